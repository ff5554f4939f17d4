package de.bismit.gebiet;

import de.bismit.internal.Ressource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A dated change of Kreise that the Umsteigeschlüssel does not hold (Gebietsänderung).
 *
 * @param datum the first day in the new borders
 * @param alt the key that goes, or of which a part goes
 * @param neu the key that takes it over
 */
record Gebietsaenderung(LocalDate datum, Art art, String alt, String neu) {

    /** What happened. */
    enum Art {
        /** The whole Kreis went into the other. */
        GANZ,
        /** A part went to the other; which share is not known. */
        GETEILT,
        /** No change: tables print one key for the other. */
        GLEICH
    }

    /** All of a kind, in the order of time. */
    static List<Gebietsaenderung> alle(Art art) {
        return Geladen.AENDERUNGEN.stream().filter(a -> a.art == art).toList();
    }

    private static final class Geladen {

        static final List<Gebietsaenderung> AENDERUNGEN =
                Ressource.lies(Gebietsaenderung.class, "gebietsaenderungen.csv", Geladen::aenderung);

        private static Gebietsaenderung aenderung(Ressource.Zeile zeile) {
            return new Gebietsaenderung(LocalDate.parse(zeile.pflicht("datum")),
                    Art.valueOf(zeile.pflicht("art").toUpperCase(Locale.ROOT)), zeile.pflicht("alt"), zeile.pflicht("neu"));
        }
    }
}
