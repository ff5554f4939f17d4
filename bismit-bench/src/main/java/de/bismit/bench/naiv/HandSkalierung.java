package de.bismit.bench.naiv;

import java.util.Arrays;

/** Scales of rows written by hand on arrays in which NaN is a gap: a branch a cell, plain sums, nothing else. */
public final class HandSkalierung {

    private HandSkalierung() {
    }

    /** z-scores by n. */
    public static double[] zWerte(double[] x, int breite) {
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

    /** From 0 to 100. */
    public static double[] minMax(double[] x, int breite) {
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

    /** Places from 1 for the smallest; equal numbers share the lower one. */
    public static double[] raenge(double[] x, int breite) {
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
}
