package de.bismit.statistik;

/** A bit set for each cell (Maskenebene): reasons or flags, numbered by whoever owns their meaning. */
@FunctionalInterface
public interface Maskenebene {

    /** No bit anywhere. */
    Maskenebene LEER = zelle -> 0;

    /** The bits of a cell. */
    long maske(int zelle);
}
