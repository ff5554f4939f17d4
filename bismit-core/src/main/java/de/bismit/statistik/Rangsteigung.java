package de.bismit.statistik;

import java.util.Arrays;

/**
 * The slope that most pairs of points agree on (Rangregression nach Theil und Sen): the median of the slopes of all pairs
 * with different x. Not moved by single outliers.
 *
 * <p>Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, 1968, doi:10.1080/01621459.1968.10480934.
 *
 * @param n how many points
 * @param steigung the median slope
 * @param abschnitt the intercept, the median of y minus slope times the median of x
 * @param intervall the range of the slope
 */
public record Rangsteigung(int n, double steigung, double abschnitt, Intervall intervall) {

    /** The slope of these points, its interval from the normal approximation of Kendall's S with ties in y. */
    public static Rangsteigung durch(Punktepaare punkte, double niveau) {
        double[] steigungen = steigungen(punkte);
        double mitte = median(steigungen);
        double breite = Zaehlintervalle.normalquantil(niveau) * Math.sqrt(streuung(punkte));
        int unten = (int) Math.rint((steigungen.length - breite) / 2);
        int oben = (int) Math.rint((steigungen.length + breite) / 2);
        Intervall intervall = new Intervall(steigungen[Math.max(0, unten - 1)], steigungen[Math.min(steigungen.length - 1, oben)]);
        return new Rangsteigung(punkte.n(), mitte, median(punkte.y) - mitte * median(punkte.x), intervall);
    }

    private static double[] steigungen(Punktepaare punkte) {
        double[] alle = new double[punkte.n() * (punkte.n() - 1) / 2];
        int anzahl = 0;
        for (int i = 0; i < punkte.n(); i++) {
            for (int j = i + 1; j < punkte.n(); j++) {
                if (punkte.x[j] != punkte.x[i]) {
                    alle[anzahl++] = (punkte.y[j] - punkte.y[i]) / (punkte.x[j] - punkte.x[i]);
                }
            }
        }
        double[] steigungen = Arrays.copyOf(alle, anzahl);
        Arrays.sort(steigungen);
        return steigungen;
    }

    /** The variance of Kendall's S, {@code (n(n-1)(2n+5) - ties) / 18} with {@code t(t-1)(2t+5)} for t equal numbers. */
    private static double streuung(Punktepaare punkte) {
        return (paarterm(punkte.n()) - gleiche(punkte.x) - gleiche(punkte.y)) / 18;
    }

    private static double gleiche(double[] zahlen) {
        double[] sortiert = zahlen.clone();
        Arrays.sort(sortiert);
        double summe = 0;
        int anfang = 0;
        for (int i = 1; i <= sortiert.length; i++) {
            if (i == sortiert.length || sortiert[i] != sortiert[anfang]) {
                summe += paarterm(i - anfang);
                anfang = i;
            }
        }
        return summe;
    }

    private static double paarterm(double t) {
        return t * (t - 1) * (2 * t + 5);
    }

    private static double median(double[] zahlen) {
        double[] sortiert = zahlen.clone();
        Arrays.sort(sortiert);
        int mitte = sortiert.length / 2;
        return sortiert.length % 2 == 1 ? sortiert[mitte] : (sortiert[mitte - 1] + sortiert[mitte]) / 2;
    }

    @Override
    public String toString() {
        return "Steigung " + Kurzzahl.text(steigung) + " (" + intervall + "), " + n + " Punkte";
    }
}
