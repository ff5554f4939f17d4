package de.bismit.io.befehl;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day in whose borders a call counts (Gebietsstandoption). */
final class Gebietsstandoption {

    @Option(names = "--gebietsstand", paramLabel = "TAG",
            description = "auf die Grenzen eines Tages umschlüsseln, zum Beispiel 2019-12-31")
    private @Nullable String tag;

    /** Refuses a day no crosswalk leads to. */
    Gebietsstandwahl wahl() {
        return Gebietsstandwahl.of(tag);
    }
}
