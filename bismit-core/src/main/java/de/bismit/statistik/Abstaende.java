package de.bismit.statistik;

/**
 * How far printed whole counts may lie from the true ones (Abstände), cell by cell of a column, with their sums over the groups
 * of each row: rounding is the same for all Merkmale of a table, so these sums serve them all.
 */
public final class Abstaende {

    final Gruppen gruppen;
    private final double[] ebene;
    private final int breite;
    private final double[] summen;
    private final double[] zahlen;
    /** Per row of the counts the numbers whose lower bound would lie below 0. */
    private final long[] kleine;
    private final boolean[] mitKleinen;

    private Abstaende(double[] ebene, int breite, Gruppen gruppen, double[] zahlen, long[] gueltig) {
        this.ebene = ebene;
        this.breite = breite;
        this.gruppen = gruppen;
        this.zahlen = zahlen;
        mitKleinen = new boolean[breite == 0 ? 0 : zahlen.length / breite];
        kleine = kleine(gueltig);
        summen = new double[breite == 0 ? 0 : ebene.length / breite * gruppen.anzahl()];
        for (int i = 0; i < summen.length; i++) {
            summen[i] = summe(i / gruppen.anzahl(), i % gruppen.anzahl());
        }
    }

    private long[] kleine(long[] gueltig) {
        long[] bits = new long[mitKleinen.length * Gueltigkeitsbits.worte(breite)];
        for (int z = 0; z < mitKleinen.length; z++) {
            int anfang = z * breite % ebene.length;
            for (int i = 0; i < breite; i++) {
                double zahl = zahlen[z * breite + i];
                if (zahl >= 0 && zahl < ebene[anfang + i] && Gueltigkeitsbits.gesetzt(gueltig, breite, z, i)) {
                    Gueltigkeitsbits.setze(bits, breite, z, i);
                    mitKleinen[z] = true;
                }
            }
        }
        return bits;
    }

    private double summe(int zeile, int g) {
        double summe = 0;
        for (int j = 0; j < gruppen.groesse(g); j++) {
            summe += von(zeile, gruppen.position(g, j));
        }
        return summe;
    }

    /**
     * These distances; the arrays are taken over.
     *
     * @param ebene whole, {@code [zeile * breite + i]}
     * @param zahlen whole counts as printed, gaps 0: the same rows once for each column that has these distances
     * @param gueltig the validity words of the counts, see {@link Gueltigkeitsbits}
     */
    public static Abstaende von(double[] ebene, int breite, Gruppen gruppen, double[] zahlen, long[] gueltig) {
        return new Abstaende(ebene, breite, gruppen, zahlen, gueltig);
    }

    /** The distance of a cell. */
    public double von(int zeile, int i) {
        return ebene[zeile * breite + i];
    }

    /** The sum over a group, gaps included. */
    double summeDer(int zeile, int g) {
        return summen[zeile * gruppen.anzahl() + g];
    }

    /** What the lower bounds of neighbouring counts would lie below 0, taken together; they stand in a row of all counts. */
    double unterNull(int zeileDerZahlen, int von, int bis) {
        if (!mitKleinen[zeileDerZahlen]) {
            return 0;
        }
        double summe = 0;
        for (int i = Gueltigkeitsbits.naechstes(kleine, breite, zeileDerZahlen, von, bis); i < bis;
                i = Gueltigkeitsbits.naechstes(kleine, breite, zeileDerZahlen, i + 1, bis)) {
            int zelle = zeileDerZahlen * breite + i;
            summe += ebene[zelle % ebene.length] - zahlen[zelle];
        }
        return summe;
    }

    @Override
    public String toString() {
        return "Abstände von " + ebene.length + " Zellen in " + gruppen;
    }
}
