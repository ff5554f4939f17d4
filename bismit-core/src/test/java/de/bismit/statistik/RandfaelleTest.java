package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is said of no, one, equal or unfit numbers: an answer as documented, or a sentence in German, never a foreign exception. */
class RandfaelleTest {

    private static final double[] NICHTS = {};

    private static void sagt(Executable aufruf, String teil) {
        String satz = assertThrows(IllegalArgumentException.class, aufruf).getMessage();
        assertTrue(satz.contains(teil), satz);
    }

    @Test
    void wasEsNichtGibtWirdGesagt() {
        sagt(() -> Hauptkomponenten.von(new double[][] {}), "Hauptkomponenten von nichts");
        sagt(() -> Hauptkomponenten.von(new double[][] {{1, 2, 3}}), "mindestens 2 Variablen");
        sagt(() -> Hauptkomponenten.von(new double[][] {{1, 1}, {1, 2}}), "keine überall gleich");
        sagt(() -> Zuverlaessigkeit.cronbachsAlpha(new double[][] {{1, 1, 2}, {2, 2}}), "mit 3 und 2 Fällen");
        sagt(() -> Punktepaare.zufallsgrenze(2, 0.95), "2 Paare");
        sagt(() -> Gruppenzerlegung.theilT(GewichteteWerte.von(new double[] {1, 2}), new int[] {0, -1}), "Gruppennummern [0, -1]");
        sagt(() -> Gruppenzerlegung.theilL(GewichteteWerte.von(new double[] {1, 2}), new int[] {0, 2}), "Gruppennummern [0, 2]");
        sagt(() -> Segregation.entropieindex(new double[][] {}), "nichts zu mischen");
        sagt(() -> Segregation.entropieindex(new double[][] {{1, 2}, {0, 0}}), "nichts zu mischen");
        sagt(() -> Segregation.dissimilaritaet(NICHTS, NICHTS), "Summe über 0");
        sagt(() -> Gewichtssuche.kleinste(0, w -> 0), "mindestens eines");
        sagt(() -> Gewichtssuche.kleinste(2, w -> Double.NaN), "zu keinem Ende");
        sagt(() -> Ausreisser.ueblich().winsorisiere(new double[] {1, 2}, -1), "höchstens -1");
        sagt(() -> Ausreisser.boxCoxExponent(NICHTS), "mindestens zwei verschiedene");
        sagt(() -> Standardisierung.direkt(NICHTS, NICHTS, NICHTS), "mindestens eine");
        sagt(() -> Standardisierung.direkt(new double[] {9}, new double[] {10}, new double[] {1}).dobson(0.95), "mindestens 10");
        sagt(() -> Ungleichheit.gini(GewichteteWerte.von(new double[] {0, 0})), "Mittel über 0");
        sagt(() -> GewichteteWerte.von(NICHTS), "mindestens einen Wert");
        sagt(() -> Trendtest.von(new double[] {1}, new double[] {1}), "mindestens zwei");
        sagt(() -> Punktepaare.von(new double[] {1, 2, 3}, new double[] {5, 5, 5}), "einer Seite sind gleich");
    }

    @Test
    void massstaebeOhneBreiteSindKeine() {
        sagt(() -> Skalierung.minMax(1, 0), "die kleinere zuerst");
        sagt(() -> Skalierung.minMax(0, 0), "die kleinere zuerst");
        sagt(() -> Skalierung.minMax(0, Double.NaN), "die kleinere zuerst");
        sagt(() -> Skalierung.zielmarken(0, Double.POSITIVE_INFINITY, 0, 1, true), "die kleinere zuerst");
        sagt(() -> Skalierung.zWert(Divisor.N, 100, -10), "die Streuung über 0");
        sagt(() -> Skalierung.abstandZumZiel(Double.NaN, true), "endliche Zahl");
        sagt(() -> Skalierung.klassen(1, Quantilart.TYP_7), "mindestens 2");
        sagt(() -> Skalierung.ueberUnterMittel(1), "0 bis unter 1");
    }

