package de.bismit.bench.daten;

/** Numbers that look random and depend on a seed and a position only (SplitMix64): no state, any order of asking. */
final class Zufall {

    private static final long SCHRITT = 0x9E3779B97F4A7C15L;

    private final long saat;

    Zufall(long saat) {
        this.saat = saat;
    }

    long bits(long stelle) {
        long z = saat + (stelle + 1) * SCHRITT;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A whole number from 0 to below {@code grenze}. */
    int unter(int grenze, long stelle) {
        return (int) Long.remainderUnsigned(bits(stelle), grenze);
    }
}
