package de.bismit.index;

import de.bismit.statistik.Divisor;
import java.util.OptionalDouble;

/**
 * How the children of a branch become one number (Aggregation), with weights wⱼ that add up to 1. A missing child leaves the
 * result missing, unless the index allows gaps; then the weights of those present are brought to 1.
 *
 * <pre>
 * arithmetisch     Σ wⱼ xⱼ
 * geometrisch      exp Σ wⱼ ln xⱼ                     all xⱼ above 0
 * harmonisch       1 / Σ (wⱼ / xⱼ)                    all xⱼ above 0
 * potenzmittel     (Σ wⱼ xⱼᵖ)^(1/p)                   all xⱼ above 0, p not 0
 * mazziottaPareto  M − S²/M or M + S²/M, S² = Σ wⱼ (xⱼ − M)², times k/(k−1) for the divisor n − 1
 * copeland         how many others are beaten less by how many one is beaten, where a beats b with more than half the weights
 * </pre>
 *
 * <p>One child: each mean is its value, and the penalty of Mazziotta and Pareto 0; their index does not exist where the mean is 0.
 * All children equal: every mean is their value. Copeland: equal numbers, and halves of the weights, are no win for either; one unit
 * alone has 0.
 *
 * <p>Mazziotta and Pareto want values about 100: z-scores of mean 100 and deviation 10 (divisor n − 1) for their index, marks
 * from 70 to 130 ({@code Normierung.umBezugswert}, divisor n) for the adjusted one; Social Indicators Research 127 (2016), 983–1003,
 * doi:10.1007/s11205-015-0998-2. Copeland compares all units, so that one without a value for any child takes no part;
 * OECD/JRC, Handbook, 2008, step 6.
 */
public final class Aggregation {

    /** Writes one number for each of n units; x is {@code [kind][einheit]}, NaN where missing, and NaN comes out. */
    @FunctionalInterface
    private interface Kern {
        void rechne(double[][] x, double[] w, int n, double[] ziel);
    }

    private final String name;
    private final boolean brauchtPositive;
    private final boolean vergleichtEinheiten;
    private final Kern kern;

    private Aggregation(String name, boolean brauchtPositive, boolean vergleichtEinheiten, Kern kern) {
        this.name = name;
        this.brauchtPositive = brauchtPositive;
        this.vergleichtEinheiten = vergleichtEinheiten;
        this.kern = kern;
    }

    /** The weighted arithmetic mean: a weakness is made good by a strength. */
    public static Aggregation arithmetisch() {
        return new Aggregation("arithmetisches Mittel", false, false, (x, w, n, ziel) -> summe(x, w, n, ziel));
    }

    /** The weighted geometric mean: a weakness is made good only in part. */
    public static Aggregation geometrisch() {
        return new Aggregation("geometrisches Mittel", true, false, Aggregation::geometrisch);
    }

    /** The weighted harmonic mean: a weakness is hardly made good. */
    public static Aggregation harmonisch() {
        return new Aggregation("harmonisches Mittel", true, false, (x, w, n, ziel) -> potenz(x, w, n, ziel, -1));
    }

    /** The weighted power mean; 1 is the arithmetic, −1 the harmonic one. */
    public static Aggregation potenzmittel(double p) {
        if (p == 0 || !Double.isFinite(p)) {
            throw new IllegalArgumentException("Potenzmittel mit p = " + p + ": erwartet eine endliche Zahl außer 0; für 0 das geometrische Mittel nehmen");
        }
        return new Aggregation("Potenzmittel " + p, true, false, (x, w, n, ziel) -> potenz(x, w, n, ziel, p));
    }

    /** The mean with a penalty for imbalance. {@code strafeNachUnten}: less where more is better, which is what it is here. */
    public static Aggregation mazziottaPareto(boolean strafeNachUnten, Divisor divisor) {
        return new Aggregation("Mazziotta-Pareto", false, false,
                (x, w, n, ziel) -> mitStrafe(x, w, n, ziel, strafeNachUnten ? -1 : 1, divisor == Divisor.N ? 1 : x.length / (x.length - 1.0)));
    }

