package de.bismit.statistik;

/**
 * Turns loadings so that each is large or small (Varimax), pair by pair of components, until no turn is left. Kaiser,
 * Psychometrika 23 (1958), 187–200, doi:10.1007/BF02289233.
 */
final class Varimax {

    private static final int RUNDEN = 1000;
    private static final double FERTIG = 1e-13;

    private Varimax() {
    }

    /** The loadings {@code [variable][komponente]} turned; a new array. A variable that loads nowhere stays so. */
    static double[][] rotiert(double[][] ladungen) {
        int k = ladungen[0].length;
        double[][] x = new double[ladungen.length][];
        double[] laengen = new double[ladungen.length];
        for (int v = 0; v < x.length; v++) {
            laengen[v] = laenge(ladungen[v]);
            x[v] = mal(ladungen[v], laengen[v] == 0 ? 0 : 1 / laengen[v]);
        }
        double groessteDrehung = 1;
        for (int runde = 0; runde < RUNDEN && groessteDrehung > FERTIG; runde++) {
            groessteDrehung = 0;
            for (int p = 0; p < k; p++) {
                for (int q = p + 1; q < k; q++) {
                    double winkel = winkel(x, p, q);
                    drehe(x, p, q, winkel);
                    groessteDrehung = Math.max(groessteDrehung, Math.abs(winkel));
                }
            }
        }
        for (int v = 0; v < x.length; v++) {
            x[v] = mal(x[v], laengen[v]);
        }
        return x;
    }

    private static double laenge(double[] zeile) {
        double quadrate = 0;
        for (double l : zeile) {
            quadrate += l * l;
        }
        return Math.sqrt(quadrate);
    }

    private static double[] mal(double[] zeile, double faktor) {
        double[] neu = zeile.clone();
        for (int i = 0; i < neu.length; i++) {
            neu[i] *= faktor;
        }
        return neu;
    }

    private static double winkel(double[][] x, int p, int q) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (double[] zeile : x) {
            double u = zeile[p] * zeile[p] - zeile[q] * zeile[q];
            double v = 2 * zeile[p] * zeile[q];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        return Math.atan2(d - 2 * a * b / x.length, c - (a * a - b * b) / x.length) / 4;
    }

    private static void drehe(double[][] x, int p, int q, double winkel) {
        double cos = Math.cos(winkel);
        double sin = Math.sin(winkel);
        for (double[] zeile : x) {
            double alt = zeile[p];
            zeile[p] = alt * cos + zeile[q] * sin;
            zeile[q] = zeile[q] * cos - alt * sin;
        }
    }
}
