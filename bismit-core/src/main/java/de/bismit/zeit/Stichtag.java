package de.bismit.zeit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A reference day (Stichtag).
 *
 * @param tag the day
 */
public record Stichtag(LocalDate tag) implements Zeitbezug {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** Refuses years outside 1900 to 2100. */
    public Stichtag {
        Jahre.pruefe(tag.getYear());
    }

    /** The reference day of these numbers. */
    public static Stichtag of(int jahr, int monat, int tag) {
        return new Stichtag(LocalDate.of(jahr, monat, tag));
    }

    @Override
    public Zeitart art() {
        return Zeitart.STICHTAG;
    }

    @Override
    public int berichtsjahr() {
        return tag.getYear();
    }

    @Override
    public LocalDate von() {
        return tag;
    }

    @Override
    public LocalDate bis() {
        return tag;
    }

    @Override
    public String iso() {
        return tag.toString();
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Stichtag s && s.tag.equals(tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return DEUTSCH.format(tag);
    }
}
