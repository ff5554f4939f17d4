package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Merkmale that are added: the population under 20 from five age groups (Merkmalsumme).
 *
 * @param merkmale at least one, all in one unit
 */
public record Merkmalsumme(List<Merkmal> merkmale) {

    /** Refuses an empty sum and different units. */
    public Merkmalsumme {
        merkmale = List.copyOf(merkmale);
        if (merkmale.isEmpty()) {
            throw new IllegalArgumentException("eine Merkmalsumme braucht mindestens ein Merkmal");
        }
        if (merkmale.stream().map(m -> m.groesse().einheit()).distinct().count() > 1) {
            throw new IllegalArgumentException("Merkmale verschiedener Einheiten lassen sich nicht addieren: " + merkmale);
        }
    }

    /** The same sum within one category. */
    public Merkmalsumme innerhalb(String dimension, String auspraegung) {
        return new Merkmalsumme(merkmale.stream().map(m -> m.mit(dimension, auspraegung)).toList());
    }

    @Override
    public String toString() {
        return merkmale.stream().map(Merkmal::toString).collect(Collectors.joining(" + "));
    }
}
