package de.bismit.statistik;

/**
 * Sums over parts of rows (Summen). The array holds rows of {@code breite} cells, missing cells 0.0; results are exact for
 * whole numbers below 2^53. Order of summation: as stored, left to right within a row; results do not depend on threads.
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

    /** The sum of the cells with compensation (TwoSum), for numbers that are not whole; error about one unit in the last place. */
    public static double kompensiert(double[] werte, int von, int bis) {
        double summe = 0;
        double rest = 0;
        for (int i = von; i < bis; i++) {
            double neu = summe + werte[i];
            double anteil = neu - summe;
            rest += summe - (neu - anteil) + (werte[i] - anteil);
            summe = neu;
        }
        return summe + rest;
    }

    /** The sum of chosen cells of one row, compensated; {@code auswahl} holds positions within the row. */
    public static double auswahl(double[] werte, int zeilenanfang, int[] auswahl) {
        double summe = 0;
        double rest = 0;
        for (int position : auswahl) {
            double wert = werte[zeilenanfang + position];
            double neu = summe + wert;
            double anteil = neu - summe;
            rest += summe - (neu - anteil) + (wert - anteil);
            summe = neu;
        }
        return summe + rest;
    }
}
