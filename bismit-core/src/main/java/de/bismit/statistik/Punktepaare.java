package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Pairs of numbers (Punktepaare): how the one goes with the other. Kept in the order of the first number, then the second, so
 * that no result depends on the order given.
 */
public final class Punktepaare {

    final double[] x;
    final double[] y;

    private Punktepaare(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * These pairs.
     *
     * @throws IllegalArgumentException if there are fewer than three, or all of one side are equal
     */
    public static Punktepaare von(double[] x, double[] y) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException(x.length + " und " + y.length + " Zahlen: erwartet gleich viele, mindestens drei Paare");
        }
        if (GewichteteWerte.von(x).alleGleich() || GewichteteWerte.von(y).alleGleich()) {
            throw new IllegalArgumentException("alle Zahlen einer Seite sind gleich: ein Zusammenhang ist nicht definiert");
        }
        GewichteteWerte sortiert = GewichteteWerte.von(x, rangnummern(y)).sortiert();
        double[] ordnung = y.clone();
        Arrays.sort(ordnung);
        double[] passende = Arrays.stream(sortiert.gewichte).map(rang -> ordnung[(int) rang - 1]).toArray();
        return new Punktepaare(sortiert.werte, passende);
    }

    /** Places from 1, equal numbers sharing one. */
    private static double[] rangnummern(double[] zahlen) {
        double[] sortiert = zahlen.clone();
        Arrays.sort(sortiert);
        return Arrays.stream(zahlen).map(zahl -> 1 + IntStream.range(0, sortiert.length).filter(i -> sortiert[i] < zahl).count()).toArray();
    }

    /** How many pairs there are. */
    public int n() {
        return x.length;
    }

    /** Pearson's correlation, from −1 to 1: how near the pairs lie to a straight line. */
    public double pearson() {
        return Korrelation.PEARSON.inGrenzen(x, y);
    }

    /** Spearman's rank correlation: Pearson's of the ranks, equal numbers sharing the mean rank. */
    public double spearman() {
        return Korrelation.SPEARMAN.inGrenzen(x, y);
    }

    /** Kendall's tau-b, corrected for equal numbers. */
    public double kendall() {
        return Korrelation.KENDALL.inGrenzen(x, y);
    }

    /**
     * How large Pearson's correlation of n pairs without any relation must be, up or down, to be rarer than {@code 1 - niveau}:
     * {@code t / sqrt(t^2 + n - 2)}; at least three pairs.
     */
    public static double zufallsgrenze(int n, double niveau) {
        if (n < 3) {
            throw new IllegalArgumentException(n + " Paare: eine Korrelation kann erst ab drei Zufall sein");
        }
        double t = new TDistribution(null, n - 2, 1e-13).inverseCumulativeProbability(1 - (1 - niveau) / 2);
        return t / Math.sqrt(t * t + n - 2);
    }

    /**
     * Fisher's interval of {@link #pearson}: {@code tanh(artanh r ± z / sqrt(n - 3))}; needs at least four pairs. Assumes that
     * both are normal together.
     *
     * <p>Source: R. A. Fisher, 1921, On the "probable error" of a coefficient of correlation.
     */
    public Intervall pearsonintervall(double niveau) {
        return fisher(pearson(), 1, niveau);
    }

    /**
     * The interval of {@link #spearman} on Fisher's scale with the variance {@code (1 + r^2/2) / (n - 3)}; at least four pairs.
     *
     * <p>Source: D. G. Bonett, T. A. Wright, 2000, doi:10.1007/BF02294183.
     */
    public Intervall spearmanintervall(double niveau) {
        double r = spearman();
        return fisher(r, 1 + r * r / 2, niveau);
    }

    private Intervall fisher(double r, double varianz, double niveau) {
        if (n() < 4) {
            throw new IllegalArgumentException(n() + " Paare: ein Intervall braucht mindestens vier");
        }
        if (Math.abs(r) == 1) {
            return new Intervall(r, r);
        }
        double mitte = StrictMath.log((1 + r) / (1 - r)) / 2;
        double breite = Zaehlintervalle.normalquantil(niveau) * Math.sqrt(varianz / (n() - 3));
        return new Intervall(StrictMath.tanh(mitte - breite), StrictMath.tanh(mitte + breite));
    }
}
