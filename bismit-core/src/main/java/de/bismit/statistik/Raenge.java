package de.bismit.statistik;

import java.util.Arrays;

/**
 * Places within groups (Ränge): from 1 + those certainly better, up to n − those certainly worse, n being those with
 * numbers. Equal numbers share the better place; spans that overlap leave it open.
 */
public final class Raenge {

    private final Spalte s;
    private final Gruppen gruppen;
    private final boolean groessterZuerst;
    private final double[] unten;
    private final double[] oben;
    private final double[] genaue;
    private int n;
    private int punkte;

    private Raenge(Spalte s, Gruppen gruppen, boolean groessterZuerst) {
        this.s = s;
        this.gruppen = gruppen;
        this.groessterZuerst = groessterZuerst;
        Gruppeninhalt platz = new Gruppeninhalt(gruppen);
        unten = platz.unten;
        oben = platz.oben;
        genaue = new double[unten.length];
    }

    /**
     * Writes the places of every cell that belongs to a group, in the shape of the column; 0 for a cell without numbers.
     *
     * @param von takes the best possible places, {@code [zeile * breite + i]}
     * @param bis takes the worst possible places
     */
    public static void schreibe(Spalte s, Gruppen gruppen, boolean groessterZuerst, int[] von, int[] bis) {
        Raenge raenge = new Raenge(s, gruppen, groessterZuerst);
        for (int z = 0; z < s.zeilen; z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                raenge.sammle(z, g);
                raenge.schreibe(z, g, von, bis);
            }
        }
    }

    private void sammle(int zeile, int g) {
        n = 0;
        punkte = 0;
        for (int j = 0; j < gruppen.groesse(g); j++) {
            int position = gruppen.position(g, j);
            if (s.gueltig(zeile, position)) {
                int zelle = s.zelle(zeile, position);
                unten[n] = s.unten[zelle];
                oben[n++] = s.oben[zelle];
                if (s.unten[zelle] == s.oben[zelle]) {
                    genaue[punkte++] = s.unten[zelle];
                }
            }
        }
        Arrays.sort(unten, 0, n);
        Arrays.sort(oben, 0, n);
        Arrays.sort(genaue, 0, punkte);
    }

    private void schreibe(int zeile, int g, int[] von, int[] bis) {
        for (int j = 0; j < gruppen.groesse(g); j++) {
            int position = gruppen.position(g, j);
            int ziel = zeile * s.breite + position;
            boolean gueltig = s.gueltig(zeile, position);
            von[ziel] = gueltig ? 1 + besser(s.zelle(zeile, position)) : 0;
            bis[ziel] = gueltig ? n - schlechter(s.zelle(zeile, position)) - gleiche(s.zelle(zeile, position)) : 0;
        }
    }

    private int besser(int zelle) {
        return groessterZuerst ? n - bis(unten, n, s.oben[zelle]) : unter(oben, n, s.unten[zelle]);
    }

    private int schlechter(int zelle) {
        return groessterZuerst ? unter(oben, n, s.unten[zelle]) : n - bis(unten, n, s.oben[zelle]);
    }

    /** The others with exactly this number. */
    private int gleiche(int zelle) {
        double zahl = s.unten[zelle];
        return zahl == s.oben[zelle] ? bis(genaue, punkte, zahl) - unter(genaue, punkte, zahl) - 1 : 0;
    }

    /** How many of the sorted numbers lie below a bound. */
    private static int unter(double[] sortiert, int n, double grenze) {
        int links = 0;
        int rechts = n;
        while (links < rechts) {
            int mitte = links + rechts >>> 1;
            if (sortiert[mitte] < grenze) {
                links = mitte + 1;
            } else {
                rechts = mitte;
            }
        }
        return links;
    }

    /** How many of the sorted numbers do not exceed a bound. */
    private static int bis(double[] sortiert, int n, double grenze) {
        return unter(sortiert, n, Math.nextUp(grenze));
    }
}
