package de.bismit.bench.naiv;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;

/**
 * Change since the year before, as a fraction, for all years but the first, and the index with the first year as 100, for all
 * years; written by hand on arrays in which NaN is a gap.
 */
public final class HandWachstum implements Rechnung<double[][]> {

    private final double[] x;
    private final int breite;
    private final int jahre;
    private final int kennzahlen;

    /** On these data. */
    public HandWachstum(Zahlenebene ebene) {
        x = ebene.mitNan();
        breite = ebene.breite();
        jahre = ebene.umfang().jahre();
        kennzahlen = ebene.umfang().kennzahlen();
    }

    @Override
    public double[][] rechne() {
        double[] wachstum = new double[kennzahlen * (jahre - 1) * breite];
        double[] index = new double[x.length];
        int w = 0;
        for (int k = 0; k < kennzahlen; k++) {
            int erstes = k * jahre * breite;
            for (int i = erstes + breite; i < erstes + jahre * breite; i++) {
                wachstum[w++] = (x[i] - x[i - breite]) / x[i - breite];
            }
            for (int j = 0; j < jahre; j++) {
                for (int g = 0; g < breite; g++) {
                    index[erstes + j * breite + g] = 100 * x[erstes + j * breite + g] / x[erstes + g];
                }
            }
        }
        return new double[][] {wachstum, index};
    }

    @Override
    public double[] zahlen(double[][] ergebnis) {
        return Doubles.concat(ergebnis);
    }
}
