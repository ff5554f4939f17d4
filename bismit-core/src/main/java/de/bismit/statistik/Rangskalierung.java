package de.bismit.statistik;

import java.util.Arrays;

/** Scales by places: the numbers are sorted once, each place is found by halving. */
final class Rangskalierung extends Skalierung {

    enum Art { PUNKTE, PROZENTRANG, PERZENTIL, BORDA }

    private final Art art;
    private final Gleichstand gleichstand;

    Rangskalierung(Art art, Gleichstand gleichstand) {
        this.art = art;
        this.gleichstand = gleichstand;
    }

    @Override
    boolean skaliere(double[] x, int n, int bezug, boolean absteigend, double[] y) {
        if (n == 0 || n == 1 && art == Art.PROZENTRANG) {
            return false;
        }
        double[] gerichtet = absteigend ? gewendet(x, n) : x;
        raenge(gerichtet, n, gleichstand, y);
        for (int i = 0; i < n; i++) {
            y[i] = switch (art) {
                case PUNKTE -> y[i];
                case PROZENTRANG -> (y[i] - 1) / (n - 1);
                case PERZENTIL -> 100 * y[i] / n;
                case BORDA -> y[i] - 1;
            };
        }
        return true;
    }

    /** 0 − x, which makes no −0.0 that would sort before 0.0. */
    static double[] gewendet(double[] x, int n) {
        double[] gewendet = new double[n];
        for (int i = 0; i < n; i++) {
            gewendet[i] = 0.0 - x[i];
        }
        return gewendet;
    }

    /** The places of {@code x[0 .. n)}, 1 for the smallest, written to {@code y}. */
    static void raenge(double[] x, int n, Gleichstand gleichstand, double[] y) {
        double[] sortiert = Arrays.copyOf(x, n);
        Arrays.sort(sortiert);
        if (gleichstand == Gleichstand.REIHENFOLGE) {
            derReiheNach(x, n, sortiert, y);
            return;
        }
        int verschiedene = gleichstand == Gleichstand.DICHT ? ohneDoppelte(sortiert) : n;
        for (int i = 0; i < n; i++) {
            int unter = unter(sortiert, verschiedene, x[i]);
            y[i] = gleichstand == Gleichstand.MIN || gleichstand == Gleichstand.DICHT ? unter + 1
                    : hoch(gleichstand, unter, gleiche(sortiert, unter, x[i]));
        }
    }

    private static double hoch(Gleichstand gleichstand, int unter, int gleiche) {
        return gleichstand == Gleichstand.MAX ? unter + gleiche : unter + (gleiche + 1) / 2.0;
    }

    private static int gleiche(double[] sortiert, int ab, double zahl) {
        int ende = ab;
        while (ende < sortiert.length && sortiert[ende] == zahl) {
            ende++;
        }
        return ende - ab;
    }

    private static int ohneDoppelte(double[] sortiert) {
        int verschiedene = 0;
        for (int i = 0; i < sortiert.length; i++) {
            if (i == 0 || sortiert[i] != sortiert[i - 1]) {
                sortiert[verschiedene++] = sortiert[i];
            }
        }
        return verschiedene;
    }

    private static void derReiheNach(double[] x, int n, double[] sortiert, double[] y) {
        int[] vergeben = new int[n];
        for (int i = 0; i < n; i++) {
            int unter = unter(sortiert, n, x[i]);
            y[i] = unter + ++vergeben[unter];
        }
    }

    /** How many of the sorted numbers lie below this one; halving without a branch that could be guessed wrong. */
    static int unter(double[] sortiert, int n, double zahl) {
        int anfang = 0;
        int rest = n;
        while (rest > 1) {
            int haelfte = rest >>> 1;
            anfang = sortiert[anfang + haelfte - 1] < zahl ? anfang + haelfte : anfang;
            rest -= haelfte;
        }
        return anfang + (rest == 1 && sortiert[anfang] < zahl ? 1 : 0);
    }

    @Override
    boolean ordnungstreu() {
        return gleichstand != Gleichstand.DICHT && gleichstand != Gleichstand.REIHENFOLGE;
    }
}
