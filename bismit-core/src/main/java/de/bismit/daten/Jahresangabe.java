package de.bismit.daten;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years a footnote names, as printed: {@code ab 2011}, {@code Berichtsjahr 1995-2010}, {@code bis Schuljahr 2005/06}. */
final class Jahresangabe {

    private static final String JAHR = "(\\d{4})(/\\d{2,4})?";
    private static final Pattern ANGABE = Pattern.compile("(?:(ab|seit|bis|vor)\\s+)?(?:dem\\s+)?(?:\\p{Lu}\\p{L}+\\s+)?" + JAHR
            + "(?:\\s*(?:-|–|bis)\\s*(?:\\p{Lu}\\p{L}+\\s+)?" + JAHR + ")?");

    private Jahresangabe() {
    }

    /** Whether the years from {@code von} to {@code bis} meet those of the text; always if it names none. */
    static boolean trifft(String text, int von, int bis) {
        Matcher m = ANGABE.matcher(text);
        boolean genannt = false;
        while (m.find()) {
            genannt = true;
            if (von <= letztes(m) && bis >= erstes(m)) {
                return true;
            }
        }
        return !genannt;
    }

    private static int erstes(Matcher m) {
        return "bis".equals(m.group(1)) || "vor".equals(m.group(1)) ? Integer.MIN_VALUE : Integer.parseInt(m.group(2));
    }

    /** A school year reaches into the next year. */
    private static int letztes(Matcher m) {
        if (m.group(4) != null) {
            return Integer.parseInt(m.group(4)) + (m.group(5) == null ? 0 : 1);
        }
        int jahr = Integer.parseInt(m.group(2)) + (m.group(3) == null ? 0 : 1);
        return m.group(1) == null || m.group(1).equals("bis") ? jahr : m.group(1).equals("vor") ? jahr - 1 : Integer.MAX_VALUE;
    }
}
