package de.bismit.daten;

import de.bismit.daten.Merkmalsdaten.Platz;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares one table in two Datenbestände. */
final class Tabellenvergleich {

    /** All deliveries of the table on one side. */
    private static final class Seite {
        private final Datenbestand bestand;
        private final List<Block> bloecke;
        private final Set<Zeitbezug> zeiten = new HashSet<>();
        private final Set<String> gebiete = new HashSet<>();
        private final Map<Merkmal, List<Platz>> orte = new LinkedHashMap<>();

        private Seite(Datenbestand bestand, String code) {
            this.bestand = bestand;
            bloecke = bestand.bloecke(code);
            for (Block block : bloecke) {
                zeiten.addAll(block.zeiten);
                gebiete.addAll(block.gebiete);
                for (int m = 0; m < block.merkmale.size(); m++) {
                    orte.computeIfAbsent(block.merkmale.get(m), k -> new ArrayList<>()).add(new Platz(block, m));
                }
            }
        }

        private Merkmalsdaten zu(Merkmal merkmal) {
            return new Merkmalsdaten(merkmal, orte.getOrDefault(merkmal, List.of()));
        }

        private Spaltenangabe spalte(Merkmal merkmal) {
            Platz platz = orte.get(merkmal).get(0);
            return platz.block().spaltenangabe(platz.m());
        }

        private List<Lieferung> lieferungen() {
            Set<Lieferung> lieferungen = new LinkedHashSet<>();
            bloecke.forEach(b -> lieferungen.add(b.lieferung));
            return List.copyOf(lieferungen);
        }

        private int zellen() {
            return orte.keySet().stream().mapToInt(m -> Tabellenvergleich.zellen(zu(m))).sum();
        }
    }

    private record Gruppe(Aenderungsart art, String text) {
    }

    private final String code;
    private final Seite alt;
    private final Seite neu;
    private final Map<Aenderungsart, List<Aenderung>> gefunden = new EnumMap<>(Aenderungsart.class);
    private final Set<String> definitionen = new HashSet<>();
    private final Map<Gruppe, int[]> gruppen = new LinkedHashMap<>();
    private long gemeinsame;

    Tabellenvergleich(String code, Datenbestand vorher, Datenbestand nachher) {
        this.code = code;
        alt = new Seite(vorher, code);
        neu = new Seite(nachher, code);
        if (aufBeidenSeiten()) {
            vergleiche();
        } else {
            Seite vorhandene = alt.bloecke.isEmpty() ? neu : alt;
            gruppiere(vorhandene == neu ? Aenderungsart.NEU : Aenderungsart.ENTFALLEN, "ganze Tabelle", vorhandene.zellen());
        }
        gruppen.forEach((g, zahl) -> nimm(new Aenderung(g.art, code, g.text, zahl[0], null, null)));
    }

    private void vergleiche() {
        for (Merkmal merkmal : neu.orte.keySet()) {
            if (alt.orte.containsKey(merkmal)) {
                vergleicheSpalte(merkmal);
                vergleicheZellen(merkmal, alt.zu(merkmal), neu.zu(merkmal));
            } else {
                gruppiere(Aenderungsart.NEU, "Spalte " + neu.spalte(merkmal), zellen(neu.zu(merkmal)));
            }
        }
        alt.orte.keySet().stream().filter(m -> !neu.orte.containsKey(m))
                .forEach(m -> gruppiere(Aenderungsart.ENTFALLEN, "Spalte " + alt.spalte(m), zellen(alt.zu(m))));
        new Umstandsvergleich(alt.lieferungen(), neu.lieferungen()).saetze().forEach(this::definition);
    }

    private void vergleicheSpalte(Merkmal merkmal) {
        Spaltenangabe vorher = alt.spalte(merkmal);
        Spaltenangabe nachher = neu.spalte(merkmal);
        if (!vorher.kopf().equals(nachher.kopf())) {
            definition("Kopf " + unterschied(vorher.kopf(), nachher.kopf()));
        }
        if (!vorher.einheit().equals(nachher.einheit()) || vorher.faktor() != nachher.faktor()) {
            definition("Einheit von " + nachher.bezeichnung() + " \"" + vorher.einheit() + "\", jetzt \"" + nachher.einheit() + "\"");
        }
    }

    /** Only the levels that differ, so that one new word in ten columns is one sentence. */
    private static String unterschied(List<String> vorher, List<String> nachher) {
        if (vorher.size() != nachher.size()) {
            return "\"" + String.join(" > ", vorher) + "\", jetzt \"" + String.join(" > ", nachher) + "\"";
        }
        return IntStream.range(0, vorher.size()).filter(i -> !vorher.get(i).equals(nachher.get(i)))
                .mapToObj(i -> "\"" + vorher.get(i) + "\", jetzt \"" + nachher.get(i) + "\"").collect(Collectors.joining("; "));
    }

    private void definition(String satz) {
        if (!definitionen.add(satz)) {
            return;
        }
        nimm(new Aenderung(Aenderungsart.DEFINITION, code, satz, 0, null, null));
    }

    private void vergleicheZellen(Merkmal merkmal, Merkmalsdaten vorher, Merkmalsdaten nachher) {
        for (Zeitbezug zeit : vereint(vorher.zeiten(), nachher.zeiten())) {
            for (String gebiet : vereint(vorher.gebiete(), nachher.gebiete())) {
                vergleicheZelle(vorher, nachher, zeit, gebiet);
            }
        }
    }

