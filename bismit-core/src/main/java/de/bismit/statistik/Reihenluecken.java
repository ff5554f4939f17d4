package de.bismit.statistik;

/**
 * Fills gaps within one stretch of a series (Reihenlücken); what may not be bridged (a break) ends a stretch. Gaps at an end
 * stay: nothing is drawn out beyond the numbers.
 */
public final class Reihenluecken {

    private Reihenluecken() {
    }

    /**
     * Linear between the neighbours with numbers, by time: {@code y0 + (y1 − y0) (t − t0) / (t1 − t0)}. Numbers are written to
     * {@code werte}.
     *
     * @param zeiten rising
     * @param da which have a number; not changed
     * @return which were filled
     */
    public static boolean[] linear(double[] zeiten, double[] werte, boolean[] da) {
        boolean[] ergaenzt = new boolean[werte.length];
        int davor = -1;
        for (int i = 0; i < werte.length; i++) {
            if (da[i]) {
                for (int j = davor + 1; davor >= 0 && j < i; j++) {
                    werte[j] = werte[davor] + (werte[i] - werte[davor]) * ((zeiten[j] - zeiten[davor]) / (zeiten[i] - zeiten[davor]));
                    ergaenzt[j] = true;
                }
                davor = i;
            }
        }
        return ergaenzt;
    }

    /** The last number before, carried on at most {@code hoechstens} places; otherwise as {@link #linear}. */
    public static boolean[] letzterWert(double[] werte, boolean[] da, int hoechstens) {
        boolean[] ergaenzt = new boolean[werte.length];
        int davor = -1;
        for (int i = 0; i < werte.length; i++) {
            davor = da[i] ? i : davor;
            if (!da[i] && davor >= 0 && i - davor <= hoechstens) {
                werte[i] = werte[davor];
                ergaenzt[i] = true;
            }
        }
        return ergaenzt;
    }
}
