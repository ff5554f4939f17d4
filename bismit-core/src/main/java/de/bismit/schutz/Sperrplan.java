package de.bismit.schutz;

import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses which further cells to suppress.
 *
 * <p>A table with its totals is a circulation: counts flow from rows to columns, from columns to the row of totals, from there
 * to the column of totals and back to the rows, and nothing gets lost at a row or column. Another table with the same published
 * figures differs by a circulation over the suppressed cells alone. So a suppressed cell can be another number if, and only if,
 * one unit can be sent around a circle through it: forwards along suppressed cells (one more there), backwards along those that
 * can do with one less. For each cell without such a circle the cheapest one is closed by suppressing cells on its way; all cells
 * on a circle are protected by it. There always is one: over the totals of its row, its column and the table.
 */
final class Sperrplan {

    private static final int NIEMAND = -1;

    private final int zeilen;
    private final int spalten;
    private final double kleinster;
    private final double[][] werte;
    private final boolean[][] frei;
    private final boolean[][] gesperrt;

    /** @param kleinster what a reader knows each suppressed count to be at least: 1 if zeros are published */
    Sperrplan(Schutztabelle tabelle, double kleinster) {
        zeilen = tabelle.zeilen().size() + 1;
        spalten = tabelle.spalten().size() + 1;
        this.kleinster = kleinster;
        werte = new double[zeilen][spalten];
        frei = new boolean[zeilen][spalten];
        gesperrt = new boolean[zeilen][spalten];
        for (int z = 0; z < zeilen; z++) {
            for (int s = 0; s < spalten; s++) {
                Wert wert = tabelle.wert(z, s);
                werte[z][s] = wert.hatZahlen() ? wert.untereGrenze() : 0;
                frei[z][s] = !wert.hatZahlen() && !wert.gruende().stream().allMatch(g -> g.zaehltAlsNull());
            }
        }
    }

    void sperre(int z, int s) {
        gesperrt[z][s] = true;
    }

    boolean istGesperrt(int z, int s) {
        return gesperrt[z][s];
    }

    /** Suppresses until every suppressed cell lies on a circle; the smallest first, ties in the order of the table. */
    void ergaenze() {
        List<int[]> offene = new ArrayList<>();
        for (int z = 0; z < zeilen; z++) {
            for (int s = 0; s < spalten; s++) {
                if (gesperrt[z][s]) {
                    offene.add(new int[] {z, s});
                }
            }
        }
        offene.sort(Comparator.comparingDouble(p -> werte[p[0]][p[1]]));
        offene.forEach(p -> schliesse(p[0], p[1]));
    }

    private void schliesse(int z, int s) {
        int von = vorwaerts(z, s) ? z : zeilen + s;
        int nach = vorwaerts(z, s) ? zeilen + s : z;
        Suche mehr = new Suche(z, s, nach, von);
        Suche weniger = kannWeniger(z, s) ? new Suche(z, s, von, nach) : mehr;
        (weniger.kosten() < mehr.kosten() ? weniger : mehr).sperreWeg();
    }

    /** Whether counts flow from the row to the column; in the totals of rows and of columns they flow back. */
    private boolean vorwaerts(int z, int s) {
        return z < zeilen - 1 == s < spalten - 1;
    }

    private boolean kannWeniger(int z, int s) {
        return !frei[z][s] && werte[z][s] - 1 >= kleinster;
    }

    /** The cheapest way between two knots (rows, then columns) that avoids one cell; suppressed cells cost nothing. */
    private final class Suche {
        private final int ohneZeile;
        private final int ohneSpalte;
        private final int ziel;
        private final double[] kosten = new double[zeilen + spalten];
        private final int[] vorgaenger = new int[zeilen + spalten];

        Suche(int ohneZeile, int ohneSpalte, int start, int ziel) {
            this.ohneZeile = ohneZeile;
            this.ohneSpalte = ohneSpalte;
            this.ziel = ziel;
            Arrays.fill(kosten, Double.POSITIVE_INFINITY);
            Arrays.fill(vorgaenger, NIEMAND);
            kosten[start] = 0;
            boolean[] fertig = new boolean[kosten.length];
            for (int k = start; k != NIEMAND && k != ziel; k = naechster(fertig)) {
                fertig[k] = true;
                gehe(k);
            }
        }

        double kosten() {
            return kosten[ziel];
        }

        private int naechster(boolean[] fertig) {
            int bester = NIEMAND;
            for (int k = 0; k < kosten.length; k++) {
                if (!fertig[k] && kosten[k] < Double.POSITIVE_INFINITY && (bester == NIEMAND || kosten[k] < kosten[bester])) {
                    bester = k;
                }
            }
            return bester;
        }

        private void gehe(int k) {
            boolean anZeile = k < zeilen;
            int nachbarn = anZeile ? spalten : zeilen;
            for (int n = 0; n < nachbarn; n++) {
                int z = anZeile ? k : n;
                int s = anZeile ? n : k - zeilen;
                int nach = anZeile ? zeilen + n : n;
                double preis = preis(z, s, vorwaerts(z, s) == anZeile);
                if (kosten[k] + preis < kosten[nach]) {
                    kosten[nach] = kosten[k] + preis;
                    vorgaenger[nach] = k;
                }
            }
        }

        private double preis(int z, int s, boolean mehr) {
            if (z == ohneZeile && s == ohneSpalte || !mehr && !kannWeniger(z, s)) {
                return Double.POSITIVE_INFINITY;
            }
            if (gesperrt[z][s] || frei[z][s]) {
                return 0;
            }
            // a published zero stays: the reader knows that suppressed cells are none
            return werte[z][s] < kleinster ? Double.POSITIVE_INFINITY : werte[z][s] + 1;
        }

        void sperreWeg() {
            for (int k = ziel; vorgaenger[k] != NIEMAND; k = vorgaenger[k]) {
                int z = Math.min(k, vorgaenger[k]);
                int s = Math.max(k, vorgaenger[k]) - zeilen;
                gesperrt[z][s] |= !frei[z][s];
            }
        }
    }
}
