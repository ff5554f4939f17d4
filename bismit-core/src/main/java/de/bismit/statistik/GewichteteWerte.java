package de.bismit.statistik;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers with weights (gewichtete Werte), for measures of spread and inequality: values per head with the heads as weights, or
 * all weights 1. Holds no gaps: whoever has gaps leaves them out and says so. Sums are exact and rounded once, so that no
 * result depends on the order of the numbers.
 *
 * <ul>
 *   <li>Empty, weights negative, of another number, or adding up to 0: {@link IllegalArgumentException}.
 *   <li>One number, or all equal: every spread is exactly 0.
 * </ul>
 */
public final class GewichteteWerte {

    final double[] werte;
    final double[] gewichte;
    private final boolean gewichtet;
    private final double gesamtgewicht;
    private final double mittel;

    private GewichteteWerte(double[] werte, double[] gewichte, boolean gewichtet) {
        if (werte.length == 0 || werte.length != gewichte.length) {
            throw new IllegalArgumentException("Verteilung aus " + werte.length + " Werten und " + gewichte.length
                    + " Gewichten: erwartet mindestens einen Wert und ebenso viele Gewichte");
        }
        this.werte = werte;
        this.gewichte = gewichte;
        this.gewichtet = gewichtet;
        gesamtgewicht = Summen.kompensiert(gewichte, 0, gewichte.length);
        if (Arrays.stream(gewichte).anyMatch(g -> !(g >= 0)) || !(gesamtgewicht > 0)) {
            throw new IllegalArgumentException("Gewichte mit Summe " + gesamtgewicht + ": erwartet keine negativen und eine Summe über 0");
        }
        mittel = alleGleich() ? werte[0] : mittelVon(x -> x);
    }

    /** Every number weighs the same. */
    public static GewichteteWerte von(double[] werte) {
        double[] einsen = new double[werte.length];
        Arrays.fill(einsen, 1);
        return new GewichteteWerte(werte.clone(), einsen, false);
    }

    /** Each number with its weight: a weight of 2 counts as the same number twice. */
    public static GewichteteWerte von(double[] werte, double[] gewichte) {
        return new GewichteteWerte(werte.clone(), gewichte.clone(), true);
    }

    /** How many numbers there are, whatever they weigh. */
    public int n() {
        return werte.length;
    }

    /** Whether weights were given. */
    public boolean gewichtet() {
        return gewichtet;
    }

    /** The sum of the weights. */
    public double gesamtgewicht() {
        return gesamtgewicht;
    }

    /** The weighted mean. */
    public double mittel() {
        return mittel;
    }

    /** The smallest number. */
    public double kleinster() {
        return Arrays.stream(werte).min().orElseThrow();
    }

    /** Whether all numbers are the same. */
    public boolean alleGleich() {
        return Arrays.stream(werte).allMatch(x -> x == werte[0]);
    }

    /** The variance, divisor the sum of the weights (n where none are given): {@code sum w (x - m)^2 / sum w}. */
    public double varianz() {
        return mittelVon(x -> (x - mittel) * (x - mittel));
    }

    /**
     * The variance of a sample, divisor n − 1.
     *
     * @throws IllegalArgumentException if weights were given, since n is then not known, or for one number
     */
    public double stichprobenvarianz() {
        if (gewichtet || werte.length < 2) {
            throw new IllegalArgumentException("Stichprobenvarianz aus " + werte.length + (gewichtet ? " gewichteten" : "")
                    + " Werten: erwartet mindestens zwei ungewichtete; sonst varianz() nehmen");
        }
        return varianz() * werte.length / (werte.length - 1);
    }

    /**
     * The coefficient of variation (Variationskoeffizient), {@code sqrt(varianz) / mean}; divisor as {@link #varianz}. With
     * population as weights this is the Williamson index around the weighted mean.
     *
     * @throws IllegalArgumentException if the mean is not above 0
     */
    public double variationskoeffizient() {
        return Math.sqrt(varianz()) / positivesMittel();
    }

    /** As {@link #variationskoeffizient}, divisor n − 1. */
    public double stichprobenvariationskoeffizient() {
        return Math.sqrt(stichprobenvarianz()) / positivesMittel();
    }

    /**
     * The Williamson index with distances from the unweighted mean, {@code sqrt(sum w (x - u)^2 / sum w) / m} with
     * {@code u = sum x / n} and the weighted mean m: what R's REAT gives for {@code wmean = FALSE}. Williamson's own index is
     * {@link #variationskoeffizient}, all around the weighted mean.
     *
     * <p>Source: J. G. Williamson, Regional Inequality and the Process of National Development, 1965, doi:10.1086/450136.
     */
    public double williamsonUmUngewichtetesMittel() {
        double u = alleGleich() ? werte[0] : Summen.kompensiert(werte, 0, werte.length) / werte.length;
        return Math.sqrt(mittelVon(x -> (x - u) * (x - u))) / positivesMittel();
    }

    /** From the lowest number on, equal ones by weight, so that the order given does not matter. */
    GewichteteWerte sortiert() {
        double[] zahlen = werte.clone();
        Arrays.sort(zahlen);
        double[] lasten = new double[zahlen.length];
        int[] belegt = new int[zahlen.length];
        for (int i = 0; i < zahlen.length; i++) {
            int anfang = erste(zahlen, werte[i]);
            lasten[anfang + belegt[anfang]++] = gewichte[i];
        }
        for (int anfang = 0; anfang < zahlen.length; anfang += belegt[anfang]) {
            Arrays.sort(lasten, anfang, anfang + belegt[anfang]);
        }
        return new GewichteteWerte(zahlen, lasten, gewichtet);
    }

    private static int erste(double[] sortiert, double zahl) {
        int links = 0;
        int rechts = sortiert.length;
        while (links < rechts) {
            int mitte = links + rechts >>> 1;
            if (sortiert[mitte] < zahl) {
                links = mitte + 1;
            } else {
                rechts = mitte;
            }
        }
        return links;
    }

    /** The weighted mean of a function of the numbers. */
    double mittelVon(DoubleUnaryOperator funktion) {
        double[] terme = new double[werte.length];
        for (int i = 0; i < terme.length; i++) {
            terme[i] = gewichte[i] == 0 ? 0 : gewichte[i] * funktion.applyAsDouble(werte[i]);
        }
        return Summen.kompensiert(terme, 0, terme.length) / gesamtgewicht;
    }

    double positivesMittel() {
        if (!(mittel > 0)) {
            throw new IllegalArgumentException("Mittel " + mittel + ": dieses Maß braucht ein Mittel über 0");
        }
        return mittel;
    }

    @Override
    public String toString() {
        return n() + (gewichtet ? " gewichtete" : "") + (n() == 1 ? " Wert" : " Werte") + ", Mittel " + mittel;
    }
}
