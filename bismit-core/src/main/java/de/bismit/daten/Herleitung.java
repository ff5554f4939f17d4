package de.bismit.daten;

import de.bismit.wert.Herkunft;

/**
 * How cells that were not read came about from others (Herleitung): asked for when somebody wants to see it. Implementations
 * are immutable and give the same tree for the same cell.
 */
@FunctionalInterface
public interface Herleitung {

    /**
     * The way back to the cells.
     *
     * @param messwert the derived value with its place
     * @param text what it is, in words
     */
    Herkunft herkunft(Messwert messwert, String text);
}
