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

    private int[] tafel = new int[64];
    private long[] erste = new long[32];
    private long[] letzte = new long[32];
    private int[] laengen = new int[32];
    private byte[][] inhalte = new byte[32][];
    private String[] texte = new String[32];
    private int anzahl;
    private int voriger = -1;

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
        if (voriger < 0 || !gleich(voriger, vorn, hinten, puffer, von, laenge)) {
            voriger = suche(vorn, hinten, puffer, von, laenge);
        }
        return voriger;
    }

    private boolean gleich(int nummer, long vorn, long hinten, byte[] puffer, int von, int laenge) {
        return erste[nummer] == vorn && letzte[nummer] == hinten && laengen[nummer] == laenge
                && (laenge <= GANZ_GESAGT || Arrays.equals(inhalte[nummer], 0, laenge, puffer, von, von + laenge));
    }

    private int suche(long vorn, long hinten, byte[] puffer, int von, int laenge) {
        int platz = platz(vorn, hinten);
        while (tafel[platz] != 0) {
            if (gleich(tafel[platz] - 1, vorn, hinten, puffer, von, laenge)) {
                return tafel[platz] - 1;
            }
            platz = (platz + 1) & (tafel.length - 1);
        }
        if (anzahl == laengen.length) {
            verdopple();
        }
        erste[anzahl] = vorn;
        letzte[anzahl] = hinten;
        laengen[anzahl] = laenge;
        inhalte[anzahl] = Arrays.copyOfRange(puffer, von, von + laenge);
        texte[anzahl] = new String(puffer, von, laenge, StandardCharsets.UTF_8);
        tafel[platz] = ++anzahl;
        if (2 * anzahl > tafel.length) {
            vergroessereTafel();
        }
        return anzahl - 1;
    }

    private int platz(long vorn, long hinten) {
        long beide = vorn ^ Long.rotateLeft(hinten, 29);
        return (int) ((beide ^ beide >>> Integer.SIZE) * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & (tafel.length - 1);
    }

    private void verdopple() {
        erste = Arrays.copyOf(erste, 2 * anzahl);
        letzte = Arrays.copyOf(letzte, 2 * anzahl);
        laengen = Arrays.copyOf(laengen, 2 * anzahl);
        inhalte = Arrays.copyOf(inhalte, 2 * anzahl);
        texte = Arrays.copyOf(texte, 2 * anzahl);
    }

    private void vergroessereTafel() {
        tafel = new int[4 * tafel.length];
        for (int nummer = 0; nummer < anzahl; nummer++) {
            int platz = platz(erste[nummer], letzte[nummer]);
            while (tafel[platz] != 0) {
                platz = (platz + 1) & (tafel.length - 1);
            }
            tafel[platz] = nummer + 1;
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
