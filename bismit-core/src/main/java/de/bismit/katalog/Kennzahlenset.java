package de.bismit.katalog;

import java.util.List;

/**
 * A named choice of Kennzahlen (Kennzahlenset): the Basiskennzahlenset, the Vergleichskennzahlenset.
 *
 * @param id a stable id
 * @param name as shown
 * @param kennzahlen the ids in order
 */
public record Kennzahlenset(String id, String name, List<String> kennzahlen) {

    /** Copies the ids. */
    public Kennzahlenset {
        kennzahlen = List.copyOf(kennzahlen);
    }

    @Override
    public String toString() {
        return name + ": " + kennzahlen.size() + " Kennzahlen";
    }
}
