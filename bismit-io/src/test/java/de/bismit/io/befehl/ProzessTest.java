package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, in a locale that knows no umlauts. */
@DisabledOnOs(OS.WINDOWS)
class ProzessTest {

    @TempDir
    Path ordner;

    /** Through a shell, so that names reach the process as the bytes a terminal would send. */
    private Ergebnis rufe(String args) throws IOException, InterruptedException {
        Path skript = Files.writeString(ordner.resolve("aufruf.sh"), "mkdir -p Größe && cd Größe && exec \"$1\" -cp \"$2\" "
                + Hauptprogramm.class.getName() + " " + args + "\n", StandardCharsets.UTF_8);
        List<String> befehl = new ArrayList<>(List.of("sh", skript.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path")));
        ProcessBuilder prozess = new ProcessBuilder(befehl).directory(ordner.toFile());
        prozess.environment().put("LC_ALL", "C");
        Path out = ordner.resolve("out.txt");
        Path err = ordner.resolve("err.txt");
        Process laufend = prozess.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(laufend.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ergebnis(laufend.exitValue(), Files.readString(out), Files.readString(err));
    }

    private record Ergebnis(int code, String out, String err) {
    }

    @Test
    void vergleichSchreibtUtf8AuchInEinemOrdnerMitUmlauten() throws Exception {
        Ergebnis ergebnis = rufe("vergleich");
        assertThat(ergebnis.err()).isEmpty();
        assertThat(ergebnis.code()).isZero();
        assertThat(ergebnis.out()).contains("Landkreis Mansfeld-Südharz", "eingeschränkt vergleichbar").doesNotContain("?ngeschr", "\u001B");
        // the shell counts the bytes: in this locale even the test could not spell the folder's name
        assertThat(rufe("lesen kennzahlenvergleich.html").out()).contains("BIS-L005");
    }

    @Test
    void hilfeIstUtf8() throws Exception {
        assertThat(rufe("vergleich --help").out()).contains("die Hälfte der Kommunen");
    }

    @Test
    void dateinameMitUmlautGibtEinenSatzUndZwei() throws Exception {
        Ergebnis ergebnis = rufe("lesen Schüler.csv");
        if (ergebnis.code() == 1) {
            assertThat(ergebnis.out()).contains("Schüler.csv gibt es nicht");   // a Java that reads names as UTF-8 in every locale
        } else {
            assertThat(ergebnis.code()).isEqualTo(2);
            assertThat(ergebnis.err().replaceAll("\\s+", " ")).contains("mit LC_ALL=C.UTF-8 davor");
        }
    }
}
