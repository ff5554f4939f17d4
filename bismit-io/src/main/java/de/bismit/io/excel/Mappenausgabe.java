package de.bismit.io.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks: protected without a password, the same bytes for the same input, texts that stay texts. */
final class Mappenausgabe {

    /** Cells of this format stay text, whatever they begin with, also when somebody edits them. */
    static final String TEXTFORMAT = "@";

    private static final int HOECHSTENS_ZEICHEN = 32_000;   // Excel refuses more than 32,767
    private static final String PASSWORT = " password=\"[0-9A-Fa-f]*\"";
    private static final String ERZEUGT = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    /** What the workbook holds. */
    interface Inhalt {
        void schreibe(Workbook mappe) throws IOException;
    }

    private Mappenausgabe() {
    }

    /** Writes; the stream stays open. */
    static void schreibe(OutputStream ziel, Inhalt inhalt) {
        try {
            ByteArrayOutputStream roh = new ByteArrayOutputStream();
            try (Workbook mappe = new Workbook(roh, "bismit", "1.0")) {
                inhalt.schreibe(mappe);
            }
            Paket.lies(new ByteArrayInputStream(roh.toByteArray())).ersetze("xl/worksheets/sheet", PASSWORT, "").ersetze("docProps/core.xml", ERZEUGT, "")
                    .schreibe(ziel);
            ziel.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Excel-Datei lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** No longer than a cell can hold. */
    static String kurz(String text) {
        return text.length() <= HOECHSTENS_ZEICHEN ? text : text.substring(0, HOECHSTENS_ZEICHEN) + " …";
    }

    static void querA4(Worksheet blatt) {
        blatt.pageOrientation("landscape");
        blatt.paperSize(PaperSize.A4_PAPER);
        blatt.setFitToPage(true);
        blatt.fitToWidth((short) 1);
        blatt.fitToHeight((short) 0);
    }
}
