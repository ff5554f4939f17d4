package de.bismit.wert;

import java.util.List;

/**
 * One cell as its source prints it, with what must be known to use it (Beleg). Plain text, so that it can be written out
 * as it is.
 *
 * @param stelle table, file, line, column; line 0 if the place was not kept
 * @param merkmal what is measured
 * @param gebiet the key of the territory
 * @param zeit the time in the form of files, {@code 2015-12-31}
 * @param gedruckt the number or sign as printed, {@code 190}, {@code -}; empty if it was not kept
 * @param deutung what the sign was taken for, {@code null}, {@code unbekannt oder geheim}, or what a rounded number may be; empty for an
 *     exact one
 * @param datenstand the version of the table, {@code 24.02.2018}; empty if unknown
 * @param lizenz licence and attribution as printed; may be empty
 * @param fussnoten the footnotes that concern this cell, word for word
 */
public record Beleg(Fundstelle stelle, String merkmal, String gebiet, String zeit, String gedruckt, String deutung,
        String datenstand, String lizenz, List<String> fussnoten) {

    /** Copies the footnotes. */
    public Beleg {
        fussnoten = List.copyOf(fussnoten);
    }

    /** The sign and what it was taken for, {@code gedruckt "-", gelesen als: null}; empty for an exact number. */
    public String zeichenerklaerung() {
        return deutung.isEmpty() ? "" : gedruckt.isEmpty() ? deutung : "gedruckt \"" + gedruckt + "\", gelesen als: " + deutung;
    }

    /** That of its place: no two cells share one. */
    @Override
    public int hashCode() {
        return 31 * (31 * stelle.zeile() + stelle.spalte()) + gebiet.hashCode();
    }

    @Override
    public String toString() {
        String erklaerung = zeichenerklaerung();
        return stelle + (erklaerung.isEmpty() ? "" : ": " + erklaerung);
    }
}
