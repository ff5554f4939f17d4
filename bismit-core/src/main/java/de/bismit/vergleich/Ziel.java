package de.bismit.vergleich;

import de.bismit.wert.Wert;

/**
 * A target that somebody decided (Ziel).
 *
 * @param kennzahl the id of the Kennzahl
 * @param gebiet the key of the territory
 * @param jahr the report year it is to be reached in
 * @param wert the value in the unit of the Kennzahl, or the corridor as a span
 * @param beschlossenVon who decided it, and when
 * @param quelle where that is written
 */
public record Ziel(String kennzahl, String gebiet, int jahr, Wert wert, String beschlossenVon, String quelle) {

    /** Refuses a target without a number, and one that nobody decided. */
    public Ziel {
        if (!wert.hatZahlen()) {
            throw new IllegalArgumentException("Ziel für " + kennzahl + ", " + gebiet + ", " + jahr + ": erwartet ein Wert oder ein Korridor");
        }
        if (beschlossenVon.isBlank()) {
            throw new IllegalArgumentException("Ziel für " + kennzahl + ", " + gebiet + ", " + jahr + ": es fehlt, wer es beschlossen hat");
        }
    }

    /** Whether a value is at the target or within the corridor; a span only if all of it is. */
    public boolean wirdGetroffenVon(Wert erreicht) {
        return erreicht.hatZahlen() && erreicht.untereGrenze() >= wert.untereGrenze() && erreicht.obereGrenze() <= wert.obereGrenze();
    }

    @Override
    public String toString() {
        return "Ziel " + jahr + " (" + beschlossenVon + ")";
    }
}
