package de.bismit.gebiet;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One period in which a key existed, with the earliest and the latest possible day of its first day and of the first
 * day on which it no longer existed. Both are equal where the date is known. A key may have several periods (15002: 1990,
 * and again from 2007).
 *
 * @param schluessel the key
 * @param name the name in this period
 * @param ebene the level
 * @param entstandenFruehestens earliest possible first day; null if it existed before the sources begin
 * @param entstandenSpaetestens latest possible first day; null if it existed before the sources begin
 * @param aufgeloestFruehestens earliest possible first day without it; null if it still exists
 * @param aufgeloestSpaetestens latest possible first day without it; null if it still exists
 * @param quelle the source of name and period
 * @param provenienz how the dates are known
 */
public record Gebietseintrag(String schluessel, String name, Ebene ebene, @Nullable LocalDate entstandenFruehestens,
        @Nullable LocalDate entstandenSpaetestens, @Nullable LocalDate aufgeloestFruehestens,
        @Nullable LocalDate aufgeloestSpaetestens, String quelle, String provenienz) {

    /** Refuses dates that are not in order. */
    public Gebietseintrag {
        pruefePaar(schluessel, entstandenFruehestens, entstandenSpaetestens);
        pruefePaar(schluessel, aufgeloestFruehestens, aufgeloestSpaetestens);
        if (entstandenSpaetestens != null && aufgeloestFruehestens != null
                && !entstandenSpaetestens.isBefore(aufgeloestFruehestens)) {
            throw new IllegalArgumentException("Schlüssel " + schluessel + ": spätestens entstanden am "
                    + entstandenSpaetestens + ", aber schon am " + aufgeloestFruehestens + " aufgelöst");
        }
    }

    private static void pruefePaar(String schluessel, @Nullable LocalDate von, @Nullable LocalDate bis) {
        if ((von == null) != (bis == null) || von != null && bis != null && von.isAfter(bis)) {
            throw new IllegalArgumentException("Schlüssel " + schluessel + ": frühestens " + von + " und spätestens "
                    + bis + " passen nicht zusammen");
        }
    }

    /** Whether it certainly existed on each day from {@code von} to {@code bis}. */
    boolean sicherDurchgehend(LocalDate von, LocalDate bis) {
        return (entstandenSpaetestens == null || !von.isBefore(entstandenSpaetestens))
                && (aufgeloestFruehestens == null || bis.isBefore(aufgeloestFruehestens));
    }

    /** Whether it certainly existed on no day from {@code von} to {@code bis}. */
    boolean sicherNie(LocalDate von, LocalDate bis) {
        return entstandenFruehestens != null && bis.isBefore(entstandenFruehestens)
                || aufgeloestSpaetestens != null && !von.isBefore(aufgeloestSpaetestens);
    }

    /** Whether there is a day on which both certainly existed. */
    boolean sicherZugleich(Gebietseintrag anderer) {
        return beginntVorEnde(this, anderer) && beginntVorEnde(anderer, this)
                && beginntVorEnde(this, this) && beginntVorEnde(anderer, anderer);
    }

    private static boolean beginntVorEnde(Gebietseintrag a, Gebietseintrag b) {
        return a.entstandenSpaetestens == null || b.aufgeloestFruehestens == null
                || a.entstandenSpaetestens.isBefore(b.aufgeloestFruehestens);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s, %s%s", schluessel, name,
                spanne("seit", entstandenFruehestens, entstandenSpaetestens, "von Anfang an"),
                spanne(", aufgelöst", aufgeloestFruehestens, aufgeloestSpaetestens, ""));
    }

    private static String spanne(String wort, @Nullable LocalDate von, @Nullable LocalDate bis, String offen) {
        if (von == null) {
            return offen;
        }
        return von.equals(bis) ? wort + " " + von : wort + " zwischen " + von + " und " + bis;
    }
}
