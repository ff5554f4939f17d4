package de.bismit.daten;

import de.bismit.wert.Grund;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The cells that have no number for more than one reason: few, and only derived ones; sorted by cell. Immutable. */
final class Grundmengen {

    private final int[] zellen;
    private final long[] masken;

    private Grundmengen(int[] zellen, long[] masken) {
        this.zellen = zellen;
        this.masken = masken;
    }

    static Grundmengen packe(SortedMap<Integer, Set<Grund>> mengen) {
        int[] zellen = new int[mengen.size()];
        long[] masken = new long[zellen.length];
        int n = 0;
        for (Map.Entry<Integer, Set<Grund>> eintrag : mengen.entrySet()) {
            zellen[n] = eintrag.getKey();
            for (Grund grund : eintrag.getValue()) {
                masken[n] |= 1L << grund.ordinal();
            }
            n++;
        }
        return new Grundmengen(zellen, masken);
    }

    /** All reasons of a cell as bits; {@code einzige} is that of a cell which is not kept here. */
    long maske(int zelle, long einzige) {
        int i = Arrays.binarySearch(zellen, zelle);
        return i < 0 ? einzige : masken[i];
    }
}
