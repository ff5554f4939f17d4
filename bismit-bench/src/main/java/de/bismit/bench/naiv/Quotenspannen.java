package de.bismit.bench.naiv;

import java.util.Arrays;

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

    /** Refuses a result that differs in any bit. */
    public void pruefe(String wer, Quotenspannen ergebnis) {
        if (!Arrays.deepEquals(unten, ergebnis.unten) || !Arrays.deepEquals(oben, ergebnis.oben)) {
            throw new IllegalStateException(wer + " rechnet anders als Schleifen über beide Grenzen");
        }
    }
}
