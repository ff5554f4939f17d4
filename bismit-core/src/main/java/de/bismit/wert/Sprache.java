package de.bismit.wert;

/** The languages texts for readers exist in (Sprache). */
public enum Sprache {
    /** German, the language of the sources. */
    DEUTSCH("de"),
    /** English. */
    ENGLISCH("en");

    private final String kuerzel;

    Sprache(String kuerzel) {
        this.kuerzel = kuerzel;
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
