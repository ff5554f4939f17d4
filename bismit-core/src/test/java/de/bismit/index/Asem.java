package de.bismit.index;

import de.bismit.Referenz;
import de.bismit.katalog.Richtung;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ASEM index of the collection: data and hierarchy from its tables. Skips the test where they are absent. */
final class Asem {

    private static final List<String> NENNER = List.of("Area", "Energy", "GDP", "Population");

    private Asem() {
    }

    static Indikatortafel tafel() {
        Referenz daten = Referenz.lies("composite-asem/asem_data.csv");
        Referenz meta = Referenz.lies("composite-asem/asem_meta.csv");
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        meta.zeilen().stream().filter(z -> z.get("Level").equals("1")).forEach(z -> spalten.put(z.get("iCode"), werte(daten, z.get("iCode"))));
        NENNER.forEach(n -> spalten.put(n, werte(daten, n)));
        return Indikatortafel.of(daten.texte("uCode"), spalten);
    }

    private static List<Wert> werte(Referenz daten, String spalte) {
        return daten.texte(spalte).stream().map(t -> t.isEmpty() ? Wert.ohne(Grund.LEER) : Wert.of(Double.parseDouble(t))).toList();
    }

    static Zweig aufbau() {
        return (Zweig) knoten(Referenz.lies("composite-asem/asem_meta.csv"), "Index");
    }

    private static Knoten knoten(Referenz meta, String id) {
        Map<String, String> zeile = meta.zeilen().stream().filter(z -> z.get("iCode").equals(id)).findFirst().orElseThrow();
        double gewicht = Double.parseDouble(zeile.get("Weight"));
        if (zeile.get("Type").equals("Indicator")) {
            return new Blatt(id, zeile.get("Direction").equals("1") ? Richtung.HOEHER_BESSER : Richtung.NIEDRIGER_BESSER, gewicht, zeile.get("Denominator"));
        }
        return Zweig.of(id, meta.zeilen().stream().filter(z -> z.get("Parent").equals(id)).map(z -> knoten(meta, z.get("iCode"))).toList())
                .mitGewicht(gewicht);
    }

    static Map<String, String> gruppen() {
        Referenz daten = Referenz.lies("composite-asem/asem_data.csv");
        Map<String, String> gruppen = new LinkedHashMap<>();
        daten.zeilen().forEach(z -> gruppen.put(z.get("uCode"), z.get("EurAsia_group")));
        return gruppen;
    }

    /** Every step as the reference ran it. */
    static Gesamtindex index() {
        return Gesamtindex.aus(aufbau()).ergaenzt(Ergaenzung.gruppenmittel(gruppen())).behandelt(Behandlung.nachRegel())
                .normiert(Normierung.minMax(0, 100));
    }

    /** The value of the reference, or empty for an empty cell. */
    static Optional<Double> zahl(Map<String, String> zeile, String spalte) {
        return Optional.of(zeile.get(spalte)).filter(t -> !t.isEmpty()).map(Double::parseDouble);
    }
}
