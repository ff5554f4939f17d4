package de.bismit.io.tabelle;

import java.util.Arrays;

/** The rows of a table in the making: physical line, and the numbers of region, class, time and series of measures. */
final class Zeilenspeicher {

    /** All of them at least as long as there are rows. */
    int[] zeilennummern = new int[256];
    int[] gebiete = new int[256];
    int[] klassen = new int[256];
    int[] zeiten = new int[256];
    int[] messreihen = new int[256];
    private int anzahl;

    void dazu(int zeilennummer, int gebiet, int klasse, int zeit, int messreihe) {
        if (anzahl == zeilennummern.length) {
            vergroessere(2 * anzahl);
        }
        zeilennummern[anzahl] = zeilennummer;
        gebiete[anzahl] = gebiet;
        klassen[anzahl] = klasse;
        zeiten[anzahl] = zeit;
        messreihen[anzahl++] = messreihe;
    }

    private void vergroessere(int laenge) {
        zeilennummern = Arrays.copyOf(zeilennummern, laenge);
        gebiete = Arrays.copyOf(gebiete, laenge);
        klassen = Arrays.copyOf(klassen, laenge);
        zeiten = Arrays.copyOf(zeiten, laenge);
        messreihen = Arrays.copyOf(messreihen, laenge);
    }

    int anzahl() {
        return anzahl;
    }
}
