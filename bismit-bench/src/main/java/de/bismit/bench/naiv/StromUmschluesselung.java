package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Altdaten;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Converts by Streams: a record a number, each sent to its targets, and summed where all parts are there. */
public final class StromUmschluesselung implements Rechnung<Map<StromUmschluesselung.Ziel, Double>> {

    private record Beitrag(int merkmal, int jahr, String kreis, double wert) {
    }

    /**
     * Where a number goes.
     *
     * @param merkmal which Merkmal
     * @param jahr which year
     * @param kreis its key then, or now
     */
    record Ziel(int merkmal, int jahr, String kreis) {
    }

    private record Quelle(int jahr, String kreis) {
    }

    private record Anteil(String kreis, double anteil) {
    }

    private record Summe(double summe, long teile) {
    }

    private final int merkmale;
    private final List<Beitrag> beitraege = new ArrayList<>();
    private final Map<Quelle, List<Anteil>> anteile = new HashMap<>();
    private final Map<Quelle, Integer> teile = new HashMap<>();

    /** Copies these data into records. */
    public StromUmschluesselung(Altdaten daten) {
        merkmale = daten.merkmale();
        for (int j = 0; j < Altdaten.JAHRE; j++) {
            Umsteigeblatt blatt = Altdaten.umschluesselung().blatt(Altdaten.ERSTES_JAHR + j);
            for (String ziel : Altdaten.ziele()) {
                teile.put(new Quelle(j, ziel), blatt.zu(ziel).size());
                for (Umsteigeanteil a : blatt.zu(ziel)) {
                    anteile.computeIfAbsent(new Quelle(j, a.alt()), q -> new ArrayList<>()).add(new Anteil(ziel, a.nach(Gewicht.BEVOELKERUNG).orElseThrow()));
                }
            }
        }
        int breite = daten.kreise().size();
        for (int i = 0; i < daten.werte().length; i++) {
            if (daten.da()[i]) {
                beitraege.add(new Beitrag(i / breite / Altdaten.JAHRE, i / breite % Altdaten.JAHRE, daten.kreise().get(i % breite), daten.werte()[i]));
            }
        }
    }

    @Override
    public Map<Ziel, Double> rechne() {
        Map<Ziel, Summe> summen = beitraege.stream()
                .flatMap(b -> anteile.get(new Quelle(b.jahr, b.kreis)).stream()
                        .map(a -> new Beitrag(b.merkmal, b.jahr, a.kreis, a.anteil * b.wert)))
                .collect(Collectors.groupingBy(b -> new Ziel(b.merkmal, b.jahr, b.kreis),
                        Collectors.teeing(Collectors.summingDouble(Beitrag::wert), Collectors.counting(), Summe::new)));
        return summen.entrySet().stream().filter(e -> e.getValue().teile == teile.get(new Quelle(e.getKey().jahr, e.getKey().kreis)))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().summe));
    }

    @Override
    public double[] zahlen(Map<Ziel, Double> ergebnis) {
        List<String> ziele = Altdaten.ziele();
        double[] zahlen = new double[merkmale * Altdaten.JAHRE * ziele.size()];
        Arrays.fill(zahlen, Double.NaN);
        ergebnis.forEach((ziel, wert) -> zahlen[(ziel.merkmal * Altdaten.JAHRE + ziel.jahr) * ziele.size() + ziele.indexOf(ziel.kreis)] = wert);
        return zahlen;
    }
}
