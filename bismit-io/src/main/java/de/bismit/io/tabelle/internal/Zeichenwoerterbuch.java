package de.bismit.io.tabelle.internal;

import java.util.Arrays;

/**
 * Numbers texts in the order of their first occurrence, straight from a buffer: a String is made only once per text.
 * Open addressing. A code of up to eight ASCII characters is packed into a long that says all of it, so that it is compared
 * at once; of other texts the long is a hash.
 */
public final class Zeichenwoerterbuch {

    private static final int KURZ = 8;
    private static final long LANG = Long.MIN_VALUE;

    private int[] tafel = new int[64];
    private long[] kerne = new long[32];
    private String[] texte = new String[32];
    private int anzahl;
    private int letzter = -1;

    /** The number of this text, a new one if it was not there. */
    public int nummer(char[] puffer, int von, int laenge) {
        long kern = kern(puffer, von, laenge);
        if (letzter < 0 || !gleich(letzter, kern, puffer, von, laenge)) {
            letzter = suche(kern, puffer, von, laenge);
        }
        return letzter;
    }

    /** Equal texts have equal ones; not negative if the reverse holds too. */
    private static long kern(char[] puffer, int von, int laenge) {
        if (laenge <= KURZ) {
            long kern = laenge;
            int alle = 0;
            for (int i = von; i < von + laenge; i++) {
                alle |= puffer[i];
                kern = kern << 7 | puffer[i];
            }
            if (alle < 0x80) {
                return kern;
            }
        }
        int hash = 0;
        for (int i = von; i < von + laenge; i++) {
            hash = 31 * hash + puffer[i];
        }
        return LANG | hash;
    }

    private int suche(long kern, char[] puffer, int von, int laenge) {
        int platz = platz(kern);
        while (tafel[platz] != 0) {
            int nummer = tafel[platz] - 1;
            if (gleich(nummer, kern, puffer, von, laenge)) {
                return nummer;
            }
            platz = (platz + 1) & (tafel.length - 1);
        }
        tafel[platz] = anzahl + 1;
        return neu(new String(puffer, von, laenge), kern);
    }

    private int platz(long kern) {
        return (int) (kern * 0x9E3779B97F4A7C15L >>> 32) & (tafel.length - 1);
    }

    private int neu(String text, long kern) {
        if (anzahl == texte.length) {
            texte = Arrays.copyOf(texte, 2 * anzahl);
            kerne = Arrays.copyOf(kerne, 2 * anzahl);
        }
        texte[anzahl] = text;
        kerne[anzahl] = kern;
        anzahl++;
        if (2 * anzahl > tafel.length) {
            vergroessere();
        }
        return anzahl - 1;
    }

    private void vergroessere() {
        tafel = new int[4 * tafel.length];
        for (int nummer = 0; nummer < anzahl; nummer++) {
            int platz = platz(kerne[nummer]);
            while (tafel[platz] != 0) {
                platz = (platz + 1) & (tafel.length - 1);
            }
            tafel[platz] = nummer + 1;
        }
    }

    private boolean gleich(int nummer, long kern, char[] puffer, int von, int laenge) {
        return kerne[nummer] == kern && (kern >= 0 || gleich(texte[nummer], puffer, von, laenge));
    }

    private static boolean gleich(String text, char[] puffer, int von, int laenge) {
        if (text.length() != laenge) {
            return false;
        }
        for (int i = 0; i < laenge; i++) {
            if (text.charAt(i) != puffer[von + i]) {
                return false;
            }
        }
        return true;
    }

    /** The text with this number. */
    public String text(int nummer) {
        return texte[nummer];
    }

    /** How many texts there are. */
    public int anzahl() {
        return anzahl;
    }
}
