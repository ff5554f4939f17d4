package de.bismit.io.tabelle;

/** How a table prints numbers (Zahlsprache). */
public enum Zahlsprache {
    /** {@code 1.234,5}. */
    DEUTSCH(',', '.'),
    /** {@code 1,234.5}. */
    ENGLISCH('.', ',');

    final char dezimalzeichen;
    final char gruppenzeichen;

    Zahlsprache(char dezimalzeichen, char gruppenzeichen) {
        this.dezimalzeichen = dezimalzeichen;
        this.gruppenzeichen = gruppenzeichen;
    }
}
