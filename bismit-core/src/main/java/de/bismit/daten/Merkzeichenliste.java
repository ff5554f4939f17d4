package de.bismit.daten;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The flags of a block in the making, cell by cell in order: most cells have none. */
final class Merkzeichenliste {

    private int[] zellen = new int[64];
    private byte[] masken = new byte[64];
    private int anzahl;

    /** Adds a cell behind all that were added before. */
    void dazu(int zelle, byte maske) {
        if (anzahl == zellen.length) {
            zellen = Arrays.copyOf(zellen, 2 * anzahl);
            masken = Arrays.copyOf(masken, 2 * anzahl);
        }
        zellen[anzahl] = zelle;
        masken[anzahl++] = maske;
    }

    /** The flags of so many cells; null if none has any. */
    @Nullable Ausnahmen fertig(int alle) {
        if (anzahl == 0) {
            return null;
        }
        if (anzahl <= alle / 10) {
            return Ausnahmen.aus((byte) 0, Arrays.copyOf(zellen, anzahl), Arrays.copyOf(masken, anzahl));
        }
        byte[] ebene = new byte[alle];
        for (int i = 0; i < anzahl; i++) {
            ebene[zellen[i]] = masken[i];
        }
        return Ausnahmen.voll(ebene);
    }
}
