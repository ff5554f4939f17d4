package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * The spread of the same territories in two years (Sigma-Konvergenz): it converges where the later one is smaller. R. J. Barro,
 * X. Sala-i-Martin, 1992, doi:10.1086/261816.
 *
 * @param titel what is compared
 * @param von the earlier year
 * @param bis the later year
 * @param frueher the coefficient of variation then, divisor n
 * @param spaeter the coefficient of variation later
 * @param logstreuungFrueher the standard deviation of the logs then, divisor n
 * @param logstreuungSpaeter the standard deviation of the logs later
 * @param p how often chance alone gives variances of the logs as far apart (F test, a model)
 * @param bezug the territories used and not used
 */
public record Sigmakonvergenz(String titel, int von, int bis, double frueher, double spaeter, double logstreuungFrueher,
        double logstreuungSpaeter, double p, Gebietsbezug bezug) {

    /** The earlier coefficient of variation by the later: above 1 where the spread shrank. */
    public double quotient() {
        return frueher / spaeter;
    }

    /** Whether the spread shrank. */
    public boolean konvergiert() {
        return spaeter < frueher;
    }

    @Override
    public String toString() {
        return titel + ": Variationskoeffizient " + von + " " + zahl(frueher) + ", " + bis + " " + zahl(spaeter) + ", "
                + (konvergiert() ? "die Streuung nimmt ab" : "die Streuung nimmt nicht ab") + " (" + bezug + ")";
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, 3, Locale.GERMANY);
    }
}
