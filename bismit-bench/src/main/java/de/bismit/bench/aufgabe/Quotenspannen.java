package de.bismit.bench.aufgabe;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Ratios of sums as spans, {@code [kennzahl][jahr * 16 + land]}, for comparing ways to compute them.
 *
 * @param unten the lower bounds; {@link #FEHLT} where a Kreis is missing or there is no denominator
 * @param oben the upper bounds, likewise
 */
public record Quotenspannen(double[][] unten, double[][] oben) {

    /** No ratio of counts is negative. */
    public static final double FEHLT = -1;

    /** Room for so many, all missing. */
    public static Quotenspannen leer(int kennzahlen, int zellen) {
        Quotenspannen leer = new Quotenspannen(new double[kennzahlen][zellen], new double[kennzahlen][zellen]);
        for (int k = 0; k < kennzahlen; k++) {
            Arrays.fill(leer.unten[k], FEHLT);
            Arrays.fill(leer.oben[k], FEHLT);
        }
        return leer;
    }

    /** All lower bounds, then all upper ones. */
    public double[] zahlen() {
        return Stream.of(unten, oben).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream).toArray();
    }
}
