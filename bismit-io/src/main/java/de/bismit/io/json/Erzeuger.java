package de.bismit.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Who wrote a file (Erzeuger): the mark by which we know our own reports again. */
public final class Erzeuger {

    /** How the mark begins in every version. */
    public static final String NAME = "bismit";

    private static final String QUELLE = "erzeuger.txt";

    private Erzeuger() {
    }

    /** The mark with the version: {@code bismit 0.1.0}. */
    public static String text() {
        return NAME + " " + version();
    }

    /** The version of this library. */
    public static String version() {
        try (InputStream strom = Erzeuger.class.getResourceAsStream(QUELLE)) {
            if (strom == null) {
                throw new IllegalStateException("die mitgelieferte Datei " + QUELLE + " fehlt im Klassenpfad");
            }
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(QUELLE + " lässt sich nicht lesen", e);
        }
    }
}
