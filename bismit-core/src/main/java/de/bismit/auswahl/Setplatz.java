package de.bismit.auswahl;

/**
 * A Kennzahl in an agreed set (Setplatz).
 *
 * @param kennzahl the id of the Kennzahl
 * @param themenfeld where the meeting discusses it; empty if it does not say
 */
public record Setplatz(String kennzahl, String themenfeld) {

    @Override
    public String toString() {
        return kennzahl + (themenfeld.isEmpty() ? "" : " (" + themenfeld + ")");
    }
}
