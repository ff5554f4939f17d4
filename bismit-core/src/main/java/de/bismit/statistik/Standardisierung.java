package de.bismit.statistik;

import java.util.stream.IntStream;

/**
 * Rates made comparable between age structures (Standardisierung). The arrays are parallel, one cell an age class.
 */
public final class Standardisierung {

    private Standardisierung() {
    }

    /**
     * The directly standardised rate: what the rate would be with the age structure of a standard,
     * {@code sum w_i x_i/n_i / sum w_i}, with the variance {@code sum w_i^2 x_i/n_i^2 / (sum w_i)^2}.
     *
     * <p>Source: A. J. Dobson et al., Confidence intervals for weighted sums of Poisson parameters, 1991,
     * doi:10.1002/sim.4780100317.
     *
     * @param faelle the cases, not negative
     * @param bevoelkerung among how many, each above 0
     * @param standard the weights, not negative, together above 0
     */
    public static DirekteRate direkt(double[] faelle, double[] bevoelkerung, double[] standard) {
        return direkt(faelle, faelle, bevoelkerung, standard);
    }

    /**
     * As {@link #direkt(double[], double[], double[])} where cases are not independent of each other: {@code streuung} holds the
     * variance of each count; with persons who count f times it is the sum of f² over the persons. For independent cases
     * it is the count itself.
     */
    public static DirekteRate direkt(double[] faelle, double[] streuung, double[] bevoelkerung, double[] standard) {
        gleichLang(faelle, bevoelkerung, standard, streuung);
        nichtNegativ("Fälle", faelle);
        nichtNegativ("Streuung", streuung);
        nichtNegativ("Standard", standard);
        double w = Summen.kompensiert(standard, 0, standard.length);
        if (!(w > 0)) {
            throw new IllegalArgumentException("Standardbevölkerung mit Summe " + w + ": erwartet eine Summe über 0");
        }
        for (int i = 0; i < bevoelkerung.length; i++) {
            if (!(bevoelkerung[i] > 0)) {
                throw new IllegalArgumentException("Bevölkerung " + bevoelkerung[i] + " in Altersklasse " + (i + 1)
                        + ": erwartet eine Zahl über 0; Klassen zusammenfassen");
            }
        }
        double rate = summe(i -> standard[i] * faelle[i] / bevoelkerung[i], faelle.length) / w;
        double varianz = summe(i -> standard[i] / bevoelkerung[i] * (standard[i] / bevoelkerung[i]) * streuung[i], faelle.length) / (w * w);
        return new DirekteRate(Summen.kompensiert(faelle, 0, faelle.length), rate, varianz);
    }

    /**
     * Cases beside those expected with the rates of a reference, {@code sum n_i X_i/N_i}.
     *
     * @param faelle the cases, not negative
     * @param bevoelkerung among how many, not negative
     * @param referenzfaelle the cases of the reference, not negative
     * @param referenzbevoelkerung among how many of the reference, each above 0
     */
    public static IndirekteRate indirekt(double[] faelle, double[] bevoelkerung, double[] referenzfaelle, double[] referenzbevoelkerung) {
        gleichLang(faelle, bevoelkerung, referenzfaelle, referenzbevoelkerung);
        nichtNegativ("Fälle", faelle);
        return indirekt(Summen.kompensiert(faelle, 0, faelle.length), bevoelkerung, referenzfaelle, referenzbevoelkerung);
    }

    /** As {@link #indirekt(double[], double[], double[], double[])} where only the total of the cases is known. */
    public static IndirekteRate indirekt(double faelle, double[] bevoelkerung, double[] referenzfaelle, double[] referenzbevoelkerung) {
        gleichLang(bevoelkerung, referenzfaelle, referenzbevoelkerung);
        nichtNegativ("Fälle", faelle);
        nichtNegativ("Bevölkerung", bevoelkerung);
        nichtNegativ("Fälle der Referenz", referenzfaelle);
        for (double n : referenzbevoelkerung) {
            if (!(n > 0)) {
                throw new IllegalArgumentException("Bevölkerung der Referenz " + n + ": erwartet in jeder Altersklasse eine Zahl über 0");
            }
        }
        double erwartet = summe(i -> bevoelkerung[i] * referenzfaelle[i] / referenzbevoelkerung[i], bevoelkerung.length);
        if (!(erwartet > 0)) {
            throw new IllegalArgumentException("erwartete Fälle " + erwartet + ": ohne erwartete Fälle gibt es kein Verhältnis");
        }
        return new IndirekteRate(faelle, erwartet, Summen.kompensiert(referenzfaelle, 0, referenzfaelle.length)
                / Summen.kompensiert(referenzbevoelkerung, 0, referenzbevoelkerung.length));
    }

    @FunctionalInterface
    private interface Zelle {
        double von(int i);
    }

    private static double summe(Zelle zelle, int n) {
        return Summen.kompensiert(IntStream.range(0, n).mapToDouble(zelle::von).toArray(), 0, n);
    }

    private static void gleichLang(double[] erste, double[]... weitere) {
        for (double[] andere : weitere) {
            if (erste.length == 0 || andere.length != erste.length) {
                throw new IllegalArgumentException("Altersklassen: " + erste.length + " und " + andere.length + " Zellen; erwartet gleich viele, mindestens eine");
            }
        }
    }

    private static void nichtNegativ(String was, double... zahlen) {
        for (int i = 0; i < zahlen.length; i++) {
            if (!(zahlen[i] >= 0) || Double.isInfinite(zahlen[i])) {
                throw new IllegalArgumentException(was + " " + zahlen[i] + " in Altersklasse " + (i + 1) + ": erwartet eine Zahl ab 0");
            }
        }
    }
}
