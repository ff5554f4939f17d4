package de.bismit.vergleich;

import de.bismit.katalog.Kennzahl;
import java.util.List;

/**
 * The Kommunen of a region in a year, each beside what it is held against (Gegenüberstellung), in the region's own order.
 *
 * @param kennzahl the Kennzahl
 * @param jahr the report year
 * @param bezug what they are held against
 * @param zeilen a row a Kommune
 */
public record Gegenueberstellung(Kennzahl kennzahl, int jahr, Vergleichsbezug bezug, List<Bezugszeile> zeilen) {

    /** Copies the rows. */
    public Gegenueberstellung {
        zeilen = List.copyOf(zeilen);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kennzahl.name() + " " + jahr + ", Vergleich: " + bezug.name());
        zeilen.forEach(z -> text.append('\n').append(z));
        return text.toString();
    }
}
