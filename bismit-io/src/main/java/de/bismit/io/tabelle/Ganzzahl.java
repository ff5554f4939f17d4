package de.bismit.io.tabelle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads a cell of one to eight digits and nothing else, eight bytes at a time and without a branch per digit. */
final class Ganzzahl {

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NULLEN = 0x3030303030303030L;
    private static final long OBERE_HAELFTEN = 0xF0F0F0F0F0F0F0F0L;
    private static final long BIS_SECHZEHN = 0x0606060606060606L;

    private Ganzzahl() {
    }

    /** The number, -1 if the text is not just one to eight digits; up to eight bytes behind it are read. */
    static long lies(byte[] puffer, int von, int laenge) {
        if (laenge < 1 || laenge > Long.BYTES) {
            return -1;
        }
        int leer = Long.SIZE - Byte.SIZE * laenge;
        long ziffern = (long) ACHT_BYTES.get(puffer, von) << leer | (leer == 0 ? 0 : NULLEN >>> Long.SIZE - leer);
        if (((ziffern | ziffern + BIS_SECHZEHN) & OBERE_HAELFTEN) != NULLEN || (ziffern & OBERE_HAELFTEN) != NULLEN) {
            return -1;
        }
        long werte = ziffern - NULLEN;
        werte = (werte * 10 + (werte >>> 8)) & 0x00FF00FF00FF00FFL;
        werte = (werte * 100 + (werte >>> 16)) & 0x0000FFFF0000FFFFL;
        return (werte * 10_000 + (werte >>> 32)) & 0xFFFFFFFFL;
    }
}
