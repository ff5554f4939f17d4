package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges of the scales, by hand. */
class SkalierungTest {

    private static double[] skaliert(Skalierung skala, double... x) {
        return Reihen.von(skala.auf(Reihen.zahlen(x), false, Reihen.REGELN), 0);
    }

    @ParameterizedTest
    @CsvSource({"MIN, 1;2;2;4", "MAX, 1;3;3;4", "MITTEL, 1;2.5;2.5;4", "DICHT, 1;2;2;3", "REIHENFOLGE, 1;2;3;4"})
    void gleichstaende(Gleichstand gleichstand, String raenge) {
        double[] erwartet = Arrays.stream(raenge.split(";")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(erwartet, skaliert(Skalierung.rangpunkte(gleichstand), 1, 5, 5, 9));
    }

    @Test
    void ohneSkalaKeineZahlSondernNichtDefiniert() {
        for (Skalierung skala : List.of(Skalierung.minMax(0, 1), Skalierung.zWert(Divisor.N), Skalierung.robusterZWert())) {
            Spalte gleich = skala.auf(Reihen.zahlen(3, 3, 3), false, Reihen.REGELN);
            assertFalse(gleich.hatZahlen(0, 1));
            assertEquals(Reihen.REGELN.nichtDefiniert(), gleich.gruende(0, 1));
            assertFalse(skala.auf(Reihen.zahlen(3), false, Reihen.REGELN).hatZahlen(0, 0));
        }
        Spalte leer = Skalierung.minMax(0, 1).auf(Reihen.spalte(new Double[] {null, null}), false, Reihen.REGELN);
        assertEquals(Reihen.LUECKE, leer.gruende(0, 1));
        assertEquals(0, Skalierung.minMax(0, 1).auf(Reihen.zahlen(), false, Reihen.REGELN).breite());
        assertArrayEquals(new double[] {1}, skaliert(Skalierung.rangpunkte(Gleichstand.MIN), 3));
        assertFalse(Skalierung.prozentrang(Gleichstand.MIN).auf(Reihen.zahlen(3), false, Reihen.REGELN).hatZahlen(0, 0));
    }

    @Test
    void bezugOhneZahlLaesstAllesOhneZahl() {
        Spalte spalte = Reihen.spalte(new Double[] {1.0, null, 3.0});
        assertFalse(Skalierung.abstandZumBezug(1, true).auf(spalte, false, Reihen.REGELN).hatZahlen(0, 0));
        assertArrayEquals(new double[] {0, 0, 1}, Reihen.von(Skalierung.abstandZumBezug(2, true).auf(spalte, false, Reihen.REGELN), 0));
        assertArrayEquals(new double[] {100, 0, 300}, Reihen.von(Skalierung.basis(0).auf(spalte, false, Reihen.REGELN), 0));
    }

    @Test
    void wasSichNichtUmkehrenLaesstSagtEs() {
        String satz = assertThrows(IllegalArgumentException.class,
                () -> Skalierung.anteilAmMaximum().auf(Reihen.zahlen(1, 2), true, Reihen.REGELN)).getMessage();
        assertTrue(satz.contains("keine Gegenrichtung"), satz);
        assertFalse(Skalierung.anteilAmMaximum().auf(Reihen.zahlen(-1, 2), false, Reihen.REGELN).hatZahlen(0, 1));
    }

    /** 2 4 4 4 5 5 7 9: mean 5, deviation 2 by n; median 4.5, MAD 0.5. */
    @Test
    void zWerteVonHand() {
        assertEquals(-1.5, skaliert(Skalierung.zWert(Divisor.N), 2, 4, 4, 4, 5, 5, 7, 9)[0], 1e-15);
        assertEquals(-2.5 / (1.482602218505602 * 0.5), skaliert(Skalierung.robusterZWert(), 2, 4, 4, 4, 5, 5, 7, 9)[0], 1e-14);
        assertEquals(2, Verteilung.von(2, 4, 4, 4, 5, 5, 7, 9).streuung(Divisor.N).orElseThrow(), 1e-15);
        assertEquals(1.75, Verteilung.von(1, 2, 3, 4).quantil(0.25, Quantilart.TYP_7).orElseThrow(), 1e-15);
    }

    /** R: quantile(c(1,2,3,4), 0.25, type = t). */
    @ParameterizedTest
    @CsvSource({"TYP_1, 1", "TYP_2, 1.5", "TYP_6, 1.25", "TYP_7, 1.75", "TYP_8, 1.4166666666666667"})
    void quantile(Quantilart art, double erwartet) {
        assertEquals(erwartet, Verteilung.von(1, 2, 3, 4).quantil(0.25, art).orElseThrow(), 1e-15);
    }

    @Test
    void keineVerteilungVonZuWenigem() {
        assertTrue(Verteilung.von().mittel().isEmpty());
        assertTrue(Verteilung.von(1).streuung(Divisor.N_MINUS_1).isEmpty());
        assertEquals(0, Verteilung.von(1).streuung(Divisor.N).orElseThrow());
        assertTrue(Verteilung.von(1, 2).schiefe().isEmpty());
        assertTrue(Verteilung.von(2, 2, 2, 2).woelbung().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Verteilung.von(1, Double.NaN));
    }

    @Test
    void lueckenNurZwischenZahlen() {
        double[] werte = {0, 10, 0, 0, 40, 0};
        boolean[] da = {false, true, false, false, true, false};
        boolean[] ergaenzt = Reihenluecken.linear(new double[] {1, 2, 3, 4, 5, 6}, werte, da);
        assertArrayEquals(new double[] {0, 10, 20, 30, 40, 0}, werte, 1e-12);
        assertArrayEquals(new boolean[] {false, false, true, true, false, false}, ergaenzt);
        double[] letzte = {0, 10, 0, 0, 40, 0};
        assertArrayEquals(new boolean[] {false, false, true, false, false, true}, Reihenluecken.letzterWert(letzte, da, 1));
        assertArrayEquals(new double[] {0, 10, 10, 0, 40, 40}, letzte);
    }

    @Test
    void umformungenHaltenDieReihenfolge() {
        double[] rechts = Ausreisser.logarithmiere(new double[] {1, 2, 3, 4, 100});
        double[] links = Ausreisser.logarithmiere(new double[] {-100, 1, 2, 3, 4});
        for (int i = 1; i < 5; i++) {
            assertTrue(rechts[i] > rechts[i - 1] && links[i] > links[i - 1]);
        }
        assertEquals(Math.log(99 + 0.99), rechts[4], 1e-15);
        assertArrayEquals(new double[] {0, 2}, Ausreisser.boxCox(new double[] {1, 4}, 0.5), 1e-15);
        assertArrayEquals(new double[] {0, Math.log(4)}, Ausreisser.boxCox(new double[] {1, 4}, 0), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> Ausreisser.boxCox(new double[] {0, 1}, 0));
    }

    /** scipy.stats.boxcox([1, 2, 4, 9, 30, 31, 50.5])[1] */
    @Test
    void boxCoxExponentWieScipy() {
        assertEquals(0.11279721100802637, Ausreisser.boxCoxExponent(new double[] {1, 2, 4, 9, 30, 31, 50.5}), 1e-7);
        assertThrows(IllegalArgumentException.class, () -> Ausreisser.boxCoxExponent(new double[] {3, 3}));
    }
}
