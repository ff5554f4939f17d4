package de.bismit.io.tabelle.internal;

import java.util.Arrays;

/**
 * Numbers texts in the order of their first occurrence, straight from a buffer: a String is made only once per text.
 * Open addressing; a repeat of the text before costs one comparison.
 */
public final class Zeichenwoerterbuch {

    private int[] tafel = new int[64];
    private int[] hashes = new int[32];
    private String[] texte = new String[32];
    private int anzahl;
    private int letzter = -1;

    /** The number of this text, a new one if it was not there. */
    public int nummer(char[] puffer, int von, int laenge) {
        if (letzter >= 0 && gleich(texte[letzter], puffer, von, laenge)) {
            return letzter;
        }
        letzter = suche(puffer, von, laenge);
        return letzter;
    }

    private int suche(char[] puffer, int von, int laenge) {
        int hash = 0;
        for (int i = von; i < von + laenge; i++) {
            hash = 31 * hash + puffer[i];
        }
        hash ^= hash >>> 15;
        int platz = hash & (tafel.length - 1);
        while (tafel[platz] != 0) {
            int nummer = tafel[platz] - 1;
            if (hashes[nummer] == hash && gleich(texte[nummer], puffer, von, laenge)) {
                return nummer;
            }
            platz = (platz + 1) & (tafel.length - 1);
        }
        tafel[platz] = anzahl + 1;
        return neu(new String(puffer, von, laenge), hash);
    }

    private int neu(String text, int hash) {
        if (anzahl == texte.length) {
            texte = Arrays.copyOf(texte, 2 * anzahl);
            hashes = Arrays.copyOf(hashes, 2 * anzahl);
        }
        texte[anzahl] = text;
        hashes[anzahl] = hash;
        anzahl++;
        if (2 * anzahl > tafel.length) {
            vergroessere();
        }
        return anzahl - 1;
    }

    private void vergroessere() {
        tafel = new int[4 * tafel.length];
        for (int nummer = 0; nummer < anzahl; nummer++) {
            int platz = hashes[nummer] & (tafel.length - 1);
            while (tafel[platz] != 0) {
                platz = (platz + 1) & (tafel.length - 1);
            }
            tafel[platz] = nummer + 1;
        }
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
