package de.bismit.vergleich;

import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * Where a Kennzahl of one territory goes over some years (Trend), from the exact test of Mann and Kendall at 95 percent: a model
 * of chance, see {@link de.bismit.statistik.Trendtest}. Equal values count for no direction; all equal: no trend, p 1.
 *
 * @param kennzahl the Kennzahl
 * @param gebiet the name of the territory
 * @param von the first year with a value
 * @param bis the last year with a value
 * @param n how many years have a value
 * @param marke where it goes
 * @param p how often chance alone gives a series as steady
 * @param urteil the verdict on comparing the years; never {@link Stufe#NICHT_VERGLEICHBAR}
 */
public record Trend(Kennzahl kennzahl, String gebiet, int von, int bis, int n, Trendmarke marke, double p, Urteil urteil) {

    /** The marker at a p: what is rarer than one in twenty goes somewhere. */
    static Trendmarke marke(int s, double p) {
        return p >= 0.05 ? Trendmarke.OHNE_TREND : s > 0 ? Trendmarke.STEIGT : Trendmarke.FAELLT;
    }

    /** In words for readers: {@code besser}, {@code schlechter}; empty without a trend or a direction that is wanted. */
    public String wertung() {
        if (marke == Trendmarke.OHNE_TREND || kennzahl.richtung() == Richtung.NEUTRAL) {
            return "";
        }
        return (marke == Trendmarke.STEIGT) == (kennzahl.richtung() == Richtung.HOEHER_BESSER) ? "besser" : "schlechter";
    }

    @Override
    public String toString() {
        return kennzahl.name() + ", " + gebiet + ", " + von + "-" + bis + " (" + n + " Jahre): " + marke.anzeige()
                + (wertung().isEmpty() ? "" : " (" + wertung() + ")") + ", p " + (p < 0.001 ? "< 0,001" : "= " + Zahlformat.gerundet(p, 3, Locale.GERMANY))
                + " (Modellannahme), " + urteil;
    }
}
