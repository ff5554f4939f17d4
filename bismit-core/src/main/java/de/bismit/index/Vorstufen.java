package de.bismit.index;

import de.bismit.daten.Wertspalten;
import de.bismit.katalog.Richtung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators of an index before they are weighed (Vorstufen), units in the order of their names. */
final class Vorstufen {

    private final List<String> einheiten;
    private final Map<Indexstufe, Map<String, List<Wert>>> stufen = new EnumMap<>(Indexstufe.class);
    private final List<String> schritte = new ArrayList<>();
    private final double[][] zahlen;

    private Vorstufen(Gesamtindex index, Indikatortafel tafel) {
        einheiten = tafel.einheiten();
        Map<String, List<Wert>> bezogen = new LinkedHashMap<>();
        for (Blatt blatt : index.aufbau().blaetter()) {
            bezogen.put(blatt.id(), bezogen(blatt, tafel));
        }
        stufe(Indexstufe.BEZOGEN, bezogen, index.aufbau().blaetter().stream().anyMatch(b -> !b.bezug().isEmpty()) ? "auf Bezugsgrößen bezogen" : "");
        stufe(Indexstufe.ERGAENZT, index.ergaenzung().map(e -> jede(bezogen, (id, werte) -> e.auf(einheiten, werte))).orElse(bezogen),
                index.ergaenzung().map(e -> "ergänzt: " + e).orElse(""));
        Map<String, List<Wert>> ergaenzt = stufen.get(Indexstufe.ERGAENZT);
        stufe(Indexstufe.BEHANDELT, index.behandlung().map(b -> jede(ergaenzt, (id, werte) -> b.auf(werte))).orElse(ergaenzt),
                index.behandlung().map(b -> "behandelt: " + b).orElse(""));
        Map<String, List<Wert>> behandelt = stufen.get(Indexstufe.BEHANDELT);
        stufe(Indexstufe.NORMIERT, index.normierung().map(n -> normiert(n, index, behandelt)).orElse(behandelt),
                index.normierung().map(n -> "normiert: " + n).orElse(""));
        zahlen = stufen.get(Indexstufe.NORMIERT).values().stream().map(Vorstufen::zahlen).toArray(double[][]::new);
    }

    static Vorstufen von(Gesamtindex index, Indikatortafel geordnet) {
        index.pruefeRichtungen();
        return new Vorstufen(index, geordnet);
    }

    private static List<Wert> bezogen(Blatt blatt, Indikatortafel tafel) {
        List<Wert> werte = tafel.werte(blatt.id());
        List<Wert> bezug = blatt.bezug().isEmpty() ? List.of() : tafel.werte(blatt.bezug());
        List<Wert> ergebnis = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            Wert wert = bezug.isEmpty() ? werte.get(i) : werte.get(i).durch(bezug.get(i));
            if (wert.hatZahlen() && !wert.istZahl()) {
                throw new IllegalArgumentException(blatt.id() + " hat für " + tafel.einheiten().get(i) + " eine Spanne (" + wert
                        + "), ein Index braucht Zahlen; tafel.mitSpannenmitten() nehmen oder den Indikator weglassen");
            }
            ergebnis.add(wert);
        }
        return ergebnis;
    }

    @FunctionalInterface
    private interface Schritt {
        List<Wert> auf(String indikator, List<Wert> werte);
    }

    private static Map<String, List<Wert>> jede(Map<String, List<Wert>> spalten, Schritt schritt) {
        Map<String, List<Wert>> neu = new LinkedHashMap<>();
        spalten.forEach((id, werte) -> neu.put(id, schritt.auf(id, werte)));
        return neu;
    }

    private Map<String, List<Wert>> normiert(Normierung normierung, Gesamtindex index, Map<String, List<Wert>> spalten) {
        Map<String, Richtung> richtungen = new LinkedHashMap<>();
        index.aufbau().blaetter().forEach(b -> richtungen.put(b.id(), b.richtung()));
        return jede(spalten, (id, werte) -> {
            boolean absteigend = richtungen.get(id) == Richtung.NIEDRIGER_BESSER;
            Spalte normiert = normierung.skalierung(id, einheiten, absteigend).auf(Wertspalten.spalte(List.of(werte)), absteigend, Wertspalten.REGELN);
            List<Wert> neu = new ArrayList<>();
            for (int i = 0; i < werte.size(); i++) {
                neu.add(Wertspalten.wert(normiert, 0, i));
            }
            return neu;
        });
    }

    private void stufe(Indexstufe stufe, Map<String, List<Wert>> spalten, String satz) {
        stufen.put(stufe, spalten);
        if (!satz.isEmpty()) {
            Merkzeichen zeichen = stufe == Indexstufe.ERGAENZT ? Merkzeichen.ERGAENZT : Merkzeichen.BEHANDELT;
            long anzahl = spalten.values().stream().flatMap(List::stream).filter(w -> w.merkzeichen().contains(zeichen)).count();
            boolean zaehlbar = stufe == Indexstufe.ERGAENZT || stufe == Indexstufe.BEHANDELT;
            schritte.add(satz + (zaehlbar ? ", " + anzahl + (anzahl == 1 ? " Wert" : " Werte") : ""));
        }
    }

    private static double[] zahlen(List<Wert> werte) {
        return werte.stream().mapToDouble(w -> w.istZahl() ? w.zahl() : Double.NaN).toArray();
    }

    List<String> einheiten() {
        return einheiten;
    }

    Indikatortafel tafel(Indexstufe stufe) {
        return Indikatortafel.of(einheiten, stufen.get(stufe));
    }

    List<String> schritte() {
        return List.copyOf(schritte);
    }

    /** {@code [indikator][einheit]}, NaN where there is no number. */
    double[][] zahlen() {
        return zahlen;
    }
}
