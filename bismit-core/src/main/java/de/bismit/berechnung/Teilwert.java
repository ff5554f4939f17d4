package de.bismit.berechnung;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One side of a formula for one territory: the sum of its Merkmale over its Kreise.
 *
 * @param wert the sum
 * @param summanden per Kreis (or for the territory itself) the sum of the Merkmale
 */
record Teilwert(Wert wert, List<Wert> summanden) {

    static Teilwert ohne(Grund grund, int kreise) {
        return new Teilwert(Wert.ohne(grund), Collections.nCopies(Math.max(1, kreise), Wert.ohne(grund)));
    }

    /** Whether the i-th Kreis has a number, or adds 0 because it lacks the offer. */
    boolean zaehlt(int i) {
        Wert summand = summanden.get(i);
        return summand.hatZahlen() || zaehltAlsNull(summand);
    }

    boolean mitAngebot(int i) {
        return !summanden.get(i).gruende().equals(Set.of(Grund.KEIN_ANGEBOT));
    }

    private static boolean zaehltAlsNull(Wert wert) {
        return !wert.gruende().isEmpty() && wert.gruende().stream().allMatch(Grund::zaehltAlsNull);
    }
}
