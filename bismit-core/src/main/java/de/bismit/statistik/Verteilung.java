package de.bismit.statistik;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How numbers are distributed (Verteilung): mean, deviation, skewness, kurtosis, quantiles. All are empty where they do not
 * exist: of no number, deviations by n − 1 of one, skewness of fewer than three or of equal numbers, kurtosis of fewer than
 * four or of equal numbers. Does not depend on the order of the numbers.
 *
 * <pre>{@code
 * Verteilung.von(2, 4, 4, 4, 5, 5, 7, 9).streuung(Divisor.N)          // 2
 * Verteilung.von(1, 2, 3, 4).quantil(0.25, Quantilart.TYP_7)           // 1,75
 * }</pre>
 */
public final class Verteilung {

    private final double[] sortiert;

    private Verteilung(double[] sortiert) {
        this.sortiert = sortiert;
    }

    /** The distribution of these numbers, finite ones. */
    public static Verteilung von(double... zahlen) {
        double[] sortiert = zahlen.clone();
        for (double zahl : sortiert) {
            if (!Double.isFinite(zahl)) {
                throw new IllegalArgumentException("Verteilung mit " + zahl + ": erwartet endliche Zahlen; Lücken vorher weglassen");
            }
        }
        Arrays.sort(sortiert);
        return new Verteilung(sortiert);
    }

    /** How many numbers. */
    public int n() {
        return sortiert.length;
    }

    /** The arithmetic mean. */
    public OptionalDouble mittel() {
        return vielleicht(Momente.mittel(sortiert, n()));
    }

    /** The standard deviation, in two passes. */
    public OptionalDouble streuung(Divisor divisor) {
        return vielleicht(Momente.streuung(sortiert, n(), Momente.mittel(sortiert, n()), divisor, new double[n()]));
    }

    /**
     * The sample skewness G1 = n / ((n−1)(n−2)) Σ ((x−m)/s)³, s by n − 1: that of SAS, SPSS and Excel. Joanes and Gill, The
     * Statistician 47 (1998), 183–189, doi:10.1111/1467-9884.00122.
     */
    public OptionalDouble schiefe() {
        return vielleicht(Momente.schiefe(sortiert, n(), new double[n()]));
    }

    /** The sample excess kurtosis G2 = n(n+1)/((n−1)(n−2)(n−3)) Σ ((x−m)/s)⁴ − 3(n−1)²/((n−2)(n−3)); source as {@link #schiefe}. */
    public OptionalDouble woelbung() {
        return vielleicht(Momente.woelbung(sortiert, n(), new double[n()]));
    }

    /** The median; of an even number the mean of the middle two. */
    public OptionalDouble median() {
        return vielleicht(Momente.median(sortiert, n(), new double[n()]));
    }

    /** The median of the distances to the median (MAD), without the factor 1.4826. */
    public OptionalDouble mad() {
        double[] platz = new double[n()];
        return vielleicht(Momente.mad(sortiert, n(), Momente.median(sortiert, n(), platz), platz));
    }

    /** The smallest number. */
    public OptionalDouble minimum() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sortiert[0]);
    }

    /** The largest number. */
    public OptionalDouble maximum() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sortiert[n() - 1]);
    }

    /** The quantile, {@code p} from 0 to 1. */
    public OptionalDouble quantil(double p, Quantilart art) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("Quantil " + p + ": erwartet 0 bis 1");
        }
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(art.quantil(sortiert, n(), p));
    }

    private static OptionalDouble vielleicht(double zahl) {
        return Double.isNaN(zahl) ? OptionalDouble.empty() : OptionalDouble.of(zahl);
    }

    @Override
    public String toString() {
        return n() == 0 ? "keine Zahlen" : String.format(Locale.GERMANY, "%d Zahlen von %.4g bis %.4g, Mittel %.4g", n(), sortiert[0],
                sortiert[n() - 1], Momente.mittel(sortiert, n()));
    }
}
