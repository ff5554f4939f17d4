package de.bismit.io.befehl;

import de.bismit.io.json.Erzeuger;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The command line (Hauptprogramm): {@code java -jar bismit.jar vergleich}. Exit codes: 0 done, 1 nothing usable read,
 * 2 wrong call. Writes UTF-8 whatever the locale.
 */
public final class Hauptprogramm {

    private static final int PUFFER = 1 << 13;

    private Hauptprogramm() {
    }

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // a short run calls no accessor often enough to earn the class that Java 17 would generate for it after fifteen calls
        System.setProperty("sun.reflect.inflationThreshold", String.valueOf(Integer.MAX_VALUE));
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = fuehreAus(args, new Umgebung(out, err, arbeitsordner(), Fortschritt.istSichtbar()));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor ziel) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(ziel), PUFFER), false, StandardCharsets.UTF_8);
    }

    /**
     * The current folder. Where Java cannot spell its name (umlauts under {@code LC_ALL=C}) relative paths miss it, and the
     * system's own name for it helps.
     */
    private static Path arbeitsordner() {
        Path genannt = Path.of("");
        Path systemname = Path.of("/proc/self/cwd");
        return Files.isDirectory(genannt.toAbsolutePath()) || !Files.isDirectory(systemname) ? genannt : systemname;
    }

    /**
     * Runs a command within this JVM.
     *
     * @param args verb, options, files
     * @param out where results go
     * @param err where messages go
     * @param ordner the folder that relative file names refer to
     * @return the exit code
     */
    public static int fuehreAus(String[] args, PrintStream out, PrintStream err, Path ordner) {
        return fuehreAus(args, new Umgebung(out, err, ordner, false));
    }

    private static int fuehreAus(String[] args, Umgebung umgebung) {
        int code;
        try {
            for (String argument : args) {
                Umgebung.pruefeLesbar(argument);
            }
            code = fuehreAus(List.of(args), verben(umgebung), umgebung);
        } catch (Abbruch abbruch) {
            code = melde(abbruch, umgebung);
        }
        umgebung.out().flush();
        umgebung.err().flush();
        return code;
    }

    /** Whoever names a verb first asks for nothing of the program without one; setting that up takes longer than to compute. */
    private static int fuehreAus(List<String> args, Map<String, Supplier<Object>> verben, Umgebung umgebung) {
        Supplier<Object> verb = args.isEmpty() ? null : verben.get(args.get(0));
        CommandLine zeile = verb == null ? ohneVerb(verben.values(), umgebung) : zeile(verb.get());
        return eingerichtet(zeile, umgebung).execute((verb == null ? args : args.subList(1, args.size())).toArray(String[]::new));
    }

    /** The verbs in the order of the help, each set up only when it is called. */
    private static Map<String, Supplier<Object>> verben(Umgebung umgebung) {
        Map<String, Supplier<Object>> verben = new LinkedHashMap<>();
        verben.put("vergleich", () -> new VergleichBefehl(umgebung));
        verben.put("bericht", () -> new BerichtBefehl(umgebung));
        verben.put("lesen", () -> new LesenBefehl(umgebung));
        verben.put("aenderungen", () -> new AenderungenBefehl(umgebung));
        verben.put("katalog", () -> new KatalogBefehl(umgebung));
        verben.put("steckbrief", () -> new SteckbriefBefehl(umgebung));
        verben.put("auswahl", () -> AuswahlBefehl.mitBefehlen(umgebung));
        verben.put("sitzung", () -> new SitzungBefehl(umgebung));
        verben.put("jshell", () -> new JshellBefehl(umgebung));
        return verben;
    }

    private static CommandLine ohneVerb(Collection<Supplier<Object>> verben, Umgebung umgebung) {
        CommandLine zeile = new CommandLine(new Wurzel(umgebung));
        verben.forEach(verb -> zeile.addSubcommand(verb.get()));
        return zeile;
    }

    private static CommandLine zeile(Object verb) {
        return verb instanceof CommandLine fertige ? fertige : new CommandLine(verb);
    }

    private static CommandLine eingerichtet(CommandLine zeile, Umgebung umgebung) {
        zeile.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        zeile.setOut(schreiber(umgebung.out()));
        zeile.setErr(schreiber(umgebung.err()));
        zeile.setUsageHelpWidth(Umbruch.BREITE);
        zeile.setParameterExceptionHandler((falsch, argumente) -> melde(Abbruch.falscherAufruf(Aufruffehler.satz(falsch)), umgebung));
        zeile.setExecutionExceptionHandler((fehler, befehl, ergebnis) -> {
            if (fehler instanceof Abbruch abbruch) {
                return melde(abbruch, umgebung);
            }
            throw fehler;
        });
        return zeile;
    }

    /** A writer of its own: one made from the stream alone would take the encoding of the locale. */
    private static PrintWriter schreiber(PrintStream strom) {
        return new PrintWriter(new OutputStreamWriter(strom, StandardCharsets.UTF_8), true);
    }

    private static int melde(Abbruch abbruch, Umgebung umgebung) {
        umgebung.melde(abbruch.satz());
        return abbruch.code();
    }

    /** The program without a verb. */
    @Command(name = "bismit", versionProvider = Version.class, sortOptions = false,
            description = "Kennzahlen der Bildung für Kommunen vergleichen: amtliche Tabellen lesen, rechnen, Vergleichbarkeit prüfen.",
            synopsisHeading = "Aufruf: ", commandListHeading = "%nBefehle:%n", optionListHeading = "%nOptionen:%n",
            customSynopsis = "java -jar bismit.jar BEFEHL [OPTIONEN] [DATEI…]",
            footer = {"", "Zum Anfangen:  java -jar bismit.jar vergleich",
                    "Hilfe zu einem Befehl:  java -jar bismit.jar vergleich --help",
                    "Ende mit 0: erledigt, 1: nichts Brauchbares gelesen, 2: falscher Aufruf."})
    static final class Wurzel extends Befehl {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec selbst = CommandLine.Model.CommandSpec.create();

        Wurzel(Umgebung umgebung) {
            super(umgebung);
        }

        @Override
        public Integer call() {
            throw new ParameterException(selbst.commandLine(), "");
        }
    }

    /** What all verbs share. */
    abstract static class Befehl implements Callable<Integer> {

        private static final int HILFE = 100;   // behind the options of the verb

        final Umgebung umgebung;

        @Option(names = {"-h", "--help"}, usageHelp = true, order = HILFE, description = "diese Hilfe zeigen")
        private boolean hilfe;

        @Option(names = {"-V", "--version"}, versionHelp = true, order = HILFE + 1, description = "die Version zeigen")
        private boolean version;

        Befehl(Umgebung umgebung) {
            this.umgebung = umgebung;
        }
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Erzeuger.text()};
        }
    }
}
