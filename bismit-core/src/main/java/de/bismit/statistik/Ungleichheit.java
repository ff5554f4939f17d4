package de.bismit.statistik;

import java.util.Arrays;

/**
 * Measures of inequality (Ungleichheitsmaße) of a {@link GewichteteWerte}. All are 0 for equal numbers, do not change when all
 * numbers are multiplied by the same factor ({@link #kolm} when all are raised by the same amount) or when the whole is
 * repeated, and need a mean above 0 and no negative number.
 *
 * <p>Sources: F. A. Cowell, Measuring Inequality, 3rd ed. 2011, ch. 2 and appendix A; A. B. Atkinson, 1970,
 * doi:10.1016/0022-0531(70)90039-6; S.-C. Kolm, 1976, doi:10.1016/0022-0531(76)90037-5. The names are the right ones:
 * {@link #theilT} is Theil's T, {@link #theilL} is Theil's L, the mean logarithmic deviation, which some packages call
 * "Theil".
 */
public final class Ungleichheit {

    private Ungleichheit() {
    }

    /**
     * The Gini coefficient, from 0 to {@code 1 - 1/n}: half the mean absolute difference by the mean,
     * {@code sum_i sum_j w_i w_j |x_i - x_j| / (2 W^2 m)}. No correction for small n.
     */
    public static double gini(GewichteteWerte v) {
        pruefe(v);
        GewichteteWerte sortiert = v.sortiert();
        double kleinster = sortiert.werte[0];
        double[] terme = new double[v.n()];
        double bisher = 0;
        for (int i = 0; i < terme.length; i++) {
            double gewicht = sortiert.gewichte[i];
            // distances from the smallest instead of the numbers: the weights' factors add up to 0, and equal numbers give 0
            terme[i] = gewicht * (sortiert.werte[i] - kleinster) * (2 * bisher + gewicht - v.gesamtgewicht());
            bisher += gewicht;
        }
        return Summen.kompensiert(terme, 0, terme.length) / (v.gesamtgewicht() * v.gesamtgewicht() * v.mittel());
    }

    /**
     * The Gini coefficient corrected for small n, {@code gini * n / (n - 1)}, from 0 to 1; not for weighted numbers.
     *
     * @throws IllegalArgumentException for one number, or where weights were given
     */
    public static double giniKorrigiert(GewichteteWerte v) {
        if (v.gewichtet() || v.n() < 2) {
            throw new IllegalArgumentException("korrigierter Gini aus " + v + ": erwartet mindestens zwei ungewichtete Werte");
        }
        return gini(v) * v.n() / (v.n() - 1);
    }

    /** Theil's T, {@code sum w (x/m) ln(x/m) / W}, from 0 to ln n; a number of 0 contributes 0. */
    public static double theilT(GewichteteWerte v) {
        pruefe(v);
        double m = v.mittel();
        return v.alleGleich() ? 0 : Math.max(0, v.mittelVon(x -> x == 0 ? 0 : x / m * StrictMath.log(x / m)));
    }

    /**
     * Theil's L, the mean logarithmic deviation, {@code sum w ln(m/x) / W}.
     *
     * @throws IllegalArgumentException if a number is 0: L is then not finite
     */
    public static double theilL(GewichteteWerte v) {
        pruefePositiv(v);
        double m = v.mittel();
        return v.alleGleich() ? 0 : Math.max(0, v.mittelVon(x -> StrictMath.log(m / x)));
    }

    /**
     * The generalised entropy, {@code sum w ((x/m)^a - 1) / (W a (a - 1))}; {@code a} 0 is Theil's L, 1 is Theil's T.
     *
     * @throws IllegalArgumentException if a number is 0 and {@code a} is not above 0
     */
    public static double entropie(GewichteteWerte v, double a) {
        if (a == 0) {
            return theilL(v);
        }
        if (a == 1) {
            return theilT(v);
        }
        pruefe(v);
        if (a < 0) {
            pruefePositiv(v);
        }
        double m = v.mittel();
        return v.alleGleich() ? 0 : Math.max(0, v.mittelVon(x -> (StrictMath.pow(x / m, a) - 1) / (a * (a - 1))));
    }

