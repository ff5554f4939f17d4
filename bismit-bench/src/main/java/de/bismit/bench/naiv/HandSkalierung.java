package de.bismit.bench.naiv;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;

/** z-scores by n and scores from 0 to 100 of each row, written by hand: NaN is a gap, a branch a cell, plain sums, nothing else. */
public final class HandSkalierung implements Rechnung<double[][]> {

    private final double[] x;
    private final int breite;

    /** On these data. */
    public HandSkalierung(Zahlenebene ebene) {
        x = ebene.mitNan();
        breite = ebene.breite();
    }

    @Override
    public double[][] rechne() {
        return new double[][] {zWerte(), minMax()};
    }

    @Override
    public double[] zahlen(double[][] ergebnis) {
        return Doubles.concat(ergebnis);
    }

    private double[] zWerte() {
        double[] y = new double[x.length];
        for (int anfang = 0; anfang < x.length; anfang += breite) {
            double summe = 0;
            int n = 0;
            for (int i = anfang; i < anfang + breite; i++) {
                if (!Double.isNaN(x[i])) {
                    summe += x[i];
                    n++;
                }
            }
            double mittel = summe / n;
            double quadrate = 0;
            for (int i = anfang; i < anfang + breite; i++) {
                if (!Double.isNaN(x[i])) {
                    quadrate += (x[i] - mittel) * (x[i] - mittel);
                }
            }
            double streuung = Math.sqrt(quadrate / n);
            for (int i = anfang; i < anfang + breite; i++) {
                y[i] = (x[i] - mittel) / streuung;
            }
        }
        return y;
    }

    private double[] minMax() {
        double[] y = new double[x.length];
        for (int anfang = 0; anfang < x.length; anfang += breite) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = anfang; i < anfang + breite; i++) {
                if (!Double.isNaN(x[i])) {
                    min = Math.min(min, x[i]);
                    max = Math.max(max, x[i]);
                }
            }
            for (int i = anfang; i < anfang + breite; i++) {
                y[i] = (x[i] - min) / (max - min) * 100;
            }
        }
        return y;
    }
}
