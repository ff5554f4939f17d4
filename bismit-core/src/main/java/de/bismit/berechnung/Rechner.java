package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.katalog.Kennzahlenkatalog;

/**
 * Computes Kennzahlen (Rechner). For every territory alike the Merkmale are summed first, then the formula is evaluated;
 * rates are never averaged. Values of Land and Bund are the published ones.
 *
 * <pre>{@code
 * Kennzahlentafel tafel = Rechner.berechne(katalog, daten).fuer(Reviere.MITTELDEUTSCHES_REVIER);
 * tafel.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2015)   // 10,1 Prozent
 * }</pre>
 */
public final class Rechner {

    private Rechner() {
    }

    /** All Kennzahlen of the catalogue that these data can feed. */
    public static Kennzahlentafel berechne(Kennzahlenkatalog katalog, Datenbestand daten) {
        return new Kennzahlentafel(katalog, daten);
    }
}
