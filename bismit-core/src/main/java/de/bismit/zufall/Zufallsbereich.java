package de.bismit.zufall;

import de.bismit.statistik.Intervall;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * How far chance reaches under a model (Zufallsbereich, Modellannahme). No {@link de.bismit.wert.Spanne}: a span holds the true
 * value for certain, this one does so only as often as the confidence says, and only if the model holds.
 *
 * @param konfidenz the confidence
 * @param von the lower end, in the unit of the figure
 * @param bis the upper end
 * @param verfahren how it was computed
 */
public record Zufallsbereich(Konfidenz konfidenz, double von, double bis, Verfahren verfahren) {

    static Zufallsbereich von(Konfidenz konfidenz, Intervall intervall, Verfahren verfahren) {
        return new Zufallsbereich(konfidenz, intervall.von(), intervall.bis(), verfahren);
    }

    /** Whether a number lies in it, ends included. */
    public boolean enthaelt(double zahl) {
        return von <= zahl && zahl <= bis;
    }

    /** With this many decimals, rounded outward: {@code 95 %: 7,2 bis 10,4}. */
    public String anzeige(int stellen) {
        return konfidenz + ": " + Zahlformat.spanne(von, bis, stellen, Locale.GERMANY);
    }

    @Override
    public String toString() {
        return "Zufallsbereich " + anzeige(2) + " (Modellannahme: " + verfahren.anzeige() + ")";
    }
}
