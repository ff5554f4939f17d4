package de.bismit.io.bestand;

import de.bismit.internal.Ressource.Zeile;
import de.bismit.internal.Spaltenkopf;
import de.bismit.internal.Tabellenfehler;
import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table, {@code ;} between cells, a header line, an entry a row; lines that begin with {@code #} are remarks (Csvart). Which
 * columns there are follows from what {@code lesen} asks for.
 *
 * @param <T> what an entry is
 * @param datei the file
 * @param lesen makes an entry of a row
 * @param kennung the id of an entry
 */
record Csvart<T>(String datei, Function<Zeile, T> lesen, Function<T, String> kennung) implements Dateiart<T> {

    @Override
    public List<Eintrag<T>> lies(Ablage ablage, Consumer<Befund> befunde) {
        Optional<String> text = ablage.hat(datei) ? Textdatei.lies(ablage, datei, befunde) : Optional.empty();
        return text.isEmpty() ? List.of() : Dateiart.ohneDoppelte(lies(text.get(), ablage.name(datei), befunde), befunde);
    }

    private List<Eintrag<T>> lies(String text, String name, Consumer<Befund> befunde) {
        List<Eintrag<T>> eintraege = new ArrayList<>();
        @Nullable Spaltenkopf kopf = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord satz : csv) {
                if (kopf == null) {
                    kopf = new Spaltenkopf(name, (int) satz.getStartingLineNumber(), satz.getFields());
                } else {
                    nimmAuf(kopf, satz, eintraege, befunde);
                }
            }
        } catch (Tabellenfehler e) {
            befunde.accept(Ordnerbefund.KOPF.bei(new Stelle(e.datei(), e.zeile(), e.spalte()), e.satz()));
            return List.of();
        } catch (CsvParseException e) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(new Stelle(name, 0, 0), "keine Tabelle mit ; zwischen den Zellen: " + e.getMessage()
                    + "; Anführungszeichen prüfen"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (kopf == null) {
            befunde.accept(Ordnerbefund.KOPF.bei(new Stelle(name, 0, 0), "die Datei ist leer; erwartet eine Kopfzeile und je Zeile ein Eintrag"));
        } else if (!eintraege.isEmpty()) {
            pruefeSpalten(kopf, befunde);
        }
        return eintraege;
    }

    /** A missing column ends the reading: it would be reported for every row. */
    private void nimmAuf(Spaltenkopf kopf, CsvRecord satz, List<Eintrag<T>> eintraege, Consumer<Befund> befunde) {
        int zeile = (int) satz.getStartingLineNumber();
        try {
            T wert = lesen.apply(new Zeile(kopf, zeile, satz.getFields()));
            eintraege.add(new Eintrag<>(kennung.apply(wert), wert, new Stelle(kopf.datei(), zeile, 0)));
        } catch (Tabellenfehler e) {
            if (e.zeile() == kopf.zeile()) {
                throw e;
            }
            befunde.accept(Ordnerbefund.EINTRAG.bei(new Stelle(e.datei(), e.zeile(), e.spalte()), e.satz()));
        } catch (IllegalArgumentException e) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(new Stelle(kopf.datei(), zeile, 0), String.valueOf(e.getMessage())));
        }
    }

    private static void pruefeSpalten(Spaltenkopf kopf, Consumer<Befund> befunde) {
        for (String spalte : kopf.ungefragte()) {
            befunde.accept(Ordnerbefund.FELD_UNBEKANNT.bei(new Stelle(kopf.datei(), kopf.zeile(), kopf.spalte(spalte)), "die Spalte " + spalte
                    + " kennt bismit hier nicht; es gibt " + String.join(", ", kopf.gefragte().stream().sorted().toList())
                    + ". Schreibweise prüfen oder die Spalte streichen"));
        }
    }
}
