package de.bismit.statistik;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Intervals for counts and what is made of them (Zählintervalle). All are two-sided; {@code niveau} is the confidence, 0.95.
 * Always contain their estimate.
 */
public final class Zaehlintervalle {

    /** From this many cases on Byar's approximation is used, below it the exact method. */
    public static final int BYAR_AB = 10;

    private static final double GENAUIGKEIT = 1e-12;

    private Zaehlintervalle() {
    }

    /** The quantile of the standard normal distribution for a two-sided confidence: 1.96 for 0.95. */
    public static double normalquantil(double niveau) {
        pruefe(niveau);
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - (1 - niveau) / 2);
    }

    /**
     * Wilson's score interval of a share {@code p = x/n}, within 0 to 1:
     * {@code (2np + z^2 ± z sqrt(z^2 + 4np(1-p))) / (2(n + z^2))}. No correction for continuity.
     *
     * <p>Source: E. B. Wilson, 1927, doi:10.1080/01621459.1927.10502953; R. G. Newcombe, 1998,
     * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E, method 3.
     *
     * @param x the cases, from 0 to n, whole or not
     * @param n of how many, above 0
     */
    public static Intervall wilson(double x, double n, double niveau) {
        if (!(n > 0) || !(x >= 0) || x > n) {
            throw new IllegalArgumentException(x + " Fälle von " + n + ": erwartet n über 0 und Fälle von 0 bis n");
        }
        double z = normalquantil(niveau);
        double p = x / n;
        double mitte = 2 * x + z * z;
        double breite = z * Math.sqrt(z * z + 4 * x * (1 - p));
        double nenner = 2 * (n + z * z);
        return new Intervall(Math.min(p, Math.max(0, (mitte - breite) / nenner)), Math.max(p, Math.min(1, (mitte + breite) / nenner)));
    }

    /**
     * Byar's approximation for a count with Poisson chance:
     * {@code x (1 - 1/(9x) - z/(3 sqrt x))^3} to {@code y (1 - 1/(9y) + z/(3 sqrt y))^3} with {@code y = x + 1}; the lower
     * end is 0 where the bracket is negative. Good from {@value #BYAR_AB} cases on.
     *
     * <p>Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II, IARC 1987, p. 69.
     */
    public static Intervall byar(double x, double niveau) {
        pruefeAnzahl(x);
        double z = normalquantil(niveau);
        double y = x + 1;
        double unten = x == 0 ? 0 : 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
        double oben = 1 - 1 / (9 * y) + z / (3 * Math.sqrt(y));
        return new Intervall(Math.min(x, unten <= 0 ? 0 : x * unten * unten * unten), Math.max(x, y * oben * oben * oben));
    }

    /**
     * The exact interval of a count with Poisson chance: half the chi-squared quantiles with 2x and 2x + 2 degrees of freedom.
     *
     * <p>Source: F. Garwood, 1936, doi:10.1093/biomet/28.3-4.437.
     */
    public static Intervall exakt(double x, double niveau) {
        pruefeAnzahl(x);
        pruefe(niveau);
        double unten = x == 0 ? 0 : new ChiSquaredDistribution(null, 2 * x, GENAUIGKEIT).inverseCumulativeProbability((1 - niveau) / 2) / 2;
        double oben = new ChiSquaredDistribution(null, 2 * x + 2, GENAUIGKEIT).inverseCumulativeProbability(1 - (1 - niveau) / 2) / 2;
        return new Intervall(Math.min(x, unten), Math.max(x, oben));
    }

    /** {@link #exakt} below {@value #BYAR_AB} cases, {@link #byar} from there on. */
    public static Intervall anzahl(double x, double niveau) {
        return x < BYAR_AB ? exakt(x, niveau) : byar(x, niveau);
    }

    /**
     * The difference {@code a - b} of two independent estimates from their own intervals (MOVER):
     * {@code d - sqrt((a-la)^2 + (ub-b)^2)} to {@code d + sqrt((ua-a)^2 + (b-lb)^2)}. With Wilson's intervals this is
     * Newcombe's method 10.
     *
     * <p>Source: R. G. Newcombe, 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; G. Y. Zou,
     * A. Donner, 2008, doi:10.1002/sim.3095.
     */
    public static Intervall differenz(double a, Intervall um, double b, Intervall umB) {
        double d = a - b;
        return new Intervall(d - Math.hypot(a - um.von(), umB.bis() - b), d + Math.hypot(um.bis() - a, b - umB.von()));
    }

    /**
     * Funnel limits of a share: where {@code x/n} of a territory lies if it differs from {@code p} by chance only,
     * {@code p ± z sqrt(p(1-p)/n)}, cut to 0 to 1. A share lies outside exactly where {@code p} lies outside its Wilson interval.
     *
     * <p>Source: D. J. Spiegelhalter, Funnel plots, 2005, doi:10.1002/sim.1970, section 2 and appendix A.1.
     */
    public static Intervall trichterAnteil(double p, double n, double niveau) {
        if (!(p >= 0) || p > 1 || !(n > 0)) {
            throw new IllegalArgumentException("Trichter um " + p + " bei n = " + n + ": erwartet einen Anteil von 0 bis 1 und n über 0");
        }
        double breite = normalquantil(niveau) * Math.sqrt(p * (1 - p) / n);
        return new Intervall(Math.max(0, p - breite), Math.min(1, p + breite));
    }

    /** Funnel limits of a count that is expected to be {@code e}: {@code e ± z sqrt(e)}, cut at 0. Source as above. */
    public static Intervall trichterAnzahl(double e, double niveau) {
        pruefeAnzahl(e);
        double breite = normalquantil(niveau) * Math.sqrt(e);
        return new Intervall(Math.max(0, e - breite), e + breite);
    }

    private static void pruefeAnzahl(double x) {
        if (!(x >= 0) || Double.isInfinite(x)) {
            throw new IllegalArgumentException("Anzahl " + x + ": erwartet eine Zahl ab 0");
        }
    }

    private static void pruefe(double niveau) {
        if (!(niveau > 0 && niveau < 1)) {
            throw new IllegalArgumentException("Konfidenz " + niveau + ": erwartet eine Zahl zwischen 0 und 1, zum Beispiel 0.95");
        }
    }
}
