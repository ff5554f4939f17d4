package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.io.excel.Vergleichsmappe;
import de.bismit.wert.Sprache;
import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** The figures of a report as XLSX workbook, carried in the page: only what the report shows. */
final class Berichtsmappe {

    private Berichtsmappe() {
    }

    /** In Base64; empty if the report shows nothing or the library for XLSX is not there. */
    static String base64(Kennzahlentafel tafel, Berichtsinhalt inhalt, Sprache sprache) {
        if (inhalt.kennzahlen().isEmpty() || !Vergleichsmappe.istMoeglich()) {
            return "";
        }
        ByteArrayOutputStream mappe = new ByteArrayOutputStream();
        Vergleichsmappe.von(tafel, inhalt.kennzahlen().stream().map(Kennzahlinhalt::querschnitt).toList(), inhalt.mitRang()).mitSprache(sprache)
                .schreibe(mappe);
        return Base64.getEncoder().encodeToString(mappe.toByteArray());
    }
}
