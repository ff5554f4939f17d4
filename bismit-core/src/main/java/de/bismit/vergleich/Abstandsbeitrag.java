package de.bismit.vergleich;

import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * What one Kennzahl makes of the distance of two Kreise (Abstandsbeitrag).
 *
 * @param kennzahl the Kennzahl
 * @param eigener the value of the one
 * @param anderer the value of the other
 * @param anteil its share of the squared distance, from 0 to 1; all together 1, or 0 for Kreise with the same values
 */
public record Abstandsbeitrag(Kennzahl kennzahl, double eigener, double anderer, double anteil) {

    @Override
    public String toString() {
        return kennzahl.name() + " " + kennzahl.einheit().formatiere(anderer) + " statt " + kennzahl.einheit().formatiere(eigener) + " ("
                + Zahlformat.gerundet(100 * anteil, 0, Locale.GERMANY) + " % des Abstands)";
    }
}
