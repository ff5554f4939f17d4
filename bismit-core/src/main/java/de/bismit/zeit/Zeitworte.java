package de.bismit.zeit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in English words (Zeitworte). */
final class Zeitworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Zeitworte() {
    }

    static String englisch(Zeitbezug zeit) {
        int jahr = zeit.berichtsjahr();
        return switch (zeit.art()) {
            case STICHTAG -> TAG.format(zeit.bis());
            case KALENDERJAHR -> zeit.iso();
            case SCHULJAHR -> "school year " + Jahre.doppeljahr(jahr);
            case ABGANGSJAHR -> "leavers of " + jahr;
            case SEMESTER -> zeit.von().getMonthValue() >= 10 ? "winter semester " + Jahre.doppeljahr(jahr) : "summer semester " + jahr;
            case QUARTAL -> "quarter " + zeit.iso().substring(zeit.iso().length() - 1) + " of " + zeit.von().getYear();
            case MONAT -> MONAT.format(zeit.von());
            case JAHRESDURCHSCHNITT -> "annual average " + jahr;
        };
    }
}
