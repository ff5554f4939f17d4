package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.bench.daten.Flachdatei;
import de.bismit.bench.daten.Flachdatei.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file larger than the heap; what is kept is counted line by line beside it. */
class AuswahlProbeTest {

    private static final int ZEILEN = 250_000;
    private static final Pattern GESUCHTE = Pattern.compile("98765;[^;]*;STAG;[^;]*;20(18|19|20)-12-31;[^;]*;[^;]*;(15002|15|DG);.*");

    @Test
    void dateiGroesserAlsDerSpeicher(@TempDir Path ordner) throws IOException, InterruptedException {
        Path datei = schreibe(ordner);
        pruefe(datei, datei);
    }

    @Test
    void mitgliedEinesZipGroesserAlsDerSpeicher(@TempDir Path ordner) throws IOException, InterruptedException {
        Path datei = schreibe(ordner);
        Path zip = ordner.resolve("gross.zip");
        try (ZipOutputStream aus = new ZipOutputStream(Files.newOutputStream(zip))) {
            aus.putNextEntry(new ZipEntry("gross.csv"));
            Files.copy(datei, aus);
        }
        pruefe(datei, zip);
    }

    private static Path schreibe(Path ordner) {
        Path datei = ordner.resolve("gross.csv");
        new Flachdatei(ZEILEN, Form.AMTLICH, LesenBenchmark.SAAT).schreibe(datei);
        return datei;
    }

    private static void pruefe(Path datei, Path gelesene) throws IOException, InterruptedException {
        long erwartet;
        try (Stream<String> zeilen = Files.lines(datei)) {
            erwartet = zeilen.filter(zeile -> GESUCHTE.matcher(zeile).matches()).count();
        }
        Process probe = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx28m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), AuswahlProbe.class.getName(), gelesene.toString(), "15002,15,DG", "2018", "2020")
                .redirectErrorStream(true).start();
        String ausgabe = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, probe.waitFor(), ausgabe);
        assertEquals("zeilen=" + erwartet + " uebergangen=" + (ZEILEN - erwartet), ausgabe.substring(0, ausgabe.indexOf(" dateiMB")));
    }
}
