package de.bismit.statistik;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How two rows of numbers go together (Korrelation), −1 to 1; computed by Commons Math. None for fewer than two pairs or where a side
 * is all equal; two pairs always have 1 or −1.
 */
public enum Korrelation {

    /** Product moment, {@code Σ (x − m)(y − k) / sqrt(Σ (x − m)² Σ (y − k)²)}: how near the points lie to a straight line. */
    PEARSON {
        @Override
        double rechne(double[] x, double[] y) {
            return new PearsonsCorrelation().correlation(x, y);
        }
    },
    /** Product moment of the ranks, equal numbers at the mean of their places. C. Spearman, 1904, doi:10.2307/1412159. */
    SPEARMAN {
        @Override
        double rechne(double[] x, double[] y) {
            return new SpearmansCorrelation().correlation(x, y);
        }
    },
    /**
     * Kendall's tau-b: concordant less discordant pairs by the geometric mean of the pairs that differ in x and in y. M. G. Kendall, 1945,
     * doi:10.1093/biomet/33.3.239.
     */
    KENDALL {
        @Override
        double rechne(double[] x, double[] y) {
            return new KendallsCorrelation().correlation(x, y);
        }
    };

    abstract double rechne(double[] x, double[] y);

    /**
     * The correlation of pairs {@code (x[i], y[i])}; empty for fewer than two pairs or where a side is all equal.
     *
     * @throws IllegalArgumentException if the rows differ in length
     */
    public OptionalDouble von(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("Korrelation von " + x.length + " mit " + y.length + " Zahlen: erwartet Paare");
        }
        if (x.length < 2 || Momente.allesGleich(x, x.length) || Momente.allesGleich(y, y.length)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(inGrenzen(x, y));
    }

    /** Of pairs for which it is defined; rounding never carries it out of its bounds. */
    double inGrenzen(double[] x, double[] y) {
        return Math.max(-1, Math.min(1, rechne(x, y)));
    }

    /** The correlation of two rows over the places where both have an exact number. */
    public OptionalDouble von(Spalte spalte, int zeile, int andere) {
        double[] x = new double[spalte.breite];
        double[] y = new double[spalte.breite];
        int n = 0;
        for (int i = 0; i < spalte.breite; i++) {
            if (genau(spalte, zeile, i) && genau(spalte, andere, i)) {
                x[n] = spalte.unten(zeile, i);
                y[n++] = spalte.unten(andere, i);
            }
        }
        return von(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }

    private static boolean genau(Spalte spalte, int zeile, int i) {
        return spalte.hatZahlen(zeile, i) && spalte.unten(zeile, i) == spalte.oben(zeile, i);
    }
}
