package de.bismit.bench;

import de.bismit.Bismit;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.daten.Datenbestand;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much heap data take, by difference after collecting: of a dense plane per cell, and of all tables of some folders. Run
 * it in a JVM of its own; with {@code -Xmx} it also shows whether that is enough to load them.
 */
public final class SpeicherProbe {

    private static final int SAMMELN = 4;

    private SpeicherProbe() {
    }

    /** Without folders: bytes per cell of a dense plane. With folders: all tables in them, loaded together. */
    public static void main(String[] ordner) throws IOException {
        System.out.println(ordner.length == 0 ? ebene() : tabellen(dateien(ordner)));
    }

    private static String ebene() {
        Kreisdaten kreisdaten = Kreisdaten.erzeuge(Umfang.DEUTSCHLAND, Wettbewerb.SAAT);
        kreisdaten.datenbestand();
        long vorher = belegt();
        Datenbestand daten = kreisdaten.datenbestand();
        long bytes = belegt() - vorher;
        Reference.reachabilityFence(daten);
        long zellen = 2L * kreisdaten.zaehler().length;
        Reference.reachabilityFence(kreisdaten);
        return String.format(Locale.ROOT, "zellen=%d bytesJeZelle=%.3f", zellen, (double) bytes / zellen);
    }

    private static String tabellen(List<Path> dateien) {
        Bismit bismit = Bismit.standard();
        long vorher = belegt();
        Datenbestand daten = bismit.lies(dateien);
        long bytes = belegt() - vorher;
        return String.format(Locale.ROOT, "dateien=%d zellen=%d belegtMB=%.1f hoechstensMB=%.0f (%s)", dateien.size(),
                daten.buchfuehrung().zellen(), bytes / 1e6, Runtime.getRuntime().maxMemory() / 1e6, daten);
    }

    private static List<Path> dateien(String... ordner) throws IOException {
        List<Path> dateien = new ArrayList<>();
        for (String einer : Arrays.asList(ordner)) {
            try (Stream<Path> alle = Files.walk(Path.of(einer))) {
                alle.filter(Files::isRegularFile).sorted().forEach(dateien::add);
            }
        }
        return dateien;
    }

    /** The heap in use after collecting what can be collected. */
    private static long belegt() {
        for (int i = 0; i < SAMMELN; i++) {
            System.gc();
        }
        Runtime laufzeit = Runtime.getRuntime();
        return laufzeit.totalMemory() - laufzeit.freeMemory();
    }
}
