package de.bismit.io.tabelle;

import de.bismit.wert.Befund;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;

/** The findings of the readers (Lesebefunde): one code each, stable. */
public enum Lesebefund {
    /** Nothing in the file. */
    LEERE_DATEI("BIS-L001", Schwere.FEHLER),
    /** A known format that another reader handles, or none. */
    FREMDES_FORMAT("BIS-L002", Schwere.FEHLER),
    /** Text in no known format. */
    UNBEKANNTES_FORMAT("BIS-L003", Schwere.FEHLER),
    /** The web service answered with an error or with JSON in place of a table. */
    API_ANTWORT("BIS-L004", Schwere.FEHLER),
    /** A web page in place of a table. */
    WEBSEITE("BIS-L005", Schwere.FEHLER),
    /** Bytes that are no text. */
    BINAER("BIS-L006", Schwere.FEHLER),
    /** An encoding that is not read. */
    KODIERUNG("BIS-L007", Schwere.FEHLER),
    /** Umlauts are broken: two encodings mixed, or encoded twice. */
    UMLAUTE("BIS-L008", Schwere.WARNUNG),
    /** A ZIP that is cut off or damaged, or unpacks to more than any table. */
    ZIP_BESCHAEDIGT("BIS-L009", Schwere.FEHLER),
    /** A row with too many or too few fields. */
    ZEILENBREITE("BIS-L010", Schwere.WARNUNG),
    /** A cell that is neither a number nor a known symbol. */
    ZEICHEN_UNBEKANNT("BIS-L011", Schwere.WARNUNG),
    /** One key twice with two values. */
    WIDERSPRUCH("BIS-L012", Schwere.WARNUNG),
    /** A key that lost its leading zero. */
    NULL_VERLOREN("BIS-L013", Schwere.WARNUNG),
    /** A time that does not exist. */
    ZEIT_UNLESBAR("BIS-L014", Schwere.WARNUNG),
    /** A unit that is not known. */
    EINHEIT_UNBEKANNT("BIS-L015", Schwere.HINWEIS),
    /** The line of underscores after the data is missing. */
    ENDE_FEHLT("BIS-L016", Schwere.WARNUNG),
    /** A table without header or without data rows. */
    KEINE_DATEN("BIS-L017", Schwere.FEHLER),
    /** A region key of an unknown kind, or none. */
    SCHLUESSEL_UNBEKANNT("BIS-L018", Schwere.WARNUNG),
    /** Neither rows nor header nor title say a time. */
    ZEIT_FEHLT("BIS-L019", Schwere.WARNUNG),
    /** A quotation mark that is never closed. */
    ANFUEHRUNG_OFFEN("BIS-L020", Schwere.WARNUNG),
    /** Rows without a code of a statistic, shifted columns. */
    STATISTIK_FEHLT("BIS-L021", Schwere.WARNUNG),
    /** The line "Stand:" cannot be read. */
    STAND_UNLESBAR("BIS-L022", Schwere.HINWEIS),
    /** A legend of signs that fits no scheme. */
    ZEICHENERKLAERUNG_UNBEKANNT("BIS-L023", Schwere.WARNUNG),
    /** A selection by a classification that the table does not have. */
    AUSWAHL_OHNE_WIRKUNG("BIS-L024", Schwere.WARNUNG);

    private final String code;
    private final Schwere schwere;

    Lesebefund(String code, Schwere schwere) {
        this.code = code;
        this.schwere = schwere;
    }

    /** The code, {@code BIS-L010}. */
    public String code() {
        return code;
    }

    /** How serious it is. */
    public Schwere schwere() {
        return schwere;
    }

    /** One finding about a whole file. */
    public Befund zurDatei(String datei, String text) {
        return Befund.einzeln(code, schwere, new Stelle(datei, 0, 0), text);
    }

    /** Reports one finding; those with the same column and the same {@code gefunden} become one. */
    public void melde(Befundsammler sammler, Stelle stelle, String gefunden, String text) {
        sammler.melde(code, schwere, stelle, gefunden, text);
    }
}
