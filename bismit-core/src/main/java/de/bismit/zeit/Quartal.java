package de.bismit.zeit;

import java.time.LocalDate;

/**
 * A quarter of a year (Quartal).
 *
 * @param jahr the year
 * @param quartal 1 to 4
 */
public record Quartal(int jahr, int quartal) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100 and quarters that do not exist. */
    public Quartal {
        Jahre.pruefe(jahr);
        if (quartal < 1 || quartal > 4) {
            throw new IllegalArgumentException("Quartal " + quartal + ": erwartet 1 bis 4");
        }
    }

    @Override
    public Zeitart art() {
        return Zeitart.QUARTAL;
    }

    @Override
    public int berichtsjahr() {
        return jahr;
    }

    @Override
    public LocalDate von() {
        return LocalDate.of(jahr, 3 * quartal - 2, 1);
    }

    @Override
    public LocalDate bis() {
        return von().plusMonths(3).minusDays(1);
    }

    @Override
    public String iso() {
        return jahr + "-Q" + quartal;
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Quartal q && q.jahr == jahr && q.quartal == quartal;
    }

    @Override
    public int hashCode() {
        return 4 * jahr + quartal;
    }

    @Override
    public String toString() {
        return quartal + ". Quartal " + jahr;
    }
}
