package de.bismit.zeit;

import java.time.LocalDate;

/**
 * A school year (Schuljahr), named by the year it begins in: {@code new Schuljahr(2015)} is 2015/16. Pupils are counted at its beginning.
 *
 * @param beginn the year it begins in
 */
public record Schuljahr(int beginn) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100. */
    public Schuljahr {
        Jahre.pruefe(beginn);
    }

    @Override
    public Zeitart art() {
        return Zeitart.SCHULJAHR;
    }

    @Override
    public int berichtsjahr() {
        return beginn;
    }

    @Override
    public LocalDate von() {
        return LocalDate.of(beginn, 8, 1);
    }

    @Override
    public LocalDate bis() {
        return LocalDate.of(beginn + 1, 7, 31);
    }

    /** Pupils are counted in autumn; the Kreis borders of 1 October of the first year count. */
    @Override
    public LocalDate referenztag() {
        return LocalDate.of(beginn, 10, 1);
    }

    @Override
    public String iso() {
        return Integer.toString(beginn);
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Schuljahr s && s.beginn == beginn;
    }

    @Override
    public int hashCode() {
        return beginn;
    }

    @Override
    public String toString() {
        return "Schuljahr " + Jahre.doppeljahr(beginn);
    }
}
