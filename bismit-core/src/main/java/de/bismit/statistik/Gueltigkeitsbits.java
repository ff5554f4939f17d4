package de.bismit.statistik;

/**
 * Validity words (Gültigkeitsbits): one bit a cell, rows padded to whole words, so that a row of {@code breite} cells
 * takes {@link #worte(int)} longs. Bit {@code i} of a row stands in word {@code i / 64}.
 */
public final class Gueltigkeitsbits {

    private Gueltigkeitsbits() {
    }

    /** How many words a row of this many cells takes. */
    public static int worte(int breite) {
        return (breite + 63) >>> 6;
    }

    /** Sets the bit of a cell. */
    public static void setze(long[] bits, int breite, int zeile, int i) {
        bits[zeile * worte(breite) + (i >>> 6)] |= 1L << i;
    }

    /** Clears the bit of a cell. */
    public static void loesche(long[] bits, int breite, int zeile, int i) {
        bits[zeile * worte(breite) + (i >>> 6)] &= ~(1L << i);
    }

    /** Whether the bit of a cell is set. */
    public static boolean gesetzt(long[] bits, int breite, int zeile, int i) {
        return (bits[zeile * worte(breite) + (i >>> 6)] >>> i & 1) != 0;
    }

    /** How many of the cells {@code von} (included) to {@code bis} (excluded) of a row are valid. */
    public static int zaehle(long[] bits, int breite, int zeile, int von, int bis) {
        if (von >= bis) {
            return 0;
        }
        int basis = zeile * worte(breite);
        int erstes = von >>> 6;
        int letztes = bis - 1 >>> 6;
        long linkeMaske = -1L << von;
        long rechteMaske = -1L >>> -bis;
        if (erstes == letztes) {
            return Long.bitCount(bits[basis + erstes] & linkeMaske & rechteMaske);
        }
        int summe = Long.bitCount(bits[basis + erstes] & linkeMaske) + Long.bitCount(bits[basis + letztes] & rechteMaske);
        for (int w = erstes + 1; w < letztes; w++) {
            summe += Long.bitCount(bits[basis + w]);
        }
        return summe;
    }

    /**
     * How many cells of each group of neighbours are valid, from {@code grenzen[i]} (included) to {@code grenzen[i + 1]}
     * (excluded); one pass over the row, however many groups there are.
     *
     * @param ziel gets the numbers from {@code zielanfang} on
     */
    public static void zaehleGruppen(long[] bits, int breite, int zeile, int[] grenzen, int[] ziel, int zielanfang) {
        int basis = zeile * worte(breite);
        int wort = grenzen[0] >>> 6;
        int davor = 0;   // valid cells in the words that lie behind
        int bisher = vorne(bits, basis + wort, grenzen[0]);
        for (int i = 1; i < grenzen.length; i++) {
            for (; wort < grenzen[i] >>> 6; wort++) {
                davor += Long.bitCount(bits[basis + wort]);
            }
            int jetzt = davor + vorne(bits, basis + wort, grenzen[i]);
            ziel[zielanfang + i - 1] = jetzt - bisher;
            bisher = jetzt;
        }
    }

    /** The valid cells of a word before a position in it; the position behind the last cell may have no word. */
    private static int vorne(long[] bits, int wort, int position) {
        return (position & 63) == 0 ? 0 : Long.bitCount(bits[wort] & (1L << position) - 1);
    }

    /** The first cell without a number from {@code von} (included) to {@code bis} (excluded) of a row; {@code bis} if there is none. */
    public static int naechsteLuecke(long[] bits, int breite, int zeile, int von, int bis) {
        return suche(bits, breite, zeile, von, bis, -1L);
    }

    /** The first bit set in such a range; {@code bis} if there is none. */
    static int naechstes(long[] bits, int breite, int zeile, int von, int bis) {
        return suche(bits, breite, zeile, von, bis, 0);
    }

    private static int suche(long[] bits, int breite, int zeile, int von, int bis, long umkehr) {
        int basis = zeile * worte(breite);
        for (int i = von; i < bis; i = (i | 63) + 1) {
            long gesuchte = (bits[basis + (i >>> 6)] ^ umkehr) >>> i;
            if (gesuchte != 0) {
                return Math.min(bis, i + Long.numberOfTrailingZeros(gesuchte));
            }
        }
        return bis;
    }

    /** Writes a number to the places of the gaps of a row; {@code anfang} is where its first cell stands. */
    static void fuelleLuecken(long[] bits, int breite, int zeile, double[] ziel, int anfang, double zahl) {
        int basis = zeile * worte(breite);
        for (int i = 0; i < breite; i += Long.SIZE) {
            long luecken = ~bits[basis + (i >>> 6)] & -1L >>> Math.max(0, Long.SIZE - (breite - i));
            for (; luecken != 0; luecken &= luecken - 1) {
                ziel[anfang + i + Long.numberOfTrailingZeros(luecken)] = zahl;
            }
        }
    }

    /** Sets those of {@code laenge} bits from {@code nach} on that are set from {@code von} on; counted over the whole array. */
    static void kopiere(long[] quelle, int von, long[] ziel, int nach, int laenge) {
        int i = 0;
        while (i < laenge) {
            int platz = Math.min(laenge - i, Long.SIZE - (nach + i & 63));
            ziel[nach + i >>> 6] |= (lies(quelle, von + i) & -1L >>> -platz) << nach + i;
            i += platz;
        }
    }

    /** 64 bits from any position on; behind the end of the array 0. */
    private static long lies(long[] bits, int position) {
        int wort = position >>> 6;
        int versatz = position & 63;
        long unten = bits[wort] >>> versatz;
        return versatz == 0 || wort + 1 == bits.length ? unten : unten | bits[wort + 1] << -versatz;
    }
}
