package de.bismit.daten;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The version of a table as of a moment (Datenstand), in German official time.
 *
 * @param zeitpunkt when the table was exported or declared valid
 */
public record Datenstand(LocalDateTime zeitpunkt) implements Comparable<Datenstand> {

    /** The Datenstand of an epoch in milliseconds, as it stands in names of flat files. */
    public static Datenstand ausEpochenmillis(long millis) {
        return new Datenstand(LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.of("Europe/Berlin")));
    }

    @Override
    public int compareTo(Datenstand anderer) {
        return zeitpunkt.compareTo(anderer.zeitpunkt);
    }

    @Override
    public String toString() {
        return zweistellig(zeitpunkt.getDayOfMonth()) + "." + zweistellig(zeitpunkt.getMonthValue()) + "." + zeitpunkt.getYear();
    }

    private static String zweistellig(int zahl) {
        return zahl < 10 ? "0" + zahl : String.valueOf(zahl);
    }
}
