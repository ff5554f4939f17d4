package de.bismit.daten;

import de.bismit.zeit.Bruch;
import java.time.LocalDate;

/**
 * From when on population figures of a delivery rest on which census (Zensusbasis). The basis belongs to the series: the
 * year alone does not tell it.
 *
 * @param ab the first reference day on this basis
 * @param zensus the basis
 */
public record Zensusbasis(LocalDate ab, Zensus zensus) {

    /** The name of the basis, {@code Zensus 2011}. */
    public String name() {
        return zensus.anzeigename();
    }

    /** The break of a series that comes to rest on this basis. */
    Bruch bruch() {
        return new Bruch(ab, name(), zensus.regel());
    }
}
