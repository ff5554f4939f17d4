package de.bismit.io.befehl;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What a call may replace when it writes files (Schreiboption). */
final class Schreiboption {

    @Option(names = "--ueberschreiben", description = "auch Dateien ersetzen, die nicht von bismit stammen")
    private boolean ueberschreiben;

    /** The files a call writes, none of which may be one it reads. */
    Ausgaben ausgaben(Umgebung umgebung, List<String> eingaben) {
        return new Ausgaben(umgebung, eingaben, ueberschreiben);
    }

    /** Refuses a file that stands there and is not ours, unless replacing it was asked for. */
    void pruefe(Zieldatei art, Path ziel, String name) {
        art.pruefe(ziel, name, ueberschreiben);
    }
}
