package de.bismit.auswahl;

import java.time.LocalDate;

/**
 * What somebody noted on a Kennzahl (Kommentar).
 *
 * @param datum when
 * @param text what
 */
public record Kommentar(LocalDate datum, String text) {

    /** Refuses an empty text. */
    public Kommentar {
        if (text.isBlank()) {
            throw new IllegalArgumentException("ein Kommentar vom " + datum + " hat keinen Text");
        }
    }

    @Override
    public String toString() {
        return datum + ": " + text;
    }
}
