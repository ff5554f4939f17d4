package de.bismit.wert;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * All numbers between two bounds, both included: the true value is one of them (Spanne).
 *
 * @param von the lower bound, finite
 * @param bis the upper bound, finite, larger than {@code von}
 * @param merkzeichen the flags in the order of the enum
 */
public record Spanne(double von, double bis, Set<Merkzeichen> merkzeichen) implements Wert {

    /** Refuses bounds that are not finite or not in order. */
    public Spanne {
        Rechenregeln.endlich(von);
        Rechenregeln.endlich(bis);
        if (von >= bis) {
            throw new IllegalArgumentException("Spanne von " + von + " bis " + bis + ": die untere Grenze muss kleiner sein");
        }
        von = von + 0.0;
        bis = bis + 0.0;
        merkzeichen = Sets.immutableEnumSet(merkzeichen);
    }

    @Override
    public double untereGrenze() {
        return von;
    }

    @Override
    public double obereGrenze() {
        return bis;
    }

    @Override
    public Wert mit(Set<Merkzeichen> weitere) {
        return new Spanne(von, bis, Sets.union(merkzeichen, weitere));
    }

    @Override
    public Wert mal(double faktor) {
        return Wert.spanne(Math.min(von * faktor, bis * faktor), Math.max(von * faktor, bis * faktor), merkzeichen);
    }

    @Override
    public String toString() {
        return Rechenregeln.text(von) + " bis " + Rechenregeln.text(bis) + Rechenregeln.text(merkzeichen);
    }
}
