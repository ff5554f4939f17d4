package de.bismit.statistik;

/**
 * A {@link Skalierung} of a group in which some cells are spans. Where the scale is true to order, each bound is the result
 * with the own number at one end and all others at the other; else exact numbers give the scale, and each span is laid on it.
 */
final class Spannenskalierung {

    private final Skalierung skalierung;
    private final double[] von;
    private final double[] bis;
    private final int[] stellen;
    private final int n;
    private final int bezug;
    private final double[] x;
    private final double[] y;

    Spannenskalierung(Skalierung skalierung, Spalte s, double[] zahlen, int[] stellen, int n, int bezug) {
        this.skalierung = skalierung;
        this.stellen = stellen;
        this.n = n;
        this.bezug = bezug;
        von = zahlen.clone();
        bis = new double[n];
        for (int i = 0; i < n; i++) {
            bis[i] = s.oben[stellen[i] + s.ersteZeile * s.breite];
        }
        x = new double[n + 1];
        y = new double[n + 1];
    }

    boolean skaliere(boolean absteigend, double[] unten, double[] oben) {
        for (int i = 0; i < n; i++) {
            double klein = skalierung.ordnungstreu() ? amRand(i, von, bis, absteigend) : unterGenauen(i, von[i], absteigend);
            double gross = skalierung.ordnungstreu() ? amRand(i, bis, von, absteigend) : unterGenauen(i, bis[i], absteigend);
            if (Double.isNaN(klein) || Double.isNaN(gross)) {
                return false;
            }
            unten[stellen[i]] = Math.min(klein, gross);
            oben[stellen[i]] = Math.max(klein, gross);
        }
        return true;
    }

    private double amRand(int i, double[] eigene, double[] andere, boolean absteigend) {
        System.arraycopy(andere, 0, x, 0, n);
        x[i] = eigene[i];
        return skalierung.skaliere(x, n, bezug, absteigend, y) ? y[i] : Double.NaN;
    }

    /** Straight lines are drawn by the exact numbers alone; ranks are taken among them and the own number. */
    private double unterGenauen(int i, double zahl, boolean absteigend) {
        int genaue = 0;
        int bezugUnterGenauen = -1;
        int eigene = -1;
        for (int j = 0; j < n; j++) {
            boolean nimm = von[j] == bis[j] || j == i && !(skalierung instanceof LineareSkalierung);
            if (nimm) {
                bezugUnterGenauen = j == bezug ? genaue : bezugUnterGenauen;
                eigene = j == i ? genaue : eigene;
                x[genaue++] = j == i ? zahl : von[j];
            }
        }
        if (skalierung instanceof LineareSkalierung linear) {
            Gerade gerade = linear.gerade(x, genaue, bezugUnterGenauen, absteigend, y);
            return gerade.besteht() ? gerade.wert(zahl) : Double.NaN;
        }
        return skalierung.skaliere(x, genaue, bezugUnterGenauen, absteigend, y) ? y[eigene] : Double.NaN;
    }
}
