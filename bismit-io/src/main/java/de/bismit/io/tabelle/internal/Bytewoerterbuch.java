package de.bismit.io.tabelle.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts from 0 in the order of their first occurrence, straight from a buffer of UTF-8 that may be read up to eight
 * bytes behind each text. Open addressing. The first and the last eight bytes and the length say all of a text of up to 16
 * bytes, as codes and dates are; longer ones are compared.
 */
public final class Bytewoerterbuch {

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int KURZ = 8;
    private static final int GANZ_GESAGT = 16;
    /** An entry lies on one cache line: the first eight bytes, the last eight, and the length with the number from 1. */
    private static final int EINTRAG = 4;
    private static final int LETZTE = 1;
    private static final int NUMMER = 2;

    private long[] tafel = new long[256 * EINTRAG];
    private byte[][] inhalte = new byte[32][];
    private String[] texte = new String[32];
    private int anzahl;
    private int vorige;
    private int vorigeLaenge = -1;
    private long vorigerText;

    /** As {@link #nummer}, for fields that mostly repeat what was asked for before: then a look at that is enough. */
    public int nummerMeistWieZuvor(byte[] puffer, int von, int laenge) {
        if (laenge != vorigeLaenge || laenge > KURZ || laenge == 0
                || ((long) ACHT_BYTES.get(puffer, von) ^ vorigerText) << Long.SIZE - Byte.SIZE * laenge != 0) {
            vorige = nummer(puffer, von, laenge);
            vorigeLaenge = laenge;
            vorigerText = laenge > 0 ? (long) ACHT_BYTES.get(puffer, von) : 0;
        }
        return vorige;
    }

    /** The number of this text, a new one if it was not there. */
    public int nummer(byte[] puffer, int von, int laenge) {
        long vorn = 0;
        long hinten = 0;
        if (laenge > KURZ) {
            vorn = (long) ACHT_BYTES.get(puffer, von);
            hinten = (long) ACHT_BYTES.get(puffer, von + laenge - KURZ);
        } else if (laenge > 0) {
            vorn = (long) ACHT_BYTES.get(puffer, von) & -1L >>> (Long.SIZE - Byte.SIZE * laenge);
        }
        long[] eintraege = tafel;
        int platz = platz(vorn, hinten, eintraege.length);
        while (eintraege[platz + NUMMER] != 0) {
            long nummer = eintraege[platz + NUMMER];
            if (eintraege[platz] == vorn && eintraege[platz + LETZTE] == hinten && nummer >>> Integer.SIZE == laenge
                    && (laenge <= GANZ_GESAGT || Arrays.equals(inhalte[(int) nummer - 1], 0, laenge, puffer, von, von + laenge))) {
                return (int) nummer - 1;
            }
            platz = (platz + EINTRAG) & (eintraege.length - 1);
        }
        trageEin(platz, vorn, hinten, laenge, anzahl + 1);
        return neu(puffer, von, laenge);
    }

    private int neu(byte[] puffer, int von, int laenge) {
        if (anzahl == texte.length) {
            inhalte = Arrays.copyOf(inhalte, 2 * anzahl);
            texte = Arrays.copyOf(texte, 2 * anzahl);
        }
        inhalte[anzahl] = Arrays.copyOfRange(puffer, von, von + laenge);
        texte[anzahl] = new String(puffer, von, laenge, StandardCharsets.UTF_8);
        anzahl++;
        if (4 * EINTRAG * anzahl > tafel.length) {   // so sparse that hardly any text has to look further
            vergroessere();
        }
        return anzahl - 1;
    }

    private void trageEin(int platz, long vorn, long hinten, long laenge, int nummer) {
        tafel[platz] = vorn;
        tafel[platz + LETZTE] = hinten;
        tafel[platz + NUMMER] = laenge << Integer.SIZE | nummer;
    }

    private static int platz(long vorn, long hinten, int laenge) {
        long beide = vorn ^ Long.rotateLeft(hinten, 29);
        return (int) ((beide ^ beide >>> Integer.SIZE) * 0x9E3779B97F4A7C15L >>> Integer.SIZE) * EINTRAG & (laenge - 1);
    }

    private void vergroessere() {
        long[] alte = tafel;
        tafel = new long[4 * alte.length];
        for (int alter = 0; alter < alte.length; alter += EINTRAG) {
            if (alte[alter + NUMMER] != 0) {
                int platz = platz(alte[alter], alte[alter + LETZTE], tafel.length);
                while (tafel[platz + NUMMER] != 0) {
                    platz = (platz + EINTRAG) & (tafel.length - 1);
                }
                System.arraycopy(alte, alter, tafel, platz, EINTRAG);
            }
        }
    }

    /** The text with this number. */
    public String text(int nummer) {
        return texte[nummer];
    }

    /** How many texts there are. */
    public int anzahl() {
        return anzahl;
    }
}
