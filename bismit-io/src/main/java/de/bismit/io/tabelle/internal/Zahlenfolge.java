package de.bismit.io.tabelle.internal;

import java.util.Arrays;

/** A growing list of ints. */
public final class Zahlenfolge {

    private int[] werte = new int[256];
    private int anzahl;

    /** Adds one. */
    public void dazu(int wert) {
        if (anzahl == werte.length) {
            werte = Arrays.copyOf(werte, anzahl + (anzahl >> 1));
        }
        werte[anzahl++] = wert;
    }

    /** The i-th, from 0. */
    public int wert(int i) {
        return werte[i];
    }

    /** How many there are. */
    public int anzahl() {
        return anzahl;
    }

    /** All of them. */
    public int[] fertig() {
        return Arrays.copyOf(werte, anzahl);
    }
}
