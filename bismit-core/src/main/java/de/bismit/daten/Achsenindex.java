package de.bismit.daten;

import java.util.List;

/**
 * Where on an axis something stands (Achsenindex). Open addressing; a slot holds hash and place side by side, so that a key is
 * found with two reads where a map of objects needs five, one after the other. Immutable.
 *
 * @param <T> what stands on the axis
 */
final class Achsenindex<T> {

    private static final long PLATZ = 0xFFFF_FFFFL;

    private final Object[] achse;
    /** The hash above, the place counted from 1 below; 0 where nothing is. */
    private final long[] tafel;

    /** @throws IllegalArgumentException if something stands twice on the axis */
    Achsenindex(List<T> achse) {
        this.achse = achse.toArray();
        tafel = new long[Math.max(4, Integer.highestOneBit(Math.max(1, achse.size())) * 4)];
        for (int i = 0; i < this.achse.length; i++) {
            trageEin(this.achse[i], i);
        }
    }

    private void trageEin(Object eintrag, int platz) {
        int hash = streue(eintrag);
        if (finde(eintrag, hash) >= 0) {
            throw new IllegalArgumentException(eintrag + " steht zweimal auf einer Achse");
        }
        int i = hash & tafel.length - 1;
        while (tafel[i] != 0) {
            i = i + 1 & tafel.length - 1;
        }
        tafel[i] = (long) hash << Integer.SIZE | platz + 1;
    }

    private static int streue(Object eintrag) {
        int hash = eintrag.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    /** The place from 0, -1 if it is not there. */
    int finde(T gesucht) {
        return finde(gesucht, streue(gesucht));
    }

    private int finde(Object gesucht, int hash) {
        int i = hash & tafel.length - 1;
        for (long fach = tafel[i]; fach != 0; fach = tafel[i]) {
            if ((int) (fach >>> Integer.SIZE) == hash) {
                Object dort = achse[(int) (fach & PLATZ) - 1];
                if (dort == gesucht || gesucht.equals(dort)) {
                    return (int) (fach & PLATZ) - 1;
                }
            }
            i = i + 1 & tafel.length - 1;
        }
        return -1;
    }
}
