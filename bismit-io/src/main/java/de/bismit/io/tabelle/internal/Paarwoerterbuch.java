package de.bismit.io.tabelle.internal;

import java.util.Arrays;

/**
 * Numbers pairs of numbers from 0 in the order of their first occurrence. Made for pairs of dictionary numbers, which are
 * small: they are found in a table, the few others by hashing.
 */
public final class Paarwoerterbuch {

    private static final int ERSTE = 64;
    private static final int ZWEITE = 1 << 16;

    private final int[][] tafel = new int[ERSTE][0];
    private final Tupelwoerterbuch alle = new Tupelwoerterbuch(2);

    /** The number of this pair, a new one if it was not there. */
    public int nummer(int erste, int zweite) {
        if (erste < ERSTE && zweite < tafel[erste].length && tafel[erste][zweite] != 0) {
            return tafel[erste][zweite] - 1;
        }
        int nummer = alle.nummer(erste, zweite);
        if (erste < ERSTE && zweite < ZWEITE) {
            merke(erste, zweite, nummer);
        }
        return nummer;
    }

    private void merke(int erste, int zweite, int nummer) {
        if (zweite >= tafel[erste].length) {
            tafel[erste] = Arrays.copyOf(tafel[erste], Math.max(zweite + 1, 2 * tafel[erste].length));
        }
        tafel[erste][zweite] = nummer + 1;
    }
}
