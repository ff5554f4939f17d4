package de.bismit.io.bestand;

import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;

/** The findings about the files of an office's folder (Ordnerbefunde): one code each, stable. */
enum Ordnerbefund {
    /** A file of no kind that is read. */
    DATEI_UNBEKANNT("BIS-O001", Schwere.WARNUNG),
    /** A file that cannot be read, or is not UTF-8. */
    UNLESBAR("BIS-O002", Schwere.FEHLER),
    /** A JSON file that is none. */
    KEIN_JSON("BIS-O003", Schwere.FEHLER),
    /** A table whose header lacks a column, or is missing. */
    KOPF("BIS-O004", Schwere.FEHLER),
    /** A field or column nobody knows. */
    FELD_UNBEKANNT("BIS-O005", Schwere.FEHLER),
    /** An entry that is not as it should be. */
    EINTRAG("BIS-O006", Schwere.FEHLER),
    /** One id twice within the folder. */
    DOPPELT("BIS-O007", Schwere.FEHLER),
    /** An id that is used and nowhere defined. */
    VERWEIS("BIS-O008", Schwere.FEHLER),
    /** A Merkmal that no table delivers, as far as bindings tell. */
    MERKMAL_UNGEBUNDEN("BIS-O009", Schwere.HINWEIS),
    /** A folder without a single entry: most likely the wrong one. */
    NICHTS("BIS-O010", Schwere.FEHLER);

    private final String code;
    private final Schwere schwere;

    Ordnerbefund(String code, Schwere schwere) {
        this.code = code;
        this.schwere = schwere;
    }

    String code() {
        return code;
    }

    Befund bei(Stelle stelle, String satz) {
        return Befund.einzeln(code, schwere, stelle, satz);
    }
}
