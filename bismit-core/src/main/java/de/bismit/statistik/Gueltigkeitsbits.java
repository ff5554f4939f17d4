package de.bismit.statistik;

/**
 * Validity words (Gültigkeitsbits): one bit a cell, rows padded to whole words, so that a row of {@code breite} cells
 * takes {@link #worte(int)} longs. Bit {@code i} of a row stands in word {@code i / 64}.
 */
public final class Gueltigkeitsbits {

    private Gueltigkeitsbits() {
    }

    /** How many words a row of this many cells takes. */
    public static int worte(int breite) {
        return (breite + 63) >>> 6;
    }

    /** Sets the bit of a cell. */
    public static void setze(long[] bits, int breite, int zeile, int i) {
        bits[zeile * worte(breite) + (i >>> 6)] |= 1L << i;
    }

    /** Clears the bit of a cell. */
    public static void loesche(long[] bits, int breite, int zeile, int i) {
        bits[zeile * worte(breite) + (i >>> 6)] &= ~(1L << i);
    }

    /** Whether the bit of a cell is set. */
    public static boolean gesetzt(long[] bits, int breite, int zeile, int i) {
        return (bits[zeile * worte(breite) + (i >>> 6)] >>> i & 1) != 0;
    }

    /** How many of the cells {@code von} (included) to {@code bis} (excluded) of a row are valid. */
    public static int zaehle(long[] bits, int breite, int zeile, int von, int bis) {
        if (von >= bis) {
            return 0;
        }
        int basis = zeile * worte(breite);
        int erstes = von >>> 6;
        int letztes = bis - 1 >>> 6;
        long linkeMaske = -1L << von;
        long rechteMaske = -1L >>> -bis;
        if (erstes == letztes) {
            return Long.bitCount(bits[basis + erstes] & linkeMaske & rechteMaske);
        }
        int summe = Long.bitCount(bits[basis + erstes] & linkeMaske) + Long.bitCount(bits[basis + letztes] & rechteMaske);
        for (int w = erstes + 1; w < letztes; w++) {
            summe += Long.bitCount(bits[basis + w]);
        }
        return summe;
    }
}
