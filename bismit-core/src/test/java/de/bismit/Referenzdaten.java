package de.bismit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Results of established tools to test against, beside the project and never part of it (some are under the GPL); a test that
 * asks for them is skipped, visibly, where they are absent.
 */
public final class Referenzdaten {

    private Referenzdaten() {
    }

    /** A file of the reference collection, {@code inequality/small_vectors.csv}. */
    public static Path datei(String relativ) {
        String gesetzt = System.getProperty("bismit.shared");
        Path wurzel = Stream.of(gesetzt == null ? "" : gesetzt, "../../shared", "../shared")
                .filter(p -> !p.isEmpty()).map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("../../shared"));
        Path gesucht = wurzel.resolve("reference").resolve(relativ);
        Assumptions.assumeTrue(Files.exists(gesucht), () -> gesucht + " fehlt: Test übersprungen");
        return gesucht;
    }

    /** All lines of a file. */
    public static List<String> zeilen(String relativ) {
        try {
            return Files.readAllLines(datei(relativ), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with one header line: each row as column name to text, empty where nothing stands. */
    public static List<Map<String, String>> tabelle(String relativ) {
        List<List<String>> zeilen = zeilen(relativ).stream().map(Referenzdaten::felder).toList();
        List<Map<String, String>> tabelle = new ArrayList<>();
        for (List<String> zeile : zeilen.subList(1, zeilen.size())) {
            Map<String, String> felder = new LinkedHashMap<>();
            for (int i = 0; i < zeilen.get(0).size(); i++) {
                felder.put(zeilen.get(0).get(i), zeile.get(i));
            }
            tabelle.add(felder);
        }
        return tabelle;
    }

    /** Fields parted by commas, in quotes where they hold one. */
    private static List<String> felder(String zeile) {
        List<String> felder = new ArrayList<>();
        StringBuilder feld = new StringBuilder();
        boolean inAnfuehrung = false;
        for (char zeichen : zeile.toCharArray()) {
            if (zeichen == '"') {
                inAnfuehrung = !inAnfuehrung;
            } else if (zeichen == ',' && !inAnfuehrung) {
                felder.add(feld.toString());
                feld.setLength(0);
            } else {
                feld.append(zeichen);
            }
        }
        felder.add(feld.toString());
        return felder;
    }
}
