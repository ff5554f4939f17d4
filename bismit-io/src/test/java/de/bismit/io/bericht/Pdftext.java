package de.bismit.io.bericht;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What stands on the pages of a PDF, read by pdftotext; a test that needs it is visibly skipped where there is none. */
final class Pdftext {

    private Pdftext() {
    }

    /** The text of each page, blanks and line breaks as one blank. */
    static List<String> seiten(Path pdf, Path ordner) throws IOException, InterruptedException {
        assumeTrue(Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "pdftotext"))),
                "pdftotext fehlt (Debian: apt-get install poppler-utils): Test übersprungen");
        Path text = ordner.resolve(pdf.getFileName() + ".txt");
        Process prozess = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString()).redirectErrorStream(true)
                .redirectOutput(ordner.resolve("pdftotext.log").toFile()).start();
        if (!prozess.waitFor(60, TimeUnit.SECONDS) || prozess.exitValue() != 0) {
            prozess.destroyForcibly();
            throw new AssertionError("pdftotext: " + Files.readString(ordner.resolve("pdftotext.log")));
        }
        return Stream.of(Files.readString(text, StandardCharsets.UTF_8).split("\f")).map(s -> s.replaceAll("\\s+", " ").strip()).filter(s -> !s.isEmpty()).toList();
    }
}
