package de.bismit.zeit;

import de.bismit.wert.Sprache;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a statement refers to in time (Zeitbezug). Years are 1900 to 2100.
 *
 * <p>{@link #berichtsjahr()} is the year a comparison uses: the school year 2015/16 and the winter semester 2015/16 report
 * for 2015. {@link #iso()} is the form in files: {@code 2015}, {@code 2015-12-31}, {@code 2015-Q3}, {@code 2015-07},
 * {@code 2023-10P6M}. Ordered by last day, then first day, then kind.
 */
public sealed interface Zeitbezug extends Comparable<Zeitbezug>
        permits Stichtag, Kalenderjahr, Schuljahr, Abgangsjahr, Semester, Quartal, Monat, Jahresdurchschnitt {

    /** The kind. */
    Zeitart art();

    /** The year this counts for in a comparison. */
    int berichtsjahr();

    /** The first day this refers to; of a reference day the day itself. */
    LocalDate von();

    /** The last day this refers to. */
    LocalDate bis();

    /** The day whose borders and circumstances count: the last day unless the kind has its own. */
    default LocalDate referenztag() {
        return bis();
    }

    /** The form in files. */
    String iso();

    /** In a language, for readers: {@code Abgangsjahr 2015}, {@code leavers of 2015}. */
    default String anzeige(Sprache sprache) {
        return sprache == Sprache.ENGLISCH ? Zeitworte.englisch(this) : toString();
    }

    /** Reads a printed time: {@code 2015}, {@code 31.12.2015}, {@code 2015-12-31}, {@code 2023-10P6M}, {@code 3. Quartal 2015} and others. */
    static Optional<Zeitbezug> lies(String text) {
        return Zeitleser.lies(text);
    }

    @Override
    default int compareTo(Zeitbezug andere) {
        int nachBis = bis().compareTo(andere.bis());
        int nachVon = nachBis != 0 ? nachBis : von().compareTo(andere.von());
        return nachVon != 0 ? nachVon : art().compareTo(andere.art());
    }
}
