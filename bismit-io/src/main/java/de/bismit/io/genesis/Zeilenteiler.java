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
    private static final long UMBRUCH = '\n' * JE_BYTE;
    private static final long RUECKLAUF = '\r' * JE_BYTE;
    private static final long ANFUEHRUNG = '"' * JE_BYTE;
    private static final int HALBE = Long.BYTES / 2;
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
    /** The line; of the one before it the beginning is used, -1 if that is no longer in the buffer. */
    private final Zeilenfelder linie = new Zeilenfelder();
    private int laenge;

    /** Of a stream in UTF-8. */
    Zeilenteiler(InputStream strom) {
        this.strom = strom;
        linie.anfang = -1;
        linie.grenzen = Arrays.copyOf(linie.grenzen, 64);
    }

    /** Goes to the next line; false at the end. An empty line has no fields. */
    boolean naechste() throws IOException, Ungewoehnlich {
        if (von >= sicher && (zuEnde || !fuelle())) {
            return false;
        }
        linie.zeile++;
        int felder = teile();
        linie.anzahl = felder == 1 && laenge == 0 ? 0 : felder;
        return true;
    }

    /** The line, until the next one. */
    Zeilenfelder felder() {
        return linie;
    }

    /** Marks are written down four at a time, there or not, since guessing how many there are would cost more. */
    private int teile() throws Ungewoehnlich {
        byte[] text = puffer;
        int anfang = von;
        int felder = wieZuvor(text, linie.anfang);
        int stelle = linie.grenzen[felder] + 1;
        linie.puffer = text;
        linie.anfang = anfang;
        linie.wieZuvor = felder;
        long ohneAnfuehrung = -1;
        long umbruch = 0;
        while (umbruch == 0) {
            long acht = (long) ACHT_BYTES.get(text, anfang + stelle);
            umbruch = ~(ungleich(acht, UMBRUCH) & ungleich(acht, RUECKLAUF) | acht) & HOHE_BITS;
            long trenner = ~(ungleich(acht, TRENNER) | acht) & HOHE_BITS | umbruch;
            ohneAnfuehrung &= ungleich(acht, ANFUEHRUNG) | acht;
            felder = merke(trenner & (umbruch ^ umbruch - 1), felder, stelle);
            stelle += Long.BYTES;
        }
        laenge = linie.grenzen[felder];
        int ende = anfang + laenge;
        von = text[ende] == '\r' && text[ende + 1] == '\n' ? ende + 2 : ende + 1;
        if (felder > MEISTE_FELDER || (~ohneAnfuehrung & HOHE_BITS) != 0 && beginntEinesMitAnfuehrung(felder)) {
            throw new Ungewoehnlich();
        }
        return felder;
    }

    private int merke(long marken, int felder, int stelle) {
        int[] grenzen = linie.grenzen;
        if (felder + 2 * Long.BYTES > grenzen.length) {
            grenzen = Arrays.copyOf(grenzen, 2 * grenzen.length);
            linie.grenzen = grenzen;
        }
        long rest = marken;
        for (int i = 1; i <= HALBE; i++) {
            grenzen[felder + i] = stelle + (Long.numberOfTrailingZeros(rest) >>> 3);
            rest &= rest - 1;
        }
        for (int i = HALBE + 1; rest != 0; i++) {
            grenzen[felder + i] = stelle + (Long.numberOfTrailingZeros(rest) >>> 3);
            rest &= rest - 1;
        }
        return felder + Long.bitCount(marken);
    }

    private boolean beginntEinesMitAnfuehrung(int felder) {
        for (int i = 0; i < felder; i++) {
            if (puffer[linie.von(i)] == '"') {
                return true;
            }
        }
        return false;
    }

    /** Rows repeat most of the row before them: how many fields from the left need not be looked at again. */
    private int wieZuvor(byte[] text, int vorige) {
        if (vorige < 0 || von + laenge > bis) {
            return 0;
        }
        int gleiche = Arrays.mismatch(text, vorige, vorige + laenge, text, von, von + laenge);
        int felder = 0;
        while (gleiche > linie.grenzen[felder + 1]) {
            felder++;
        }
        return felder;
    }

    /** The high bit of each byte of ASCII that is not this one; those of other bytes may be anything. */
    private static long ungleich(long acht, long zeichen) {
        return (acht & ~HOHE_BITS ^ zeichen) + ~HOHE_BITS;
    }

    private boolean fuelle() throws IOException, Ungewoehnlich {
        System.arraycopy(puffer, von, puffer, 0, bis - von);
        bis -= von;
        von = 0;
        sicher = 0;
        linie.anfang = -1;
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
}
