package de.bismit.io.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks: protected without a password, the same bytes for the same input, texts that stay texts. */
final class Mappenausgabe {

    /** Cells of this format stay text, whatever they begin with, also when somebody edits them. */
    static final String TEXTFORMAT = "@";

    private static final int HOECHSTENS_ZEICHEN = 32_000;   // Excel refuses more than 32,767
    private static final double ZEILENHOEHE = 14.5;
    private static final double ABSTAND = 3;
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
                    .sortiere("xl/worksheets/sheet", "mergeCell").schreibe(ziel);
            ziel.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Excel-Datei lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** No longer than a cell can hold. */
    static String kurz(String text) {
        return text.length() <= HOECHSTENS_ZEICHEN ? text : text.substring(0, HOECHSTENS_ZEICHEN) + " …";
    }

    /** What the tallest text of a row needs in its column. */
    static double zeilenhoehe(List<String> zellen, double[] breiten) {
        int zeilen = IntStream.range(0, zellen.size()).map(s -> zeilen(zellen.get(s), breiten[s])).max().orElse(1);
        return Math.min(ZEILENHOEHE * zeilen + ABSTAND, Worksheet.MAX_ROW_HEIGHT);
    }

    /** How many lines a text takes in a column: programs do not stretch rows they did not write themselves. */
    private static int zeilen(String text, double breite) {
        int zeilen = 1;
        int belegt = 0;
        for (String stueck : text.split("(?<=[ -])|(?=\n)")) {
            boolean passt = belegt + stueck.length() <= breite && !stueck.startsWith("\n");
            zeilen += passt ? 0 : 1;
            belegt = passt ? belegt + stueck.length() : stueck.length();
        }
        return zeilen;
    }

    static void querA4(Worksheet blatt) {
        blatt.pageOrientation("landscape");
        blatt.paperSize(PaperSize.A4_PAPER);
        blatt.setFitToPage(true);
        blatt.fitToWidth((short) 1);
        blatt.fitToHeight((short) 0);
    }
}