    /** Copeland's score: only the order counts, no strength makes good a weakness. */
    public static Aggregation copeland() {
        return new Aggregation("Copeland", false, true, Aggregation::copeland);
    }

    boolean brauchtPositive() {
        return brauchtPositive;
    }

    boolean vergleichtEinheiten() {
        return vergleichtEinheiten;
    }

    void rechne(double[][] x, double[] w, int n, double[] ziel) {
        kern.rechne(x, w, n, ziel);
    }

    private static void summe(double[][] x, double[] w, int n, double[] ziel) {
        double w0 = w[0];
        for (int i = 0; i < n; i++) {
            ziel[i] = w0 * x[0][i];
        }
        for (int j = 1; j < x.length; j++) {
            double[] reihe = x[j];
            double wj = w[j];
            for (int i = 0; i < n; i++) {
                ziel[i] += wj * reihe[i];
            }
        }
    }

    private static void geometrisch(double[][] x, double[] w, int n, double[] ziel) {
        for (int i = 0; i < n; i++) {
            double summe = 0;
            for (int j = 0; j < x.length; j++) {
                summe += w[j] * Math.log(x[j][i]);
            }
            ziel[i] = Math.exp(summe);
        }
    }

    private static void potenz(double[][] x, double[] w, int n, double[] ziel, double p) {
        for (int i = 0; i < n; i++) {
            double summe = 0;
            for (int j = 0; j < x.length; j++) {
                summe += p == -1 ? w[j] / x[j][i] : w[j] * Math.pow(x[j][i], p);
            }
            ziel[i] = p == -1 ? 1 / summe : Math.pow(summe, 1 / p);
        }
    }

    private static void mitStrafe(double[][] x, double[] w, int n, double[] ziel, int vorzeichen, double faktor) {
        summe(x, w, n, ziel);
        for (int i = 0; i < n; i++) {
            double varianz = 0;
            for (int j = 0; j < x.length; j++) {
                varianz += w[j] * (x[j][i] - ziel[i]) * (x[j][i] - ziel[i]);
            }
            // One child has no imbalance, whatever its divisor; a mean of 0 has no relative one.
            double strafe = x.length == 1 ? 0 : varianz * faktor / ziel[i];
            ziel[i] = ziel[i] == 0 ? Double.NaN : ziel[i] + vorzeichen * strafe;
        }
    }

    private static void copeland(double[][] x, double[] w, int n, double[] ziel) {
        for (int a = 0; a < n; a++) {
            double punkte = vollstaendig(x, a) ? 0 : Double.NaN;
            for (int b = 0; b < n; b++) {
                punkte += a == b || !vollstaendig(x, b) ? 0 : Math.signum(vorsprung(x, w, a, b));
            }
            ziel[a] = punkte;
        }
    }

    private static boolean vollstaendig(double[][] x, int einheit) {
        for (double[] reihe : x) {
            if (Double.isNaN(reihe[einheit])) {
                return false;
            }
        }
        return true;
    }

    /** The share of the weights with which a is ahead, equal ones counting half; empty where one of both lacks a child. */
    static OptionalDouble ueberlegenheit(double[][] x, double[] w, int a, int b) {
        return vollstaendig(x, a) && vollstaendig(x, b) ? OptionalDouble.of((1 + vorsprung(x, w, a, b)) / 2) : OptionalDouble.empty();
    }

    /** The weights with which a is ahead less those with which b is; what rounding alone leaves over counts as a tie. */
    private static double vorsprung(double[][] x, double[] w, int a, int b) {
        double ueber = 0;
        for (int j = 0; j < x.length; j++) {
            ueber += x[j][a] > x[j][b] ? w[j] : x[j][a] < x[j][b] ? -w[j] : 0;
        }
        return Math.abs(ueber) < 1e-12 ? 0 : ueber;
    }

    @Override
    public String toString() {
        return name;
    }
}
