package de.bismit.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.katalog.Richtung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Korrelation;
import de.bismit.statistik.Paarvergleich;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Five invented units with equal numbers and unequal weights; expected by NumPy 2.4 and SciPy 1.17, on
 * {@code A = [[3,8,5],[7,7,2],[7,1,9],[1,1,1],[4,4,4]]}, {@code w = [2,1,1]/4}, {@code X = A.T}; the lines stand at each test.
 */
class IndexNachgerechnetTest {

    private static final List<String> EINHEITEN = List.of("a", "b", "c", "d", "e");
    private static final double[][] ZAHLEN = {{3, 7, 7, 1, 4}, {8, 7, 1, 1, 4}, {5, 2, 9, 1, 4}};
    private static final Zweig AUFBAU = Zweig.of("I", Blatt.of("i0", Richtung.HOEHER_BESSER).mitGewicht(2), Blatt.of("i1", Richtung.HOEHER_BESSER),
            Blatt.of("i2", Richtung.HOEHER_BESSER));

    private static Indexergebnis mit(Zweig aufbau) {
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        for (int i = 0; i < ZAHLEN.length; i++) {
            spalten.put("i" + i, Arrays.stream(ZAHLEN[i]).mapToObj(Wert::of).toList());
        }
        return Gesamtindex.aus(aufbau).berechne(Indikatortafel.of(EINHEITEN, spalten));
    }

    private static void ergibt(Aggregation aggregation, double... erwartet) {
        Indexergebnis ergebnis = mit(AUFBAU.mit(aggregation));
        assertArrayEquals(erwartet, EINHEITEN.stream().mapToDouble(e -> ergebnis.wert(e).zahl()).toArray(), 1e-12, aggregation.toString());
    }

    /** {@code A@w, exp(log(A)@w), 1/((1/A)@w), ((A**2.5)@w)**(1/2.5)}. */
    @Test
    void mittel() {
        ergibt(Aggregation.arithmetisch(), 4.75, 5.75, 6, 1, 4);
        ergibt(Aggregation.geometrisch(), 4.355877174692862, 5.117773119963172, 4.58257569495584, 1, 4);
        ergibt(Aggregation.harmonisch(), 4.033613445378151, 4.3076923076923075, 2.8636363636363638, 1, 4);
        ergibt(Aggregation.potenzmittel(2.5), 5.3764226336088194, 6.275250140803122, 6.916734806592677, 1, 4);
    }

    /** One child has no weight to be weighed against, equal children nothing to be averaged; one unit alone beats nobody. */
    @Test
    void einKindUndGleicheKinder() {
        List<Aggregation> alle = List.of(Aggregation.arithmetisch(), Aggregation.geometrisch(), Aggregation.harmonisch(), Aggregation.potenzmittel(3),
                Aggregation.mazziottaPareto(true, Divisor.N_MINUS_1), Aggregation.mazziottaPareto(false, Divisor.N));
        for (Aggregation aggregation : alle) {
            Zweig eines = Zweig.of("I", Blatt.of("i0", Richtung.HOEHER_BESSER)).mit(aggregation);
            assertEquals(7, mit(eines).wert("b").zahl(), 1e-12, aggregation.toString());
            assertEquals(4, mit(AUFBAU.mit(aggregation)).wert("e").zahl(), 1e-12, aggregation.toString());
        }
        Indikatortafel eine = Indikatortafel.of(List.of("a"), Map.of("i0", List.of(Wert.of(3))));
        assertEquals(Wert.of(0), Gesamtindex.aus(Zweig.of("I", Blatt.of("i0", Richtung.HOEHER_BESSER)).mit(Aggregation.copeland())).berechne(eine).wert("a"));
    }

