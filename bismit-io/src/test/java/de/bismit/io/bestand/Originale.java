package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.io.Testdaten;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;

/** Tables of the collection of originals; a test that asks for them is skipped, visibly, where they are absent. */
final class Originale {

    private Originale() {
    }

    static <T> List<T> lies(String relativ, Function<Zeile, T> lesen) {
        try (Reader zeichen = Files.newBufferedReader(Testdaten.shared(relativ))) {
            return Ressource.lies(zeichen, relativ, lesen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
