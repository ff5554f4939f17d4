package de.bismit.io.bestand;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the shipped sample, {@code beispiel.csv}, written in the {@link Beispielformat}. */
final class Beispiel {

    private static final String DATEI = "beispiel.csv";

    private final Groessen groessen;
    private final List<Blockbauer> bloecke = new ArrayList<>();
    private final Set<Gebietsangabe> gebiete = new LinkedHashSet<>();
    private long reihen;
    private long werte;
    private long ohneWert;

    private Beispiel(Groessen groessen) {
        this.groessen = groessen;
    }

    static Datenbestand lies(Groessen groessen) {
        try (Reader leser = new InputStreamReader(Quellen.strom(DATEI), StandardCharsets.UTF_8)) {
            return lies(leser, groessen);
        } catch (IOException e) {
            throw new UncheckedIOException(DATEI + " lässt sich nicht lesen", e);
        }
    }

    static Datenbestand lies(Reader quelle, Groessen groessen) throws IOException {
        Beispiel beispiel = new Beispiel(groessen);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(quelle)) {
            Beispiellieferung laufende = null;
            for (CsvRecord satz : csv) {
                switch (satz.getField(0)) {
                    case Beispielformat.KENNUNG -> pruefeVersion(satz);
                    case "quelle" -> { }
                    case "lieferung" -> {
                        beispiel.schliesse(laufende);
                        laufende = new Beispiellieferung(satz.getFields(), groessen);
                    }
                    default -> ergaenze(laufende, satz);
                }
            }
            beispiel.schliesse(laufende);
        }
        return Datenbestand.aus(beispiel.bloecke, beispiel.gebiete, List.of(), List.of(), beispiel.buchfuehrung());
    }

    private static void pruefeVersion(CsvRecord satz) {
        if (!satz.getField(1).equals(Beispielformat.VERSION)) {
            throw new IllegalStateException(DATEI + " hat die Version " + satz.getField(1) + ", erwartet " + Beispielformat.VERSION);
        }
    }

    private static void ergaenze(@Nullable Beispiellieferung lieferung, CsvRecord satz) {
        if (lieferung == null) {
            throw new IllegalStateException(DATEI + ", Zeile " + satz.getStartingLineNumber() + ": vor der ersten Lieferung steht "
                    + satz.getField(0));
        }
        lieferung.ergaenze(satz.getFields());
    }

    private void schliesse(@Nullable Beispiellieferung lieferung) {
        if (lieferung != null) {
            bloecke.addAll(lieferung.bloecke());
            gebiete.addAll(lieferung.gebiete());
            reihen += lieferung.reihen();
            werte += lieferung.werte();
            ohneWert += lieferung.ohneWert();
        }
    }

    private Buchfuehrung buchfuehrung() {
        return new Buchfuehrung(reihen, werte + ohneWert, werte, ohneWert, 0);
    }
}
