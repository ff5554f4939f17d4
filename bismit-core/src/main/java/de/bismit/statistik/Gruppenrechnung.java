package de.bismit.statistik;

import java.util.Arrays;

/**
 * Sums and statistics of groups of each row of a column (Gruppenrechnung), with the rules of the algebra of single values. A
 * result has one cell a group. Whole counts are added plainly and exactly, other numbers exactly and rounded once.
 *
 * <p>Sum and ratio of sums are strict: a missing cell leaves its group missing, with the united reasons. The statistics can
 * be asked for strictly, or for those present; {@link #zahlen} tells how many these are.
 */
public final class Gruppenrechnung {

    private Gruppenrechnung() {
    }

    /** The sums. */
    public static Spalte summe(Spalte s, Gruppen gruppen, Maskenregeln regeln) {
        return Gruppensummen.von(s, gruppen, regeln).werte();
    }

    /** {@code faktor} times the sums by the sums; with {@code teilmenge} spans are cut to 0 to {@code faktor}. */
    public static Spalte verhaeltnisDerSummen(Spalte zaehler, Spalte nenner, Gruppen gruppen, double faktor, boolean teilmenge,
            Maskenregeln regeln) {
        if (zaehler.zeilen != nenner.zeilen || zaehler.breite != nenner.breite) {
            throw new IllegalArgumentException("Spalten verschiedener Form: " + zaehler + "; " + nenner);
        }
        return Gruppensummen.von(zaehler, gruppen, regeln).verhaeltnis(Gruppensummen.von(nenner, gruppen, regeln), faktor, teilmenge);
    }

    /** How many cells of each group have numbers, row by row: {@code [zeile * gruppen + gruppe]}. */
    public static int[] zahlen(Spalte s, Gruppen gruppen) {
        int[] zahlen = new int[s.zeilen * gruppen.anzahl()];
        for (int i = 0; i < zahlen.length; i++) {
            zahlen[i] = gruppen.zahlen(s, i / gruppen.anzahl(), i % gruppen.anzahl());
        }
        return zahlen;
    }

    /** The arithmetic means. */
    public static Spalte mittel(Spalte s, Gruppen gruppen, boolean streng, Maskenregeln regeln) {
        return statistik(s, gruppen, streng, regeln, Gruppenrechnung::mittel);
    }

    /** The medians; of an even number of cells the mean of the middle two. */
    public static Spalte median(Spalte s, Gruppen gruppen, boolean streng, Maskenregeln regeln) {
        return statistik(s, gruppen, streng, regeln, Gruppenrechnung::median);
    }

    /** The smallest. */
    public static Spalte minimum(Spalte s, Gruppen gruppen, boolean streng, Maskenregeln regeln) {
        return statistik(s, gruppen, streng, regeln, Gruppenrechnung::minimum);
    }

    /** The largest. */
    public static Spalte maximum(Spalte s, Gruppen gruppen, boolean streng, Maskenregeln regeln) {
        return statistik(s, gruppen, streng, regeln, Gruppenrechnung::maximum);
    }

    @FunctionalInterface
    private interface Statistik {
        double von(double[] zahlen, int n);
    }

    private static Spalte statistik(Spalte s, Gruppen gruppen, boolean streng, Maskenregeln regeln, Statistik statistik) {
        Spaltenbauer ziel = new Spaltenbauer(s.zeilen, gruppen.anzahl());
        Gruppeninhalt inhalt = new Gruppeninhalt(gruppen);
        Zellwert ergebnis = new Zellwert();
        for (int z = 0; z < s.zeilen; z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                inhalt.lies(s, gruppen, z, g, streng, regeln);
                ergebnis.zustand = inhalt.zustand;
                ergebnis.merkzeichen = inhalt.merkzeichen;
                if (inhalt.zustand == 0) {
                    double unten = statistik.von(inhalt.unten, inhalt.n);
                    ergebnis.zahlen(unten, s.hatSpannen() ? statistik.von(inhalt.oben, inhalt.n) : unten);
                }
                ergebnis.schreibe(ziel, z, g);
            }
        }
        return ziel.fertig();
    }

    private static double mittel(double[] zahlen, int n) {
        return Summen.kompensiert(zahlen, 0, n) / n;
    }

    private static double median(double[] zahlen, int n) {
        Arrays.sort(zahlen, 0, n);
        int mitte = n / 2;
        return n % 2 == 1 ? zahlen[mitte] : (zahlen[mitte - 1] + zahlen[mitte]) / 2;
    }

    private static double minimum(double[] zahlen, int n) {
        double kleinste = zahlen[0];
        for (int i = 1; i < n; i++) {
            kleinste = Math.min(kleinste, zahlen[i]);
        }
        return kleinste;
    }

    private static double maximum(double[] zahlen, int n) {
        double groesste = zahlen[0];
        for (int i = 1; i < n; i++) {
            groesste = Math.max(groesste, zahlen[i]);
        }
        return groesste;
    }
}
