package de.bismit.statistik;

import org.apache.commons.math3.random.Well512a;

/**
 * Random numbers that follow from a seed and a number (Zufallsstrom): run 17 draws the same whether it runs first, last or
 * beside others. Well512a of Commons Math, the same bits on every JDK. Not thread-safe; each run has its own.
 */
public final class Zufallsstrom {

    private static final long SCHRITT = 0x9E3779B97F4A7C15L;
    private static final int WORTE = 16;

    private final Well512a zufall;

    private Zufallsstrom(Well512a zufall) {
        this.zufall = zufall;
    }

    /** The stream of a run. */
    public static Zufallsstrom von(long saat, int lauf) {
        long zustand = gemischt(saat + gemischt(lauf + SCHRITT));
        int[] anfang = new int[WORTE];
        for (int i = 0; i < WORTE; i++) {
            zustand += SCHRITT;
            anfang[i] = (int) gemischt(zustand);
        }
        return new Zufallsstrom(new Well512a(anfang));
    }

    /** The finalizer of SplitMix64: neighbouring seeds lie far apart. Steele et al., 2014, doi:10.1145/2660193.2660195. */
    private static long gemischt(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }

    /** Uniform from 0 (included) to 1 (excluded). */
    public double gleichverteilt() {
        return zufall.nextDouble();
    }

    /** Uniform from {@code von} to {@code bis}. */
    public double zwischen(double von, double bis) {
        return von + (bis - von) * zufall.nextDouble();
    }

    /** One of 0 to {@code anzahl - 1}, each as likely. */
    public int eines(int anzahl) {
        return zufall.nextInt(anzahl);
    }
}
