package de.bismit.wert;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * A number cannot exist here: no such offer, no such case, no such territory (nicht zutreffend).
 *
 * @param gruende at least one reason, in the order of the enum
 * @param merkzeichen the flags in the order of the enum
 */
public record NichtZutreffend(Set<Grund> gruende, Set<Merkzeichen> merkzeichen) implements Wert {

    /** Refuses an empty set of reasons. */
    public NichtZutreffend {
        if (gruende.isEmpty()) {
            throw new IllegalArgumentException("nicht zutreffend braucht mindestens einen Grund");
        }
        gruende = Sets.immutableEnumSet(gruende);
        merkzeichen = Sets.immutableEnumSet(merkzeichen);
    }

    /** The reason that is shown: the first in the fixed order. */
    public Grund grund() {
        return gruende.iterator().next();
    }

    /** Whether this adds 0 to a sum, for every one of its reasons, instead of making it missing. */
    public boolean zaehltAlsNull() {
        return gruende.stream().allMatch(Grund::zaehltAlsNull);
    }

    @Override
    public Wert mit(Set<Merkzeichen> weitere) {
        return new NichtZutreffend(gruende, Sets.union(merkzeichen, weitere));
    }

    @Override
    public Wert mal(double faktor) {
        Rechenregeln.endlich(faktor);
        return this;
    }

    @Override
    public String toString() {
        return Wertanzeige.nichtZutreffend(this, Sprache.DEUTSCH);
    }
}
