package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs the probe in a JVM of its own, where nothing else is on the heap. */
class SpeicherProbeTest {

    private static final List<String> GENESIS_ORDNER = List.of("genesis-datencsv", "genesis-ffcsv-old", "genesis-ffcsv-new",
            "zensus2022-ffcsv", "regionalatlas");

    @Test
    void eineDichteEbeneKostetHoechstensZehnBytesJeZelle() throws IOException, InterruptedException {
        // thread-local buffers would be counted as used, some megabytes more or less
        double jeZelle = zahl("bytesJeZelle", probe(List.of("-Xmx1g", "-XX:-UseTLAB"), List.of()));
        assertTrue(jeZelle >= 8 && jeZelle <= 10, jeZelle + " bytes a cell");
    }

    @Test
    void alleTabellenZusammenPassenIn300Megabytes() throws IOException, InterruptedException {
        List<String> ordner = GENESIS_ORDNER.stream().map(o -> shared("data/" + o).toString()).toList();
        String ausgabe = probe(List.of("-Xmx300m"), ordner);
        assertTrue(zahl("zellen", ausgabe) > 500_000, ausgabe);
        assertTrue(zahl("belegtMB", ausgabe) < 100, ausgabe);
    }

    private static Path shared(String relativ) {
        String gesetzt = System.getProperty("bismit.shared", "");
        Path wurzel = Stream.of(gesetzt, "../../shared", "../shared").filter(p -> !p.isEmpty()).map(Path::of)
                .filter(Files::isDirectory).findFirst().orElse(Path.of("../../shared"));
        Path gesucht = wurzel.resolve(relativ);
        Assumptions.assumeTrue(Files.exists(gesucht), () -> gesucht + " fehlt: Test übersprungen");
        return gesucht;
    }

    private static String probe(List<String> optionen, List<String> ordner) throws IOException, InterruptedException {
        List<String> befehl = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        befehl.addAll(optionen);
        befehl.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SpeicherProbe.class.getName()));
        befehl.addAll(ordner);
        Process probe = new ProcessBuilder(befehl).redirectErrorStream(true).start();
        String ausgabe = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, probe.waitFor(), ausgabe);
        return ausgabe;
    }

    private static double zahl(String name, String ausgabe) {
        Matcher zahl = Pattern.compile(name + "=([\\d.]+)").matcher(ausgabe);
        assertTrue(zahl.find(), ausgabe);
        return Double.parseDouble(zahl.group(1));
    }
}
