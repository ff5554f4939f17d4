package de.bismit.bench.daten;

import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Maskenebene;
import de.bismit.statistik.Spalte;
import java.util.Arrays;

/** Rows of numbers of which one in fifty is missing (Zahlenebene), as a column of bismit and as an array with NaN. */
public final class Zahlenebene {

    private static final int LUECKE_JE = 50;
    private static final int GRENZE = 1_000_000;

    private final int zeilen;
    private final int breite;
    private final double[] mitNan;
    private final double[] mitNull;
    private final long[] gueltig;

    private Zahlenebene(int zeilen, int breite, long saat) {
        this.zeilen = zeilen;
        this.breite = breite;
        mitNan = new double[zeilen * breite];
        mitNull = new double[zeilen * breite];
        gueltig = new long[zeilen * Gueltigkeitsbits.worte(breite)];
        Zufall zufall = new Zufall(saat);
        for (int zelle = 0; zelle < mitNan.length; zelle++) {
            boolean da = zufall.unter(LUECKE_JE, 2L * zelle) > 0;
            mitNull[zelle] = da ? zufall.unter(GRENZE, 2L * zelle + 1) / 7.0 : 0;
            mitNan[zelle] = da ? mitNull[zelle] : Double.NaN;
            if (da) {
                Gueltigkeitsbits.setze(gueltig, breite, zelle / breite, zelle % breite);
            }
        }
    }

    /** Rows of this width. */
    public static Zahlenebene erzeuge(int zeilen, int breite, long saat) {
        return new Zahlenebene(zeilen, breite, saat);
    }

    /** How many rows. */
    public int zeilen() {
        return zeilen;
    }

    /** How many cells a row has. */
    public int breite() {
        return breite;
    }

    /** The numbers, NaN where one is missing. */
    public double[] mitNan() {
        return mitNan;
    }

    /** The same as a column of bismit. */
    public Spalte spalte() {
        return Spalte.sicht(0, zeilen, breite, mitNull, mitNull, gueltig, false, zelle -> 1, Maskenebene.LEER);
    }

    /** What of a row has a number. */
    public double[] vorhandene(int zeile) {
        return Arrays.stream(mitNan, zeile * breite, (zeile + 1) * breite).filter(w -> !Double.isNaN(w)).toArray();
    }
}
