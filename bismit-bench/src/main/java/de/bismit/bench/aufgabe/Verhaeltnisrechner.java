package de.bismit.bench.aufgabe;

import java.util.Arrays;

/**
 * One way to compute the ratio of sums over the Kreise of each Land, for all Kennzahlen and years: 100 times the ratio,
 * {@code [kennzahl][jahr * 16 + land]}; 0 where no Kreis of the Land has a denominator.
 */
public interface Verhaeltnisrechner extends Rechnung<double[][]> {

    @Override
    default double[] zahlen(double[][] ergebnis) {
        return Arrays.stream(ergebnis).flatMapToDouble(Arrays::stream).toArray();
    }
}
