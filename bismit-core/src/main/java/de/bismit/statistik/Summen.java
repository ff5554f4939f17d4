package de.bismit.statistik;

/**
 * Sums over parts of rows (Summen). The array holds rows of {@code breite} cells, missing cells 0.0; results are exact for
 * whole numbers below 2^53, and rounded once from the exact sum where compensated; they do not depend on threads.
 */
public final class Summen {

    private Summen() {
    }

    /**
     * The plain sum of the cells {@code von} (included) to {@code bis} (excluded), for whole counts: exact while the sum of sizes is
     * below 2^53. Of others the order of adding is fixed, and the error at most {@code n * 2^-53} of the sum of sizes.
     */
    public static double bereich(double[] werte, int von, int bis) {
        // Eight chains, since one addition waits for the one before it; groups are short, so what is left is no loop either.
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int i = von;
        for (; i + 7 < bis; i += 8) {
            s0 += werte[i];
            s1 += werte[i + 1];
            s2 += werte[i + 2];
            s3 += werte[i + 3];
            s4 += werte[i + 4];
            s5 += werte[i + 5];
            s6 += werte[i + 6];
            s7 += werte[i + 7];
        }
        int uebrige = bis - i;
        if ((uebrige & 4) != 0) {
            s0 += werte[i];
            s1 += werte[i + 1];
            s2 += werte[i + 2];
            s3 += werte[i + 3];
            i += 4;
        }
        if ((uebrige & 2) != 0) {
            s4 += werte[i];
            s5 += werte[i + 1];
            i += 2;
        }
        if ((uebrige & 1) != 0) {
            s6 += werte[i];
        }
        return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
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
     * The sum of the cells, for numbers that are not whole: the exact sum, rounded once, so off by at most half a unit in the last
     * place and the same in any order.
     */
    public static double kompensiert(double[] werte, int von, int bis) {
        return ExakteSumme.von(werte, von, bis);
    }

    /**
     * The sum of the squares {@code (x − mitte)²} of {@code x[0 .. n)}: each is rounded, their sum is exact and rounded once, and so
     * the same in any order.
     *
     * @param platz gets the squares; may not be {@code x}
     */
    static double abweichungsquadrate(double[] x, int n, double mitte, double[] platz) {
        for (int i = 0; i < n; i++) {
            double abweichung = x[i] - mitte;
            platz[i] = abweichung * abweichung;
        }
        return ExakteSumme.von(platz, 0, n);
    }

    /** As {@link #kompensiert} for chosen cells of one row; {@code auswahl} holds positions within the row. */
    public static double auswahl(double[] werte, int zeilenanfang, int[] auswahl) {
        double[] gewaehlte = new double[auswahl.length];
        for (int i = 0; i < gewaehlte.length; i++) {
            gewaehlte[i] = werte[zeilenanfang + auswahl[i]];
        }
        return ExakteSumme.von(gewaehlte, 0, gewaehlte.length);
    }
}
