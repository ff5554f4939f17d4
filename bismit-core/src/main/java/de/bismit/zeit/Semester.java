package de.bismit.zeit;

import java.time.LocalDate;

/**
 * A semester of universities (Semester): summer from April, winter from October.
 *
 * @param jahr the year it begins in
 * @param winter whether it is the winter semester
 */
public record Semester(int jahr, boolean winter) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100. */
    public Semester {
        Jahre.pruefe(jahr);
    }

    @Override
    public Zeitart art() {
        return Zeitart.SEMESTER;
    }

    @Override
    public int berichtsjahr() {
        return jahr;
    }

    @Override
    public LocalDate von() {
        return LocalDate.of(jahr, winter ? 10 : 4, 1);
    }

    @Override
    public LocalDate bis() {
        return von().plusMonths(6).minusDays(1);
    }

    @Override
    public LocalDate referenztag() {
        return von();
    }

    @Override
    public String iso() {
        return jahr + (winter ? "-10P6M" : "-04P6M");
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Semester s && s.jahr == jahr && s.winter == winter;
    }

    @Override
    public int hashCode() {
        return 2 * jahr + (winter ? 1 : 0);
    }

    @Override
    public String toString() {
        return winter ? "WS " + Jahre.doppeljahr(jahr) : "SS " + jahr;
    }
}
