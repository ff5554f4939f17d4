package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;

/**
 * How a Kennzahl is computed from Merkmale (Formel). Closed: an office composes formulas, it does not subclass. Every formula
 * consists of parts ({@link #teile()}); each part is first summed over territories, then the formula is evaluated on the
 * sums, for Kreis, Revier and Verbund alike; results are not rounded.
 */
public sealed interface Formel permits Bestand, Verhaeltnis, VeroeffentlichteQuote, Veraenderung, Quotensumme, GewichtetesMittel,
        Dissimilaritaet, Chancenverhaeltnis {

    /** What is summed over territories, in the order of the formula, the numerator first. */
    List<Formelteil> teile();

    /** All Merkmale this needs, numerator first, each once. */
    default List<Merkmal> merkmale() {
        return teile().stream().flatMap(t -> t.summe().merkmale().stream()).distinct().toList();
    }

    /**
     * The items of which one and the same Merkmal stands against itself in another year: their difference or ratio is a growth,
     * which no break of the series may lie in. None for most formulas; a mean over years is no growth.
     */
    default List<Posten> gegenueberstellung() {
        return teile().stream().map(Formelteil::summe).filter(Merkmalsumme::istZeitdifferenz).flatMap(s -> s.posten().stream()).toList();
    }

    /** The same formula within one category: each Merkmal narrowed to it. */
    Formel innerhalb(String dimension, String auspraegung);

    /** The formula in words, for a reader. */
    String inWorten();

    /** One answer for each kind of formula: the exhaustive alternative to {@code instanceof}. */
    <T> T falte(Formelfall<T> fall);
}
