package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals, relations and trends. Expected figures: published where named, otherwise SciPy 1.17.1 (the call stands beside it).
 */
class ZufallsmasseTest {

    private static final double[] X = {2, 7, 1, 8, 2, 8, 1, 8, 4, 5, 9, 4};
    private static final double[] Y = {3.1, 4.0, 1.5, 9.2, 6.5, 3.5, 8.9, 7.9, 3.2, 3.8, 4.6, 2.6};

    /** Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I), table II, method 10. */
    @ParameterizedTest(name = "{0}/{1} - {2}/{3}")
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062", "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775", "0, 10, 0, 10, -0.2775, 0.2775", "10, 10, 0, 20, 0.6791, 1.0000", "10, 10, 0, 10, 0.6075, 1.0000"})
    void differenzNachNewcombe(double a, double n, double b, double m, double von, double bis) {
        Intervall differenz = Zaehlintervalle.differenz(a / n, Zaehlintervalle.wilson(a, n, 0.95), b / m, Zaehlintervalle.wilson(b, m, 0.95));
        assertEquals(von, differenz.von(), 5.1e-5);
        assertEquals(bis, differenz.bis(), 5.1e-5);
    }

    /** {@code [chi2.ppf(.025, 2*k)/2, chi2.ppf(.975, 2*k+2)/2]}. */
    @ParameterizedTest(name = "{0} Fälle")
    @CsvSource({"0, 0, 3.6888794541139354", "1, 0.025317807984289876, 5.571643390938898", "4, 1.0898653736263249, 10.241588675403694",
        "9, 4.115373097378334, 17.084803451419166"})
    void exaktePoissonGrenzen(double x, double von, double bis) {
        Intervall exakt = Zaehlintervalle.exakt(x, 0.95);
        assertEquals(von, exakt.von(), 1e-9);
        assertEquals(bis, exakt.bis(), 1e-9);
        assertEquals(exakt, Zaehlintervalle.anzahl(x, 0.95), "below ten cases the exact one is taken");
    }

