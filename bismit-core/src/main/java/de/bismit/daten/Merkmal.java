package de.bismit.daten;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Größe with its categories (Merkmal): Bevölkerungsstand, alter unter 3, geschlecht weiblich. A dimension that is absent
 * means all of it together ("Insgesamt").
 *
 * @param groesse what is measured
 * @param auspraegungen dimension to category, sorted by dimension
 */
public record Merkmal(Groesse groesse, SortedMap<String, String> auspraegungen) {

    /** Copies the categories. */
    public Merkmal {
        auspraegungen = Collections.unmodifiableSortedMap(new TreeMap<>(auspraegungen));
    }

    /** The Größe with no category at all. */
    public static Merkmal of(Groesse groesse) {
        return new Merkmal(groesse, Collections.emptySortedMap());
    }

    /** The Größe with these categories. */
    public static Merkmal of(Groesse groesse, Map<String, String> auspraegungen) {
        return new Merkmal(groesse, new TreeMap<>(auspraegungen));
    }

    /** The same Merkmal narrowed to one more category. */
    public Merkmal mit(String dimension, String auspraegung) {
        TreeMap<String, String> erweitert = new TreeMap<>(auspraegungen);
        erweitert.put(dimension, auspraegung);
        return new Merkmal(groesse, erweitert);
    }

    /** The {@linkplain Kategorienamen names} of the categories in German, in the order of their dimensions; empty if there are none. */
    public List<String> kategorien() {
        return auspraegungen.entrySet().stream().map(a -> Kategorienamen.mitgeliefert().name(a.getKey(), a.getValue())).toList();
    }

    /** Written out, as the hash below: looked up for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return this == anderes || anderes instanceof Merkmal m && groesse.equals(m.groesse) && auspraegungen.equals(m.auspraegungen);
    }

    @Override
    public int hashCode() {
        return 31 * groesse.hashCode() + auspraegungen.hashCode();
    }

    /** For people: {@code Absolventen und Abgänger, ohne Hauptschulabschluss, weiblich}; ids are in the components. */
    @Override
    public String toString() {
        return auspraegungen.isEmpty() ? groesse.name() : groesse.name() + ", " + String.join(", ", kategorien());
    }
}
