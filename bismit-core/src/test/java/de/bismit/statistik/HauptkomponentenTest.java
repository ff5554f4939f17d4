package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Referenz;
import de.bismit.Referenzbericht;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Components, judgements of pairs and correlations against published and computed tables. */
class HauptkomponentenTest {

    private static final Referenzbericht BERICHT = new Referenzbericht();

    @AfterAll
    static void schreibeBericht() {
        BERICHT.schreibe("hauptkomponenten");
    }

    /**
     * Handbook, table 16, one decimal, made of logarithms that table A.2 prints rounded, hence the tolerance of 0.1 and 0.15
     * percent; recomputed to three decimals from the printed data for the README of the collection: 3.354 1.746 0.985 0.894 0.471 0.299 0.174 0.076.
     */
    @Test
    void eigenwerteDesHandbuchs() {
        Referenz soll = Referenz.lies("oecd-tai/table16_pca_eigenvalues.csv");
        Referenz roh = Referenz.lies("oecd-tai/tai_raw_23.csv");
        double[][] variablen = roh.spalten().stream().skip(1).map(roh::zahlen).toArray(double[][]::new);
        Hauptkomponenten komponenten = Hauptkomponenten.von(variablen);
        double[] dreiStellen = {3.354, 1.746, 0.985, 0.894, 0.471, 0.299, 0.174, 0.076};
        for (int k = 0; k < komponenten.anzahl(); k++) {
            assertEquals(dreiStellen[k], komponenten.eigenwert(k), 5e-4);
            BERICHT.vergleicheGedruckt(soll.name(), "Eigenwert " + k, soll.zahlen("eigenvalue")[k], komponenten.eigenwert(k), 0.1);
            BERICHT.vergleicheGedruckt(soll.name(), "Anteil " + k, soll.zahlen("variance_percent")[k], 100 * komponenten.anteil(k), 0.15);
        }
        assertEquals(1, Arrays.stream(komponenten.gewichte()).sum(), 1e-12);
    }

    /**
     * Handbook, table 22, column FA, two decimals: made of logarithms that table A.2 prints rounded, so up to 0.016 off. The
     * numbers to three decimals are numpy's: varimax by singular values with rows of length 1, four components.
     */
    @Test
    void faktorgewichteDesHandbuchs() {
        Referenz soll = Referenz.lies("oecd-tai/table22_weights.csv");
        Referenz roh = Referenz.lies("oecd-tai/tai_raw_23.csv");
        double[] gewichte = Hauptkomponenten.von(roh.spalten().stream().skip(1).map(roh::zahlen).toArray(double[][]::new)).gewichteNachVarimax(4);
        assertArrayEquals(new double[] {0.165, 0.152, 0.109, 0.074, 0.085, 0.116, 0.136, 0.163}, gewichte, 5.1e-4);
        for (int i = 0; i < gewichte.length; i++) {
            BERICHT.vergleicheGedruckt(soll.name(), soll.texte("indicator").get(i), soll.zahlen("FA")[i], gewichte[i], 0.016);
        }
    }

