package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.statistik.Gueltigkeitsbits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where the Kreise of each Land stand in a row of sorted keys (Landesbereiche), and in which Länder one has no number. */
final class Landesbereiche {

    private static final Land[] LAENDER = Land.values();

    /** Where the Kreise of each Land begin, and where those of the last end. */
    final int[] grenzen;
    private final int worteJeZeile;
    /** The pieces of the validity words of a row that belong to one Land: which word, which bits, which Land. */
    private final int[] wort;
    private final long[] maske;
    private final int[] land;

    /** Of rows with a cell for each of these sorted keys. */
    Landesbereiche(List<String> gebiete) {
        grenzen = grenzen(gebiete);
        worteJeZeile = Gueltigkeitsbits.worte(gebiete.size());
        int hoechstens = worteJeZeile + LAENDER.length;   // each Land after the first begins at most one more piece
        int[] woerter = new int[hoechstens];
        long[] masken = new long[hoechstens];
        int[] nummern = new int[hoechstens];
        int n = 0;
        for (int l = 0; l < LAENDER.length; l++) {
            for (int i = grenzen[l]; i < grenzen[l + 1]; i = (i | 63) + 1) {
                woerter[n] = i >>> 6;
                masken[n] = -1L << i & -1L >>> Math.max(0, Long.SIZE - (grenzen[l + 1] - (i & -64)));
                nummern[n] = l;
                n++;
            }
        }
        wort = Arrays.copyOf(woerter, n);
        maske = Arrays.copyOf(masken, n);
        land = Arrays.copyOf(nummern, n);
    }

    private static int[] grenzen(List<String> gebiete) {
        int[] grenzen = new int[LAENDER.length + 1];
        int g = 0;
        for (int l = 0; l < LAENDER.length; l++) {
            grenzen[l] = g;
            while (g < gebiete.size() && gebiete.get(g).startsWith(LAENDER[l].schluessel())) {
                g++;
            }
        }
        grenzen[LAENDER.length] = g;
        return grenzen;
    }

    /** How many keys a Land has. */
    int anzahl(Land eines) {
        return grenzen[eines.ordinal() + 1] - grenzen[eines.ordinal()];
    }

    /** Whether the Kreise of each Land stand at the same places there. */
    boolean gleichen(Landesbereiche andere) {
        return worteJeZeile == andere.worteJeZeile && Arrays.equals(grenzen, andere.grenzen);
    }

    /**
     * Where a number is missing in either of two times so many rows, those from {@code zeile} and those from {@code andereZeile} on: bit
     * {@code 16 · zeile + land.ordinal()}.
     */
    BitSet luecken(long[] gueltig, int zeile, long[] andere, int andereZeile, int zeilen) {
        long[] luecken = new long[zeilen];
        long[] fehlende = new long[zeilen];
        for (int i = 0; i < wort.length; i++) {
            if (i == 0 || wort[i] != wort[i - 1]) {
                lies(gueltig, zeile * worteJeZeile + wort[i], andere, andereZeile * worteJeZeile + wort[i], fehlende);
            }
            suche(fehlende, maske[i], land[i], luecken);
        }
        return gepackt(luecken);
    }

    /** One word of all rows side by side, which the compiler can work on several at a time. */
    private void lies(long[] gueltig, int anfang, long[] andere, int andererAnfang, long[] fehlende) {
        for (int z = 0; z < fehlende.length; z++) {
            fehlende[z] = ~(gueltig[anfang + z * worteJeZeile] & andere[andererAnfang + z * worteJeZeile]);
        }
    }

    /** One piece of all rows, without a branch, since gaps lie anywhere. */
    private static void suche(long[] fehlende, long bits, int bit, long[] luecken) {
        for (int z = 0; z < luecken.length; z++) {
            long hier = fehlende[z] & bits;
            luecken[z] |= (hier | -hier) >>> 63 << bit;
        }
    }

    private static BitSet gepackt(long[] jeZeile) {
        long[] worte = new long[(jeZeile.length * LAENDER.length + Long.SIZE - 1) / Long.SIZE];
        for (int z = 0; z < jeZeile.length; z++) {
            worte[z * LAENDER.length / Long.SIZE] |= jeZeile[z] << z * LAENDER.length;
        }
        return BitSet.valueOf(worte);
    }
}
