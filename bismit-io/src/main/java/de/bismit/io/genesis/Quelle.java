package de.bismit.io.genesis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name that can be opened more than once: for a look at the beginning, and for a second try. */
record Quelle(String name, Oeffner oeffner) {

    interface Oeffner {
        InputStream oeffne() throws IOException;
    }

    static Quelle von(Path pfad) {
        Path letzter = pfad.getFileName();
        return new Quelle(letzter == null ? pfad.toString() : letzter.toString(), () -> Files.newInputStream(pfad));
    }

    static Quelle von(String name, byte[] inhalt) {
        return new Quelle(name, () -> new ByteArrayInputStream(inhalt));
    }

    InputStream oeffne() throws IOException {
        return oeffner.oeffne();
    }

    byte[] anfang(int hoechstens) throws IOException {
        try (InputStream strom = oeffne()) {
            return strom.readNBytes(hoechstens);
        }
    }
}
