package de.bismit.daten;

import java.util.Arrays;

/** A sequence of whole numbers that seldom change: where each run begins, and its number. Immutable. */
final class Laeufe {

    /** Any number will do here. */
    static final int FREI = Integer.MIN_VALUE;

    private final int anzahl;
    private final int kleinste;
    private final Bitfeld beginn;
    private final Bitfeld wert;

    private Laeufe(int anzahl, int kleinste, Bitfeld beginn, Bitfeld wert) {
        this.anzahl = anzahl;
        this.kleinste = kleinste;
        this.beginn = beginn;
        this.wert = wert;
    }

    /** Packs; {@link #FREI} fits into any run. */
    static Laeufe packe(int[] zahlen) {
        int[] beginn = new int[16];
        int[] wert = new int[16];
        int n = 0;
        int kleinste = 0;
        for (int i = 0; i < zahlen.length; i++) {
            if (zahlen[i] != FREI && (n == 0 || zahlen[i] != wert[n - 1])) {
                if (n == beginn.length) {
                    beginn = Arrays.copyOf(beginn, 2 * n);
                    wert = Arrays.copyOf(wert, 2 * n);
                }
                beginn[n] = i;
                wert[n++] = zahlen[i];
                kleinste = Math.min(kleinste, zahlen[i]);
            }
        }
        beginn = Arrays.copyOf(beginn, n);
        wert = Arrays.copyOf(wert, n);
        for (int i = 0; i < n; i++) {
            wert[i] -= kleinste;
        }
        return new Laeufe(n, kleinste, Bitfeld.packe(beginn), Bitfeld.packe(wert));
    }

    int zahl(int i) {
        int von = 0;
        int bis = anzahl - 1;
        while (von < bis) {
            int mitte = (von + bis + 1) >>> 1;
            if (beginn.zahl(mitte) <= i) {
                von = mitte;
            } else {
                bis = mitte - 1;
            }
        }
        return anzahl == 0 ? 0 : wert.zahl(von) + kleinste;
    }

    long bytes() {
        return beginn.bytes() + wert.bytes();
    }
}
