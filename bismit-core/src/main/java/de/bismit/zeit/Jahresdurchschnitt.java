package de.bismit.zeit;

import java.time.LocalDate;

/**
 * The mean over a calendar year (Jahresdurchschnitt).
 *
 * @param jahr the year
 */
public record Jahresdurchschnitt(int jahr) implements Zeitbezug {

    /** Refuses years outside 1900 to 2100. */
    public Jahresdurchschnitt {
        Jahre.pruefe(jahr);
    }

    @Override
    public Zeitart art() {
        return Zeitart.JAHRESDURCHSCHNITT;
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
        return anderes instanceof Jahresdurchschnitt j && j.jahr == jahr;
    }

    @Override
    public int hashCode() {
        return jahr;
    }

    @Override
    public String toString() {
        return "Jahresdurchschnitt " + jahr;
    }
}
