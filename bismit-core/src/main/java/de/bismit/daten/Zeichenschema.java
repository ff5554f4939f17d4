package de.bismit.daten;

/** Which signs a delivery uses instead of numbers (Zeichenschema); declared, never guessed. */
public enum Zeichenschema {
    /** {@code - . ... / x}: the German statistical offices (after DIN 55301). */
    KLASSISCH,
    /** Nothing says which. */
    UNBEKANNT
}
