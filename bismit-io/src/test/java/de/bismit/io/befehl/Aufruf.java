package de.bismit.io.befehl;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One call of the command line within this JVM, and what came of it. */
record Aufruf(int code, String out, String err) {

    static Aufruf in(Path ordner, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Hauptprogramm.fuehreAus(args, strom(out), strom(err), ordner);
        return new Aufruf(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream strom(ByteArrayOutputStream ziel) {
        return new PrintStream(ziel, false, StandardCharsets.UTF_8);
    }

    /** The messages as one line: they are wrapped for terminals. */
    String meldung() {
        return err.replaceAll("\\s+", " ").strip();
    }

    List<String> zeilen() {
        return Arrays.asList(out.split("\n"));
    }

    /** The lines of one Kennzahl: from its heading to the next empty line. */
    List<String> block(String kennzahl) {
        return zeilen().stream().dropWhile(z -> !z.startsWith(kennzahl + "  ")).takeWhile(z -> !z.isEmpty()).toList();
    }
}
