package de.bismit.wert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are shown to readers (Zahlformat): rounded half up in decimal arithmetic, thousands grouped. */
public final class Zahlformat {

    private Zahlformat() {
    }

    /** Rounds half up and groups thousands: {@code 13.520}, {@code 10,1}. Never shows a negative zero. */
    public static String gerundet(double zahl, int stellen, Locale sprache) {
        return schreibe(runde(zahl, stellen, RoundingMode.HALF_UP), stellen, sprache);
    }

    /** A span rounded outward, so that the printed one still contains the true value: {@code 9,01 bis 9,12}. */
    public static String spanne(double von, double bis, int stellen, Locale sprache) {
        String wort = sprache.getLanguage().equals("en") ? " to " : " bis ";
        return schreibe(runde(von, stellen, RoundingMode.FLOOR), stellen, sprache) + wort
                + schreibe(runde(bis, stellen, RoundingMode.CEILING), stellen, sprache);
    }

    private static BigDecimal runde(double zahl, int stellen, RoundingMode art) {
        return BigDecimal.valueOf(zahl).setScale(stellen, art);
    }

    private static String schreibe(BigDecimal zahl, int stellen, Locale sprache) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(sprache));
        format.setMinimumFractionDigits(stellen);
        format.setMaximumFractionDigits(stellen);
        return format.format(zahl);
    }
}