    private static <T extends Comparable<? super T>> Collection<T> vereint(Collection<T> a, Collection<T> b) {
        TreeSet<T> alle = new TreeSet<>(a);
        alle.addAll(b);
        return alle;
    }

    private void vergleicheZelle(Merkmalsdaten damalige, Merkmalsdaten jetzige, Zeitbezug zeit, String gebiet) {
        Messwert vorher = damalige.messwert(zeit, gebiet);
        Messwert nachher = jetzige.messwert(zeit, gebiet);
        boolean damals = vorher.quelle().isPresent();
        boolean jetzt = nachher.quelle().isPresent();
        if (damals && jetzt) {
            gemeinsame++;
            art(damalige.gedruckt(zeit, gebiet), jetzige.gedruckt(zeit, gebiet), vorher.zeichen(), nachher.zeichen())
                    .ifPresent(art -> nimm(new Aenderung(art, code, text(nachher, neu), 1, vorher, nachher)));
        } else if (jetzt) {
            nurAufEinerSeite(nachher, neu, alt);
        } else if (damals) {
            nurAufEinerSeite(vorher, alt, neu);
        }
    }

    private void nurAufEinerSeite(Messwert zelle, Seite seite, Seite andere) {
        boolean istNeu = seite == neu;
        Aenderungsart art = istNeu ? Aenderungsart.NEU : Aenderungsart.ENTFALLEN;
        if (!andere.zeiten.contains(zelle.zeit())) {
            gruppiere(istNeu ? Aenderungsart.NEUES_JAHR : art, zelle.zeit().toString(), 1);
        } else if (!andere.gebiete.contains(zelle.gebiet())) {
            gruppiere(art, "Gebiet " + gebiet(zelle, seite), 1);
        } else {
            nimm(new Aenderung(art, code, text(zelle, seite), 1, istNeu ? null : zelle, istNeu ? zelle : null));
        }
    }

    /** Of values as printed: a rounding that was declared meanwhile changes none. */
    private static Optional<Aenderungsart> art(Wert a, Wert b, String zeichenA, String zeichenB) {
        boolean gleichesZeichen = zeichenA.equals(zeichenB);
        if (a.hatZahlen() && b.hatZahlen()) {
            if (a.untereGrenze() != b.untereGrenze() || a.obereGrenze() != b.obereGrenze()) {
                return Optional.of(Aenderungsart.GEAENDERT);
            }
            return wenn(!gleichesZeichen || !a.merkzeichen().equals(b.merkzeichen()), Aenderungsart.ZEICHEN);
        }
        if (gleichesZeichen && !zeichenA.isEmpty()) {
            return wenn(!a.merkzeichen().equals(b.merkzeichen()), Aenderungsart.ZEICHEN);
        }
        if (a.hatZahlen() || b.hatZahlen()) {
            return Optional.of(b.hatZahlen() ? Aenderungsart.NACHGELIEFERT : Aenderungsart.ZURUECKGEZOGEN);
        }
        return wenn(!gleichesZeichen || !a.gruende().equals(b.gruende()), Aenderungsart.ZEICHEN);
    }

    private static Optional<Aenderungsart> wenn(boolean trifftZu, Aenderungsart art) {
        return trifftZu ? Optional.of(art) : Optional.empty();
    }

    private static String text(Messwert zelle, Seite seite) {
        return zelle.spalte().map(Spaltenangabe::bezeichnung).orElse(zelle.merkmal().toString()) + ", " + gebiet(zelle, seite) + ", " + zelle.zeit();
    }

    private static String gebiet(Messwert zelle, Seite seite) {
        return seite.bestand.gebiet(zelle.gebiet()).map(Gebietsangabe::toString).orElse(zelle.gebiet());
    }

    private static int zellen(Merkmalsdaten daten) {
        int zahl = 0;
        for (Zeitbezug zeit : daten.zeiten()) {
            for (String gebiet : daten.gebiete()) {
                zahl += daten.messwert(zeit, gebiet).quelle().isPresent() ? 1 : 0;
            }
        }
        return zahl;
    }

    private void gruppiere(Aenderungsart art, String text, int zellen) {
        gruppen.computeIfAbsent(new Gruppe(art, text), g -> new int[1])[0] += zellen;
    }

    private void nimm(Aenderung aenderung) {
        gefunden.computeIfAbsent(aenderung.art(), a -> new ArrayList<>()).add(aenderung);
    }

    String code() {
        return code;
    }

    boolean aufBeidenSeiten() {
        return !alt.bloecke.isEmpty() && !neu.bloecke.isEmpty();
    }

    long gemeinsameZellen() {
        return gemeinsame;
    }

    List<Aenderung> aenderungen() {
        return gefunden.values().stream().flatMap(List::stream).toList();
    }

    /** {@code Stand 10.10.2017 -> Stand 24.02.2018}. */
    String staende() {
        return stand(alt) + " -> " + stand(neu);
    }

    private static String stand(Seite seite) {
        return seite.bloecke.isEmpty() ? "(fehlt)" : seite.lieferungen().stream().map(Lieferung::datenstand).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).map(d -> "Stand " + d).orElse("Stand unbekannt");
    }
}
