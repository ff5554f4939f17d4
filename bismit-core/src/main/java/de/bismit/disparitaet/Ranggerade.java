package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.Intervall;
import de.bismit.statistik.Rangsteigung;
import de.bismit.wert.Zahlformat;
import de.bismit.zufall.Konfidenz;
import java.util.Locale;

/**
 * How two Kennzahlen go together by ranks (Rangregression), with ranges of chance (a model: independent territories).
 *
 * @param titel what goes with what
 * @param steigung the slope after Theil and Sen with its range
 * @param spearman Spearman's rank correlation
 * @param spearmanbereich its range
 * @param kendall Kendall's tau-b
 * @param konfidenz the confidence of the ranges
 * @param bezug the territories used and not used
 */
public record Ranggerade(String titel, Rangsteigung steigung, double spearman, Intervall spearmanbereich, double kendall, Konfidenz konfidenz,
        Gebietsbezug bezug) {

    @Override
    public String toString() {
        return titel + ": Steigung " + zahl(steigung.steigung()) + " (" + konfidenz + ": " + zahl(steigung.intervall().von()) + " bis "
                + zahl(steigung.intervall().bis()) + "), Rangkorrelation " + zahl(spearman) + " (" + zahl(spearmanbereich.von()) + " bis "
                + zahl(spearmanbereich.bis()) + "), " + bezug;
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, 3, Locale.GERMANY);
    }
}
