package de.bismit.wert;

/** How serious a {@link Befund} is (Schwere). */
public enum Schwere {
    /** Good to know. */
    HINWEIS,
    /** Something was left out or decided. */
    WARNUNG,
    /** Something could not be read at all. */
    FEHLER
}
