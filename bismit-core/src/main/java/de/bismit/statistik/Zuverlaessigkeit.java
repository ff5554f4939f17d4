package de.bismit.statistik;

import java.util.OptionalDouble;

/** Whether variables measure one thing (Zuverlässigkeit). */
public final class Zuverlaessigkeit {

    private Zuverlaessigkeit() {
    }

    /**
     * Cronbach's alpha: k / (k − 1) · (1 − Σ s²ᵥ / s²), s²ᵥ the variance of a variable, s² that of the sum, both by n − 1.
     * Psychometrika 16 (1951), 297–334, doi:10.1007/BF02310555. Empty for fewer than two variables or cases, or if the sum is
     * the same in all cases. Can be negative.
     *
     * @param variablen {@code [variable][fall]}, without gaps
     * @throws IllegalArgumentException if the variables differ in length
     */
    public static OptionalDouble cronbachsAlpha(double[][] variablen) {
        int k = variablen.length;
        int faelle = k == 0 ? 0 : variablen[0].length;
        if (k < 2 || faelle < 2) {
            return OptionalDouble.empty();
        }
        double[] summe = new double[faelle];
        double einzeln = 0;
        for (double[] variable : variablen) {
            if (variable.length != faelle) {
                throw new IllegalArgumentException("Cronbachs Alpha von Variablen mit " + faelle + " und " + variable.length + " Fällen: erwartet gleich viele");
            }
            einzeln += varianz(variable);
            for (int i = 0; i < faelle; i++) {
                summe[i] += variable[i];
            }
        }
        double gesamt = varianz(summe);
        return gesamt == 0 ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - einzeln / gesamt));
    }

    private static double varianz(double[] x) {
        return Momente.varianz(x, x.length, Momente.mittel(x, x.length), Divisor.N_MINUS_1);
    }
}
