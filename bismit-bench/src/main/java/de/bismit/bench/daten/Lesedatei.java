package de.bismit.bench.daten;

import de.bismit.bench.daten.Flachdatei.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A flat file that lies on the disk until the JVM ends, and what is in it (Lesedatei).
 *
 * @param pfad where it lies
 * @param inhalt what a reader has to find
 */
public record Lesedatei(Path pfad, Leseergebnis inhalt) {

    /** Writes one. */
    public static Lesedatei schreibe(int zeilen, Form form, long saat) {
        try {
            Path pfad = Files.createTempFile("bismit-lesen", ".csv");
            pfad.toFile().deleteOnExit();
            return new Lesedatei(pfad, new Flachdatei(zeilen, form, saat).schreibe(pfad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long it is. */
    public long bytes() {
        try {
            return Files.size(pfad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
