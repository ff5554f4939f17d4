package de.bismit.internal;

import java.util.Locale;

/** Something in a table is not as it should be; says where and what (Tabellenfehler). */
public final class Tabellenfehler extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String datei;
    private final int zeile;
    private final int spalte;
    private final String satz;

    /**
     * A fault.
     *
     * @param zeile the line from 1
     * @param spalte the column from 1, or 0 for the whole line
     */
    public Tabellenfehler(String datei, int zeile, int spalte, String satz) {
        super(String.format(Locale.ROOT, "%s, Zeile %d: %s", datei, zeile, satz));
        this.datei = datei;
        this.zeile = zeile;
        this.spalte = spalte;
        this.satz = satz;
    }

    /** The file. */
    public String datei() {
        return datei;
    }

    /** The line from 1. */
    public int zeile() {
        return zeile;
    }

    /** The column from 1, or 0 for the whole line. */
    public int spalte() {
        return spalte;
    }

    /** What is wrong, without the place. */
    public String satz() {
        return satz;
    }
}
