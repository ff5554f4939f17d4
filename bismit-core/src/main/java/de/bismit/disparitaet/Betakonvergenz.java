package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.Regressionsgerade;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Mean yearly growth against the logarithm of where a territory started (Beta-Konvergenz): a negative slope means that the
 * lower ones grew faster: {@code ln(y1 / y0) / t = a + b ln y0}. R. J. Barro, X. Sala-i-Martin, 1992, doi:10.1086/261816.
 *
 * @param titel what is compared
 * @param von the earlier year
 * @param bis the later year
 * @param gerade the line through the territories
 * @param bezug the territories used and not used
 */
public record Betakonvergenz(String titel, int von, int bis, Regressionsgerade gerade, Gebietsbezug bezug) {

    /** The yearly speed at which distances shrink, {@code -ln(1 + t b) / t}; empty where {@code 1 + t b} is not above 0. */
    public OptionalDouble tempo() {
        int jahre = bis - von;
        double rest = 1 + jahre * gerade.steigung();
        return rest > 0 ? OptionalDouble.of(-StrictMath.log(rest) / jahre) : OptionalDouble.empty();
    }

    /** The years until distances are half as large, {@code ln 2 / tempo}; empty if they do not shrink. */
    public OptionalDouble halbwertszeit() {
        return tempo().isPresent() && tempo().getAsDouble() > 0 ? OptionalDouble.of(StrictMath.log(2) / tempo().getAsDouble()) : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return titel + " " + von + " bis " + bis + ": Steigung " + zahl(gerade.steigung(), 4) + ", R² " + zahl(gerade.r2(), 2)
                + (halbwertszeit().isPresent() ? ", Halbwertszeit " + zahl(halbwertszeit().getAsDouble(), 0) + " Jahre" : ", keine Annäherung")
                + " (" + bezug + ")";
    }

    private static String zahl(double zahl, int stellen) {
        return Zahlformat.gerundet(zahl, stellen, Locale.GERMANY);
    }
}