    @Test
    void konsistenzDerUrteileDesHandbuchs() {
        Referenz urteile = Referenz.lies("oecd-tai/table20_ahp_pairwise_matrix.csv");
        Referenz soll = Referenz.lies("oecd-tai/ahp_eigenvector_computed.csv");
        double[][] matrix = urteile.zeilen().stream()
                .map(z -> z.values().stream().skip(1).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
        Paarvergleich vergleich = Paarvergleich.von(matrix);
        for (int i = 0; i < matrix.length; i++) {
            BERICHT.vergleiche(soll.name(), "Gewicht " + i, soll.zahlen("weight")[i], vergleich.gewichte()[i], 1e-9);
        }
        BERICHT.vergleiche(soll.name(), "lambda", soll.zahlen("lambda_max")[0], vergleich.lambda(), 1e-9);
        BERICHT.vergleiche(soll.name(), "Index", soll.zahlen("consistency_index")[0], vergleich.konsistenzindex(), 1e-9);
        BERICHT.vergleiche(soll.name(), "Verhältnis", soll.zahlen("consistency_ratio_RI141")[0], vergleich.konsistenzverhaeltnis(), 1e-9);
        assertEquals(0.0214, vergleich.konsistenzverhaeltnis(), 5e-5);
    }

    @Test
    void paarvergleichNenntDasPaarDasNichtPasst() {
        String satz = assertThrows(IllegalArgumentException.class, () -> Paarvergleich.von(new double[][] {{1, 2}, {2, 1}})).getMessage();
        assertTrue(satz.contains("0 zu 1") && satz.contains("Kehrwert"), satz);
        assertArrayEquals(new double[] {0.75, 0.25}, Paarvergleich.von(new double[][] {{1, 3}, {1 / 3.0, 1}}).gewichte(), 1e-12);
    }

    /** By hand: x = 1..4, y = 2, 1, 4, 3: concordant 4, discordant 2 of 6 pairs; ranks differ by 1 four times. */
    @Test
    void korrelationenVonHand() {
        double[] x = {1, 2, 3, 4};
        double[] y = {2, 1, 4, 3};
        assertEquals(2 / 6.0, Korrelation.KENDALL.von(x, y).orElseThrow(), 1e-15);
        assertEquals(1 - 6 * 4.0 / (4 * 15), Korrelation.SPEARMAN.von(x, y).orElseThrow(), 1e-15);
        assertEquals(0.6, Korrelation.PEARSON.von(x, y).orElseThrow(), 1e-15);
        assertTrue(Korrelation.PEARSON.von(new double[] {1, 1}, new double[] {1, 2}).isEmpty());
        assertTrue(Korrelation.KENDALL.von(new double[] {1}, new double[] {2}).isEmpty());
    }

    @Test
    void fehlendesFaelltPaarweiseWeg() {
        Spalte spalte = Reihen.spalte(new Double[] {1.0, null, 2.0, 3.0, 4.0}, new Double[] {2.0, 9.0, 1.0, 4.0, 3.0});
        assertEquals(0.6, Korrelation.PEARSON.von(spalte, 0, 1).orElseThrow(), 1e-15);
    }

    /**
     * Known in closed form for Ishigami's function with a = 7, b = 0.1 (Ishigami and Homma, 1990): the variance is
     * {@code a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2}; x1 alone has {@code (1 + bπ⁴/5)²/2}, x2 {@code a²/8}, x1 with x3 {@code 8b²π⁸/225}:
     * S 0.3139 0.4424 0, T 0.5576 0.4424 0.2437.
     */
    @Test
    void sobolIndizesDerIshigamiFunktion() {
        Sobolindizes indizes = Sobolindizes.von(HauptkomponentenTest::ishigami, 3, 1 << 13, 42, 2);
        double p4 = Math.pow(Math.PI, 4);
        double v = 49 / 8.0 + 0.1 * p4 / 5 + 0.01 * p4 * p4 / 18 + 0.5;
        double v13 = 8 * 0.01 * p4 * p4 / 225 / v;
        double[] s = {Math.pow(1 + 0.1 * p4 / 5, 2) / 2 / v, 49 / 8.0 / v, 0};
        double[] t = {s[0] + v13, s[1], v13};
        assertArrayEquals(new double[] {0.3139, 0.4424, 0, 0.5576, 0.4424, 0.2437}, new double[] {s[0], s[1], s[2], t[0], t[1], t[2]}, 5e-5);
        for (int j = 0; j < 3; j++) {
            assertEquals(s[j], indizes.ersterOrdnung(j), 0.01);
            assertEquals(t[j], indizes.total(j), 0.01);
            double[] grenzen = indizes.grenzenTotal(j, 0.95, 200);
            assertTrue(grenzen[0] <= t[j] && t[j] <= grenzen[1], "the true total index lies within its bounds");
            assertTrue(grenzen[1] - grenzen[0] < 0.1, "and they are not wide for nothing");
            double[] erste = indizes.grenzenErsterOrdnung(j, 0.95, 200);
            assertTrue(erste[0] <= s[j] && s[j] <= erste[1]);
        }
        Sobolindizes einfaedig = Sobolindizes.von(HauptkomponentenTest::ishigami, 3, 1 << 13, 42, 1);
        assertEquals(indizes.total(0), einfaedig.total(0));
    }

    private static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    @Test
    void gewichtssucheFindetDasMinimum() {
        double[] gefunden = Gewichtssuche.kleinste(3, w -> Math.pow(w[0] - 0.2, 2) + Math.pow(w[1] - 0.5, 2));
        assertArrayEquals(new double[] {0.2, 0.5, 0.3}, gefunden, 1e-6);
        assertEquals(List.of(1.0), Arrays.stream(Gewichtssuche.kleinste(1, w -> 0)).boxed().toList());
    }

    @Test
    void zweiZuverlaessigeVariablenSindEins() {
        assertEquals(1, Zuverlaessigkeit.cronbachsAlpha(new double[][] {{1, 2, 3}, {1, 2, 3}}).orElseThrow(), 1e-15);
        assertTrue(Zuverlaessigkeit.cronbachsAlpha(new double[][] {{1, 2}}).isEmpty());
    }
}
