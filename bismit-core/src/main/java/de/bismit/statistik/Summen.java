package de.bismit.statistik;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Sums over parts of rows (Summen). The array holds rows of {@code breite} cells, missing cells 0.0; results are exact for
 * whole numbers below 2^53, and rounded once from the exact sum where compensated; they do not depend on threads.
 */
public final class Summen {

    private Summen() {
    }

    /** The plain sum of the cells {@code von} (included) to {@code bis} (excluded), for whole counts. */
    public static double bereich(double[] werte, int von, int bis) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = von;
        for (; i + 3 < bis; i += 4) {
            s0 += werte[i];
            s1 += werte[i + 1];
            s2 += werte[i + 2];
            s3 += werte[i + 3];
        }
        for (; i < bis; i++) {
            s0 += werte[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /**
     * The sums of groups of neighbouring cells, each from {@code anfang + grenzen[i]} (included) to
     * {@code anfang + grenzen[i + 1]} (excluded).
     *
     * @param ganz whether these are whole counts, which need no compensation
     * @param ziel gets the sums from {@code zielanfang} on
     */
    public static void gruppen(double[] werte, int anfang, int[] grenzen, boolean ganz, double[] ziel, int zielanfang) {
        for (int i = 0; i + 1 < grenzen.length; i++) {
            int von = anfang + grenzen[i];
            int bis = anfang + grenzen[i + 1];
            ziel[zielanfang + i] = ganz ? bereich(werte, von, bis) : kompensiert(werte, von, bis);
        }
    }

    /**
     * The sum of the cells, for numbers that are not whole: the exact sum, rounded once, and so the same in any order. TwoSum
     * keeps what rounding drops; where that does not prove the last bit, a slow way decides.
     */
    public static double kompensiert(double[] werte, int von, int bis) {
        double summe = 0;
        double rest = 0;
        double betraege = 0;
        for (int i = von; i < bis; i++) {
            double wert = werte[i];
            double neu = summe + wert;
            rest += verlust(summe, wert, neu);
            betraege += Math.abs(wert);
            summe = neu;
        }
        double bewiesen = bewiesen(summe, rest, betraege, bis - von);
        return Double.isNaN(bewiesen) ? langsam(werte, von, bis) : bewiesen;
    }

    /**
     * The sum of the squares {@code (x − mitte)²} of {@code x[0 .. n)}: each is rounded, their sum is exact and rounded once, and so
     * the same in any order.
     */
    static double abweichungsquadrate(double[] x, int n, double mitte) {
        double summe = 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double abweichung = x[i] - mitte;
            double quadrat = abweichung * abweichung;
            double neu = summe + quadrat;
            rest += verlust(summe, quadrat, neu);
            summe = neu;
        }
        // Nothing is negative: the sum is the sum of the sizes.
        double bewiesen = bewiesen(summe, rest, summe, n);
        if (Double.isNaN(bewiesen)) {
            double[] quadrate = new double[n];
            for (int i = 0; i < n; i++) {
                quadrate[i] = (x[i] - mitte) * (x[i] - mitte);
            }
            return langsam(quadrate, 0, n);
        }
        return bewiesen;
    }

    /** What {@code a + b} loses in being rounded to {@code summe}, exactly. */
    private static double verlust(double a, double b, double summe) {
        double anteil = summe - a;
        return a - (summe - anteil) + (b - anteil);
    }

    /** As {@link #kompensiert} for chosen cells of one row; {@code auswahl} holds positions within the row. */
    public static double auswahl(double[] werte, int zeilenanfang, int[] auswahl) {
        double summe = 0;
        double rest = 0;
        double betraege = 0;
        for (int position : auswahl) {
            double wert = werte[zeilenanfang + position];
            double neu = summe + wert;
            rest += verlust(summe, wert, neu);
            betraege += Math.abs(wert);
            summe = neu;
        }
        double bewiesen = bewiesen(summe, rest, betraege, auswahl.length);
        if (Double.isNaN(bewiesen)) {
            double[] gewaehlte = IntStream.of(auswahl).mapToDouble(position -> werte[zeilenanfang + position]).toArray();
            return langsam(gewaehlte, 0, gewaehlte.length);
        }
        return bewiesen;
    }

    /** The exact sum rounded once, or NaN if the rounding of the rest leaves its last bit open. */
    private static double bewiesen(double summe, double rest, double betraege, double n) {
        // The losses of n additions, each at most 2^-53 * betraege, are themselves added with a loss of at most
        // n^2 * 2^-106 * betraege; more than twice that for good measure.
        double fehler = (n + 2) * (n + 2) * betraege * 0x1p-105;
        double hoechstens = summe + Math.nextUp(rest + fehler);
        double mindestens = summe + Math.nextDown(rest - fehler);
        return hoechstens == mindestens ? hoechstens : betraege == 0 ? 0 : Double.NaN;
    }

    private static double langsam(double[] werte, int von, int bis) {
        BigDecimal summe = BigDecimal.ZERO;
        for (int i = von; i < bis; i++) {
            summe = summe.add(new BigDecimal(werte[i]));
        }
        return summe.doubleValue();
    }
}
