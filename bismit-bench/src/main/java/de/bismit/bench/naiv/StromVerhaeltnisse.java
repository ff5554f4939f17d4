package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Streams with {@code groupingBy} over a list of records: idiomatic Java, one object a cell. */
public final class StromVerhaeltnisse implements Verhaeltnisrechner {

    private record Bruchteil(int kennzahl, int jahr, Land land, double zaehler, double nenner) {
    }

    private record Gruppe(int kennzahl, int jahr, Land land) {
    }

    private final List<Bruchteil> bruchteile = new ArrayList<>();
    private final int kennzahlen;
    private final int jahre;

    /** Copies these data into records. */
    public StromVerhaeltnisse(Kreisdaten daten) {
        kennzahlen = daten.kennzahlen();
        jahre = daten.jahre();
        List<Land> laender = daten.kreise().stream().map(k -> Land.vonSchluessel(k).orElseThrow()).toList();
        daten.jeZahl((k, j, g, zelle) -> bruchteile.add(new Bruchteil(k, j, laender.get(g), daten.zaehler()[zelle], daten.nenner()[zelle])));
    }

    @Override
    public double[][] rechne() {
        Map<Gruppe, Double> quoten = bruchteile.stream()
                .collect(Collectors.groupingBy(b -> new Gruppe(b.kennzahl, b.jahr, b.land),
                        Collectors.teeing(Collectors.summingDouble(Bruchteil::zaehler), Collectors.summingDouble(Bruchteil::nenner),
                                (z, n) -> 100 * z / n)));
        double[][] ergebnis = new double[kennzahlen][jahre * Land.values().length];
        quoten.forEach((g, quote) -> ergebnis[g.kennzahl][g.jahr * Land.values().length + g.land.ordinal()] = quote);
        return ergebnis;
    }
}
