package de.bismit.io.tabelle;

import java.util.Arrays;

/** A growing list of ints. */
final class Zahlenfolge {

    private int[] werte = new int[256];
    private int anzahl;

    void dazu(int wert) {
        if (anzahl == werte.length) {
            werte = Arrays.copyOf(werte, anzahl + (anzahl >> 1));
        }
        werte[anzahl++] = wert;
    }

    int wert(int i) {
        return werte[i];
    }

    int anzahl() {
        return anzahl;
    }

    int[] fertig() {
        return Arrays.copyOf(werte, anzahl);
    }
}
