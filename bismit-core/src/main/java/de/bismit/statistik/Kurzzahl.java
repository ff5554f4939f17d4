package de.bismit.statistik;

import java.util.Locale;

/** Numbers as a session shows them: four digits that count, large ones whole, in German digits (Kurzzahl). */
final class Kurzzahl {

    private static final double GANZ_AB = 9999.5;

    private Kurzzahl() {
    }

    static String text(double zahl) {
        return String.format(Locale.GERMANY, zahl == 0 || Math.abs(zahl) >= GANZ_AB ? "%,.0f" : "%.4g", zahl);
    }
}
