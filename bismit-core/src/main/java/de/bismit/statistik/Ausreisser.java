package de.bismit.statistik;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * What to do about outliers (Ausreißer): numbers far from the others that a scale by minimum and maximum would let rule.
 * The rule of thumb: something is done only if |skewness| exceeds one bound <em>and</em> excess kurtosis another (2 and 3.5).
 * OECD/JRC, Handbook, 2008, step 5; Becker et al., COINr, JOSS 7 (2022) 4567, doi:10.21105/joss.04567. Numbers without gaps;
 * results are new arrays. Fewer than four numbers, or equal ones, are never treated.
 */
public final class Ausreisser {

    private final double schiefe;
    private final double woelbung;

    private Ausreisser(double schiefe, double woelbung) {
        this.schiefe = schiefe;
        this.woelbung = woelbung;
    }

    /** The usual bounds, 2 and 3.5. */
    public static Ausreisser ueblich() {
        return ab(2, 3.5);
    }

    /** Beyond which skewness (in size) and which excess kurtosis something is done. */
    public static Ausreisser ab(double schiefe, double woelbung) {
        if (!(schiefe >= 0)) {
            throw new IllegalArgumentException("Schiefe " + schiefe + ": erwartet eine Grenze für den Betrag, etwa 2");
        }
        return new Ausreisser(schiefe, woelbung);
    }

    /** Whether these numbers exceed both bounds. */
    public boolean liegenVor(double[] zahlen) {
        double[] platz = new double[zahlen.length];
        return Math.abs(Momente.schiefe(zahlen, zahlen.length, platz)) > schiefe
                && Momente.woelbung(zahlen, zahlen.length, platz) > woelbung;
    }

    /**
     * Winsorising: while the bounds are exceeded, the most extreme number on the side of the tail is set to the next one,
     * one number at a time, at most {@code hoechstens} of them. Of equal numbers the one that stands first goes first.
     */
    public Winsorisierung winsorisiere(double[] zahlen, int hoechstens) {
        if (hoechstens < 0) {
            throw new IllegalArgumentException("höchstens " + hoechstens + " Zahlen heranholen: erwartet eine Anzahl ab 0");
        }
        double[] neu = zahlen.clone();
        int[] ordnung = ordnung(zahlen);
        int oben = 0;
        int unten = 0;
        while (oben + unten < hoechstens && oben + unten < zahlen.length - 1 && liegenVor(neu)) {
            if (Momente.schiefe(neu, neu.length, new double[neu.length]) > 0) {
                oben++;
                setze(neu, ordnung, neu.length - oben, neu.length, zahlen[ordnung[neu.length - 1 - oben]]);
            } else {
                unten++;
                setze(neu, ordnung, 0, unten, zahlen[ordnung[unten]]);
            }
        }
        return new Winsorisierung(neu, unten, oben);
    }

    private static int[] ordnung(double[] zahlen) {
        long[] schluessel = new long[zahlen.length];
        double[] plaetze = new double[zahlen.length];
        Rangskalierung.raenge(zahlen, zahlen.length, Gleichstand.REIHENFOLGE, plaetze);
        for (int i = 0; i < zahlen.length; i++) {
            schluessel[i] = (long) plaetze[i] << 32 | i;
        }
        Arrays.sort(schluessel);
        return Arrays.stream(schluessel).mapToInt(s -> (int) s).toArray();
    }

    private static void setze(double[] neu, int[] ordnung, int von, int bis, double zahl) {
        for (int i = von; i < bis; i++) {
            neu[ordnung[i]] = zahl;
        }
    }

    /**
     * The logarithm of the distance to the end without a tail: ln(x − min + a) for a tail to the right, −ln(max + a − x) for one
     * to the left, with a = (max − min) / 100. Keeps the order.
     */
    public static double[] logarithmiere(double[] zahlen) {
        int n = zahlen.length;
        double min = Momente.minimum(zahlen, n);
        double max = Momente.maximum(zahlen, n);
        double zusatz = (max - min) / 100;
        if (n == 0 || zusatz == 0) {
            return zahlen.clone();
        }
        return Momente.schiefe(zahlen, n, new double[n]) < 0 ? Arrays.stream(zahlen).map(x -> -Math.log(max + zusatz - x)).toArray()
                : Arrays.stream(zahlen).map(x -> Math.log(x - min + zusatz)).toArray();
    }

    /**
     * Box and Cox: (x^λ − 1) / λ, and ln x for λ = 0; keeps the order. JRSS B 26 (1964), 211–252.
     *
     * @throws IllegalArgumentException if a number is not positive
     */
    public static double[] boxCox(double[] zahlen, double lambda) {
        if (Momente.minimum(zahlen, zahlen.length) <= 0) {
            throw new IllegalArgumentException("Box-Cox mit " + Momente.minimum(zahlen, zahlen.length) + ": erwartet nur positive Zahlen; vorher verschieben");
        }
        return lambda == 0 ? Arrays.stream(zahlen).map(Math::log).toArray()
                : Arrays.stream(zahlen).map(x -> (Math.pow(x, lambda) - 1) / lambda).toArray();
    }

    /**
     * The exponent from −2 to 2 for which Box and Cox find the numbers most like a normal distribution: the largest
     * −n/2 ln σ²(λ) + (λ − 1) Σ ln x. Source as {@link #boxCox}.
     *
     * @throws IllegalArgumentException if a number is not positive, or there are not at least two different ones
     */
    public static double boxCoxExponent(double[] zahlen) {
        if (zahlen.length < 2 || Momente.allesGleich(zahlen, zahlen.length)) {
            throw new IllegalArgumentException("Box-Cox-Exponent von " + zahlen.length + " gleichen Zahlen: erwartet mindestens zwei verschiedene");
        }
        double logsumme = Arrays.stream(boxCox(zahlen, 0)).sum();
        UnivariateFunction guete = lambda -> {
            double[] y = boxCox(zahlen, lambda);
            double varianz = Momente.varianz(y, y.length, Momente.mittel(y, y.length), Divisor.N);
            return -y.length / 2.0 * Math.log(varianz) + (lambda - 1) * logsumme;
        };
        return new BrentOptimizer(1e-10, 1e-12).optimize(new MaxEval(1000), GoalType.MAXIMIZE, new UnivariateObjectiveFunction(guete),
                new SearchInterval(-2, 2)).getPoint();
    }
}
