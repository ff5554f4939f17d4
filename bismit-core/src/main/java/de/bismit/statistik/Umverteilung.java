package de.bismit.statistik;

/**
 * Lays rows of cells out anew by a {@link Anteilsmatrix}: the numbers, their validity and any plane of bytes beside them. The
 * planes are flat, as those of a {@link Spalte}; a target is written only where it gets something. Holds a little scratch
 * space, so one thread at a time.
 *
 * <p>Formula: {@code ziel[t] = Σ anteil(t, j) · ein[quelle(t, j)]}, missing cells being 0. Copies keep their bits; sums of
 * whole counts that go in whole are exact; other sums of cells that go in whole are exact and rounded once; sums of shares are
 * compensated, in the order of the cells.
 */
public final class Umverteilung {

    private double[] ablage = new double[16];

    /** No rows yet. */
    public Umverteilung() {
    }

    /**
     * The numbers of one row.
     *
     * @param ein holds the source row from {@code anfang} on
     * @param ganzzahlig whether the numbers are whole counts below 2<sup>53</sup>
     * @param aus gets the target row from {@code zielanfang} on
     */
    public void zahlen(double[] ein, int anfang, Anteilsmatrix v, boolean ganzzahlig, double[] aus, int zielanfang) {
        int[] laeufe = v.laeufe;
        for (int i = 0; i < laeufe.length; i += 3) {
            System.arraycopy(ein, anfang + laeufe[i], aus, zielanfang + laeufe[i + 1], laeufe[i + 2]);
        }
        for (int i = 0; i < v.gemischte.length; i++) {
            int t = v.gemischte[i];
            aus[zielanfang + t] = !v.ganz[i] ? anteilig(ein, anfang, v, t) : ganzzahlig ? einfach(ein, anfang, v, t) : genau(ein, anfang, v, t);
        }
    }

    private static double einfach(double[] ein, int anfang, Anteilsmatrix v, int t) {
        double summe = 0;
        int n = v.beitraege(t);
        for (int j = 0; j < n; j++) {
            summe += ein[anfang + v.quelle(t, j)];
        }
        return summe;
    }

    /** TwoSum: what rounding drops is kept aside and added in the end. */
    private static double anteilig(double[] ein, int anfang, Anteilsmatrix v, int t) {
        double summe = 0;
        double rest = 0;
        int n = v.beitraege(t);
        for (int j = 0; j < n; j++) {
            double teil = v.anteil(t, j) * ein[anfang + v.quelle(t, j)];
            double neu = summe + teil;
            double davon = neu - summe;
            rest += summe - (neu - davon) + (teil - davon);
            summe = neu;
        }
        return summe + rest;
    }

    private double genau(double[] ein, int anfang, Anteilsmatrix v, int t) {
        int n = v.beitraege(t);
        if (ablage.length < v.meisteBeitraege) {
            ablage = new double[v.meisteBeitraege];
        }
        for (int j = 0; j < n; j++) {
            ablage[j] = ein[anfang + v.quelle(t, j)];
        }
        return Summen.kompensiert(ablage, 0, n);
    }

    /**
     * The smallest or largest a target of one row can be, when of a cell that is shared out nothing but its whole is certain:
     * whole cells as they are, of the others nothing or all, whichever is less (more). Copies keep their bits.
     *
     * @param ein the lower (upper) bounds of the source
     * @param obere whether the largest is asked for
     */
    public void grenzen(double[] ein, int anfang, Anteilsmatrix v, boolean obere, double[] aus, int zielanfang) {
        int[] laeufe = v.laeufe;
        for (int i = 0; i < laeufe.length; i += 3) {
            System.arraycopy(ein, anfang + laeufe[i], aus, zielanfang + laeufe[i + 1], laeufe[i + 2]);
        }
        if (ablage.length < v.meisteBeitraege) {
            ablage = new double[v.meisteBeitraege];
        }
        for (int t : v.gemischte) {
            int n = v.beitraege(t);
            for (int j = 0; j < n; j++) {
                double ganzes = ein[anfang + v.quelle(t, j)];
                ablage[j] = v.anteil(t, j) == 1 ? ganzes : obere ? Math.max(0, ganzes) : Math.min(0, ganzes);
            }
            aus[zielanfang + t] = Summen.kompensiert(ablage, 0, n);
        }
    }

    /** The validity of the copies of one row; those of mixed targets are left to {@link #hatAlle}. */
    public static void gueltigkeit(long[] ein, int breite, int zeile, Anteilsmatrix v, long[] aus, int zielzeile) {
        int basis = zeile * Gueltigkeitsbits.worte(breite) * Long.SIZE;
        int zielbasis = zielzeile * Gueltigkeitsbits.worte(v.ziele()) * Long.SIZE;
        int[] laeufe = v.laeufe;
        for (int i = 0; i < laeufe.length; i += 3) {
            Gueltigkeitsbits.kopiere(ein, basis + laeufe[i], aus, zielbasis + laeufe[i + 1], laeufe[i + 2]);
        }
    }

    /** Whether all source cells of a target have a number. */
    public static boolean hatAlle(long[] ein, int breite, int zeile, Anteilsmatrix v, int t) {
        int n = v.beitraege(t);
        for (int j = 0; j < n; j++) {
            if (!Gueltigkeitsbits.gesetzt(ein, breite, zeile, v.quelle(t, j))) {
                return false;
            }
        }
        return n > 0;
    }

    /** Copies a plane of one byte a cell along, for copied targets only. */
    public static void kopien(byte[] ein, int anfang, Anteilsmatrix v, byte[] aus, int zielanfang) {
        int[] laeufe = v.laeufe;
        for (int i = 0; i < laeufe.length; i += 3) {
            System.arraycopy(ein, anfang + laeufe[i], aus, zielanfang + laeufe[i + 1], laeufe[i + 2]);
        }
    }
}
