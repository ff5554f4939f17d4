package de.bismit.io.tabelle;

import java.util.List;

/**
 * What a value column holds, as printed (Messgröße).
 *
 * @param code the code of the value variable; empty where the file prints none
 * @param label the name
 * @param pfad the measure of the title and the levels of the header without time and unit; of a flat file the code alone
 * @param einheit the unit as printed, scale included ({@code Tsd. EUR}); empty if unknown
 */
public record Messgroesse(String code, String label, List<String> pfad, String einheit) {

    /** Copies the path. */
    public Messgroesse {
        pfad = List.copyOf(pfad);
    }

    /** The path as one text, {@code Schulabschluss > Insgesamt}. */
    public String merkmal() {
        return String.join(" > ", pfad);
    }

    /** Whether whole things or persons are counted, unscaled. */
    public boolean istAnzahl() {
        return einheit.equals("Anzahl") || einheit.equals("number");
    }

    @Override
    public String toString() {
        return merkmal() + " (" + einheit + ")";
    }
}
