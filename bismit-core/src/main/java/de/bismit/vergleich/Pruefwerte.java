package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revierkommune;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Paarung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Gathers what rules ask of the values of one Kennzahl: circumstances of the definition, of the deliveries, and those computed
 * from the data. What many values share is found once. Thread-safe.
 */
final class Pruefwerte {

    private static final String VOLLSTAENDIG = "vollständig";
    private static final String UNVOLLSTAENDIG = "unvollständig";

    private final Kennzahlentafel tafel;
    private final Kennzahl kennzahl;
    private final Umstandskunde umstandskunde;
    private final Map<Gepraege, Map<String, String>> angaben = new ConcurrentHashMap<>();
    private final Map<Stelle, List<Pruefwert>> gepruefte = new ConcurrentHashMap<>();
    private final Map<Stelle, Kennzahlwert> werte = new ConcurrentHashMap<>();

    /** What decides the circumstances of a value: many values, few of these. */
    private record Gepraege(Set<Umstand> umstaende, String merkzeichen, boolean spanne, String gebietstyp) {

        /** Written out, as those below: asked for every value, and a fresh JVM links those a record gets at a cost. */
        @Override
        public boolean equals(Object anderes) {
            return anderes instanceof Gepraege g && g.spanne == spanne && g.merkzeichen.equals(merkzeichen) && g.gebietstyp.equals(gebietstyp)
                    && g.umstaende.equals(umstaende);
        }

        @Override
        public int hashCode() {
            return 31 * umstaende.hashCode() + merkzeichen.hashCode();
        }
    }

    private record Stelle(Gebiet gebiet, int jahr) {

        @Override
        public boolean equals(Object andere) {
            return andere instanceof Stelle s && s.jahr == jahr && (s.gebiet == gebiet || s.gebiet.equals(gebiet));
        }

        /** Not that of all the Kreise of a Revier. */
        @Override
        public int hashCode() {
            return 31 * gebiet.schluessel().hashCode() + jahr;
        }
    }

    Pruefwerte(Kennzahlentafel tafel, Kennzahl kennzahl, Umstandskunde umstandskunde) {
        this.tafel = tafel;
        this.kennzahl = kennzahl;
        this.umstandskunde = umstandskunde;
    }

    /** One value, once for each Land it belongs to: a Revier over three Länder is a value of all three. */
    List<Pruefwert> von(Gebiet gebiet, int jahr) {
        return gepruefte.computeIfAbsent(new Stelle(gebiet, jahr), s -> pruefwerte(wert(gebiet, jahr)));
    }

    /** The value itself: a comparison, its verdicts and its series ask for the same ones. */
    Kennzahlwert wert(Gebiet gebiet, int jahr) {
        return werte.computeIfAbsent(new Stelle(gebiet, jahr), s -> tafel.wert(kennzahl.id(), gebiet, jahr));
    }

    private List<Pruefwert> pruefwerte(Kennzahlwert wert) {
        boolean angebotFehlt = wert.wert().gruende().contains(Grund.KEIN_ANGEBOT);
        if (!wert.wert().hatZahlen() && !angebotFehlt && !istNichtAbbildbar(wert) || wert.zeit().isEmpty()) {
            return List.of();
        }
        Map<String, String> umstaende = angaben(wert);
        LocalDate tag = wert.zeit().orElseThrow().referenztag();
        return wert.gebiet().landeskuerzel().stream().map(land -> new Pruefwert(land, tag, umstaende, wert.zaehler(), angebotFehlt)).toList();
    }

    /** The Land counts it elsewhere: no gap like others, but what the comparison founders on. */
    private static boolean istNichtAbbildbar(Kennzahlwert wert) {
        return wert.wert().gruende().contains(Grund.NICHT_ABBILDBAR);
    }

    /** Values side by side; that some are missing is a circumstance of all of them. */
    List<Pruefwert> querschnitt(List<? extends Gebiet> nebeneinander, int jahr) {
        List<Pruefwert> werte = new ArrayList<>();
        boolean luecke = false;
        for (Gebiet gebiet : nebeneinander) {
            List<Pruefwert> eines = von(gebiet, jahr);
            werte.addAll(eines);
            luecke |= eines.isEmpty() || istNichtAbbildbar(wert(gebiet, jahr));
        }
        return luecke ? mitLuecke(werte) : werte;
    }

    /** Values that shared their circumstances go on sharing them. */
    private static List<Pruefwert> mitLuecke(List<Pruefwert> werte) {
        Map<Map<String, String>, Map<String, String>> neue = new IdentityHashMap<>();
        return werte.stream().map(w -> w.unter(neue.computeIfAbsent(w.angaben(), alte -> {
            Map<String, String> mehr = new HashMap<>(alte);
            mehr.put("deckung", UNVOLLSTAENDIG);
            return mehr;
        }))).toList();
    }

    List<Pruefwert> zeitreihe(Gebiet gebiet, List<Integer> jahre) {
        return jahre.stream().flatMap(jahr -> von(gebiet, jahr).stream()).toList();
    }

    private Map<String, String> angaben(Kennzahlwert wert) {
        Gepraege gepraege = new Gepraege(umstaende(wert), merkzeichen(wert.wert()), istSpanne(wert.vergleichswert()), gebietstyp(wert.gebiet()));
        return angaben.computeIfAbsent(gepraege, this::angaben);
    }

    private Map<String, String> angaben(Gepraege gepraege) {
        Map<String, String> alle = new HashMap<>(umstandskunde.angaben(gepraege.umstaende()));
        alle.putAll(kennzahl.angaben());
        tafel.region().ifPresent(r -> alle.put("regionsmenge", r.schluessel()));
        alle.put("deckung", VOLLSTAENDIG);
        alle.put("zeitpaarung", zeitpaarung());
        alle.put("merkzeichen", gepraege.merkzeichen());
        alle.put("genauigkeit", gepraege.spanne() ? "Spanne" : "Zahl");
        alle.put("gebietstyp", gepraege.gebietstyp());   // blank where it is not known
        return alle;
    }

    private Set<Umstand> umstaende(Kennzahlwert wert) {
        Set<Umstand> verschiedene = new LinkedHashSet<>();
        for (Messwert zelle : tafel.grundlage(kennzahl.id(), wert.gebiet(), wert.jahr())) {
            verschiedene.add(Umstand.von(zelle));
        }
        return verschiedene;
    }

    private String zeitpaarung() {
        if (!(kennzahl.formel().orElse(null) instanceof Verhaeltnis verhaeltnis)) {
            return Pruefwert.ENTFAELLT;
        }
        return verhaeltnis.paarung() == Paarung.GLEICHES_JAHR ? "gleich"
                : kennzahl.angaben().containsKey("stichtagspaarung") ? "erklärt" : "abweichend";
    }

    private static String merkzeichen(Wert wert) {
        return wert.merkzeichen().isEmpty() ? "keine" : wert.merkzeichen().stream().map(Merkzeichen::name).collect(Collectors.joining("+"));
    }

    private static boolean istSpanne(Wert wert) {
        return wert.hatZahlen() && !wert.istZahl();
    }

    /** A kreisfreie Stadt is Gemeinde and Kreis in one; of other Kreise than the Revierkommunen it is not known here. */
    private static String gebietstyp(Gebiet gebiet) {
        if (gebiet instanceof Revierkommune kommune) {
            return kommune.art().equalsIgnoreCase("kreisfreie Stadt") ? "kreisfreie Stadt" : "Landkreis";
        }
        return gebiet instanceof Kreis ? "" : Pruefwert.ENTFAELLT;
    }
}
