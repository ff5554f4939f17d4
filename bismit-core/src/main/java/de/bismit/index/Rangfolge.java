package de.bismit.index;

import java.util.Arrays;

/** Places by size, 1 for the largest (Rangfolge); equal numbers share the better place, what is NaN has place 0. */
final class Rangfolge {

    private Rangfolge() {
    }

    static int[] von(double[] werte) {
        int[] raenge = new int[werte.length];
        schreibe(werte, new double[werte.length], raenge);
        return raenge;
    }

    /** Writes the places; {@code platz} is overwritten. */
    static void schreibe(double[] werte, double[] platz, int[] raenge) {
        int n = 0;
        for (double wert : werte) {
            platz[n] = wert;
            n += Double.isNaN(wert) ? 0 : 1;
        }
        Arrays.sort(platz, 0, n);
        for (int i = 0; i < werte.length; i++) {
            raenge[i] = Double.isNaN(werte[i]) ? 0 : 1 + n - hoechstens(platz, n, werte[i]);
        }
    }

    /** How many of the sorted numbers do not exceed this one. */
    private static int hoechstens(double[] sortiert, int n, double zahl) {
        int anfang = 0;
        int ende = n;
        while (anfang < ende) {
            int mitte = anfang + ende >>> 1;
            if (sortiert[mitte] <= zahl) {
                anfang = mitte + 1;
            } else {
                ende = mitte;
            }
        }
        return anfang;
    }

    /** The mean of the absolute differences over those that have a place in both; 0 if none has. */
    static double mittlereAenderung(int[] eine, int[] andere) {
        long summe = 0;
        int beide = 0;
        for (int i = 0; i < eine.length; i++) {
            if (eine[i] > 0 && andere[i] > 0) {
                summe += Math.abs(eine[i] - andere[i]);
                beide++;
            }
        }
        return beide == 0 ? 0 : (double) summe / beide;
    }
}