    /** {@code M = A@w; S2 = ((A-M[:,None])**2)@w; M-S2/M, M+S2/M, M-S2*3/2/M}. */
    @Test
    void mazziottaPareto() {
        ergibt(Aggregation.mazziottaPareto(true, Divisor.N), 3.8684210526315788, 4.934782608695652, 4.5, 1, 4);
        ergibt(Aggregation.mazziottaPareto(false, Divisor.N), 5.631578947368421, 6.565217391304348, 7.5, 1, 4);
        ergibt(Aggregation.mazziottaPareto(true, Divisor.N_MINUS_1), 3.427631578947368, 4.5271739130434785, 3.75, 1, 4);
    }

    /** {@code [sum(sign((w*sign(A[a]-A[b])).sum()) for b) for a]}: a and b tie, the weights are one half each. */
    @Test
    void copelandMitGleichstand() {
        ergibt(Aggregation.copeland(), 0, 2, 3, -4, -1);
        Indexergebnis ergebnis = mit(AUFBAU);
        assertEquals(0.5, ergebnis.ueberlegenheit("I", "a", "b").orElseThrow());
        assertEquals(0.875, ergebnis.ueberlegenheit("I", "c", "d").orElseThrow(), 1e-15, "ahead in i0 and i2, equal in i1: 3/4 + 1/8");
        assertEquals(0.125, ergebnis.ueberlegenheit("I", "d", "c").orElseThrow(), 1e-15);
    }

    /** {@code corrcoef(X)}, {@code stats.spearmanr}, {@code stats.kendalltau} (tau-b) of 0 1, 0 2, 1 2; alpha {@code 3/2 (1 - sum var / var sum)}. */
    @Test
    void zusammenhaengeMitGleichstaenden() {
        Indexergebnis ergebnis = mit(AUFBAU);
        Map<Korrelation, double[]> soll = Map.of(Korrelation.PEARSON, new double[] {0.13481912220426906, 0.5109845548370215, -0.20122229830368693},
                Korrelation.SPEARMAN, new double[] {0.026315789473684213, 0.46169025843831935, 0.10259783520851543},
                Korrelation.KENDALL, new double[] {0.0, 0.31622776601683794, 0.10540925533894596});
        soll.forEach((art, r) -> assertArrayEquals(r, new double[] {ergebnis.korrelation("i0", "i1", art).orElseThrow(),
            ergebnis.korrelation("i0", "i2", art).orElseThrow(), ergebnis.korrelation("i1", "i2", art).orElseThrow()}, 1e-12, art.name()));
        assertEquals(0.2893175074183976, ergebnis.cronbachsAlpha("I").orElseThrow(), 1e-12);
    }

    private static void wiegt(Gewichtung gewichtung, double... erwartet) {
        assertArrayEquals(erwartet, mit(AUFBAU.mit(gewichtung)).gewichte("I").values().stream().mapToDouble(w -> w).toArray(), 1e-12, gewichtung.toString());
    }

    /** {@code eigh(corrcoef(X))}, last vector squared; {@code eig([[1,3,5],[1/3,1,2],[1/5,1/2,1]])}, (l-3)/2/0.58; means of shares. */
    @Test
    void gewichte() {
        wiegt(Gewichtung.vorgegeben(), 0.5, 0.25, 0.25);
        wiegt(Gewichtung.gleich(), 1 / 3.0, 1 / 3.0, 1 / 3.0);
        wiegt(Gewichtung.hauptkomponente(), 0.47153673307994465, 0.010271592071125643, 0.5181916748489297);
        Paarvergleich urteile = Paarvergleich.von(new double[][] {{1, 3, 5}, {1 / 3.0, 1, 2}, {1 / 5.0, 0.5, 1}});
        wiegt(Gewichtung.paarvergleich(urteile), 0.6483290138222365, 0.2296507940626372, 0.12202019211512623);
        assertEquals(0.003184998330723208, urteile.konsistenzverhaeltnis(), 1e-12);
        wiegt(Gewichtung.budget(List.of(Map.of("i0", 50.0, "i1", 30.0, "i2", 20.0), Map.of("i0", 1.0, "i1", 1.0, "i2", 2.0))), 0.375, 0.275, 0.35);
    }
}
