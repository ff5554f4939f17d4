package de.bismit.bench.daten;

/**
 * Places to look up in data of a size, far from one another: a million of them, so that they do not stay in the caches
 * (Abfragen). Asked for in portions, round and round.
 */
public final class Abfragen {

    /** How many a portion has. */
    public static final int PORTION = 1000;

    private static final int ALLE = 1000 * PORTION;

    private final int[] zellen = new int[ALLE];

    /** In data of this size. */
    public Abfragen(Umfang umfang, long saat) {
        Zufall zufall = new Zufall(saat);
        for (int i = 0; i < ALLE; i++) {
            zellen[i] = zufall.unter(umfang.zellen(), i);
        }
    }

    /** Where the {@code i}-th portion begins. */
    public int anfang(int portion) {
        return portion % (ALLE / PORTION) * PORTION;
    }

    /** The {@code i}-th place, {@code [kennzahl][jahr][gebiet]}. */
    public int zelle(int i) {
        return zellen[i];
    }
}
