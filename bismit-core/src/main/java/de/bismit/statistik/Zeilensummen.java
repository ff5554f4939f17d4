package de.bismit.statistik;

/**
 * The sums of groups of neighbouring cells of rows that follow each other (Zeilensummen): a view, nothing is added before a row
 * is asked for. Missing cells hold 0.0. Sums of whole counts are exact, others rounded once from the exact sum.
 */
public final class Zeilensummen {

    private final double[] werte;
    private final int anfang;
    private final int breite;
    private final int[] grenzen;
    private final boolean ganz;

    /**
     * Of rows of {@code breite} cells from {@code anfang} on.
     *
     * @param grenzen group {@code g} of a row is its cells {@code grenzen[g]} (included) to {@code grenzen[g + 1]} (excluded)
     * @param ganz whether these are whole counts, which need no compensation
     */
    public Zeilensummen(double[] werte, int anfang, int breite, int[] grenzen, boolean ganz) {
        this.werte = werte;
        this.anfang = anfang;
        this.breite = breite;
        this.grenzen = grenzen;
        this.ganz = ganz;
    }

    /** Writes the sums of a row from {@code zielanfang} on. */
    public void zeile(int zeile, double[] ziel, int zielanfang) {
        Summen.gruppen(werte, anfang + zeile * breite, grenzen, ganz, ziel, zielanfang);
    }

    /**
     * {@code faktor} times these sums by those of so many rows, {@code [zeile][gruppe]}; 0 where the denominator is 0. Row by row
     * of both in turn, since memory gives two streams faster than one after the other.
     */
    public double[] verhaeltnisse(Zeilensummen nenner, int zeilen, double faktor) {
        int gruppen = grenzen.length - 1;
        double[] ergebnis = new double[zeilen * gruppen];
        double[] unten = new double[gruppen];
        for (int z = 0; z < zeilen; z++) {
            zeile(z, ergebnis, z * gruppen);
            nenner.zeile(z, unten, 0);
            teile(ergebnis, z * gruppen, unten, faktor);
        }
        return ergebnis;
    }

    private static void teile(double[] zaehler, int anfang, double[] nenner, double faktor) {
        for (int g = 0; g < nenner.length; g++) {
            zaehler[anfang + g] = nenner[g] == 0 ? 0 : faktor * zaehler[anfang + g] / nenner[g];
        }
    }
}
