package de.bismit.daten;

import java.util.Arrays;

/**
 * The upper bounds of the few cells whose print is a span by itself ({@code 0,0} percent, {@code k}); the plain plane holds
 * the lower one. Sorted by cell, 12 bytes each, so that a block without any pays nothing.
 */
final class Grenzen {

    private int[] zellen = new int[16];
    private double[] obere = new double[16];
    private int anzahl;

    /** Adds a cell; what is added last counts. */
    void dazu(int zelle, double oben) {
        if (anzahl == zellen.length) {
            zellen = Arrays.copyOf(zellen, 2 * anzahl);
            obere = Arrays.copyOf(obere, 2 * anzahl);
        }
        zellen[anzahl] = zelle;
        obere[anzahl++] = oben;
    }

    /** The finished bounds, sorted. */
    Grenzen fest() {
        long[] reihenfolge = new long[anzahl];
        for (int i = 0; i < anzahl; i++) {
            reihenfolge[i] = (long) zellen[i] << Integer.SIZE | i;
        }
        Arrays.sort(reihenfolge);
        Grenzen fertige = new Grenzen();
        fertige.zellen = new int[anzahl];
        fertige.obere = new double[anzahl];
        for (int i = 0; i < anzahl; i++) {
            int alt = (int) reihenfolge[i];
            boolean letzte = i + 1 == anzahl || zellen[(int) reihenfolge[i + 1]] != zellen[alt];
            if (letzte) {
                fertige.zellen[fertige.anzahl] = zellen[alt];
                fertige.obere[fertige.anzahl++] = obere[alt];
            }
        }
        fertige.zellen = Arrays.copyOf(fertige.zellen, fertige.anzahl);
        fertige.obere = Arrays.copyOf(fertige.obere, fertige.anzahl);
        return fertige;
    }

    /** The upper bound of a cell; without one of its own its number. */
    double oben(int zelle, double zahl) {
        int i = Arrays.binarySearch(zellen, 0, anzahl, zelle);
        return i < 0 ? zahl : Math.max(zahl, obere[i]);
    }
}
