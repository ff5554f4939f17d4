package de.bismit.io.genesis;

import de.bismit.daten.Datenstand;
import de.bismit.io.genesis.Csvaufnahme.OffeneAnfuehrung;
import de.bismit.io.genesis.Zeilenteiler.Ungewoehnlich;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flat file (ffcsv) of the old, wide or the new, long schema. An ordinary file goes through {@link Zeilenteiler}; one
 * with a field in quotes is read from its beginning with FastCSV. A quotation mark that swallows line breaks is a fault,
 * since flat files have none in their fields: then the file is read once more with quotes as ordinary characters, so that
 * only that row suffers.
 */
final class FfcsvLeser {

    private static final Pattern EPOCHE = Pattern.compile("_(\\d{10,13})(?:_[a-z]{2})?_flat");
    private static final long MILLIS_2000 = 946_684_800_000L;
    private static final long MILLIS_2100 = 4_102_444_800_000L;
    private static final char KEINE_ANFUEHRUNG = '\0';

    private final Quelle quelle;
    private final Vorgaben vorgaben;

    FfcsvLeser(Quelle quelle, Vorgaben vorgaben) {
        this.quelle = quelle;
        this.vorgaben = vorgaben;
    }

    Lesung lies() throws IOException {
        try {
            return liesGewoehnliche();
        } catch (Ungewoehnlich e) {
            return liesMitFastCsv();
        }
    }

    private Lesung liesGewoehnliche() throws IOException, Ungewoehnlich {
        Flachaufnahme aufnahme = new Flachaufnahme(quelle.name(), vorgaben, new Befundsammler());
        try (Utf8strom strom = new Utf8strom(quelle.oeffne())) {
            Zeilenteiler teiler = new Zeilenteiler(strom);
            if (liesKopf(teiler, aufnahme)) {
                liesZeilen(teiler, aufnahme.zeilen());
            }
            return aufnahme.fertig(strom);
        }
    }

    private static boolean liesKopf(Zeilenteiler teiler, Flachaufnahme aufnahme) throws IOException, Ungewoehnlich {
        Zeilenfelder felder = teiler.felder();
        boolean da = teiler.naechste();
        while (da && felder.anzahl == 0) {
            da = teiler.naechste();
        }
        List<String> namen = new ArrayList<>();
        for (int i = 0; da && i < felder.anzahl; i++) {
            namen.add(new String(felder.puffer, felder.von(i), felder.laenge(i), StandardCharsets.UTF_8));
        }
        return da && aufnahme.nimmKopf(namen);
    }

    private static void liesZeilen(Zeilenteiler teiler, @Nullable Flachzeilen zeilen) throws IOException, Ungewoehnlich {
        while (zeilen != null && teiler.naechste()) {
            if (teiler.felder().anzahl > 0) {
                zeilen.zeile(teiler.felder());
            }
        }
    }

    /** The careful way, for any file; what it finds is the same. */
    Lesung liesMitFastCsv() throws IOException {
        try {
            return liesMitFastCsv('"', new Befundsammler());
        } catch (CsvParseException | OffeneAnfuehrung e) {
            Befundsammler befunde = new Befundsammler();
            int zeile = e instanceof OffeneAnfuehrung offen ? offen.zeile : 0;
            Lesebefund.ANFUEHRUNG_OFFEN.melde(befunde, new Stelle(quelle.name(), zeile, 0), "", "ein Anführungszeichen wird "
                    + "in seiner Zeile nicht geschlossen; Anführungszeichen wurden als gewöhnliche Zeichen gelesen. Die "
                    + "Zeile prüfen");
            return liesOhneAnfuehrung(befunde);
        }
    }

    private Lesung liesOhneAnfuehrung(Befundsammler befunde) throws IOException {
        try {
            return liesMitFastCsv(KEINE_ANFUEHRUNG, befunde);
        } catch (CsvParseException e) {
            return Lesung.ohneTabelle(quelle.name(), "ffcsv", Lesebefund.KEINE_DATEN.zurDatei(quelle.name(),
                    "die Datei lässt sich nicht in Felder teilen (" + e.getMessage() + "); neu laden"));
        }
    }

    private Lesung liesMitFastCsv(char anfuehrung, Befundsammler befunde) throws IOException {
        Flachaufnahme aufnahme = new Flachaufnahme(quelle.name(), vorgaben, befunde);
        try (Utf8strom strom = new Utf8strom(quelle.oeffne());
                CsvReader<Csvaufnahme> csv = CsvReader.builder().fieldSeparator(';').quoteCharacter(anfuehrung)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(new Csvaufnahme(aufnahme, anfuehrung == KEINE_ANFUEHRUNG),
                                new InputStreamReader(strom, StandardCharsets.UTF_8))) {
            for (Csvaufnahme zeile : csv) {
                if (zeile.abgewiesen()) {
                    break;
                }
            }
            return aufnahme.fertig(strom);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The Datenstand in the name of a file: {@code 12411-01-01-4_1773175772751_de_flat.csv}. */
    static Optional<Datenstand> standAusName(String name) {
        Matcher m = EPOCHE.matcher(name);
        if (!m.find()) {
            return Optional.empty();
        }
        long zahl = Long.parseLong(m.group(1));
        long millis = m.group(1).length() == 10 ? 1000 * zahl : zahl;
        return millis >= MILLIS_2000 && millis < MILLIS_2100
                ? Optional.of(Datenstand.ausEpochenmillis(millis)) : Optional.empty();
    }
}
