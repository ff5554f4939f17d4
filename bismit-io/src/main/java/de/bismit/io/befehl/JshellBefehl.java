package de.bismit.io.befehl;

import de.bismit.io.befehl.Hauptprogramm.Befehl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.tools.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jshell}: the session for those who have only the jar. */
@Command(name = "jshell", versionProvider = Hauptprogramm.Version.class,
        description = "Öffnet eine JShell-Sitzung, in der alles eingebunden und „bismit“ bereit ist.",
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", customSynopsis = "java -jar bismit.jar jshell")
final class JshellBefehl extends Befehl {

    private static final String START = "bismit.jsh";
    private static final String STANDARD = "Bismit.standard()";

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    JshellBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Umgebung.pruefeLesbar(System.getProperty("user.dir"));   // JShell's own JVM does not start in such a folder
        bestand.bismit(umgebung);   // says here what is wrong with the folder
        Tool jshell = werkzeug();
        Path start = startdatei(bestand.ordner().map(umgebung::pfad));
        try {
            // UTF-8 for the JVM that runs the snippets too: umlauts survive LC_ALL=C
            return jshell.run(System.in, umgebung.out(), umgebung.err(), "--class-path", System.getProperty("java.class.path"),
                    "-R-Dfile.encoding=UTF-8", "--startup", "DEFAULT", "--startup", start.toString());
        } finally {
            start.toFile().delete();
        }
    }

    private static Tool werkzeug() {
        try {
            return ServiceLoader.load(Tool.class, ClassLoader.getSystemClassLoader()).stream().map(ServiceLoader.Provider::get)
                    .filter(tool -> tool.name().equals("jshell")).findFirst().orElseThrow(JshellBefehl::fehlt);
        } catch (LinkageError e) {
            throw fehlt();   // a runtime without java.compiler does not even know Tool
        }
    }

    private static Abbruch fehlt() {
        return Abbruch.falscherAufruf("Dieses Java (" + System.getProperty("java.home") + ") bringt JShell nicht mit; nötig ist ein JDK"
                + " ab 17 mit dem Modul jdk.jshell, nicht nur eine Laufzeitumgebung.");
    }

    /** The session's start; with a folder, {@code bismit} knows what it has. */
    private static Path startdatei(Optional<Path> ordner) {
        try (InputStream strom = JshellBefehl.class.getResourceAsStream(START)) {
            if (strom == null) {
                throw new IllegalStateException("die mitgelieferte Datei " + START + " fehlt im Klassenpfad");
            }
            Path datei = Files.createTempFile("bismit", ".jsh");
            String text = new String(strom.readAllBytes(), StandardCharsets.US_ASCII);
            Files.writeString(datei, ordner.map(pfad -> text.replace(STANDARD, "Bismit.mit(java.nio.file.Path.of(\"" + escape(pfad) + "\"))"))
                    .orElse(text), StandardCharsets.US_ASCII);
            return datei;
        } catch (IOException e) {
            throw new UncheckedIOException("Die Startdatei der Sitzung lässt sich nicht anlegen", e);
        }
    }

    /** A path as Java text of ASCII: older JShells read the start in the encoding of the terminal. */
    private static String escape(Path pfad) {
        StringBuilder text = new StringBuilder();
        for (char zeichen : pfad.toAbsolutePath().normalize().toString().toCharArray()) {
            text.append(zeichen == '\\' || zeichen == '"' ? "\\" + zeichen
                    : zeichen < 127 ? String.valueOf(zeichen) : String.format(Locale.ROOT, "\\u%04x", (int) zeichen));
        }
        return text.toString();
    }
}
