package de.bismit.statistik;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Weights from judgements of pairs (Paarvergleich, analytic hierarchy process): how many times as important one is as
 * another. The weights are the eigenvector of the largest eigenvalue λ. Saaty, The Analytic Hierarchy Process, 1980;
 * OECD/JRC, Handbook, 2008, step 6.
 */
public final class Paarvergleich {

    /** Saaty's mean consistency index of random matrices of order 1 to 10. */
    private static final double[] ZUFALLSINDEX = {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
    private static final double GENAU = 1e-9;

    private final double[] gewichte;
    private final double lambda;

    private Paarvergleich(double[] gewichte, double lambda) {
        this.gewichte = gewichte;
        this.lambda = lambda;
    }

    /**
     * Judges these.
     *
     * @param urteile {@code [i][j]}: how many times as important i is as j
     * @throws IllegalArgumentException unless the matrix is square of order 1 to 10, positive and reciprocal; the message names the pair
     */
    public static Paarvergleich von(double[][] urteile) {
        pruefe(urteile);
        EigenDecomposition zerlegung = new EigenDecomposition(new Array2DRowRealMatrix(urteile));
        int groesster = 0;
        for (int k = 1; k < urteile.length; k++) {
            groesster = zerlegung.getRealEigenvalue(k) > zerlegung.getRealEigenvalue(groesster) ? k : groesster;
        }
        double[] vektor = zerlegung.getEigenvector(groesster).toArray();
        double summe = Arrays.stream(vektor).sum();
        return new Paarvergleich(Arrays.stream(vektor).map(e -> e / summe).toArray(), zerlegung.getRealEigenvalue(groesster));
    }

    private static void pruefe(double[][] urteile) {
        int n = urteile.length;
        if (n < 1 || n > ZUFALLSINDEX.length) {
            throw new IllegalArgumentException("Paarvergleich von " + n + ": erwartet 1 bis " + ZUFALLSINDEX.length);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (urteile[i].length != n || !(urteile[i][j] > 0) || Math.abs(urteile[i][j] * urteile[j][i] - 1) > GENAU) {
                    throw new IllegalArgumentException("Paarvergleich " + i + " zu " + j + ": erwartet eine quadratische Matrix positiver "
                            + "Urteile, in der jedes der Kehrwert des Gegenurteils ist");
                }
            }
        }
    }

    /** The weights, which add up to 1. */
    public double[] gewichte() {
        return gewichte.clone();
    }

    /** The largest eigenvalue; the order of the matrix if all judgements agree. */
    public double lambda() {
        return lambda;
    }

    /** (λ − n) / (n − 1); 0 for one. */
    public double konsistenzindex() {
        int n = gewichte.length;
        return n == 1 ? 0 : (lambda - n) / (n - 1);
    }

    /** The consistency index over that of random judgements; above 0.1 think again. 0 for one and two. */
    public double konsistenzverhaeltnis() {
        double zufall = ZUFALLSINDEX[gewichte.length - 1];
        return zufall == 0 ? 0 : konsistenzindex() / zufall;
    }

    @Override
    public String toString() {
        return gewichte.length + " Gewichte, Konsistenzverhältnis " + String.format(Locale.GERMANY, "%.3f", konsistenzverhaeltnis());
    }
}
