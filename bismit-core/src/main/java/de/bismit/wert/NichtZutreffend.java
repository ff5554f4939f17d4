package de.bismit.wert;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * A number cannot exist here: no such offer, no such case, no such territory (nicht zutreffend).
 *
 * @param grund the reason
 * @param merkzeichen the flags in the order of the enum
 */
public record NichtZutreffend(Grund grund, Set<Merkzeichen> merkzeichen) implements Wert {

    /** Copies the flags. */
    public NichtZutreffend {
        merkzeichen = Sets.immutableEnumSet(merkzeichen);
    }

    @Override
    public Set<Grund> gruende() {
        return Sets.immutableEnumSet(grund);
    }

    @Override
    public Wert mit(Set<Merkzeichen> weitere) {
        return new NichtZutreffend(grund, Sets.union(merkzeichen, weitere));
    }

    @Override
    public Wert mal(double faktor) {
        Rechenregeln.endlich(faktor);
        return this;
    }

    @Override
    public String toString() {
        return "nicht zutreffend: " + grund.anzeige() + Rechenregeln.text(merkzeichen);
    }
}
