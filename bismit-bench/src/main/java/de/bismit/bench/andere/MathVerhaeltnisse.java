package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import org.apache.commons.math3.stat.StatUtils;

/** Ratio of sums by Commons Math: sums of ranges of dense arrays, the Kreise of a Land side by side. */
public final class MathVerhaeltnisse implements Verhaeltnisrechner {

    private static final int LAENDER = Land.values().length;

    private final Kreisdaten daten;
    private final int[] anfang = new int[LAENDER + 1];

    /** On these data. */
    public MathVerhaeltnisse(Kreisdaten daten) {
        this.daten = daten;
        for (int land : daten.laender()) {
            anfang[land + 1]++;
        }
        for (int l = 0; l < LAENDER; l++) {
            anfang[l + 1] += anfang[l];
        }
    }

    @Override
    public double[][] rechne() {
        double[][] ergebnis = new double[daten.kennzahlen()][daten.jahre() * LAENDER];
        for (int k = 0; k < ergebnis.length; k++) {
            for (int j = 0; j < daten.jahre(); j++) {
                for (int l = 0; l < LAENDER; l++) {
                    int zelle = daten.zelle(k, j, anfang[l]);
                    int kreise = anfang[l + 1] - anfang[l];
                    double nenner = kreise == 0 ? 0 : StatUtils.sum(daten.nenner(), zelle, kreise);
                    ergebnis[k][j * LAENDER + l] = nenner == 0 ? 0 : 100 * StatUtils.sum(daten.zaehler(), zelle, kreise) / nenner;
                }
            }
        }
        return ergebnis;
    }
}
