package de.bismit.io.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Splits the lines of an ordinary flat file at {@code ;}, straight from its bytes and eight of them at a time. Ordinary is a
 * file without a field that begins with a quotation mark, and with lines of sensible length; at the first line that is not
 * it gives up with {@link Ungewoehnlich}, and the file is for FastCSV.
 */
final class Zeilenteiler {

    /** How many bytes behind every field may be read, whatever is there. */
    static final int POLSTER = Long.BYTES;

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long JE_BYTE = 0x0101010101010101L;
    private static final long HOHE_BITS = 0x8080808080808080L;
    private static final long TRENNER = ';' * JE_BYTE;
    private static final long NACH_STEUERZEICHEN = ('\r' + 1) * JE_BYTE;
    private static final int MEISTE_FELDER = 10_000;
    private static final int LAENGSTE_ZEILE = 1 << 20;

    /** The file is not ordinary. */
    static final class Ungewoehnlich extends Exception {

        private static final long serialVersionUID = 1L;

        private Ungewoehnlich() {
            super("kein gewöhnlicher Aufbau", null, false, false);
        }
    }

    private final InputStream strom;
    private byte[] puffer = new byte[1 << 17];
    private int von;
    private int bis;
    /** The lines before this are complete. */
    private int sicher;
    private boolean zuEnde;
    /** Where the line begins; of the one before it is used, -1 if that is no longer in the buffer. */
    private int anfang = -1;
    private int laenge;
    /** Counted from there: the place before the first field, and where each field ends. */
    private int[] grenzen = new int[64];
    private int wieZuvor;
    private int zeile;

    /** Of a stream in UTF-8. */
    Zeilenteiler(InputStream strom) {
        this.strom = strom;
        grenzen[0] = -1;
    }

    /** Goes to the next line and gives the number of its fields, 0 of an empty line, -1 at the end. */
    int naechste() throws IOException, Ungewoehnlich {
        if (von >= sicher && (zuEnde || !fuelle())) {
            return -1;
        }
        zeile++;
        return teile();
    }

    private int teile() throws Ungewoehnlich {
        byte[] text = puffer;
        int vorige = anfang;
        anfang = von;
        int felder = wieZuvor(text, vorige);
        wieZuvor = felder;
        int feldanfang = anfang + grenzen[felder] + 1;
        int i = feldanfang;
        while (true) {
            long trenner = trenner((long) ACHT_BYTES.get(text, i));
            if (trenner == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(trenner) >>> 3;
            byte zeichen = text[i];
            if (zeichen != ';' && zeichen != '\n' && zeichen != '\r') {
                i++;
                continue;
            }
            if (text[feldanfang] == '"' || felder == MEISTE_FELDER) {
                throw new Ungewoehnlich();
            }
            if (++felder == grenzen.length) {
                grenzen = Arrays.copyOf(grenzen, 2 * felder);
            }
            grenzen[felder] = i - anfang;
            feldanfang = ++i;
            if (zeichen != ';') {
                laenge = i - 1 - anfang;
                von = zeichen == '\r' && text[i] == '\n' ? i + 1 : i;
                return felder == 1 && laenge == 0 ? 0 : felder;
            }
        }
    }

    /** Rows repeat most of the row before them: how many fields from the left need not be looked at again. */
    private int wieZuvor(byte[] text, int vorige) {
        if (vorige < 0 || von + laenge > bis) {
            return 0;
        }
        int gleiche = Arrays.mismatch(text, vorige, vorige + laenge, text, von, von + laenge);
        int felder = 0;
        while (gleiche > grenzen[felder + 1]) {
            felder++;
        }
        return felder;
    }

    /** Marks bytes that are a separator or a control character up to CR; the lowest mark is right, those above it may not be. */
    private static long trenner(long acht) {
        long anders = acht ^ TRENNER;
        return ((anders - JE_BYTE) & ~anders | (acht - NACH_STEUERZEICHEN) & ~acht) & HOHE_BITS;
    }

    private boolean fuelle() throws IOException, Ungewoehnlich {
        System.arraycopy(puffer, von, puffer, 0, bis - von);
        bis -= von;
        von = 0;
        sicher = 0;
        anfang = -1;
        while (sicher == 0 && !zuEnde) {
            if (bis + POLSTER >= puffer.length - 1) {
                vergroessere();
            }
            int gelesen = strom.read(puffer, bis, puffer.length - 1 - POLSTER - bis);
            zuEnde = gelesen < 0;
            bis += Math.max(0, gelesen);
            sicher = zuEnde ? bis : nachLetztemUmbruch();
        }
        puffer[bis] = '\n';
        return von < sicher;
    }

    private void vergroessere() throws Ungewoehnlich {
        if (puffer.length > LAENGSTE_ZEILE) {
            throw new Ungewoehnlich();
        }
        puffer = Arrays.copyOf(puffer, 2 * puffer.length);
    }

    /** A CR that is the last byte so far may have its LF still to come. */
    private int nachLetztemUmbruch() {
        for (int i = bis - 1; i >= 0; i--) {
            if (puffer[i] == '\n' || puffer[i] == '\r' && i < bis - 1) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The physical number of the line, from 1. */
    int zeile() {
        return zeile;
    }

    /** Where the bytes of the fields are until the next line. */
    byte[] puffer() {
        return puffer;
    }

    /** How many fields from the left are, byte for byte, those of the line before. */
    int wieZuvor() {
        return wieZuvor;
    }

    int von(int feld) {
        return anfang + grenzen[feld] + 1;
    }

    int laenge(int feld) {
        return grenzen[feld + 1] - grenzen[feld] - 1;
    }
}
