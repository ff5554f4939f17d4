package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Types and neighbours; expected: SciPy 1.17.1, {@code fcluster(linkage(P, 'ward'), k, 'maxclust')}, renumbered by first occurrence. */
class TypenbildungTest {

    private static final Punktwolke PUNKTE = Punktwolke.von(2, new double[] {0.44, -0.33, 2.43, -0.25, 0.11, 1.58, -0.91, -0.59, 0.19, -0.33, 2.81, 3.8,
        3.64, 4.6, 2.34, 3.3, 5.15, 5.86, 2.49, 4.64, 3.02, 3.14, -0.87, 5.58, 1.0, 6.71, 0.06, 5.64, 0.0, 5.89});
    private static final int[] DREI = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2};

    @Test
    void wardWieScipy() {
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, Typenbildung.ward(PUNKTE, 2));
        assertArrayEquals(DREI, Typenbildung.ward(PUNKTE, 3));
        assertArrayEquals(new int[] {0, 1, 0, 0, 0, 2, 2, 2, 3, 2, 2, 4, 4, 4, 4}, Typenbildung.ward(PUNKTE, 5));
        assertArrayEquals(new int[15], Typenbildung.ward(PUNKTE, 1));
    }

    /** The least sum of squares, 22.2558, of 500 starts of {@code scipy.cluster.vq.kmeans2(minit='++')} too. */
    @Test
    void mittelwerteFindenDieDreiHaufenUndBleibenBeiIhrerSaat() {
        assertArrayEquals(DREI, Typenbildung.mittelwerte(PUNKTE, 3, 42));
        assertArrayEquals(Typenbildung.mittelwerte(PUNKTE, 4, 7), Typenbildung.mittelwerte(PUNKTE, 4, 7));
    }

    /** NumPy: mean distances to the own and to the nearest other type. */
    @Test
    void silhouettenWieVonNumpy() {
        double[] erwartet = {0.741358776633, 0.427660052152, 0.442215552607, 0.675917831973, 0.748582546534, 0.634331989564, 0.605007379003,
            0.533502817185, 0.404445531595, 0.447130818343, 0.61457403753, 0.697888961805, 0.54095355525, 0.761352957409, 0.783704090509};
        assertArrayEquals(erwartet, Typenbildung.silhouetten(PUNKTE, DREI), 1e-11);
        assertThrows(IllegalArgumentException.class, () -> Typenbildung.silhouetten(PUNKTE, new int[15]));
    }

    @Test
    void naechsteZuerstUndNieMehrAlsDaSind() {
        assertArrayEquals(new int[] {4, 3}, PUNKTE.naechste(0, 2), "distances 0.25, 1.38, 1.94 …");
        assertEquals(14, PUNKTE.naechste(0, 99).length);
    }

    @Test
    void standardisierteHabenMittelNullUndStreuungEins() {
        Punktwolke z = Punktwolke.von(2, new double[] {1, 5, 2, 5, 3, 5}).standardisiert();
        assertEquals(-Math.sqrt(1.5), z.wert(0, 0), 1e-15);
        assertEquals(0, z.wert(1, 0), 1e-15);
        assertArrayEquals(new double[3], new double[] {z.wert(0, 1), z.wert(1, 1), z.wert(2, 1)}, "the same for all tells nothing apart");
        assertThrows(IllegalArgumentException.class, () -> Punktwolke.von(2, new double[] {1, Double.NaN}));
    }

    @Test
    void zuVieleTypenWerdenAbgewiesen() {
        assertThrows(IllegalArgumentException.class, () -> Typenbildung.ward(PUNKTE, 16));
        assertThrows(IllegalArgumentException.class, () -> Typenbildung.mittelwerte(PUNKTE, 0, 1));
        assertEquals(15, Arrays.stream(Typenbildung.ward(PUNKTE, 15)).distinct().count());
    }
}
