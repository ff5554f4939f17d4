package de.bismit.daten;

import com.google.common.base.Suppliers;
import de.bismit.gebiet.Land;
import de.bismit.statistik.Gruppen;
import de.bismit.statistik.Gruppenrechnung;
import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Spalte;
import de.bismit.statistik.Zeilensummen;
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
    }

    private double[] summiere() {
        double[] ergebnis = new double[zeiten.size() * LAENDER.length];
        Zeilensummen drucksummen = drucksummen();
        for (int z = 0; z < zeiten.size(); z++) {
            drucksummen.zeile(z, ergebnis, z * LAENDER.length);
        }
        return ergebnis;
    }

    private Zeilensummen drucksummen() {
        return new Zeilensummen(block.werte, block.zelle(merkmal, 0, 0), block.gebiete.size(), block.laender.grenzen, block.istGanzzahlig(merkmal));
    }

    private int[] zaehle() {
        int[] ergebnis = new int[zeiten.size() * LAENDER.length];
        for (int z = 0; z < zeiten.size(); z++) {
            Gueltigkeitsbits.zaehleGruppen(block.gueltig, block.gebiete.size(), block.zeile(merkmal, z), block.laender.grenzen, ergebnis, z * LAENDER.length);
        }
        return ergebnis;
    }

    static boolean istKreisblock(Block block) {
        return !block.gebiete.isEmpty() && block.gebiete.get(0).length() >= 5;
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
        return luecken(this);
    }

    /**
     * The {@linkplain #teilsummenverhaeltnis ratios} by these sums that are of a Teilsumme above or below, numbered as {@link #teilsummen()};
     * a new set each time.
     *
     * @throws IllegalArgumentException if both have not the same times in the same order
     */
    public BitSet teilsummen(Kreissummen nenner) {
        pruefeZeiten(nenner);
        if (block.laender.gleichen(nenner.block.laender)) {
            return luecken(nenner);
        }
        BitSet beide = teilsummen();
        beide.or(nenner.teilsummen());
        return beide;
    }

    private BitSet luecken(Kreissummen andere) {
        return block.laender.luecken(block.gueltig, block.zeile(merkmal, 0), andere.block.gueltig, andere.block.zeile(andere.merkmal, 0), zeiten.size());
    }

    /** How many keys of Kreise of the Land the table has. */
    public int kreise(Land land) {
        return block.laender.anzahl(land);
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
     * and Land {@code [zeit][land]}: the plain and fastest way, for tables without gaps. Where {@link #teilsummen(Kreissummen)} says so
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
        return drucksummen().verhaeltnisse(nenner.drucksummen(), zeiten.size(), faktor);
    }

    private Gruppen laender() {
        return Gruppen.bereiche(block.laender.grenzen);
    }

    private void pruefeZeiten(Kreissummen nenner) {
        if (!zeiten.equals(nenner.zeiten)) {
            throw new IllegalArgumentException("Zähler und Nenner haben verschiedene Zeiten: " + zeiten + ", " + nenner.zeiten);
        }
    }
}
