package de.bismit.bench.daten;

import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Maskenebene;
import de.bismit.statistik.Spalte;

/**
 * Positive numbers of Kennzahlen, years and territories, {@code [kennzahl][jahr][gebiet]}, of which one in fifty is missing
 * (Zahlenebene): as columns of bismit and as an array with NaN.
 */
public final class Zahlenebene {

    private static final int LUECKE_JE = 50;
    private static final int GRENZE = 1_000_000;

    private final Umfang umfang;
    private final double[] mitNan;
    private final double[] mitNull;
    private final long[] gueltig;

    private Zahlenebene(Umfang umfang, long saat) {
        this.umfang = umfang;
        mitNan = new double[umfang.zellen()];
        mitNull = new double[umfang.zellen()];
        gueltig = new long[zeilen() * Gueltigkeitsbits.worte(breite())];
        Zufall zufall = new Zufall(saat);
        for (int zelle = 0; zelle < mitNan.length; zelle++) {
            boolean da = zufall.unter(LUECKE_JE, 2L * zelle) > 0;
            mitNull[zelle] = da ? (1 + zufall.unter(GRENZE, 2L * zelle + 1)) / 7.0 : 0;
            mitNan[zelle] = da ? mitNull[zelle] : Double.NaN;
            if (da) {
                Gueltigkeitsbits.setze(gueltig, breite(), zelle / breite(), zelle % breite());
            }
        }
    }

    /** Numbers of this size. */
    public static Zahlenebene erzeuge(Umfang umfang, long saat) {
        return new Zahlenebene(umfang, saat);
    }

    /** How many of each there are. */
    public Umfang umfang() {
        return umfang;
    }

    /** How many rows there are: a Kennzahl in a year. */
    public int zeilen() {
        return umfang.kennzahlen() * umfang.jahre();
    }

    /** How many cells a row has: a territory. */
    public int breite() {
        return umfang.gebiete();
    }

    /** The numbers, NaN where one is missing; the array itself, for kernels. */
    public double[] mitNan() {
        return mitNan;
    }

    /** All rows as a column of bismit. */
    public Spalte spalte() {
        return spalte(0, zeilen());
    }

    /** Some rows as a column of bismit. */
    public Spalte spalte(int ersteZeile, int anzahl) {
        return Spalte.sicht(ersteZeile, anzahl, breite(), mitNull, mitNull, gueltig, false, zelle -> 1, Maskenebene.LEER);
    }

    /** The numbers of columns that follow each other, NaN where one is missing. */
    public static double[] zahlen(Spalte... spalten) {
        int laenge = 0;
        for (Spalte spalte : spalten) {
            laenge += spalte.zeilen() * spalte.breite();
        }
        double[] zahlen = new double[laenge];
        int i = 0;
        for (Spalte spalte : spalten) {
            for (int zelle = 0; zelle < spalte.zeilen() * spalte.breite(); zelle++) {
                int z = zelle / spalte.breite();
                int g = zelle % spalte.breite();
                zahlen[i++] = spalte.hatZahlen(z, g) ? spalte.unten(z, g) : Double.NaN;
            }
        }
        return zahlen;
    }
}
