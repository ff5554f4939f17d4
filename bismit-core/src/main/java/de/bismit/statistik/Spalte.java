package de.bismit.statistik;

/**
 * Rows of cells that are a number, a span, missing for reasons, or not applicable for reasons (Spalte): what the kernels
 * work on and what they give. Each plane is one flat array; cells without a number hold 0.0 in both bounds and a 0 bit in
 * the validity words. Reasons and flags are bits whose meaning the owner knows. Made by a {@link Spaltenbauer}, or a
 * {@link #sicht view} of planes that are there already. Not to be changed any more.
 */
public final class Spalte {

    /** Set in a mask of reasons: the cell is not applicable, rather than missing. */
    public static final long NICHT_ZUTREFFEND = Long.MIN_VALUE;

    final int ersteZeile;
    final int zeilen;
    final int breite;
    final double[] unten;
    /** The same array as {@link #unten} where there are no spans. */
    final double[] oben;
    final long[] gueltig;
    final boolean ganzzahlig;
    final Maskenebene gruende;
    private final Maskenebene merkzeichen;
    /** Flags of every span, beside those of the plane: no lookup a cell. */
    private final long spannenzeichen;

    private Spalte(int ersteZeile, int zeilen, int breite, double[] unten, double[] oben, long[] gueltig, boolean ganzzahlig,
            Maskenebene gruende, Maskenebene merkzeichen, long spannenzeichen) {
        this.ersteZeile = ersteZeile;
        this.zeilen = zeilen;
        this.breite = breite;
        this.unten = unten;
        this.oben = oben;
        this.gueltig = gueltig;
        this.ganzzahlig = ganzzahlig;
        this.gruende = gruende;
        this.merkzeichen = merkzeichen;
        this.spannenzeichen = spannenzeichen;
    }

    /**
     * A view of planes, without copying them. Cell {@code i} of row {@code z} stands at {@code (ersteZeile + z) * breite + i}.
     *
     * @param oben the upper bounds; the same array as {@code unten} where there are no spans
     * @param gueltig validity words, see {@link Gueltigkeitsbits}
     * @param ganzzahlig whether all numbers are whole and small enough for plain sums to be exact
     * @param gruende asked for cells without a number only
     * @param merkzeichen {@link Maskenebene#LEER} where there are none
     */
    public static Spalte sicht(int ersteZeile, int zeilen, int breite, double[] unten, double[] oben, long[] gueltig,
            boolean ganzzahlig, Maskenebene gruende, Maskenebene merkzeichen) {
        int ende = (ersteZeile + zeilen) * breite;
        if (unten.length < ende || oben.length < ende || gueltig.length < (ersteZeile + zeilen) * Gueltigkeitsbits.worte(breite)) {
            throw new IllegalArgumentException("Ebenen mit " + unten.length + ", " + oben.length + " Zellen und " + gueltig.length
                    + " Worten sind kürzer als " + (ersteZeile + zeilen) + " Zeilen zu " + breite + " Zellen");
        }
        return new Spalte(ersteZeile, zeilen, breite, unten, oben, gueltig, ganzzahlig, gruende, merkzeichen, 0);
    }

    /** The same cells; each that is a span carries these flags too, as where rounding makes all of them. */
    public Spalte mitSpannenzeichen(long zeichen) {
        return new Spalte(ersteZeile, zeilen, breite, unten, oben, gueltig, ganzzahlig, gruende, merkzeichen, zeichen);
    }

    int zelle(int zeile, int i) {
        return (ersteZeile + zeile) * breite + i;
    }

    boolean gueltig(int zeile, int i) {
        return Gueltigkeitsbits.gesetzt(gueltig, breite, ersteZeile + zeile, i);
    }

    boolean hatSpannen() {
        return unten != oben;
    }

    boolean hatMerkzeichen() {
        return merkzeichen != Maskenebene.LEER || spannenzeichen != 0;
    }

    /** The flags of the cell that stands at this place of the planes. */
    long merkzeichenDer(int zelle) {
        return merkzeichen.maske(zelle) | (istSpanne(zelle) ? spannenzeichen : 0);
    }

    /** The united flags of a group. */
    long merkzeichenDer(Gruppen gruppen, int zeile, int g) {
        long alle = 0;
        boolean gesucht = spannenzeichen != 0;
        for (int j = 0; j < gruppen.groesse(g) && (gesucht || merkzeichen != Maskenebene.LEER); j++) {
            int zelle = zelle(zeile, gruppen.position(g, j));
            alle |= merkzeichenDer(zelle);
            gesucht &= !istSpanne(zelle);
        }
        return alle;
    }

    private boolean istSpanne(int zelle) {
        return unten[zelle] < oben[zelle];
    }

    /** The reasons with the bit {@link #NICHT_ZUTREFFEND}; 0 for a cell with numbers. */
    long zustand(int zeile, int i) {
        return gueltig(zeile, i) ? 0 : gruende.maske(zelle(zeile, i));
    }

    /** {@link #zustand} by the place of a cell among these rows; holds on to no numbers. */
    Maskenebene zustaende() {
        int erste = ersteZeile;
        int b = breite;
        long[] worte = gueltig;
        Maskenebene ebene = gruende;
        return zelle -> Gueltigkeitsbits.gesetzt(worte, b, erste + zelle / b, zelle % b) ? 0 : ebene.maske(erste * b + zelle);
    }

    /** The flags by the place of a cell among these rows, where there are no spans; holds on to no numbers. */
    Maskenebene merkzeichenplan() {
        int versatz = ersteZeile * breite;
        Maskenebene ebene = merkzeichen;
        return zelle -> ebene.maske(versatz + zelle);
    }

    /** One row as a column of its own, a view. */
    public Spalte zeile(int zeile) {
        return new Spalte(ersteZeile + zeile, 1, breite, unten, oben, gueltig, ganzzahlig, gruende, merkzeichen, spannenzeichen);
    }

    /** How many rows there are. */
    public int zeilen() {
        return zeilen;
    }

    /** How many cells a row has. */
    public int breite() {
        return breite;
    }

    /** Whether a cell has a number or span. */
    public boolean hatZahlen(int zeile, int i) {
        return gueltig(zeile, i);
    }

    /** The lower bound; the number itself where there is no span; 0 where there is no number. */
    public double unten(int zeile, int i) {
        return unten[zelle(zeile, i)];
    }

    /** The upper bound; the number itself where there is no span; 0 where there is no number. */
    public double oben(int zeile, int i) {
        return oben[zelle(zeile, i)];
    }

    /** Whether a cell has no number because it cannot have one. */
    public boolean nichtZutreffend(int zeile, int i) {
        return zustand(zeile, i) < 0;
    }

    /** The reasons why a cell has no number; 0 if it has one. */
    public long gruende(int zeile, int i) {
        return zustand(zeile, i) & ~NICHT_ZUTREFFEND;
    }

    /** The flags of a cell. */
    public long merkzeichen(int zeile, int i) {
        return merkzeichenDer(zelle(zeile, i));
    }

    @Override
    public String toString() {
        int mitZahl = 0;
        for (int z = 0; z < zeilen; z++) {
            mitZahl += Gueltigkeitsbits.zaehle(gueltig, breite, ersteZeile + z, 0, breite);
        }
        return zeilen + " Zeilen zu " + breite + " Zellen, " + mitZahl + " mit Zahl" + (hatSpannen() ? ", mit Spannen" : "");
    }
}
