package de.bismit.statistik;

import java.util.Arrays;

/**
 * A bit set for each cell, one byte a cell while there are at most 255 different ones, nothing until the first is set. Real
 * columns know some twenty combinations.
 */
final class Masken implements Maskenebene {

    private static final int HOECHSTENS = 256;

    private final int zellen;
    private byte[] kennung = new byte[0];
    private long[] bekannte = new long[1];
    private int anzahl = 1;
    private long[] einzeln = new long[0];

    Masken(int zellen) {
        this.zellen = zellen;
    }

    @Override
    public long maske(int zelle) {
        if (einzeln.length > 0) {
            return einzeln[zelle];
        }
        return kennung.length == 0 ? 0 : bekannte[kennung[zelle] & 0xff];
    }

    void setze(int zelle, long maske) {
        if (maske == 0 && kennung.length == 0 && einzeln.length == 0) {
            return;
        }
        if (einzeln.length == 0 && kennung.length == 0) {
            kennung = new byte[zellen];
        }
        int k = einzeln.length > 0 ? HOECHSTENS : kennung(maske);
        if (k < HOECHSTENS) {
            kennung[zelle] = (byte) k;
        } else {
            vereinzele();
            einzeln[zelle] = maske;
        }
    }

    private int kennung(long maske) {
        for (int k = 0; k < anzahl; k++) {
            if (bekannte[k] == maske) {
                return k;
            }
        }
        if (anzahl == HOECHSTENS) {
            return HOECHSTENS;
        }
        bekannte = anzahl == bekannte.length ? Arrays.copyOf(bekannte, 2 * anzahl) : bekannte;
        bekannte[anzahl] = maske;
        return anzahl++;
    }

    private void vereinzele() {
        if (einzeln.length == 0) {
            long[] alle = new long[zellen];
            Arrays.setAll(alle, this::maske);
            einzeln = alle;
            kennung = new byte[0];
        }
    }
}
