package de.bismit.zufall;

import de.bismit.wert.Zahlformat;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How often a range of chance holds the truth if its model does (Konfidenz), two-sided.
 *
 * @param niveau a share between 0 and 1, 0.95
 */
public record Konfidenz(double niveau) implements Comparable<Konfidenz> {

    /** The usual one. */
    public static final Konfidenz PROZENT_95 = new Konfidenz(0.95);
    /** The cautious one, for a look at many territories at once. */
    public static final Konfidenz PROZENT_99_8 = new Konfidenz(0.998);

    /** Refuses what is no share. */
    public Konfidenz {
        if (!(niveau > 0 && niveau < 1)) {
            throw new IllegalArgumentException("Konfidenz " + niveau + ": erwartet eine Zahl zwischen 0 und 1, zum Beispiel 0.95");
        }
    }

    /** This many percent. */
    public static Konfidenz prozent(double prozent) {
        return new Konfidenz(prozent / 100);
    }

    @Override
    public int compareTo(Konfidenz andere) {
        return Double.compare(niveau, andere.niveau);
    }

    @Override
    public String toString() {
        BigDecimal prozent = BigDecimal.valueOf(niveau).movePointRight(2).stripTrailingZeros();
        return Zahlformat.gerundet(prozent.doubleValue(), Math.max(0, prozent.scale()), Locale.GERMANY) + " %";
    }
}