    /**
     * The Atkinson index, {@code 1 - (sum w x^(1-e) / W)^(1/(1-e)) / m}; for {@code e} 1, {@code 1 - geometric mean / m}.
     * A number of 0 gives 1 from {@code e} 1 on.
     *
     * @param e how much inequality among the lowest counts, above 0
     */
    public static double atkinson(GewichteteWerte v, double e) {
        pruefe(v);
        if (!(e > 0) || Double.isInfinite(e)) {
            throw new IllegalArgumentException("Atkinson mit e = " + e + ": erwartet eine Zahl über 0, üblich sind 0,5 und 1");
        }
        if (v.alleGleich()) {
            return 0;
        }
        double m = v.mittel();
        if (e >= 1 && v.kleinster() == 0) {
            return 1;
        }
        double gleichverteilt = e == 1 ? StrictMath.exp(v.mittelVon(x -> StrictMath.log(x / m)))
                : StrictMath.pow(v.mittelVon(x -> StrictMath.pow(x / m, 1 - e)), 1 / (1 - e));
        return Math.max(0, 1 - gleichverteilt);
    }

    /** The Kolm index, {@code ln(sum w exp(a (m - x)) / W) / a}: in the unit of the numbers, unchanged if all are raised alike. */
    public static double kolm(GewichteteWerte v, double a) {
        if (!(a > 0)) {
            throw new IllegalArgumentException("Kolm mit a = " + a + ": erwartet eine Zahl über 0");
        }
        double m = v.mittel();
        return v.alleGleich() ? 0 : Math.max(0, StrictMath.log(v.mittelVon(x -> StrictMath.exp(a * (m - x)))) / a);
    }

    /**
     * The Hoover index (Ricci-Schutz), {@code sum w |x - m| / (2 W m)}: the share that would have to be moved for all to be
     * equal; half the sum of the distances between shares of the whole and shares of the weights.
     */
    public static double hoover(GewichteteWerte v) {
        pruefe(v);
        double m = v.mittel();
        return v.mittelVon(x -> Math.abs(x - m)) / (2 * m);
    }

    /** The Herfindahl index, the sum of the squared shares, from 1/n to 1. Weights play no part. */
    public static double herfindahl(double[] groessen) {
        pruefe(GewichteteWerte.von(groessen));
        double summe = Summen.kompensiert(groessen, 0, groessen.length);
        return Summen.kompensiert(Arrays.stream(groessen).map(x -> x / summe * (x / summe)).toArray(), 0, groessen.length);
    }

    /** The Rosenbluth index, {@code 1 / (n (1 - gini))}, from 1/n to 1. */
    public static double rosenbluth(double[] groessen) {
        return 1 / (groessen.length * (1 - gini(GewichteteWerte.von(groessen))));
    }

    /**
     * The Lorenz curve: {@code [0]} the shares of the weights and {@code [1]} the shares of the whole, cumulated from the
     * lowest number on, each from 0 to 1 with n + 1 points.
     */
    public static double[][] lorenz(GewichteteWerte v) {
        pruefe(v);
        GewichteteWerte sortiert = v.sortiert();
        double[] mengen = new double[v.n()];
        for (int i = 0; i < mengen.length; i++) {
            mengen[i] = sortiert.gewichte[i] * sortiert.werte[i];
        }
        return new double[][] {anteile(sortiert.gewichte), anteile(mengen)};
    }

    private static double[] anteile(double[] teile) {
        double ganzes = Summen.kompensiert(teile, 0, teile.length);
        double[] anteile = new double[teile.length + 1];
        for (int i = 1; i <= teile.length; i++) {
            anteile[i] = Summen.kompensiert(teile, 0, i) / ganzes;
        }
        return anteile;
    }

    private static void pruefe(GewichteteWerte v) {
        if (v.kleinster() < 0) {
            throw new IllegalArgumentException("Ungleichheit von Werten ab " + v.kleinster() + ": erwartet keinen negativen");
        }
        v.positivesMittel();
    }

    private static void pruefePositiv(GewichteteWerte v) {
        if (!(v.kleinster() > 0)) {
            throw new IllegalArgumentException("kleinster Wert " + v.kleinster() + ": dieses Maß braucht Werte über 0; theilT, gini oder hoover nehmen");
        }
        v.positivesMittel();
    }
}
