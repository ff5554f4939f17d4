package de.bismit.zeit;

import java.time.LocalDate;

/**
 * The year of school leavers (Abgangsjahr): those who left in the school year that ended in it, reference day 31 July.
 *
 * @param jahr the year they left in
 */
public record Abgangsjahr(int jahr) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100. */
    public Abgangsjahr {
        Jahre.pruefe(jahr);
    }

    @Override
    public Zeitart art() {
        return Zeitart.ABGANGSJAHR;
    }

    @Override
    public int berichtsjahr() {
        return jahr;
    }

    @Override
    public LocalDate von() {
        return LocalDate.of(jahr - 1, 8, 1);
    }

    @Override
    public LocalDate bis() {
        return LocalDate.of(jahr, 7, 31);
    }

    @Override
    public String iso() {
        return Integer.toString(jahr);
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Abgangsjahr a && a.jahr == jahr;
    }

    @Override
    public int hashCode() {
        return jahr;
    }

    @Override
    public String toString() {
        return "Abgangsjahr " + jahr;
    }
}
