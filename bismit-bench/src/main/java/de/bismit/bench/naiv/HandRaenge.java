package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;

/** Places from 1 for the smallest of each row, equal numbers share the lower one: sorted and searched by hand. */
public final class HandRaenge implements Rechnung<double[]> {

    private final double[] x;
    private final int breite;

    /** On these data. */
    public HandRaenge(Zahlenebene ebene) {
        x = ebene.mitNan();
        breite = ebene.breite();
    }

    @Override
    public double[] rechne() {
        double[] y = new double[x.length];
        double[] sortiert = new double[breite];
        for (int anfang = 0; anfang < x.length; anfang += breite) {
            System.arraycopy(x, anfang, sortiert, 0, breite);
            Arrays.sort(sortiert);
            for (int i = anfang; i < anfang + breite; i++) {
                int stelle = Arrays.binarySearch(sortiert, x[i]);
                while (stelle > 0 && sortiert[stelle - 1] == x[i]) {
                    stelle--;
                }
                y[i] = Double.isNaN(x[i]) ? Double.NaN : stelle + 1;
            }
        }
        return y;
    }

    @Override
    public double[] zahlen(double[] ergebnis) {
        return ergebnis;
    }
}
