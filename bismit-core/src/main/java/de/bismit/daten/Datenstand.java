package de.bismit.daten;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The version of a table as of a moment (Datenstand), in German official time.
 *
 * @param zeitpunkt when the table was exported or declared valid
 */
public record Datenstand(LocalDateTime zeitpunkt) implements Comparable<Datenstand> {

    private static final ZoneId AMTLICH = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** The Datenstand of an epoch in milliseconds, as it stands in names of flat files. */
    public static Datenstand ausEpochenmillis(long millis) {
        return new Datenstand(LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), AMTLICH));
    }

    @Override
    public int compareTo(Datenstand anderer) {
        return zeitpunkt.compareTo(anderer.zeitpunkt);
    }

    @Override
    public String toString() {
        return DEUTSCH.format(zeitpunkt);
    }
}
