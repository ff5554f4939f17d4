package de.bismit.wert;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * A finite number with its flags. Equality is numeric; there is no negative zero.
 *
 * @param zahl the number, finite
 * @param merkzeichen the flags in the order of the enum
 */
public record Zahl(double zahl, Set<Merkzeichen> merkzeichen) implements Wert {

    /** Refuses NaN and infinity: a {@link Wert} without a number says why. */
    public Zahl {
        Rechenregeln.endlich(zahl);
        zahl = zahl + 0.0;
        merkzeichen = Sets.immutableEnumSet(merkzeichen);
    }

    @Override
    public Wert mit(Set<Merkzeichen> weitere) {
        return new Zahl(zahl, Sets.union(merkzeichen, weitere));
    }

    @Override
    public Wert mal(double faktor) {
        return new Zahl(zahl * faktor, merkzeichen);
    }

    @Override
    public String toString() {
        return Rechenregeln.text(zahl) + Rechenregeln.text(merkzeichen);
    }
}
