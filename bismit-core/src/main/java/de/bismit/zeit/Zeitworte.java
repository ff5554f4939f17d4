package de.bismit.zeit;

import java.time.LocalDate;
import java.util.Locale;

/** Times in English words (Zeitworte). */
final class Zeitworte {

    private Zeitworte() {
    }

    static String englisch(Zeitbezug zeit) {
        int jahr = zeit.berichtsjahr();
        return switch (zeit.art()) {
            case STICHTAG -> zeit.bis().getDayOfMonth() + " " + monat(zeit.bis());
            case KALENDERJAHR -> zeit.iso();
            case SCHULJAHR -> "school year " + Jahre.doppeljahr(jahr);
            case ABGANGSJAHR -> "leavers of " + jahr;
            case SEMESTER -> zeit.von().getMonthValue() >= 10 ? "winter semester " + Jahre.doppeljahr(jahr) : "summer semester " + jahr;
            case QUARTAL -> "quarter " + zeit.iso().substring(zeit.iso().length() - 1) + " of " + zeit.von().getYear();
            case MONAT -> monat(zeit.von());
            case JAHRESDURCHSCHNITT -> "annual average " + jahr;
        };
    }

    /** Java names its months in English whatever locales an installation has. */
    private static String monat(LocalDate tag) {
        String name = tag.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + tag.getYear();
    }
}
