package de.bismit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A table of the collection of reference results beside the project: rows of named cells. A test that asks for one is
 * skipped, visibly, where the collection is absent.
 */
public final class Referenz {

    private final String name;
    private final List<String> spalten;
    private final List<Map<String, String>> zeilen = new ArrayList<>();

    private Referenz(String name, List<List<String>> zellen) {
        this.name = name;
        spalten = zellen.get(0);
        for (List<String> zeile : zellen.subList(1, zellen.size())) {
            Map<String, String> benannt = new LinkedHashMap<>();
            for (int i = 0; i < spalten.size(); i++) {
                benannt.put(spalten.get(i), zeile.get(i));
            }
            zeilen.add(benannt);
        }
    }

    /** {@code composite-asem/asem_data.csv}; comma-separated, cells in quotes or not. */
    public static Referenz lies(String datei) {
        String gesetzt = System.getProperty("bismit.shared");
        Path wurzel = Stream.of(gesetzt == null ? "" : gesetzt, "../../shared", "../shared")
                .filter(p -> !p.isEmpty()).map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("../../shared"));
        Path gesucht = wurzel.resolve("reference").resolve(datei);
        Assumptions.assumeTrue(Files.exists(gesucht), () -> gesucht + " fehlt: Test übersprungen");
        try {
            return new Referenz(datei, Files.readAllLines(gesucht).stream().filter(z -> !z.isBlank()).map(Referenz::zellen).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> zellen(String zeile) {
        List<String> zellen = new ArrayList<>();
        StringBuilder zelle = new StringBuilder();
        boolean inAnfuehrung = false;
        for (char zeichen : zeile.toCharArray()) {
            if (zeichen == '"') {
                inAnfuehrung = !inAnfuehrung;
            } else if (zeichen == ',' && !inAnfuehrung) {
                zellen.add(zelle.toString());
                zelle.setLength(0);
            } else {
                zelle.append(zeichen);
            }
        }
        zellen.add(zelle.toString());
        return zellen;
    }

    /** The file, as it was asked for. */
    public String name() {
        return name;
    }

    /** The names of the columns. */
    public List<String> spalten() {
        return spalten;
    }

    /** All rows. */
    public List<Map<String, String>> zeilen() {
        return zeilen;
    }

    /** One column as text. */
    public List<String> texte(String spalte) {
        return zeilen.stream().map(z -> z.get(spalte)).toList();
    }

    /** One column of numbers without gaps. */
    public double[] zahlen(String spalte) {
        return texte(spalte).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** The number of a cell, if it is not empty. */
    public Optional<Double> zahl(String schluesselspalte, String schluessel, String spalte) {
        return zeilen.stream().filter(z -> z.get(schluesselspalte).equals(schluessel)).findFirst()
                .map(z -> z.get(spalte)).filter(t -> !t.isEmpty() && !t.equals("NA")).map(Double::parseDouble);
    }

    /** Key to number, empty cells left out. */
    public Map<String, Double> spalte(String schluesselspalte, String spalte) {
        Map<String, Double> zahlen = new HashMap<>();
        zeilen.forEach(z -> zahl(schluesselspalte, z.get(schluesselspalte), spalte).ifPresent(w -> zahlen.put(z.get(schluesselspalte), w)));
        return zahlen;
    }
}
