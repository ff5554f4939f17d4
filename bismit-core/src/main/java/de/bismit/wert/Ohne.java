package de.bismit.wert;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * No number, for reasons (Ohne).
 *
 * @param gruende at least one reason, in the order of the enum
 * @param merkzeichen the flags in the order of the enum
 */
public record Ohne(Set<Grund> gruende, Set<Merkzeichen> merkzeichen) implements Wert {

    /** Refuses an empty set of reasons. */
    public Ohne {
        if (gruende.isEmpty()) {
            throw new IllegalArgumentException("ein Wert ohne Zahl braucht mindestens einen Grund");
        }
        gruende = Sets.immutableEnumSet(gruende);
        merkzeichen = Sets.immutableEnumSet(merkzeichen);
    }

    /** The reason that is shown: the first in the fixed order. */
    public Grund grund() {
        return gruende.iterator().next();
    }

    @Override
    public Wert mit(Set<Merkzeichen> weitere) {
        return new Ohne(gruende, Sets.union(merkzeichen, weitere));
    }

    @Override
    public Wert mal(double faktor) {
        Rechenregeln.endlich(faktor);
        return this;
    }

    @Override
    public String toString() {
        return Wertanzeige.ohne(this, Sprache.DEUTSCH);
    }
}
