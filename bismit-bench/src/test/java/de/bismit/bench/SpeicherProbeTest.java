package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.bench.ueberblick.Probelauf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs the probe in a JVM of its own, where nothing else is on the heap. */
class SpeicherProbeTest {

    private static final List<String> GENESIS_ORDNER = List.of("genesis-datencsv", "genesis-ffcsv-old", "genesis-ffcsv-new",
            "zensus2022-ffcsv", "regionalatlas");

    @Test
    void eineDichteEbeneKostetHoechstensAchtKommaSechsBytesJeZelle() throws IOException, InterruptedException {
        double jeZelle = Probelauf.ebene().zahl("bytesJeZelle");
        assertTrue(jeZelle >= 8 && jeZelle <= 8.6, jeZelle + " bytes a cell");
    }

    @Test
    void alleTabellenZusammenPassenIn300Megabytes() throws IOException, InterruptedException {
        Probelauf probe = Probelauf.mit(List.of("-Xmx300m"), GENESIS_ORDNER.stream().map(o -> shared("data/" + o)).toList());
        assertTrue(probe.zahl("zellen") > 500_000, probe.ausgabe());
        assertTrue(probe.zahl("belegtMB") < 100, probe.ausgabe());
    }

    private static Path shared(String relativ) {
        String gesetzt = System.getProperty("bismit.shared", "");
        Path wurzel = Stream.of(gesetzt, "../../shared", "../shared").filter(p -> !p.isEmpty()).map(Path::of)
                .filter(Files::isDirectory).findFirst().orElse(Path.of("../../shared"));
        Path gesucht = wurzel.resolve(relativ);
        Assumptions.assumeTrue(Files.exists(gesucht), () -> gesucht + " fehlt: Test übersprungen");
        return gesucht;
    }
}
