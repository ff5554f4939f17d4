package de.bismit.zeit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A month (Monat).
 *
 * @param jahr the year
 * @param monat 1 to 12
 */
public record Monat(int jahr, int monat) implements Zeitbezug {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMANY);

    /** Refuses years outside 1900 to 2100 and months that do not exist. */
    public Monat {
        Jahre.pruefe(jahr);
        YearMonth.of(jahr, monat);
    }

    @Override
    public Zeitart art() {
        return Zeitart.MONAT;
    }

    @Override
    public int berichtsjahr() {
        return jahr;
    }

    @Override
    public LocalDate von() {
        return LocalDate.of(jahr, monat, 1);
    }

    @Override
    public LocalDate bis() {
        return YearMonth.of(jahr, monat).atEndOfMonth();
    }

    @Override
    public String iso() {
        return YearMonth.of(jahr, monat).toString();
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Monat m && m.jahr == jahr && m.monat == monat;
    }

    @Override
    public int hashCode() {
        return 12 * jahr + monat;
    }

    @Override
    public String toString() {
        return DEUTSCH.format(YearMonth.of(jahr, monat));
    }
}
