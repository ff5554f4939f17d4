package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.statistik.Gueltigkeitsbits;
import java.util.Arrays;

/**
 * In which Länder a Kreis has no number (Landeslücken): one pass over the validity words of a row against the masks of the Länder,
 * without a branch, since gaps lie anywhere.
 */
final class Landesluecken {

    private final int worteJeZeile;
    private final int[] wort;
    private final long[] maske;
    private final int[] land;

    /** Of rows whose Kreise of the i-th Land stand from {@code grenzen[i]} (included) to {@code grenzen[i + 1]} (excluded). */
    Landesluecken(int[] grenzen, int breite) {
        worteJeZeile = Gueltigkeitsbits.worte(breite);
        int laender = grenzen.length - 1;
        int anzahl = worteJeZeile + laender;   // each Land after the first begins at most one more piece
        int[] woerter = new int[anzahl];
        long[] masken = new long[anzahl];
        int[] nummern = new int[anzahl];
        int n = 0;
        for (int l = 0; l < laender; l++) {
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

    /** A bit a Land, in the order of {@link Land}, set where a number is missing. */
    long zeile(long[] gueltig, int zeile) {
        int basis = zeile * worteJeZeile;
        long luecken = 0;
        for (int i = 0; i < wort.length; i++) {
            long fehlende = ~gueltig[basis + wort[i]] & maske[i];
            luecken |= (fehlende | -fehlende) >>> 63 << land[i];
        }
        return luecken;
    }
}
