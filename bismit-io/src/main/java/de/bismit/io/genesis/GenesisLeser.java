package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.genesis.Formaterkennung.Format;
import de.bismit.io.tabelle.Leseauswahl;
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
import java.util.Optional;

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

    private final Vorgaben vorgaben;

    private GenesisLeser(Vorgaben vorgaben) {
        this.vorgaben = vorgaben;
    }

    /** A reader with the directory of Germany. */
    public static GenesisLeser neu() {
        return mit(Gebietsverzeichnis.deutschland());
    }

    /** A reader with another directory of keys. */
    public static GenesisLeser mit(Gebietsverzeichnis verzeichnis) {
        return new GenesisLeser(new Vorgaben(verzeichnis, null, Leseauswahl.alles()));
    }

    /**
     * The same reader for deliveries that use these signs. Without this the signs are those a legend in the file names, else
     * {@code KLASSISCH}; they are never guessed from the cells.
     */
    public GenesisLeser mit(Zeichenschema erklaertes) {
        return new GenesisLeser(new Vorgaben(vorgaben.verzeichnis(), erklaertes, vorgaben.auswahl()));
    }

    /**
     * The same reader, keeping only this. Flat files are reduced row by row while they are read, so that a file larger than the
     * heap can be, as a stream and as a member of a ZIP too; a {@code datencsv} is in memory for a while. A table of which
     * nothing is kept is a finding.
     *
     * <pre>{@code
     * GenesisLeser.neu().nur(Leseauswahl.alles().mitGebieten("15*").mitJahren(2015, 2020)).lies(Path.of("12411_flat.csv"))
     * }</pre>
     */
    public GenesisLeser nur(Leseauswahl auswahl) {
        return new GenesisLeser(new Vorgaben(vorgaben.verzeichnis(), vorgaben.schema(), auswahl));
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
     * Reads a stream to its end; it stays open. One of more than 4 MB lies in a temporary file meanwhile, and so does each such
     * member of a ZIP. A member that unpacks to more than 100 MB and 250 times its size is broken off with a finding.
     *
     * @param name the name of the file, for places and for the Datenstand in it
     * @throws UncheckedIOException if the stream fails
     */
    public List<Lesung> lies(InputStream strom, String name) {
        try (Zwischenlager lager = new Zwischenlager()) {
            Optional<IOException> abbruch = lager.nimm(strom);
            if (abbruch.isPresent()) {
                throw abbruch.get();
            }
            return lies(lager.quelle(name));
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
        return format == Formaterkennung.DATENCSV ? new DatencsvLeser(quelle, vorgaben).lies()
                : new FfcsvLeser(quelle, vorgaben).lies();
    }

    @Override
    public String toString() {
        return "GenesisLeser für datencsv und ffcsv, einzeln oder in ZIP" + (vorgaben.schema() == null ? "" : ", Zeichenschema " + vorgaben.schema())
                + (vorgaben.auswahl().equals(Leseauswahl.alles()) ? "" : ", nur " + vorgaben.auswahl());
    }
}
