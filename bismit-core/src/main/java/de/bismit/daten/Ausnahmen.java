package de.bismit.daten;

import java.util.Arrays;

/**
 * One byte a cell, nearly everywhere the same: a default plus the exceptions sorted by cell, or a full plane where more
 * than a tenth are exceptions.
 */
final class Ausnahmen {

    private final byte regel;
    private final int[] zellen;
    private final byte[] werte;

    private Ausnahmen(byte regel, int[] zellen, byte[] werte) {
        this.regel = regel;
        this.zellen = zellen;
        this.werte = werte;
    }

    /** Packs a full plane; of cells that are not asked for ({@code -1}) the value is free. */
    static Ausnahmen packe(byte[] ebene) {
        byte regel = haeufigster(ebene, true);
        return packe(ebene, regel, FREI);
    }

    /** Packs a full plane of masks: here {@code -1} is the mask of all eight bits, and every cell is asked for. */
    static Ausnahmen packeMasken(byte[] ebene) {
        byte regel = haeufigster(ebene, false);
        return packe(ebene, regel, regel);
    }

    private static Ausnahmen packe(byte[] ebene, byte regel, byte frei) {
        int anzahl = 0;
        for (byte b : ebene) {
            anzahl += b != regel && b != frei ? 1 : 0;
        }
        if (anzahl > ebene.length / 10) {
            return new Ausnahmen(regel, new int[0], ebene.clone());
        }
        int[] zellen = new int[anzahl];
        byte[] werte = new byte[anzahl];
        int n = 0;
        for (int i = 0; i < ebene.length; i++) {
            if (ebene[i] != regel && ebene[i] != frei) {
                zellen[n] = i;
                werte[n++] = ebene[i];
            }
        }
        return new Ausnahmen(regel, zellen, werte);
    }

    static final byte FREI = -1;

    /** A full plane, as it is; from now on it belongs to this. */
    static Ausnahmen voll(byte[] ebene) {
        return new Ausnahmen(FREI, new int[0], ebene);
    }

    /** Exceptions that are sorted already. */
    static Ausnahmen aus(byte regel, int[] zellen, byte[] werte) {
        return new Ausnahmen(regel, zellen, werte);
    }

    /** The full plane of so many cells. */
    byte[] ebene(int anzahl) {
        if (zellen.length == 0 && werte.length > 0) {
            return werte.clone();
        }
        byte[] ebene = new byte[anzahl];
        Arrays.fill(ebene, regel);
        for (int i = 0; i < zellen.length; i++) {
            ebene[zellen[i]] = werte[i];
        }
        return ebene;
    }

    byte wert(int zelle) {
        if (zellen.length == 0 && werte.length > 0) {
            return werte[zelle];
        }
        int i = Arrays.binarySearch(zellen, zelle);
        return i < 0 ? regel : werte[i];
    }

    private static byte haeufigster(byte[] ebene, boolean mitFreien) {
        int[] zahl = new int[256];
        for (byte b : ebene) {
            zahl[b & 0xff]++;
        }
        if (mitFreien) {
            zahl[FREI & 0xff] = 0;
        }
        int bester = 0;
        for (int i = 1; i < zahl.length; i++) {
            bester = zahl[i] > zahl[bester] ? i : bester;
        }
        return (byte) bester;
    }
}
