package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;

/** Three nested loops over dense arrays, the Land of each Kreis known beforehand: what one writes without a library. */
public final class NaiveVerhaeltnisse implements Verhaeltnisrechner {

    private static final int LAENDER = Land.values().length;

    private final Kreisdaten daten;
    private final int[] land;

    /** On these data. */
    public NaiveVerhaeltnisse(Kreisdaten daten) {
        this.daten = daten;
        land = daten.laender();
    }

    @Override
    public double[][] rechne() {
        double[] zaehler = daten.zaehler();
        double[] nenner = daten.nenner();
        double[][] ergebnis = new double[daten.kennzahlen()][daten.jahre() * LAENDER];
        for (int k = 0; k < ergebnis.length; k++) {
            for (int j = 0; j < daten.jahre(); j++) {
                double[] z = new double[LAENDER];
                double[] n = new double[LAENDER];
                int zelle = daten.zelle(k, j, 0);
                for (int kreis = 0; kreis < land.length; kreis++) {
                    z[land[kreis]] += zaehler[zelle + kreis];
                    n[land[kreis]] += nenner[zelle + kreis];
                }
                for (int l = 0; l < LAENDER; l++) {
                    ergebnis[k][j * LAENDER + l] = n[l] == 0 ? 0 : 100 * z[l] / n[l];
                }
            }
        }
        return ergebnis;
    }
}
