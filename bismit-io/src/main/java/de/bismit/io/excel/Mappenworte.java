package de.bismit.io.excel;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;

/**
 * The words of a workbook in one language.
 *
 * @param sprache the language
 */
record Mappenworte(Sprache sprache) {

    /** One of the two. */
    String wort(String deutsch, String englisch) {
        return new Satz(deutsch, englisch).in(sprache);
    }

    /** What the year of a comparison means. */
    String zeit(Jahresvergleich vergleich) {
        return vergleich.zeilen().get(0).wert().zeit().map(zeit -> zeit.anzeige(sprache)).orElse(vergleich.zeit());
    }

    /** The unit of a difference. */
    String differenzeinheit(Kennzahl k) {
        return k.einheit().istProzent() ? wort("Prozentpunkte", "percentage points") : k.einheit().anzeige(sprache);
    }
}
