package de.bismit.wert;

import java.util.List;

/**
 * A finding about imperfect data (Befund): what, where, expected, found, what to do. Equal findings are grouped.
 *
 * @param code a stable code, {@code BIS-L004}
 * @param schwere how serious
 * @param anzahl how often it occurred
 * @param stellen the first places
 * @param text one or two sentences with what was expected, what was found and what to do
 */
public record Befund(String code, Schwere schwere, int anzahl, List<Stelle> stellen, String text) {

    /** Copies the places. */
    public Befund {
        stellen = List.copyOf(stellen);
    }

    /** A finding about one place. */
    public static Befund einzeln(String code, Schwere schwere, Stelle stelle, String text) {
        return new Befund(code, schwere, 1, List.of(stelle), text);
    }

    @Override
    public String toString() {
        String ort = stellen.isEmpty() ? "" : " " + stellen.get(0) + ":";
        return code + ort + " " + text + (anzahl > 1 ? " (" + anzahl + "-mal)" : "");
    }
}
