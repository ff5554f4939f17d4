package de.bismit.zeit;

import java.time.LocalDate;

/**
 * A calendar year over which something is counted (Kalenderjahr).
 *
 * @param jahr the year
 */
public record Kalenderjahr(int jahr) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100. */
    public Kalenderjahr {
        Jahre.pruefe(jahr);
    }

    @Override
    public Zeitart art() {
        return Zeitart.KALENDERJAHR;
    }

    @Override
    public int berichtsjahr() {
        return jahr;
    }

    @Override
    public LocalDate von() {
        return Jahre.erster(jahr);
    }

    @Override
    public LocalDate bis() {
        return Jahre.letzter(jahr);
    }

    @Override
    public String iso() {
        return Integer.toString(jahr);
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Kalenderjahr k && k.jahr == jahr;
    }

    @Override
    public int hashCode() {
        return jahr;
    }

    @Override
    public String toString() {
        return iso();
    }
}
