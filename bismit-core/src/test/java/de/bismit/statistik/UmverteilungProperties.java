package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The kernel against a plain double loop over the whole matrix. */
class UmverteilungProperties {

    /** Most targets copies, some sums of wholes, some of shares, some empty: as between Gebietsstände. */
    private static double[][] matrix(Random zufall, int ziele, int quellen) {
        double[][] matrix = new double[ziele][quellen];
        for (int t = 0; t < ziele; t++) {
            int art = zufall.nextInt(10);
            if (art < 7) {
                matrix[t][Math.min(quellen - 1, t)] = 1;
            } else if (art < 9) {
                for (int j = 0; j < 3; j++) {
                    matrix[t][zufall.nextInt(quellen)] = art == 7 ? 1 : zufall.nextDouble();
                }
            }
        }
        return matrix;
    }

    private static Anteilsmatrix anteile(double[][] matrix) {
        Anteilsmatrix.Bau bau = new Anteilsmatrix.Bau(matrix.length);
        for (int t = 0; t < matrix.length; t++) {
            for (int q = 0; q < matrix[t].length; q++) {
                if (matrix[t][q] != 0) {
                    bau.dazu(t, q, matrix[t][q]);
                }
            }
        }
        return bau.fertig();
    }

    @Property
    void zahlenSindDieDerVollenMatrix(@ForAll long saat, @ForAll @IntRange(min = 1, max = 150) int ziele,
            @ForAll @IntRange(min = 1, max = 150) int quellen, @ForAll boolean ganzzahlig) {
        Random zufall = new Random(saat);
        double[][] matrix = matrix(zufall, ziele, quellen);
        double[] ein = new double[2 * quellen];
        for (int i = 0; i < ein.length; i++) {
            ein[i] = ganzzahlig ? zufall.nextInt(100_000) : zufall.nextDouble() * 1e6;
        }
        double[] aus = new double[ziele + 3];
        new Umverteilung().zahlen(ein, quellen, anteile(matrix), ganzzahlig, aus, 3);
        for (int t = 0; t < ziele; t++) {
            BigDecimal summe = BigDecimal.ZERO;
            for (int q = 0; q < quellen; q++) {
                summe = summe.add(new BigDecimal(matrix[t][q] * ein[quellen + q]));
            }
            double genau = summe.doubleValue();
            assertEquals(genau, aus[3 + t], anteile(matrix).istGeteilt(t) ? Math.ulp(genau) : 0, "Ziel " + t);
        }
    }

    @Property
    void gueltigIstWessenQuellenAlleGueltigSind(@ForAll long saat, @ForAll @IntRange(min = 1, max = 150) int ziele,
            @ForAll @IntRange(min = 1, max = 150) int quellen) {
        Random zufall = new Random(saat);
        Anteilsmatrix v = anteile(matrix(zufall, ziele, quellen));
        long[] ein = new long[2 * Gueltigkeitsbits.worte(quellen)];
        for (int q = 0; q < quellen; q++) {
            if (zufall.nextInt(4) > 0) {
                Gueltigkeitsbits.setze(ein, quellen, 1, q);
            }
        }
        long[] aus = new long[3 * Gueltigkeitsbits.worte(ziele)];
        Umverteilung.gueltigkeit(ein, quellen, 1, v, aus, 2);
        for (int t = 0; t < ziele; t++) {
            boolean alle = v.beitraege(t) > 0;
            for (int j = 0; j < v.beitraege(t); j++) {
                alle &= Gueltigkeitsbits.gesetzt(ein, quellen, 1, v.quelle(t, j));
            }
            assertEquals(alle, Umverteilung.hatAlle(ein, quellen, 1, v, t));
            assertEquals(alle && v.istKopie(t), Gueltigkeitsbits.gesetzt(aus, ziele, 2, t), "Ziel " + t);
            assertTrue(!Gueltigkeitsbits.gesetzt(aus, ziele, 1, t));
        }
    }

    @Property
    void grenzenSchliessenJedesGewichtEin(@ForAll long saat, @ForAll @IntRange(min = 1, max = 60) int ziele) {
        Random zufall = new Random(saat);
        Anteilsmatrix v = anteile(matrix(zufall, ziele, ziele));
        double[] ein = zufall.doubles(ziele, -1e4, 1e5).toArray();
        double[] unten = new double[ziele];
        double[] oben = new double[ziele];
        double[] punkt = new double[ziele];
        Umverteilung kern = new Umverteilung();
        kern.grenzen(ein, 0, v, false, unten, 0);
        kern.grenzen(ein, 0, v, true, oben, 0);
        kern.zahlen(ein, 0, v, false, punkt, 0);
        for (int t = 0; t < ziele; t++) {
            assertTrue(unten[t] <= punkt[t] && punkt[t] <= oben[t], unten[t] + " " + punkt[t] + " " + oben[t]);
            assertTrue(v.istGeteilt(t) || unten[t] == oben[t]);
        }
    }
}
