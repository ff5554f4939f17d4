package de.bismit.io.tabelle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes raw tables cell by cell, one line each, in file order: as read, before binding, merging or scaling. UTF-8,
 * {@code ;}, quoted as RFC 4180 asks, lines end with LF. Duplicates are all written, rejected cells too.
 */
public final class TidyAusgabe {

    private static final List<String> KOPF = List.of("tabelle", "merkmal", "auspraegungen", "ags", "zeit", "wert",
            "status", "kennzeichen", "zeichen", "einheit", "datei", "zeile", "spalte");

    private TidyAusgabe() {
    }

    /** Writes to a file, which is replaced. */
    public static void schreibe(List<Rohtabelle> tabellen, Path ziel) {
        try (OutputStream strom = Files.newOutputStream(ziel)) {
            schreibe(tabellen, strom);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Datei " + ziel + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(List<Rohtabelle> tabellen, OutputStream ziel) {
        try {
            Writer zeichen = new BufferedWriter(new OutputStreamWriter(ziel, StandardCharsets.UTF_8), 1 << 16);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(zeichen);
            csv.writeRecord(KOPF);
            for (Rohtabelle tabelle : tabellen) {
                schreibe(tabelle, csv);
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Zellen lassen sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private static void schreibe(Rohtabelle t, CsvWriter csv) {
        List<String> klassen = t.klassen().stream().map(TidyAusgabe::klasse).toList();
        List<String> merkmale = t.messgroessen().stream().map(Messgroesse::merkmal).toList();
        List<String> zeiten = t.zeiten().stream().map(z -> z.iso()).toList();
        for (int z = 0; z < t.zeilen(); z++) {
            for (int s = 0; s < t.spalten(); s++) {
                int m = t.messgroesse(z, s);
                csv.writeRecord(t.tabelle(), merkmale.get(m), klassen.get(t.klasse(z)), t.gebiet(z),
                        t.hatZeit(z, s) ? zeiten.get(t.zeitnummer(z, s)) : "", t.zahltext(z, s),
                        t.status(z, s).name(), t.kennzeichen(z, s), t.text(z, s), t.messgroessen().get(m).einheit(),
                        t.datei(), Integer.toString(t.zeilennummer(z)), Integer.toString(t.spaltennummer(s)));
            }
        }
    }

    private static String klasse(Klasse klasse) {
        return klasse.auspraegungen().stream().map(a -> maskiere(a.variable()) + "=" + maskiere(a.code()))
                .collect(Collectors.joining("|"));
    }

    private static String maskiere(String text) {
        return text.replace("|", "\\|").replace("=", "\\=");
    }
}
