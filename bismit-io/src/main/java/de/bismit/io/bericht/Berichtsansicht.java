package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.io.json.Erzeuger;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Stufe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template shows, ready worded.
 *
 * @param erzeuger who wrote this
 * @param titel the title
 * @param untertitel region and years
 * @param stand the date of the data
 * @param kommunen the Kommunen in their order, in a sentence
 * @param mitRang whether there is a column of ranks
 * @param bilanz how many Kennzahlen have which verdict
 * @param felder the Themenfelder
 * @param quellen the deliveries
 * @param regeln the rules that spoke
 */
record Berichtsansicht(String erzeuger, String titel, String untertitel, String stand, String kommunen, boolean mitRang,
        List<Bilanz> bilanz, List<Feld> felder, List<Quelle> quellen, List<Regelansicht> regeln) {

    /** How many Kennzahlen have a verdict. */
    record Bilanz(int anzahl, Urteilsansicht urteil) {
    }

    /** A Themenfeld with its Kennzahlen. */
    record Feld(String anker, String name, List<Kennzahlansicht> kennzahlen) {
    }

    /** A delivery, with the notes printed under its table. */
    record Quelle(String tabelle, String titel, String stand, String lizenz, List<String> fussnoten) {

        boolean hatFussnoten() {
            return !fussnoten.isEmpty();
        }
    }

    /** A rule in full. */
    record Regelansicht(String id, String titel, String sachverhalt, String aufhebung, String quelle) {
    }

    static Berichtsansicht von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        Collection<Lieferung> lieferungen = tafel.daten().lieferungen();
        return new Berichtsansicht(Erzeuger.text(), "Kennzahlenvergleich " + tafel.region().orElseThrow().name(),
                zahl(vergleiche.size()) + ", Berichtsjahre " + jahre(vergleiche), stand(lieferungen),
                tafel.kommunen().stream().map(k -> k.name()).collect(Collectors.joining(", ")), mitRang, bilanz(vergleiche),
                felder(tafel, vergleiche, mitRang), quellen(tafel), regeln(vergleiche));
    }

    private static String zahl(int kennzahlen) {
        return kennzahlen == 1 ? "1 Kennzahl" : kennzahlen + " Kennzahlen";
    }

    private static String jahre(List<Jahresvergleich> vergleiche) {
        int erstes = vergleiche.stream().mapToInt(Jahresvergleich::jahr).min().orElseThrow();
        int letztes = vergleiche.stream().mapToInt(Jahresvergleich::jahr).max().orElseThrow();
        return erstes == letztes ? String.valueOf(erstes) : erstes + " bis " + letztes;
    }

    private static String stand(Collection<Lieferung> lieferungen) {
        List<Datenstand> staende = lieferungen.stream().map(Lieferung::datenstand).flatMap(Optional::stream).sorted().toList();
        if (staende.isEmpty()) {
            return "unbekannt";
        }
        String erster = staende.get(0).toString();
        String letzter = staende.get(staende.size() - 1).toString();
        return erster.equals(letzter) ? letzter : erster + " bis " + letzter + ", je Tabelle";
    }

    private static List<Bilanz> bilanz(List<Jahresvergleich> vergleiche) {
        return Stream.of(Stufe.values()).map(s -> new Bilanz((int) vergleiche.stream().filter(v -> v.urteil().stufe() == s).count(),
                Urteilsansicht.von(s))).filter(b -> b.anzahl() > 0).toList();
    }

    private static List<Feld> felder(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        Map<String, List<Kennzahlansicht>> felder = new LinkedHashMap<>();
        for (Jahresvergleich v : vergleiche) {
            felder.computeIfAbsent(feld(tafel, v.kennzahl()), f -> new ArrayList<>()).add(Kennzahlansicht.von(v, mitRang));
        }
        return felder.entrySet().stream().map(f -> new Feld("feld-" + f.getKey().substring(0, 1), f.getKey(), f.getValue())).toList();
    }

    private static String feld(Kennzahlentafel tafel, Kennzahl kennzahl) {
        return tafel.katalog().themenfeld(Gliederung.LEITFADEN, kennzahl).map(Themenfeld::toString).orElse("Weitere Kennzahlen");
    }

    private static List<Quelle> quellen(Kennzahlentafel tafel) {
        Set<Land> laender = tafel.kommunen().stream().map(Kreis::land).collect(Collectors.toSet());
        return tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle)).map(l -> quelle(l, laender)).distinct().toList();
    }

    /** Notes on Länder that nobody compares here are left out. */
    private static Quelle quelle(Lieferung l, Set<Land> laender) {
        Set<String> fussnoten = l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).map(Object::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Quelle(l.tabelle(), l.titel(), l.datenstand().map(Datenstand::toString).orElse("unbekannt"),
                l.lizenz().isEmpty() ? "ohne Angabe" : l.lizenz(), List.copyOf(fussnoten));
    }

    private static List<Regelansicht> regeln(List<Jahresvergleich> vergleiche) {
        TreeMap<String, Regelansicht> regeln = new TreeMap<>();
        for (Jahresvergleich v : vergleiche) {
            Stream.concat(v.urteil().gruende().stream(), v.urteilMitAngebot().stream().flatMap(u -> u.gruende().stream()))
                    .map(Begruendung::regel).forEach(r -> regeln.putIfAbsent(r.id(), regel(r)));
        }
        return List.copyOf(regeln.values());
    }

    private static Regelansicht regel(Regel r) {
        return new Regelansicht(r.id(), r.titel(), r.sachverhalt(), r.aufhebung().deutsch(), r.quelle().replace(" | ", ", "));
    }
}
