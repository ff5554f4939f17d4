package de.bismit.statistik;

import java.util.Arrays;

/**
 * Moments and places of {@code x[0 .. n)} (Momente), NaN where there are none. Sums are exact and rounded once
 * ({@link Summen#kompensiert}), deviations are taken from the mean in a second pass: the bits do not depend on the order.
 */
final class Momente {

    /** Makes the MAD of normally distributed numbers estimate their standard deviation: 1 / Φ⁻¹(3/4). */
    static final double MAD_FAKTOR = 1.482602218505602;

    private Momente() {
    }

    static double mittel(double[] x, int n) {
        return n == 0 ? Double.NaN : Summen.kompensiert(x, 0, n) / n;
    }

    static double varianz(double[] x, int n, double mittel, Divisor divisor) {
        return varianz(x, n, mittel, divisor, new double[n]);
    }

    private static double varianz(double[] x, int n, double mittel, Divisor divisor, double[] platz) {
        return n <= divisor.abzug ? Double.NaN : Summen.abweichungsquadrate(x, n, mittel, platz) / (n - divisor.abzug);
    }

    /** The standard deviation; {@code platz} is overwritten. */
    static double streuung(double[] x, int n, double mittel, Divisor divisor, double[] platz) {
        return Math.sqrt(varianz(x, n, mittel, divisor, platz));
    }

    /** G1 = n / ((n−1)(n−2)) Σ z³, z with the divisor n − 1. */
    static double schiefe(double[] x, int n, double[] platz) {
        if (n < 3 || allesGleich(x, n)) {
            return Double.NaN;
        }
        return (double) n / ((n - 1.0) * (n - 2)) * potenzsumme(x, n, 3, platz);
    }

    /** G2 = n(n+1) / ((n−1)(n−2)(n−3)) Σ z⁴ − 3(n−1)² / ((n−2)(n−3)), z with the divisor n − 1. */
    static double woelbung(double[] x, int n, double[] platz) {
        if (n < 4 || allesGleich(x, n)) {
            return Double.NaN;
        }
        double nenner = (n - 2.0) * (n - 3);
        return n * (n + 1.0) / ((n - 1) * nenner) * potenzsumme(x, n, 4, platz) - 3 * (n - 1.0) * (n - 1) / nenner;
    }

    private static double potenzsumme(double[] x, int n, int potenz, double[] platz) {
        double mittel = mittel(x, n);
        double streuung = streuung(x, n, mittel, Divisor.N_MINUS_1, platz);
        for (int i = 0; i < n; i++) {
            double z = (x[i] - mittel) / streuung;
            platz[i] = potenz == 3 ? z * z * z : z * z * (z * z);
        }
        return Summen.kompensiert(platz, 0, n);
    }

    static boolean allesGleich(double[] x, int n) {
        for (int i = 1; i < n; i++) {
            if (x[i] != x[0]) {
                return false;
            }
        }
        return true;
    }

    static double minimum(double[] x, int n) {
        double kleinste = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            kleinste = x[i] < kleinste ? x[i] : kleinste;
        }
        return kleinste;
    }

    static double maximum(double[] x, int n) {
        double groesste = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            groesste = x[i] > groesste ? x[i] : groesste;
        }
        return groesste;
    }

    /** The median; {@code platz} is overwritten. */
    static double median(double[] x, int n, double[] platz) {
        if (n == 0) {
            return Double.NaN;
        }
        System.arraycopy(x, 0, platz, 0, n);
        Arrays.sort(platz, 0, n);
        return n % 2 == 1 ? platz[n / 2] : (platz[n / 2 - 1] + platz[n / 2]) / 2;
    }

    /** The median of the distances to the median, without a factor. */
    static double mad(double[] x, int n, double median, double[] platz) {
        double[] abstaende = new double[n];
        for (int i = 0; i < n; i++) {
            abstaende[i] = Math.abs(x[i] - median);
        }
        return median(abstaende, n, platz);
    }
}
