package de.bismit.daten;

import de.bismit.gebiet.Ebene;
import java.util.Comparator;

/**
 * A territory as a source prints it (Gebietsangabe). Ordered by level, then key, so that the Kreise of a Land lie side by
 * side. Names are for readers and never identify.
 *
 * @param schluessel the key as printed
 * @param name the name as printed, without its indentation
 * @param ebene the level the source gives it
 */
public record Gebietsangabe(String schluessel, String name, Ebene ebene) implements Comparable<Gebietsangabe> {

    private static final Comparator<Gebietsangabe> ORDNUNG =
            Comparator.comparing(Gebietsangabe::ebene).thenComparing(Gebietsangabe::schluessel);

    @Override
    public int compareTo(Gebietsangabe andere) {
        return ORDNUNG.compare(this, andere);
    }

    /** Written out: asked all the time, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Gebietsangabe g && g.schluessel.equals(schluessel) && g.name.equals(name) && g.ebene == ebene;
    }

    @Override
    public int hashCode() {
        return 31 * schluessel.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + schluessel + ")";
    }
}
