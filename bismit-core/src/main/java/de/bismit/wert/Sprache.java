package de.bismit.wert;

import java.util.Locale;

/** The languages texts for readers exist in (Sprache). */
public enum Sprache {
    /** German, the language of the sources. */
    DEUTSCH("de", Locale.GERMANY),
    /** English. */
    ENGLISCH("en", Locale.UK);

    private final String kuerzel;
    private final Locale form;

    Sprache(String kuerzel, Locale form) {
        this.kuerzel = kuerzel;
        this.form = form;
    }

    /** How numbers and dates are written in it: {@code 1.372,5} or {@code 1,372.5}. */
    public Locale form() {
        return form;
    }

    /** The code of ISO 639-1, {@code de}. */
    public String kuerzel() {
        return kuerzel;
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static Sprache of(String kuerzel) {
        for (Sprache sprache : values()) {
            if (sprache.kuerzel.equals(kuerzel)) {
                return sprache;
            }
        }
        throw new IllegalArgumentException("die Sprache \"" + kuerzel + "\" gibt es nicht; erwartet de oder en");
    }
}
