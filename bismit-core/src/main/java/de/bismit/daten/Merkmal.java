package de.bismit.daten;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Größe with its categories (Merkmal): Bevölkerungsstand, alter unter 3, geschlecht weiblich. A dimension that is absent
 * means all of it together ("Insgesamt"). A value; since it is looked up for every cell,
 * it knows its hash, and one text tells it from others.
 */
public final class Merkmal {

    private static final char TRENNER = '\0';

    private final Groesse groesse;
    private final SortedMap<String, String> auspraegungen;
    /** The id and the categories: the same text, the same Merkmal. */
    private final String kennung;
    private final int hash;

    /**
     * Copies the categories.
     *
     * @param groesse what is measured
     * @param auspraegungen dimension to category, sorted by dimension
     */
    public Merkmal(Groesse groesse, SortedMap<String, String> auspraegungen) {
        this.groesse = groesse;
        this.auspraegungen = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) auspraegungen));
        kennung = kennung(groesse.id(), this.auspraegungen);
        hash = kennung.hashCode();
    }

    private static String kennung(String id, Map<String, String> auspraegungen) {
        StringBuilder text = new StringBuilder(id);
        auspraegungen.forEach((dimension, auspraegung) -> text.append(TRENNER).append(dimension).append(TRENNER).append(auspraegung));
        return text.toString();
    }

    /** The Größe with no category at all. */
    public static Merkmal of(Groesse groesse) {
        return new Merkmal(groesse, Collections.emptySortedMap());
    }

    /** The Größe with these categories. */
    public static Merkmal of(Groesse groesse, Map<String, String> auspraegungen) {
        return new Merkmal(groesse, new TreeMap<>(auspraegungen));
    }

    /** What is measured. */
    public Groesse groesse() {
        return groesse;
    }

    /** Dimension to category, sorted by dimension. */
    public SortedMap<String, String> auspraegungen() {
        return auspraegungen;
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

    @Override
    public boolean equals(Object anderes) {
        return this == anderes || anderes instanceof Merkmal m && hash == m.hash && kennung.equals(m.kennung);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** For people: {@code Absolventen und Abgänger, ohne Hauptschulabschluss, weiblich}; ids are in the components. */
    @Override
    public String toString() {
        return auspraegungen.isEmpty() ? groesse.name() : groesse.name() + ", " + String.join(", ", kategorien());
    }
}
