package de.bismit.daten;

/** Whole numbers from 0, each with as many bits as the largest needs. Immutable. */
final class Bitfeld {

    private final int breite;
    private final int jeWort;
    private final long[] worte;

    private Bitfeld(int breite, int anzahl) {
        this.breite = breite;
        jeWort = breite == 0 ? 1 : Long.SIZE / breite;
        worte = new long[worte(breite, anzahl)];
    }

    static Bitfeld packe(int[] zahlen) {
        int groesste = 0;
        for (int zahl : zahlen) {
            groesste = Math.max(groesste, zahl);
        }
        Bitfeld feld = new Bitfeld(Integer.SIZE - Integer.numberOfLeadingZeros(groesste), zahlen.length);
        int belegt = feld.jeWort * feld.breite;
        int i = 0;
        for (int w = 0; w < feld.worte.length; w++) {
            for (int stelle = 0; stelle < belegt && i < zahlen.length; stelle += feld.breite) {
                feld.worte[w] |= (long) zahlen[i++] << stelle;
            }
        }
        return feld;
    }

    /** How many bytes so many numbers take. */
    static long bytes(int groesste, int anzahl) {
        return 8L * worte(Integer.SIZE - Integer.numberOfLeadingZeros(groesste), anzahl);
    }

    private static int worte(int breite, int anzahl) {
        int jeWort = breite == 0 ? 1 : Long.SIZE / breite;
        return breite == 0 ? 0 : (anzahl + jeWort - 1) / jeWort;
    }

    int zahl(int i) {
        return breite == 0 ? 0 : (int) (worte[i / jeWort] >>> i % jeWort * breite & (1L << breite) - 1);
    }

    long bytes() {
        return 8L * worte.length;
    }
}
