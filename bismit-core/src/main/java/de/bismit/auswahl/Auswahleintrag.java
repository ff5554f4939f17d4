package de.bismit.auswahl;

/**
 * One row of a selection sheet (Auswahleintrag).
 *
 * @param kennzahl the id of the Kennzahl
 * @param entscheidung what the Kommune says to it
 * @param begruendung why, in its own words; may be empty
 */
public record Auswahleintrag(String kennzahl, Entscheidung entscheidung, String begruendung) {

    /** Refuses an empty id. */
    public Auswahleintrag {
        if (kennzahl.isBlank()) {
            throw new IllegalArgumentException("ein Auswahleintrag braucht die id einer Kennzahl");
        }
    }

    /** A decision without a reason. */
    public static Auswahleintrag of(String kennzahl, Entscheidung entscheidung) {
        return new Auswahleintrag(kennzahl, entscheidung, "");
    }
}
