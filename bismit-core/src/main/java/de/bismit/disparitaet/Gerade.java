package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.Intervall;
import de.bismit.statistik.Regressionsgerade;
import de.bismit.wert.Zahlformat;
import de.bismit.zufall.Konfidenz;
import java.util.Locale;

/**
 * A straight line through territories (Regressionsgerade), with ranges of chance (a model: independent normal deviations).
 *
 * @param titel what goes with what
 * @param gerade the line
 * @param steigungsbereich the range of the slope
 * @param korrelation Pearson's correlation
 * @param korrelationsbereich its range
 * @param konfidenz the confidence of the ranges
 * @param bezug the territories used and not used
 */
public record Gerade(String titel, Regressionsgerade gerade, Intervall steigungsbereich, double korrelation, Intervall korrelationsbereich,
        Konfidenz konfidenz, Gebietsbezug bezug) {

    @Override
    public String toString() {
        return titel + ": Steigung " + zahl(gerade.steigung()) + " (" + konfidenz + ": " + zahl(steigungsbereich.von()) + " bis "
                + zahl(steigungsbereich.bis()) + "), Korrelation " + zahl(korrelation) + " (" + zahl(korrelationsbereich.von()) + " bis "
                + zahl(korrelationsbereich.bis()) + "), R² " + zahl(gerade.r2()) + ", " + bezug;
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, 3, Locale.GERMANY);
    }
}
