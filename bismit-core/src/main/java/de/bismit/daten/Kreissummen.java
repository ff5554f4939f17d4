package de.bismit.daten;

import com.google.common.base.Suppliers;
import de.bismit.gebiet.Land;
import de.bismit.statistik.Gruppen;
import de.bismit.statistik.Gruppenrechnung;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sums over the Kreise of each Land for all times of one Merkmal (Kreissummen), shaped {@code [zeit][land]}, straight from
 * the columns. There are two kinds: the plain numbers of those that have one, with how many these are (a Teilsumme, unless it
 * is all), and, on demand, values that know their spans and why they are missing. Sums are rounded once, from the exact sum.
 */
public final class Kreissummen {

    private static final Land[] LAENDER = Land.values();

    private final List<Zeitbezug> zeiten;
    private final int[] kreise;
    private final Block block;
    private final int merkmal;
    /** The plain sums, {@code [zeit][land]}. */
    private final Supplier<double[]> summen = Suppliers.memoize(this::summiere);
    /** How many numbers they hold; apart from them, as a ratio needs only these. */
    private final Supplier<int[]> zahlen = Suppliers.memoize(this::zaehle);

    Kreissummen(Block block, int m) {
        this.block = block;
        merkmal = m;
        zeiten = block.zeiten;
        int[] grenzen = block.laendergrenzen;
        kreise = new int[LAENDER.length];
        for (int l = 0; l < LAENDER.length; l++) {
            kreise[l] = grenzen[l + 1] - grenzen[l];
        }
    }

    private double[] summiere() {
        double[] ergebnis = new double[zeiten.size() * LAENDER.length];
        for (int z = 0; z < zeiten.size(); z++) {
            block.summiere(merkmal, z, block.laendergrenzen, ergebnis, z * LAENDER.length);
        }
        return ergebnis;
    }

    private int[] zaehle() {
        int[] ergebnis = new int[zeiten.size() * LAENDER.length];
        for (int z = 0; z < zeiten.size(); z++) {
            block.zaehle(merkmal, z, block.laendergrenzen, ergebnis, z * LAENDER.length);
        }
        return ergebnis;
    }

    static boolean istKreisblock(Block block) {
        return !block.gebiete.isEmpty() && block.gebiete.get(0).length() >= 5;
    }

    /** Where the Kreise of each Land begin among sorted keys, and where those of the last end. */
    static int[] grenzen(List<String> gebiete) {
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

    /** The times, in order of the table. */
    public List<Zeitbezug> zeiten() {
        return zeiten;
    }

    /** The sum over the Kreise of a Land that have a number at the {@code z}-th time: a Teilsumme unless all have one. */
    public double summe(int z, Land land) {
        return summen.get()[z * LAENDER.length + land.ordinal()];
    }

    /** How many Kreise of the Land have a number at the {@code z}-th time. */
    public int mitZahl(int z, Land land) {
        return zahlen.get()[z * LAENDER.length + land.ordinal()];
    }

    /** The sums that are Teilsummen, since a Kreis of the Land has no number: bit {@code 16 · z + land.ordinal()}; a new set each time. */
    public BitSet teilsummen() {
        long[] teilsummen = new long[(zeiten.size() * LAENDER.length + Long.SIZE - 1) / Long.SIZE];
        Landesluecken luecken = new Landesluecken(block.laendergrenzen, block.gebiete.size());
        for (int z = 0; z < zeiten.size(); z++) {
            int erstes = z * LAENDER.length;
            teilsummen[erstes / Long.SIZE] |= luecken.zeile(block.gueltig, block.zeile(merkmal, z)) << erstes;
        }
        return BitSet.valueOf(teilsummen);
    }

    /** How many keys of Kreise of the Land the table has. */
    public int kreise(Land land) {
        return kreise[land.ordinal()];
    }

    /**
     * The sums as a column for kernels: a row a time, a cell a Land in the order of {@link Land}, with spans, reasons and flags.
     * Kreise that do not exist at a time add nothing; any other gap leaves the Land missing.
     */
    public Spalte werte() {
        return block.landessummen(merkmal).werte();
    }

    /**
     * As {@link #werte()}: {@code faktor} times these sums by those of the denominator. Flags and reasons are looked up in the table
     * when asked for.
     */
    public Spalte verhaeltniswerte(Kreissummen nenner, double faktor, boolean teilmenge) {
        pruefeZeiten(nenner);
        return block.landessummen(merkmal).verhaeltnis(nenner.block.landessummen(nenner.merkmal), faktor, teilmenge);
    }

    /** The sum over the Kreise of a Land at the {@code z}-th time, or why there is none; for one cell of {@link #werte()}. */
    public Wert wert(int z, Land land) {
        return Wertspalten.wert(Gruppenrechnung.summe(block.spalte(merkmal).zeile(z), laender(), Wertspalten.REGELN_DER_LAENDER), 0, land.ordinal());
    }

    /**
     * {@code faktor} times the sums of those that have a number by those of the denominator, whichever Kreise these are, per time
     * and Land {@code [zeit][land]}: the plain and fastest way, for tables without gaps. Where either sum is one of {@link #teilsummen}
     * it is the ratio of Teilsummen, never the Land's; where the denominator's {@link #summe} is 0 there is no ratio
     * and a 0 holds its place. {@link #verhaeltniswerte} knows both, and says why there is none.
     *
     * <p>Error: sums of whole counts are exact and others rounded once, then product and quotient are rounded once each: the ratio
     * is off by at most 2 · 2^-53 of itself, of numbers that are not whole by 4 · 2^-53 (and a trifle of second order).
     *
     * @throws IllegalArgumentException if both have not the same times in the same order
     */
    public double[] teilsummenverhaeltnis(Kreissummen nenner, double faktor) {
        pruefeZeiten(nenner);
        double[] ergebnis = new double[zeiten.size() * LAENDER.length];
        double[] oben = new double[LAENDER.length];
        double[] unten = new double[LAENDER.length];
        for (int z = 0; z < zeiten.size(); z++) {
            block.summiere(merkmal, z, block.laendergrenzen, oben, 0);
            nenner.block.summiere(nenner.merkmal, z, nenner.block.laendergrenzen, unten, 0);
            for (int l = 0; l < LAENDER.length; l++) {
                ergebnis[z * LAENDER.length + l] = unten[l] == 0 ? 0 : faktor * oben[l] / unten[l];
            }
        }
        return ergebnis;
    }

    private Gruppen laender() {
        return Gruppen.bereiche(block.laendergrenzen);
    }

    private void pruefeZeiten(Kreissummen nenner) {
        if (!zeiten.equals(nenner.zeiten)) {
            throw new IllegalArgumentException("Zähler und Nenner haben verschiedene Zeiten: " + zeiten + ", " + nenner.zeiten);
        }
    }
}
