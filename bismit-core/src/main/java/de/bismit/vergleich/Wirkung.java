package de.bismit.vergleich;

/** What a {@link Massnahme} does to a comparison (Wirkung). */
public enum Wirkung {
    /** The values stand side by side, with the note. */
    KENNZEICHNEN,
    /** The values can be made comparable by a conversion or another denominator. */
    UMRECHNEN,
    /** The values are left out. */
    AUSSCHLIESSEN,
    /** A change from one value to the other is refused. */
    VERWEIGERN
}
