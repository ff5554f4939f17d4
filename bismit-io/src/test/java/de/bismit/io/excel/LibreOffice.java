package de.bismit.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Our workbooks through LibreOffice, an independent program; a test that needs it is visibly skipped where there is none. */
final class LibreOffice {

    private LibreOffice() {
    }

    static void mussDaSein() {
        Assumptions.assumeTrue(Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "soffice"))),
                "soffice (LibreOffice) fehlt: Test übersprungen");
    }

    /** Opens a file and writes it in another format. */
    static Path wandle(Path datei, Path ordner, String format, String ziel) throws IOException, InterruptedException {
        Path ausgabe = Files.createDirectories(ordner.resolve("aus"));
        Process prozess = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + ordner.resolve("profil"), "--headless", "--convert-to", format,
                "--outdir", ausgabe.toString(), datei.toString()).redirectErrorStream(true).redirectOutput(ordner.resolve("soffice.txt").toFile()).start();
        if (!prozess.waitFor(180, TimeUnit.SECONDS)) {
            prozess.destroyForcibly();
            throw new AssertionError("soffice antwortet nicht");
        }
        assertThat(ausgabe.resolve(ziel)).as(Files.readString(ordner.resolve("soffice.txt"))).exists();
        return ausgabe.resolve(ziel);
    }
}
