package de.bismit.statistik;

import java.util.Arrays;

/** Classes 1 to k between quantiles: an upper bound belongs to the class below it. */
final class Stufenskalierung extends Skalierung {

    private final int anzahl;
    private final Quantilart art;

    Stufenskalierung(int anzahl, Quantilart art) {
        if (anzahl < 2) {
            throw new IllegalArgumentException(anzahl + " Klassen: erwartet mindestens 2");
        }
        this.anzahl = anzahl;
        this.art = art;
    }

    @Override
    boolean skaliere(double[] x, int n, int bezug, boolean absteigend, double[] y) {
        if (n == 0) {
            return false;
        }
        double[] gerichtet = absteigend ? Rangskalierung.gewendet(x, n) : x;
        double[] innere = grenzen(gerichtet, n);
        for (int i = 0; i < n; i++) {
            y[i] = 1 + Rangskalierung.unter(innere, innere.length, gerichtet[i]);
        }
        return true;
    }

    private double[] grenzen(double[] x, int n) {
        double[] sortiert = Arrays.copyOf(x, n);
        Arrays.sort(sortiert);
        double[] innere = new double[anzahl - 1];
        Arrays.setAll(innere, k -> art.quantil(sortiert, n, (k + 1.0) / anzahl));
        return innere;
    }

    @Override
    boolean ordnungstreu() {
        return true;
    }
}