    @Test
    void einesUndGleiche() {
        assertEquals(OptionalDouble.empty(), Verteilung.von().mittel());
        assertEquals(OptionalDouble.empty(), Verteilung.von().median());
        assertEquals(OptionalDouble.empty(), Verteilung.von().mad());
        assertEquals(OptionalDouble.empty(), Verteilung.von().quantil(0.5, Quantilart.TYP_7));
        for (Quantilart art : Quantilart.values()) {
            assertEquals(3, Verteilung.von(3).quantil(0.9, art).orElseThrow(), art.name());
        }
        assertEquals(0, Verteilung.von(3).streuung(Divisor.N).orElseThrow());
        assertEquals(OptionalDouble.empty(), Verteilung.von(3).streuung(Divisor.N_MINUS_1));
        assertEquals(OptionalDouble.empty(), Verteilung.von(2, 2, 2, 2).schiefe());
        assertEquals(OptionalDouble.empty(), Verteilung.von(2, 2, 2, 2).woelbung());
        assertEquals(OptionalDouble.empty(), Korrelation.PEARSON.von(NICHTS, NICHTS));
        assertEquals(OptionalDouble.empty(), Korrelation.SPEARMAN.von(new double[] {1, 2}, new double[] {5, 5}));
        assertEquals(-1, Korrelation.KENDALL.von(new double[] {1, 2}, new double[] {3, 1}).orElseThrow());
        assertEquals(0, Paarvergleich.von(new double[][] {{1}}).konsistenzverhaeltnis());
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0}, Paarvergleich.von(new double[][] {{1, 2}, {0.5, 1}}).gewichte(), 1e-12);
        assertEquals(new Trendtest(5, 0, 1), Trendtest.von(new double[] {1, 1, 1, 1, 1}, new double[] {1, 1, 1, 1, 1}));
        assertEquals(0.25, Ungleichheit.herfindahl(new double[] {1, 1, 1, 1}));
        assertArrayEquals(new double[] {2, 2}, Ausreisser.logarithmiere(new double[] {2, 2}));
        assertEquals(0, Ausreisser.ueblich().winsorisiere(new double[] {1, 1, 100}, 5).anzahl(), "fewer than four");
        assertEquals(OptionalDouble.empty(), Wachstumsrate.durchschnittlich(new double[] {1, 2}, new double[] {0, 4}));
    }

    /** Points on a line: no error, p 0, and an interval that is the slope. */
    @Test
    void vollkommeneGerade() {
        Punktepaare punkte = Punktepaare.von(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 8});
        assertEquals(new Regressionsgerade(4, 0, 2, 0, 0, 1, 0), Regressionsgerade.durch(punkte));
        assertEquals(new Intervall(2, 2), Regressionsgerade.durch(punkte).steigungsintervall(0.95));
        assertEquals(new Intervall(1, 1), punkte.pearsonintervall(0.95));
        sagt(() -> Punktepaare.von(new double[] {1, 2, 3}, new double[] {2, 4, 7}).pearsonintervall(0.95), "mindestens vier");
    }

    /** Nobody to tell apart: k-means gives as many types as there are different objects, Ward as many as asked for, silhouette 0. */
    @Test
    void gleicheObjekte() {
        Punktwolke gleiche = Punktwolke.von(1, new double[] {1, 1, 1, 1});
        assertArrayEquals(new int[] {0, 0, 0, 0}, Typenbildung.mittelwerte(gleiche, 2, 1));
        assertArrayEquals(new int[] {0, 0, 1, 1}, Typenbildung.mittelwerte(Punktwolke.von(1, new double[] {1, 1, 5, 5}), 3, 1));
        assertArrayEquals(new int[] {0, 0, 0, 1}, Typenbildung.ward(gleiche, 2));
        assertArrayEquals(new double[] {0, 0, 0, 0}, Typenbildung.silhouetten(gleiche, Typenbildung.ward(gleiche, 2)));
        assertArrayEquals(new int[] {0}, Typenbildung.ward(Punktwolke.von(1, new double[] {1}), 1));
        assertEquals(List.of(0.0, 0.0), List.of(gleiche.standardisiert().wert(0, 0), gleiche.standardisiert().wert(3, 0)));
    }

    /** A group without members changes nothing: as without it, by hand {@code 1 - 0} where both never meet. */
    @Test
    void leereGruppeMischtNichtMit() {
        assertEquals(1, Segregation.entropieindex(new double[][] {{4, 0}, {0, 4}, {0, 0}}), 1e-15);
        assertEquals(0, Segregation.entropieindex(new double[][] {{4, 8}, {2, 4}, {0, 0}}), 1e-15);
    }

    @Test
    void ergebnisseSindSaetze() {
        assertEquals("0,5000 bis 12.346", new Intervall(0.5, 12345.6).toString());
        assertEquals("Veränderung -143,0: im Tempo aller -147,8, Struktur -0,2261, Standort 5,033", new ShiftShare(-143, -147.807, -0.22608, 5.0332).toString());
        assertEquals("y = 0 + 2,000 x, R² 1,000, p 0, 4 Punkte", new Regressionsgerade(4, 0, 2, 0, 0, 1, 0).toString());
        assertEquals("S 10 aus 5 Punkten, p 0,01667", Trendtest.von(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3, 4, 5}).toString());
    }
}
