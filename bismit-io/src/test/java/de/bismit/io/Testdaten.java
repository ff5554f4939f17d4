package de.bismit.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The shared data beside the project; a test that asks for them is skipped, visibly, where they are absent. */
public final class Testdaten {

    private static final List<String> GENESIS_ORDNER = List.of("data/genesis-datencsv", "data/regionalatlas",
            "data/genesis-ffcsv-old", "data/genesis-ffcsv-new", "data/zensus2022-ffcsv");

    private Testdaten() {
    }

    /** A file or folder of the shared data, {@code data/genesis-datencsv/…}. */
    public static Path shared(String relativ) {
        String gesetzt = System.getProperty("bismit.shared");
        Path wurzel = Stream.of(gesetzt == null ? "" : gesetzt, "../../shared", "../shared")
                .filter(p -> !p.isEmpty()).map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("../../shared"));
        Path gesucht = wurzel.resolve(relativ);
        Assumptions.assumeTrue(Files.exists(gesucht), () -> gesucht + " fehlt: Test übersprungen");
        return gesucht;
    }

    /** All tables of GENESIS databases among the shared data, sorted. */
    public static List<Path> genesisdateien() {
        return GENESIS_ORDNER.stream().flatMap(ordner -> dateien(ordner).stream()).toList();
    }

    /** The files of a folder of the shared data, sorted. */
    public static List<Path> dateien(String ordner) {
        try (Stream<Path> dateien = Files.walk(shared(ordner))) {
            return dateien.filter(Files::isRegularFile).sorted().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
