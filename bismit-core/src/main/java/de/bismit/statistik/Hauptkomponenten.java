package de.bismit.statistik;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * Principal components of variables measured on cases (Hauptkomponenten): eigenvalues and eigenvectors of the matrix of
 * Pearson's correlations, largest first. OECD/JRC, Handbook, 2008, step 4. Of each component the loading largest in size
 * is positive, since its sign is arbitrary.
 */
public final class Hauptkomponenten {

    private final double[] eigenwerte;
    private final double[][] vektoren;

    private Hauptkomponenten(double[] eigenwerte, double[][] vektoren) {
        this.eigenwerte = eigenwerte;
        this.vektoren = vektoren;
    }

    /**
     * The components of these variables.
     *
     * @param variablen {@code [variable][fall]}, without gaps
     * @throws IllegalArgumentException if there are fewer than two variables or cases, rows differ in length, or one is all equal
     */
    public static Hauptkomponenten von(double[][] variablen) {
        if (variablen.length == 0) {
            throw new IllegalArgumentException("Hauptkomponenten von nichts: erwartet mindestens 2 Variablen");
        }
        int faelle = variablen[0].length;
        for (int v = 0; v < variablen.length; v++) {
            if (variablen[v].length != faelle || faelle < 2 || variablen.length < 2 || Momente.allesGleich(variablen[v], faelle)) {
                throw new IllegalArgumentException("Hauptkomponenten: Variable " + v + " von " + variablen.length + " hat "
                        + variablen[v].length + " Fälle; erwartet mindestens 2 Variablen mit gleich vielen Fällen, keine überall gleich");
            }
        }
        RealMatrix korrelationen = new PearsonsCorrelation(new Array2DRowRealMatrix(variablen).transpose()).getCorrelationMatrix();
        EigenDecomposition zerlegung = new EigenDecomposition(korrelationen);
        double[][] vektoren = new double[variablen.length][];
        Arrays.setAll(vektoren, k -> gerichtet(zerlegung.getEigenvector(k).toArray()));
        return new Hauptkomponenten(zerlegung.getRealEigenvalues(), vektoren);
    }

    private static double[] gerichtet(double[] vektor) {
        double groesste = 0;
        for (double ladung : vektor) {
            groesste = Math.abs(ladung) > Math.abs(groesste) ? ladung : groesste;
        }
        double vorzeichen = Math.signum(groesste);
        return Arrays.stream(vektor).map(l -> vorzeichen * l).toArray();
    }

    /** How many components, as many as variables. */
    public int anzahl() {
        return eigenwerte.length;
    }

    /** The variance along a component, counted from 0; all of them add up to the number of variables. */
    public double eigenwert(int komponente) {
        return eigenwerte[komponente];
    }

    /** The share of all variance along a component. */
    public double anteil(int komponente) {
        return eigenwerte[komponente] / anzahl();
    }

    /** The entry of a variable in the eigenvector of length 1 of a component. */
    public double eintrag(int komponente, int variable) {
        return vektoren[komponente][variable];
    }

    /**
     * Weights from rotated components: the loadings of the first {@code anzahl} components are rotated (varimax, rows brought to
     * length 1 meanwhile); each variable counts by the component on which it loads most, with its squared loading. They are
     * brought to the sum 1. Nicoletti, Scarpetta and Boylaud, OECD Economics Department Working Papers 226 (2000),
     * doi:10.1787/215182844604; OECD/JRC, Handbook, 2008, step 6.
     *
     * @throws IllegalArgumentException unless there are from 1 to as many components as variables
     */
    public double[] gewichteNachVarimax(int anzahl) {
        if (anzahl < 1 || anzahl > anzahl()) {
            throw new IllegalArgumentException(anzahl + " Komponenten von " + anzahl() + ": erwartet 1 bis " + anzahl());
        }
        double[][] ladungen = new double[anzahl()][anzahl];
        for (int v = 0; v < anzahl(); v++) {
            for (int k = 0; k < anzahl; k++) {
                ladungen[v][k] = vektoren[k][v] * Math.sqrt(Math.max(0, eigenwerte[k]));
            }
        }
        double[] groesste = Arrays.stream(Varimax.rotiert(ladungen))
                .mapToDouble(zeile -> Arrays.stream(zeile).map(l -> l * l).max().orElseThrow()).toArray();
        double summe = Arrays.stream(groesste).sum();
        return Arrays.stream(groesste).map(g -> g / summe).toArray();
    }

    /** Weights from the first component: the squared entries of its eigenvector, which add up to 1. */
    public double[] gewichte() {
        return Arrays.stream(vektoren[0]).map(e -> e * e).toArray();
    }
}
