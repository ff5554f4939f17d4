package de.bismit.zeit;

import java.time.LocalDate;

/** What the kinds of years share. */
final class Jahre {

    static final int FRUEHESTES = 1900;
    static final int SPAETESTES = 2100;

    private Jahre() {
    }

    static void pruefe(int jahr) {
        if (jahr < FRUEHESTES || jahr > SPAETESTES) {
            throw new IllegalArgumentException("Jahr " + jahr + ": erwartet " + FRUEHESTES + " bis " + SPAETESTES);
        }
    }

    static boolean moeglich(int jahr) {
        return jahr >= FRUEHESTES && jahr <= SPAETESTES;
    }

    static LocalDate erster(int jahr) {
        return LocalDate.of(jahr, 1, 1);
    }

    static LocalDate letzter(int jahr) {
        return LocalDate.of(jahr, 12, 31);
    }

    /** {@code 2015/16}. */
    static String doppeljahr(int beginn) {
        int ende = (beginn + 1) % 100;
        return beginn + "/" + (ende < 10 ? "0" : "") + ende;
    }
}
