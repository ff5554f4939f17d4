package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.genesis.Formaterkennung.Format;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a GENESIS database, whatever its format, encoding and line ends (GENESIS-Leser).
 *
 * <pre>{@code
 * List<Lesung> lesungen = GenesisLeser.neu().lies(Path.of("21111-02-06-4.csv"));
 * }</pre>
 *
 * <p>One {@link Lesung} per file, one per member of a ZIP. What is in a file never throws: a file that is no table, is cut
 * off or damaged gives a reading with findings and whatever rows are good. Thread-safe.
 */
public final class GenesisLeser {

    private final Gebietsverzeichnis verzeichnis;
    private final @Nullable Zeichenschema schema;

    private GenesisLeser(Gebietsverzeichnis verzeichnis, @Nullable Zeichenschema schema) {
        this.verzeichnis = verzeichnis;
        this.schema = schema;
    }

    /** A reader with the directory of Germany. */
    public static GenesisLeser neu() {
        return mit(Gebietsverzeichnis.deutschland());
    }

    /** A reader with another directory of keys. */
    public static GenesisLeser mit(Gebietsverzeichnis verzeichnis) {
        return new GenesisLeser(verzeichnis, null);
    }

    /**
     * The same reader for deliveries that use these signs. Without this the signs are those a legend in the file names, else
     * {@code KLASSISCH}; they are never guessed from the cells.
     */
    public GenesisLeser mit(Zeichenschema erklaertes) {
        return new GenesisLeser(verzeichnis, erklaertes);
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if there is no such file or it cannot be read from the disk
     */
    public List<Lesung> lies(Path pfad) {
        if (Files.isDirectory(pfad)) {
            throw new UncheckedIOException(new IOException(
                    "Die Datei " + pfad + " ist ein Ordner; erwartet eine Datei. Die Dateien darin einzeln angeben"));
        }
        try {
            return lies(Quelle.von(pfad));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new UncheckedIOException("Die Datei " + pfad + " gibt es nicht; Pfad und Schreibweise prüfen", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Datei " + pfad + " lässt sich nicht lesen: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream to its end; it stays open.
     *
     * @param name the name of the file, for places and for the Datenstand in it
     * @throws UncheckedIOException if the stream fails
     */
    public List<Lesung> lies(InputStream strom, String name) {
        try {
            return lies(Quelle.von(name, strom.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen: " + e.getMessage(), e);
        }
    }

    private List<Lesung> lies(Quelle quelle) throws IOException {
        Format format = Formaterkennung.erkenne(quelle.anfang(Formaterkennung.ANFANG));
        return format == Formaterkennung.ZIP ? new Zipleser(this::liesEinzelne).lies(quelle)
                : List.of(liesEinzelne(quelle));
    }

    private Lesung liesEinzelne(Quelle quelle) throws IOException {
        Format format = Formaterkennung.erkenne(quelle.anfang(Formaterkennung.ANFANG));
        if (format == Formaterkennung.ZIP) {
            return Lesung.ohneTabelle(quelle.name(), "zip", Lesebefund.FREMDES_FORMAT.zurDatei(quelle.name(),
                    "ein ZIP in einem ZIP wird nicht gelesen; erst entpacken"));
        }
        if (!format.lesbar()) {
            return Lesung.ohneTabelle(quelle.name(), format.name(),
                    format.befund().zurDatei(quelle.name(), format.text()));
        }
        return format == Formaterkennung.DATENCSV ? new DatencsvLeser(quelle, verzeichnis, schema).lies()
                : new FfcsvLeser(quelle, verzeichnis, schema).lies();
    }

    @Override
    public String toString() {
        return "GenesisLeser für datencsv und ffcsv, einzeln oder in ZIP" + (schema == null ? "" : ", Zeichenschema " + schema);
    }
}
