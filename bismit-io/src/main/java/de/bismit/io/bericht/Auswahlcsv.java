package de.bismit.io.bericht;

import de.bismit.auswahl.Auswahltabelle;
import de.bismit.auswahl.Setvorschlag;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A merged choice as CSV (Auswahl-CSV): one line a wanted Kennzahl, a column a Kommune. UTF-8, {@code ;}, quoted as RFC 4180
 * asks, lines end with LF. A text that a spreadsheet would take for a formula ({@code = + - @} in front) gets an apostrophe
 * before it.
 */
public final class Auswahlcsv {

    private static final String FORMELANFANG = "=+-@\t\r";

    private Auswahlcsv() {
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(Setvorschlag vorschlag, OutputStream ziel) {
        Auswahltabelle tabelle = vorschlag.alsTabelle();
        try {
            Writer zeichen = new BufferedWriter(new OutputStreamWriter(ziel, StandardCharsets.UTF_8));
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(zeichen);
            csv.writeRecord(tabelle.kopf());
            for (List<String> zeile : tabelle.zeilen()) {
                csv.writeRecord(zeile.stream().map(Auswahlcsv::alsText).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Auswahl lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private static String alsText(String text) {
        return !text.isEmpty() && FORMELANFANG.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
