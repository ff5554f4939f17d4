package de.bismit.wert;

import java.math.BigDecimal;

/**
 * The exact sum, rounded once: the same bits in any order, and a sum of larger numbers is never smaller. TwoSum
 * keeps what rounding drops; where that does not prove the last bit, a slow way decides.
 */
final class Genausumme {

    private Genausumme() {
    }

    static double von(double[] zahlen) {
        double summe = 0;
        double rest = 0;
        double betraege = 0;
        for (double zahl : zahlen) {
            double neu = summe + zahl;
            double anteil = neu - summe;
            rest += summe - (neu - anteil) + (zahl - anteil);
            betraege += Math.abs(zahl);
            summe = neu;
        }
        // The losses of n additions, each at most 2^-53 * betraege, are themselves added with a loss of at most
        // n^2 * 2^-106 * betraege; more than twice that for good measure.
        double n = zahlen.length + 2.0;
        double fehler = n * n * betraege * 0x1p-105;
        double hoechstens = summe + Math.nextUp(rest + fehler);
        double mindestens = summe + Math.nextDown(rest - fehler);
        return hoechstens == mindestens ? hoechstens : betraege == 0 ? 0 : langsam(zahlen);
    }

    private static double langsam(double[] zahlen) {
        BigDecimal summe = BigDecimal.ZERO;
        for (double zahl : zahlen) {
            summe = summe.add(new BigDecimal(zahl));
        }
        return summe.doubleValue();
    }
}
