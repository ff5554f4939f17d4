package de.bismit.io.json;

import org.jspecify.annotations.Nullable;

/** A JSON file is not as it should be; says where and what (Jsonfehler). */
public final class Jsonfehler extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String datei;
    private final int zeile;
    private final int spalte;
    private final String satz;

    Jsonfehler(String datei, int zeile, int spalte, String satz, @Nullable Throwable grund) {
        super(datei + (zeile == 0 ? "" : ", Zeile " + zeile) + satz, grund);
        this.datei = datei;
        this.zeile = zeile;
        this.spalte = spalte;
        this.satz = satz.replaceFirst("^[:,]? ", "");
    }

    /** The file. */
    public String datei() {
        return datei;
    }

    /** The line from 1, or 0 if it is not known. */
    public int zeile() {
        return zeile;
    }

    /** The column from 1, or 0 where the line says enough. */
    public int spalte() {
        return spalte;
    }

    /** What is wrong, without file and line. */
    public String satz() {
        return satz;
    }
}
