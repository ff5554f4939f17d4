package de.bismit.wert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How numbers are shown to readers (Zahlformat): rounded half up in decimal arithmetic, thousands grouped. What binary arithmetic adds or
 * takes away from the ninth decimal after the last one shown moves no digit.
 */
public final class Zahlformat {

    private static final int GRUPPE = 3;
    /** Decimals behind the last one shown that still count: 0.7 - 0.65 is 0.05 to readers and 0.04999999999999993 in binary. */
    private static final int GENAUIGKEIT = 8;

    private Zahlformat() {
    }

    /** Rounds half up and groups thousands: {@code 13.520}, {@code 10,1}. Never shows a negative zero. */
    public static String gerundet(double zahl, int stellen, Locale sprache) {
        return schreibe(runde(zahl, stellen, RoundingMode.HALF_UP), sprache);
    }

    /** A span rounded outward, so that the printed one still contains it, but for that noise: {@code 9,01 bis 9,12}. */
    public static String spanne(double von, double bis, int stellen, Locale sprache) {
        String wort = sprache.getLanguage().equals("en") ? " to " : " bis ";
        return schreibe(runde(von, stellen, RoundingMode.FLOOR), sprache) + wort
                + schreibe(runde(bis, stellen, RoundingMode.CEILING), sprache);
    }

    /**
     * A value as readers see it: a number rounded; a span rounded outward, with two decimals at least, so that a narrow one still shows
     * its width, and with none where both bounds are whole and the unit has none; otherwise why there is no number.
     */
    public static String text(Wert wert, int stellen, Locale sprache) {
        return wert.falte(zahl -> gerundet(zahl.zahl(), stellen, sprache),
                spanne -> spanne(spanne.von(), spanne.bis(), spannenstellen(spanne, stellen), sprache), Wert::toString, Wert::toString);
    }

    private static int spannenstellen(Spanne spanne, int stellen) {
        boolean ganz = spanne.von() == Math.rint(spanne.von()) && spanne.bis() == Math.rint(spanne.bis());
        return ganz && stellen == 0 ? 0 : Math.max(2, stellen);
    }

    private static BigDecimal runde(double zahl, int stellen, RoundingMode art) {
        BigDecimal genau = BigDecimal.valueOf(zahl);
        return (genau.scale() > stellen + GENAUIGKEIT ? genau.setScale(stellen + GENAUIGKEIT, RoundingMode.HALF_EVEN) : genau).setScale(stellen, art);
    }

    private static String schreibe(BigDecimal zahl, Locale sprache) {
        StringBuilder text = new StringBuilder(zahl.toPlainString());
        Trenner trenner = Trenner.in(sprache);
        int komma = text.indexOf(".");
        if (komma >= 0) {
            text.setCharAt(komma, trenner.komma);
        }
        int erste = zahl.signum() < 0 ? 1 : 0;
        for (int i = (komma < 0 ? text.length() : komma) - GRUPPE; i > erste; i -= GRUPPE) {
            text.insert(i, trenner.gruppe);
        }
        return text.toString();
    }

    /** The signs between digits. German and English ones are known by heart: the tables of the platform take long to load. */
    private record Trenner(char gruppe, char komma) {

        static Trenner in(Locale sprache) {
            return switch (sprache.toLanguageTag()) {
                case "de", "de-DE" -> new Trenner('.', ',');
                case "en", "en-GB", "en-US", "und" -> new Trenner(',', '.');
                default -> {
                    DecimalFormatSymbols zeichen = DecimalFormatSymbols.getInstance(sprache);
                    yield new Trenner(zeichen.getGroupingSeparator(), zeichen.getDecimalSeparator());
                }
            };
        }
    }
}
