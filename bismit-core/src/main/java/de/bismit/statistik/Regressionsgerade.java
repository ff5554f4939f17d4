package de.bismit.statistik;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line with the least squared distances (lineare Regression), {@code y = a + b x}; standard errors with the
 * divisor n − 2. Computed by Commons Math ({@code SimpleRegression}). Points that lie on the line: errors 0 and p 0. Needs three points
 * that differ in x and in y, see {@link Punktepaare}. N. R. Draper, H. Smith, Applied Regression Analysis, 3rd ed. 1998, ch. 1.
 *
 * @param n how many points
 * @param abschnitt the intercept a
 * @param steigung the slope b
 * @param fehlerAbschnitt the standard error of a
 * @param fehlerSteigung the standard error of b
 * @param r2 the share of the variance of y that the line explains
 * @param p how often chance alone gives a slope as far from 0, two-sided t test
 */
public record Regressionsgerade(int n, double abschnitt, double steigung, double fehlerAbschnitt, double fehlerSteigung, double r2, double p) {

    /** The line through these points. */
    public static Regressionsgerade durch(Punktepaare punkte) {
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < punkte.n(); i++) {
            regression.addData(punkte.x[i], punkte.y[i]);
        }
        return new Regressionsgerade(punkte.n(), regression.getIntercept(), regression.getSlope(), regression.getInterceptStdErr(),
                regression.getSlopeStdErr(), regression.getRSquare(),
                wahrscheinlichkeit(regression.getSlope(), regression.getSlopeStdErr(), punkte.n()));
    }

    /** How often chance alone gives an intercept as far from 0. */
    public double pAbschnitt() {
        return wahrscheinlichkeit(abschnitt, fehlerAbschnitt, n);
    }

    private static double wahrscheinlichkeit(double schaetzung, double fehler, int n) {
        return fehler == 0 ? 0 : 2 * new TDistribution(null, n - 2).cumulativeProbability(-Math.abs(schaetzung / fehler));
    }

    /** The interval of the slope, from Student's t with n − 2 degrees of freedom. */
    public Intervall steigungsintervall(double niveau) {
        double breite = new TDistribution(null, n - 2, 1e-13).inverseCumulativeProbability(1 - (1 - niveau) / 2) * fehlerSteigung;
        return new Intervall(steigung - breite, steigung + breite);
    }

    /** The value of the line at a place. */
    public double bei(double x) {
        return abschnitt + steigung * x;
    }

    @Override
    public String toString() {
        return "y = " + Kurzzahl.text(abschnitt) + " + " + Kurzzahl.text(steigung) + " x, R² " + Kurzzahl.text(r2) + ", p " + Kurzzahl.text(p) + ", " + n + " Punkte";
    }
}
