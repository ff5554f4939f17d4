package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;

/**
 * How a Kennzahl is computed from Merkmale (Formel). Closed: an office composes formulas, it does not subclass. Merkmale
 * are first summed over territories, then the formula is evaluated; results are not rounded.
 */
public sealed interface Formel permits Bestand, Verhaeltnis, VeroeffentlichteQuote, Veraenderung {

    /** All Merkmale this needs, numerator first. */
    List<Merkmal> merkmale();

    /** The same formula within one category: each Merkmal narrowed to it. */
    Formel innerhalb(String dimension, String auspraegung);

    /** The formula in words, for a reader. */
    String inWorten();

    /** One answer for each kind of formula: the exhaustive alternative to {@code instanceof}. */
    <T> T falte(Formelfall<T> fall);
}
