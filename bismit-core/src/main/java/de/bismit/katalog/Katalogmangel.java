package de.bismit.katalog;

/**
 * What keeps Kennzahlen from being a catalogue (Katalogmangel).
 *
 * @param kennzahl the id of the Kennzahl it is about
 * @param feld the field: {@code id}, {@code verweise}, {@code themenfelder}
 * @param satz what was found and what to do, in German
 */
public record Katalogmangel(String kennzahl, String feld, String satz) {

    @Override
    public String toString() {
        return kennzahl + ", Feld " + feld + ": " + satz;
    }
}
