package de.bismit.bench.aufgabe;

/** Refuses results that differ (Uebereinstimmung). */
public final class Uebereinstimmung {

    private Uebereinstimmung() {
    }

    /**
     * Holds the numbers of one against those of the yardstick.
     *
     * @param spielraum how far they may lie apart, as a fraction of the larger; 0 for the same bits
     * @throws IllegalStateException naming who, where, what was expected and what was found
     */
    public static void pruefe(String wer, double[] soll, double[] ist, double spielraum) {
        if (soll.length != ist.length) {
            throw new IllegalStateException(wer + " gibt " + ist.length + " Zahlen, erwartet " + soll.length);
        }
        for (int i = 0; i < soll.length; i++) {
            boolean gleich = Double.compare(soll[i], ist[i]) == 0
                    || Math.abs(soll[i] - ist[i]) <= spielraum * Math.max(Math.abs(soll[i]), Math.abs(ist[i]));
            if (!gleich) {
                throw new IllegalStateException(wer + ", Stelle " + i + ": " + ist[i] + ", erwartet " + soll[i]);
            }
        }
    }
}
