package de.bismit.statistik;

/**
 * Fills a {@link Spalte}. A cell that is never set is missing without a reason, so set each. Bounds, reasons and flags take
 * memory from the first that is set. Not thread-safe.
 */
public final class Spaltenbauer {

    private static final int SICHERE_BREITE = 1 << 16;
    /** Up to here so many summands stay below 2^53. */
    private static final double SICHER_GANZ = 1L << 37;

    private final int zeilen;
    private final int breite;
    private final double[] unten;
    private double[] oben;
    private final long[] gueltig;
    private final Masken gruende;
    private final Masken merkzeichen;
    private boolean mitMerkzeichen;
    private boolean ganzzahlig;
    private boolean uebergeben;

    /** An empty column of this shape. */
    public Spaltenbauer(int zeilen, int breite) {
        this.zeilen = zeilen;
        this.breite = breite;
        unten = new double[Math.multiplyExact(zeilen, breite)];
        oben = unten;
        gueltig = new long[zeilen * Gueltigkeitsbits.worte(breite)];
        gruende = new Masken(unten.length);
        merkzeichen = new Masken(unten.length);
        ganzzahlig = breite <= SICHERE_BREITE;
    }

    /** Sets a number. */
    public Spaltenbauer zahl(int zeile, int i, double zahl) {
        return spanne(zeile, i, zahl, zahl);
    }

    /** Sets a span, or a number if both bounds are equal. */
    public Spaltenbauer spanne(int zeile, int i, double von, double bis) {
        int zelle = zelle(zeile, i);
        if (von != bis && oben == unten) {
            oben = unten.clone();
        }
        unten[zelle] = von + 0.0;
        oben[zelle] = bis + 0.0;
        ganzzahlig = ganzzahlig && ganz(von) && ganz(bis);
        Gueltigkeitsbits.setze(gueltig, breite, zeile, i);
        return this;
    }

    /** Whether all these numbers of rows of this many cells are whole and small enough for plain sums to be exact. */
    static boolean alleGanz(double[] zahlen, int breite) {
        int i = 0;
        while (i < zahlen.length && ganz(zahlen[i])) {
            i++;
        }
        return i == zahlen.length && breite <= SICHERE_BREITE;
    }

    private static boolean ganz(double zahl) {
        return Math.rint(zahl) == zahl && Math.abs(zahl) <= SICHER_GANZ;
    }

    /** Sets the reasons why there is no number. */
    public Spaltenbauer ohne(int zeile, int i, long maske) {
        int zelle = zelle(zeile, i);
        unten[zelle] = 0;
        oben[zelle] = 0;
        Gueltigkeitsbits.loesche(gueltig, breite, zeile, i);
        gruende.setze(zelle, maske);
        return this;
    }

    /** Sets the reasons why there cannot be a number. */
    public Spaltenbauer nichtZutreffend(int zeile, int i, long maske) {
        return ohne(zeile, i, maske | Spalte.NICHT_ZUTREFFEND);
    }

    /** Sets the flags of a cell. */
    public Spaltenbauer merkzeichen(int zeile, int i, long maske) {
        mitMerkzeichen |= maske != 0;
        merkzeichen.setze(zelle(zeile, i), maske);
        return this;
    }

    /** The column. It takes the planes over: nothing can be set any more. */
    public Spalte fertig() {
        return fertig(gruende, mitMerkzeichen ? merkzeichen : Maskenebene.LEER);
    }

    /** The column with reasons and flags from elsewhere, asked for when needed; cells without a number need not be set. */
    Spalte fertig(Maskenebene gruende, Maskenebene merkzeichen) {
        uebergeben = true;
        return Spalte.sicht(0, zeilen, breite, unten, oben, gueltig, ganzzahlig, gruende, merkzeichen);
    }

    private int zelle(int zeile, int i) {
        if (uebergeben) {
            throw new IllegalStateException("die Spalte ist fertig; für weitere Zellen einen neuen Spaltenbauer nehmen");
        }
        return zeile * breite + i;
    }
}
