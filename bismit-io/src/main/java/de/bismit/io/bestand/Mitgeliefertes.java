package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The definition files beside these classes; {@code verzeichnis.csv} lists those of a folder, since a class path does not. */
final class Mitgeliefertes implements Ablage {

    @Override
    public boolean hat(String datei) {
        return Quellen.class.getResource(datei) != null;
    }

    @Override
    public List<String> dateien(String ordner) {
        return Ressource.lies(Mitgeliefertes.class, ordner + "verzeichnis.csv").stream().map(zeile -> ordner + zeile.pflicht("datei")).toList();
    }

    @Override
    public byte[] lies(String datei) throws IOException {
        try (InputStream strom = Quellen.strom(datei)) {
            return strom.readAllBytes();
        }
    }

    @Override
    public String name(String datei) {
        return datei;
    }
}
