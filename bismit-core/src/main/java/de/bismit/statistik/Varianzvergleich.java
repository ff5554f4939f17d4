package de.bismit.statistik;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * The F test of two variances (Varianzvergleich), {@code s1² / s2²} with the divisor n − 1, two-sided: twice the smaller tail of the F
 * distribution of Commons Math, at most 1. Assumes that both samples are normal and independent.
 *
 * @param f the sample variance of the first by that of the second
 * @param freiheitsgrade1 n − 1 of the first
 * @param freiheitsgrade2 n − 1 of the second
 * @param p how often chance alone gives a ratio as far from 1
 */
public record Varianzvergleich(double f, int freiheitsgrade1, int freiheitsgrade2, double p) {

    /**
     * Compares two samples of at least two different numbers each.
     *
     * @throws IllegalArgumentException if a sample is too small, weighted, or all equal
     */
    public static Varianzvergleich von(GewichteteWerte erste, GewichteteWerte zweite) {
        double v1 = erste.stichprobenvarianz();
        double v2 = zweite.stichprobenvarianz();
        if (!(v1 > 0) || !(v2 > 0)) {
            throw new IllegalArgumentException("Varianzen " + v1 + " und " + v2 + ": ein F-Test braucht beide über 0");
        }
        double unten = new FDistribution(null, erste.n() - 1, zweite.n() - 1).cumulativeProbability(v1 / v2);
        double oben = new FDistribution(null, zweite.n() - 1, erste.n() - 1).cumulativeProbability(v2 / v1);
        return new Varianzvergleich(v1 / v2, erste.n() - 1, zweite.n() - 1, Math.min(1, 2 * Math.min(unten, oben)));
    }

    @Override
    public String toString() {
        return "F " + Kurzzahl.text(f) + " mit " + freiheitsgrade1 + " und " + freiheitsgrade2 + " Freiheitsgraden, p " + Kurzzahl.text(p);
    }
}
