package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Leseergebnis;
import de.bismit.bench.naiv.Werttabelle;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads a flat file of two classifications by FastCSV into a map. */
public final class FastcsvLeser implements Rechnung<Leseergebnis> {

    private final Path datei;

    /** Of this file. */
    public FastcsvLeser(Path datei) {
        this.datei = datei;
    }

    @Override
    public Leseergebnis rechne() {
        Werttabelle werte = new Werttabelle();
        try (CsvReader<CsvRecord> zeilen = CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofCsvRecord(datei)) {
            zeilen.stream().skip(1).forEach(z -> werte.nimm(z.getField(4), z.getField(7), z.getField(11), z.getField(15), z.getField(13)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return werte.ergebnis();
    }

    @Override
    public double[] zahlen(Leseergebnis ergebnis) {
        return ergebnis.alsZahlen();
    }
}