    @Test
    void falscheAnzahlenWerdenAbgewiesen() {
        assertThrows(IllegalArgumentException.class, () -> Zaehlintervalle.wilson(3, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Zaehlintervalle.wilson(11, 10, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Zaehlintervalle.byar(-1, 0.95));
        assertEquals("Konfidenz 95.0: erwartet eine Zahl zwischen 0 und 1, zum Beispiel 0.95",
                assertThrows(IllegalArgumentException.class, () -> Zaehlintervalle.byar(1, 95)).getMessage());
    }

    /** {@code pearsonr(x, y).confidence_interval(.95)}, {@code spearmanr}, {@code kendalltau}; Bonett and Wright by NumPy. */
    @Test
    void korrelationen() {
        Punktepaare paare = Punktepaare.von(X, Y);
        assertEquals(0.19874365830429683, paare.pearson(), 1e-14);
        assertEquals(-0.42345719258275427, paare.pearsonintervall(0.95).von(), 1e-12);
        assertEquals(0.6935405238750417, paare.pearsonintervall(0.95).bis(), 1e-12);
        assertEquals(0.35400947157931706, paare.spearman(), 1e-14);
        assertEquals(-0.294474908160582, paare.spearmanintervall(0.95).von(), 1e-12);
        assertEquals(0.779266284877936, paare.spearmanintervall(0.95).bis(), 1e-12);
        assertEquals(0.3178208630818641, paare.kendall(), 1e-14);
    }

    /** {@code linregress(x, y)} with {@code t.ppf(.975, 10)}; {@code theilslopes(y, x, .95)}. */
    @Test
    void geradeUndRangsteigung() {
        Regressionsgerade gerade = Regressionsgerade.durch(Punktepaare.von(X, Y));
        assertEquals(0.17085088458298234, gerade.steigung(), 1e-13);
        assertEquals(4.059983150800337, gerade.abschnitt(), 1e-12);
        assertEquals(0.2664236987313806, gerade.fehlerSteigung(), 1e-13);
        assertEquals(0.5357640963027269, gerade.p(), 1e-12);
        assertEquals(-0.42277810965029294, gerade.steigungsintervall(0.95).von(), 1e-10);
        assertEquals(0.7644798788162577, gerade.steigungsintervall(0.95).bis(), 1e-10);
        Rangsteigung rang = Rangsteigung.durch(Punktepaare.von(X, Y), 0.95);
        assertEquals(0.23333333333333334, rang.steigung(), 1e-14);
        assertEquals(2.8499999999999996, rang.abschnitt(), 1e-14);
        assertEquals(-0.5, rang.intervall().von(), 1e-14);
        assertEquals(0.8000000000000002, rang.intervall().bis(), 1e-14);
    }

    @Test
    void reihenfolgeDerPaareAendertKeinBit() {
        double[] x = {4, 9, 5, 4, 8, 1, 8, 2, 8, 1, 7, 2};
        double[] y = {2.6, 4.6, 3.8, 3.2, 7.9, 8.9, 3.5, 6.5, 9.2, 1.5, 4.0, 3.1};
        assertEquals(Regressionsgerade.durch(Punktepaare.von(X, Y)), Regressionsgerade.durch(Punktepaare.von(x, y)));
        assertEquals(Punktepaare.von(X, Y).spearman(), Punktepaare.von(x, y).spearman());
        assertThrows(IllegalArgumentException.class, () -> Punktepaare.von(new double[] {1, 1, 1}, new double[] {1, 2, 3}));
    }

    /** By enumeration of all orders (itertools.permutations): the share with |S| at least this. */
    @ParameterizedTest(name = "n = {0}, S = {1}")
    @CsvSource({"5, 10, 0.016666666666666666", "5, 8, 0.08333333333333333", "6, 11, 0.05555555555555555", "6, 13, 0.016666666666666666",
        "7, 15, 0.03015873015873016", "7, 3, 0.7726190476190476", "7, 21, 0.0003968253968253968"})
    void trendwahrscheinlichkeit(int n, int s, double p) {
        assertEquals(p, Trendtest.wahrscheinlichkeit(n, s), 1e-14);
    }

    @Test
    void offenePaareZaehlenGegenDieRichtung() {
        double[] unten = {1, 2, 3, 4, 5};
        assertEquals(10, Trendtest.von(unten, unten).s());
        assertEquals(10, Trendtest.von(unten, new double[] {1, 2, 3.5, 4, 5}).s(), "3 to 3.5 is certainly below 4");
        assertEquals(8, Trendtest.von(unten, new double[] {1, 2, 4, 4, 5}).s(), "3 to 4 and 4: one pair neither rises nor falls for certain");
        assertEquals(0, Trendtest.von(unten, new double[] {9, 9, 9, 9, 9}).s());
        double[] gleich = {1, 1, 1, 1, 1};
        assertEquals(1, Trendtest.von(gleich, gleich).p());
        assertTrue(Trendtest.von(new double[] {5, 4, 3, 2, 1}, new double[] {5, 4, 3, 2, 1}).s() == -10);
    }

    /** By hand: a = 10, 30, b = 30, 10: |1/4 - 3/4| twice, halved; the average a meets (10 * 30/40 + 30 * 10/40) / 40 of b. */
    @Test
    void segregationVonHand() {
        double[] a = {10, 30};
        double[] b = {30, 10};
        assertEquals(0.5, Segregation.dissimilaritaet(a, b), 1e-15);
        assertEquals(0.375, Segregation.kontakt(a, b, new double[] {40, 40}), 1e-15);
        assertEquals(1, Segregation.entropieindex(new double[][] {{5, 0}, {0, 7}}), 1e-15, "never together");
        assertEquals(0, Segregation.entropieindex(new double[][] {{5, 10}, {7, 14}}), 1e-15, "same mix everywhere");
    }

    /** By hand: all grow 100 to 110 (branch one 50 to 60, branch two 50 to 50); here 10 to 15 and 20 to 18. */
    @Test
    void shiftShareVonHand() {
        ShiftShare s = ShiftShare.von(new double[] {10, 20}, new double[] {15, 18}, new double[] {50, 50}, new double[] {60, 50});
        assertEquals(3, s.veraenderung(), 1e-12);
        assertEquals(3, s.gesamt(), 1e-12);
        assertEquals(10 * 0.1 + 20 * -0.1, s.struktur(), 1e-12);
        assertEquals(10 * 0.3 + 20 * -0.1, s.standort(), 1e-12);
    }
}
