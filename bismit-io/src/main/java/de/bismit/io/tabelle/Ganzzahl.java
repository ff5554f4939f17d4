package de.bismit.io.tabelle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads a cell of digits, or of digits with a comma among them, and nothing else; up to eight bytes at a time and without a
 * branch per digit. Up to eight bytes behind a cell are read.
 */
final class Ganzzahl {

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long JE_BYTE = 0x0101010101010101L;
    private static final long KOMMAS = ',' * JE_BYTE;
    private static final long NULLEN = 0x3030303030303030L;
    private static final long OBERE_HAELFTEN = 0xF0F0F0F0F0F0F0F0L;
    private static final long BIS_SECHZEHN = 0x0606060606060606L;

    private Ganzzahl() {
    }

    /** The number, -1 if the text is not just one to eight digits. */
    static long lies(byte[] puffer, int von, int laenge) {
        return laenge < 1 || laenge > Long.BYTES ? -1 : lies((long) ACHT_BYTES.get(puffer, von), laenge);
    }

    /** How many bytes stand before the first comma of a text of up to eight; that long if there is none. */
    static int vorKomma(byte[] puffer, int von, int laenge) {
        long anders = (long) ACHT_BYTES.get(puffer, von) ^ KOMMAS;
        long gleich = (anders - JE_BYTE) & ~anders & JE_BYTE << Byte.SIZE - 1;
        return Math.min(laenge, Long.numberOfTrailingZeros(gleich) >>> 3);
    }

    /** The digits of a text of up to eight bytes without the comma at this place, -1 if there is anything else. */
    static long liesOhne(int komma, byte[] puffer, int von, int laenge) {
        long acht = (long) ACHT_BYTES.get(puffer, von);
        long davor = (1L << Byte.SIZE * komma) - 1;
        return lies(acht & davor | acht >>> Byte.SIZE & ~davor, laenge - 1);
    }

    private static long lies(long acht, int laenge) {
        int leer = Long.SIZE - Byte.SIZE * laenge;
        long ziffern = acht << leer | (leer == 0 ? 0 : NULLEN >>> Long.SIZE - leer);
        if (((ziffern | ziffern + BIS_SECHZEHN) & OBERE_HAELFTEN) != NULLEN || (ziffern & OBERE_HAELFTEN) != NULLEN) {
            return -1;
        }
        long werte = ziffern - NULLEN;
        werte = (werte * 10 + (werte >>> 8)) & 0x00FF00FF00FF00FFL;
        werte = (werte * 100 + (werte >>> 16)) & 0x0000FFFF0000FFFFL;
        return (werte * 10_000 + (werte >>> 32)) & 0xFFFFFFFFL;
    }
}
