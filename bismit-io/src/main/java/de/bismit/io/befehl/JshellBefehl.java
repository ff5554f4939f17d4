package de.bismit.io.befehl;

import de.bismit.io.befehl.Hauptprogramm.Befehl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.tools.Tool;
import picocli.CommandLine.Command;

/** {@code jshell}: the session for those who have only the jar. */
@Command(name = "jshell", versionProvider = Hauptprogramm.Version.class,
        description = "Öffnet eine JShell-Sitzung, in der alles eingebunden und „bismit“ bereit ist.",
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", customSynopsis = "java -jar bismit.jar jshell")
final class JshellBefehl extends Befehl {

    private static final String START = "bismit.jsh";

    JshellBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Umgebung.pruefeLesbar(System.getProperty("user.dir"));   // JShell's own JVM does not start in such a folder
        Tool jshell = werkzeug();
        Path start = startdatei();
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

    private static Path startdatei() {
        try (InputStream strom = JshellBefehl.class.getResourceAsStream(START)) {
            if (strom == null) {
                throw new IllegalStateException("die mitgelieferte Datei " + START + " fehlt im Klassenpfad");
            }
            Path datei = Files.createTempFile("bismit", ".jsh");
            Files.write(datei, strom.readAllBytes());
            return datei;
        } catch (IOException e) {
            throw new UncheckedIOException("Die Startdatei der Sitzung lässt sich nicht anlegen", e);
        }
    }
}
