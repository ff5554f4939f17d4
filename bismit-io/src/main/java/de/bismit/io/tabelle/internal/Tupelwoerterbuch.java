package de.bismit.io.tabelle.internal;

import java.util.Arrays;

/** Numbers tuples of ints of one fixed width in the order of their first occurrence. */
public final class Tupelwoerterbuch {

    private final int breite;
    private int[] tafel = new int[64];
    private int[] inhalt;
    private int anzahl;

    /** A dictionary of tuples of this width. */
    public Tupelwoerterbuch(int breite) {
        this.breite = breite;
        this.inhalt = new int[32 * Math.max(1, breite)];
    }

    /** The number of this tuple, a new one if it was not there. */
    public int nummer(int... tupel) {
        int hash = streue(tupel, 0);
        int platz = hash & (tafel.length - 1);
        while (tafel[platz] != 0) {
            if (gleich(tupel, tafel[platz] - 1)) {
                return tafel[platz] - 1;
            }
            platz = (platz + 1) & (tafel.length - 1);
        }
        tafel[platz] = anzahl + 1;
        return neu(tupel);
    }

    /** The number of this tuple, -1 if it is not there. */
    public int finde(int... tupel) {
        int platz = streue(tupel, 0) & (tafel.length - 1);
        while (tafel[platz] != 0) {
            if (gleich(tupel, tafel[platz] - 1)) {
                return tafel[platz] - 1;
            }
            platz = (platz + 1) & (tafel.length - 1);
        }
        return -1;
    }

    private int neu(int[] tupel) {
        if ((anzahl + 1) * breite > inhalt.length) {
            inhalt = Arrays.copyOf(inhalt, 2 * inhalt.length);
        }
        System.arraycopy(tupel, 0, inhalt, anzahl * breite, breite);
        anzahl++;
        if (2 * anzahl > tafel.length) {
            vergroessere();
        }
        return anzahl - 1;
    }

    private void vergroessere() {
        tafel = new int[4 * tafel.length];
        for (int nummer = 0; nummer < anzahl; nummer++) {
            int platz = streue(inhalt, nummer * breite) & (tafel.length - 1);
            while (tafel[platz] != 0) {
                platz = (platz + 1) & (tafel.length - 1);
            }
            tafel[platz] = nummer + 1;
        }
    }

    private int streue(int[] werte, int von) {
        int hash = 0;
        for (int i = von; i < von + breite; i++) {
            hash = (hash ^ werte[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean gleich(int[] tupel, int nummer) {
        for (int i = 0; i < breite; i++) {
            if (tupel[i] != inhalt[nummer * breite + i]) {
                return false;
            }
        }
        return true;
    }

    /** One component of a tuple. */
    public int wert(int nummer, int stelle) {
        return inhalt[nummer * breite + stelle];
    }

    /** How many tuples there are. */
    public int anzahl() {
        return anzahl;
    }
}
