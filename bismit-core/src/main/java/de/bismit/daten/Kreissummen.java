package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Zeitbezug;
import java.util.List;

/**
 * Sums over the Kreise of each Land for all times of one Merkmal (Kreissummen), shaped {@code [zeit][land]}, with the
 * number of Kreise that have a value. Sums of the printed numbers: rounding makes no span here. Whole counts are exact; other sums are compensated, in the order of keys.
 */
public final class Kreissummen {

    private static final Land[] LAENDER = Land.values();

    private final List<Zeitbezug> zeiten;
    private final double[] summen;
    private final int[] zahlen;
    private final int[] kreise;

    Kreissummen(Block block, int m) {
        zeiten = block.zeiten;
        int[] grenzen = block.laendergrenzen;
        summen = new double[zeiten.size() * LAENDER.length];
        zahlen = new int[summen.length];
        kreise = new int[LAENDER.length];
        for (int l = 0; l < LAENDER.length; l++) {
            kreise[l] = grenzen[l + 1] - grenzen[l];
        }
        block.summiere(m, grenzen, summen, zahlen);
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

    /** The sum over the Kreise of a Land that have a number at the {@code z}-th time. */
    public double summe(int z, Land land) {
        return summen[z * LAENDER.length + land.ordinal()];
    }

    /** How many Kreise of the Land have a number at the {@code z}-th time. */
    public int mitZahl(int z, Land land) {
        return zahlen[z * LAENDER.length + land.ordinal()];
    }

    /** How many keys of Kreise of the Land the table has. */
    public int kreise(Land land) {
        return kreise[land.ordinal()];
    }

    /**
     * {@code faktor} times these sums by those of the denominator: per time and Land {@code [zeit][land]}; 0 with
     * {@link #mitZahl} below {@link #kreise} is incomplete. Both must have the same times in the same order.
     */
    public double[] verhaeltnis(Kreissummen nenner, double faktor) {
        if (!zeiten.equals(nenner.zeiten)) {
            throw new IllegalArgumentException("Zähler und Nenner haben verschiedene Zeiten: " + zeiten + ", " + nenner.zeiten);
        }
        double[] ergebnis = new double[summen.length];
        for (int i = 0; i < ergebnis.length; i++) {
            ergebnis[i] = nenner.summen[i] == 0 ? 0 : faktor * summen[i] / nenner.summen[i];
        }
        return ergebnis;
    }
}
