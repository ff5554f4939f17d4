package de.bismit.statistik;

import java.math.BigDecimal;

/**
 * The exact sum of cells, rounded once (exakte Summe): whichever way proves the last bit gives the same bits, so three may try,
 * the quickest first. Numbers are finite.
 */
final class ExakteSumme {

    /** How much larger than its sample a sum may be for the quickest way: each bit more leaves the proof one bit less. */
    private static final double SPIELRAUM = 0x1p20;
    /** For so many cells the proof of the quickest way nearly always succeeds. */
    private static final int HOECHSTENS_VERANKERT = 1 << 10;

    private ExakteSumme() {
    }

    /** The sum of the cells {@code von} (included) to {@code bis} (excluded). */
    static double von(double[] werte, int von, int bis) {
        int n = bis - von;
        if (n < 3) {
            // a single addition is rounded once by itself; adding 0.0 makes 0.0 of -0.0
            return n < 1 ? 0 : werte[von] + (n == 2 ? werte[von + 1] : 0.0) + 0.0;
        }
        double summe = n > HOECHSTENS_VERANKERT ? Double.NaN : verankert(werte, von, bis);
        return Double.isNaN(summe) ? mitVerlusten(werte, von, bis) : summe;
    }

    /**
     * For counts and amounts that are not negative: four chains that do not wait for each other, each begun at an anchor above
     * every number. What is added being the smaller, {@code x - (neu - alt)} is exactly what the addition lost, in half the
     * operations of TwoSum. NaN if a number is negative, the anchor was too low, or the last bit is not proven.
     */
    private static double verankert(double[] werte, int von, int bis) {
        double anker = SPIELRAUM * (werte[von] + werte[von + bis >>> 1] + werte[bis - 1]);
        double s0 = anker;
        double s1 = anker;
        double s2 = anker;
        double s3 = anker;
        double r0 = 0;
        double r1 = 0;
        double r2 = 0;
        double r3 = 0;
        long vorzeichen = 0;
        int i = von;
        for (; i + 3 < bis; i += 4) {
            double x0 = werte[i];
            double x1 = werte[i + 1];
            double x2 = werte[i + 2];
            double x3 = werte[i + 3];
            vorzeichen |= bits(x0) | bits(x1) | bits(x2) | bits(x3);
            double n0 = s0 + x0;
            double n1 = s1 + x1;
            double n2 = s2 + x2;
            double n3 = s3 + x3;
            r0 += x0 - (n0 - s0);
            r1 += x1 - (n1 - s1);
            r2 += x2 - (n2 - s2);
            r3 += x3 - (n3 - s3);
            s0 = n0;
            s1 = n1;
            s2 = n2;
            s3 = n3;
        }
        for (; i < bis; i++) {
            double x = werte[i];
            vorzeichen |= bits(x);
            double neu = s0 + x;
            r0 += x - (neu - s0);
            s0 = neu;
        }
        // Exact: multiples of the last place of the anchor, and below it, or the sum is refused.
        double summe = s0 - anker + (s1 - anker) + (s2 - anker + (s3 - anker));
        return vorzeichen < 0 || !(summe < anker) ? Double.NaN : bewiesen(summe, r0 + r1 + (r2 + r3), anker, bis - von);
    }

    private static long bits(double x) {
        return Double.doubleToRawLongBits(x);
    }

    /** For any numbers: TwoSum. Where the last bit is not proven because the exact sum lies between two numbers, it may still be known. */
    private static double mitVerlusten(double[] werte, int von, int bis) {
        double summe = 0;
        double rest = 0;
        double betraege = 0;
        for (int i = von; i < bis; i++) {
            double wert = werte[i];
            double neu = summe + wert;
            double anteil = neu - summe;
            rest += summe - (neu - anteil) + (wert - anteil);
            betraege += Math.abs(wert);
            summe = neu;
        }
        if (betraege == 0) {
            return 0;
        }
        int n = bis - von;
        double bewiesen = bewiesen(summe, rest, betraege, n);
        if (!Double.isNaN(bewiesen)) {
            return bewiesen;
        }
        return istRestGenau(werte, von, bis, betraege) ? summe + rest : langsam(werte, von, bis);
    }

    /**
     * The exact sum rounded once, or NaN if the rounding of the rest leaves its last bit open.
     *
     * @param hoehe no partial sum is more than twice this
     */
    private static double bewiesen(double summe, double rest, double hoehe, int n) {
        // Each of n additions loses at most 2^-52 * hoehe; adding k such losses loses at most k * 2^-105 * hoehe more, in all at
        // most n^2 / 2 of these. Twice that, and some, outweighs the rounding of the two bounds too.
        double fehler = (n + 4.0) * (n + 4.0) * hoehe * 0x1p-105;
        double hoechstens = summe + (rest + fehler);
        double mindestens = summe + (rest - fehler);
        return hoechstens == mindestens ? hoechstens : Double.NaN;
    }

    /**
     * Whether no addition of losses was rounded: all are multiples of the last place of the smallest number, and too small in all
     * to need more than 53 bits of it. So it is with numbers of similar size, whose sums often lie halfway between two doubles.
     */
    private static boolean istRestGenau(double[] werte, int von, int bis, double betraege) {
        double kleinster = betraege;
        for (int i = von; i < bis; i++) {
            double betrag = Math.abs(werte[i]);
            kleinster = betrag > 0 && betrag < kleinster ? betrag : kleinster;
        }
        return (bis - von) * Math.ulp(betraege) < 0x1p53 * Math.ulp(kleinster);
    }

    private static double langsam(double[] werte, int von, int bis) {
        BigDecimal summe = BigDecimal.ZERO;
        for (int i = von; i < bis; i++) {
            summe = summe.add(new BigDecimal(werte[i]));
        }
        return summe.doubleValue();
    }
}
