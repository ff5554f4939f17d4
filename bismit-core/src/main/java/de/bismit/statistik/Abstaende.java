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

    private Abstaende(double[] ebene, int breite, Gruppen gruppen) {
        this.ebene = ebene;
        this.breite = breite;
        this.gruppen = gruppen;
        summen = new double[breite == 0 ? 0 : ebene.length / breite * gruppen.anzahl()];
        for (int i = 0; i < summen.length; i++) {
            summen[i] = summe(i / gruppen.anzahl(), i % gruppen.anzahl());
        }
    }

    private double summe(int zeile, int g) {
        double summe = 0;
        for (int j = 0; j < gruppen.groesse(g); j++) {
            summe += von(zeile, gruppen.position(g, j));
        }
        return summe;
    }

    /**
     * These distances; the array is taken over.
     *
     * @param ebene whole, {@code [zeile * breite + i]}
     */
    public static Abstaende von(double[] ebene, int breite, Gruppen gruppen) {
        return new Abstaende(ebene, breite, gruppen);
    }

    /** The distance of a cell. */
    public double von(int zeile, int i) {
        return ebene[zeile * breite + i];
    }

    /** The sum over a group, gaps included. */
    double summeDer(int zeile, int g) {
        return summen[zeile * gruppen.anzahl() + g];
    }

    /** What the lower bounds of neighbouring counts would lie below 0, taken together; the counts stand from {@code anfang} on. */
    double unterNull(double[] zahlen, int anfang, int zeile, int position, int anzahl) {
        int abstand = zeile * breite + position;
        double summe = 0;
        for (int i = 0; i < anzahl; i++) {
            double fehlt = ebene[abstand + i] - zahlen[anfang + i];
            if (fehlt > 0 && zahlen[anfang + i] >= 0) {
                summe += fehlt;
            }
        }
        return summe;
    }

    @Override
    public String toString() {
        return "Abstände von " + ebene.length + " Zellen in " + gruppen;
    }
}
