package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.daten.Zeichenschema;
import de.bismit.io.genesis.GenesisLeser;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a call says about reading its files (Leseoptionen). */
final class Leseoptionen {

    @Option(names = "--zeichenschema", paramLabel = "NAME", order = 50,
            description = "welche Zeichen die Dateien anstelle von Zahlen nehmen: klassisch (sonst), neu, bundesagentur, eurostat oder"
                    + " ein eigenes")
    private @Nullable String zeichenschema;

    /** The reader for these files; refuses a scheme that does not exist. */
    GenesisLeser leser(Bismit bismit) {
        return zeichenschema == null ? GenesisLeser.neu() : GenesisLeser.neu().mit(schema(bismit, zeichenschema.strip()));
    }

    /** Refuses what would have no effect, since nothing is read. */
    void pruefeOhneDateien() {
        if (zeichenschema != null) {
            throw Abbruch.falscherAufruf("--zeichenschema gilt für eigene Dateien, und es ist keine genannt: DATEI… ergänzen oder die Option"
                    + " weglassen.");
        }
    }

    private static Zeichenschema schema(Bismit bismit, String name) {
        return bismit.zeichenschemata().stream().filter(s -> s.kennung().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> Abbruch.falscherAufruf("Das Zeichenschema „" + name + "“ gibt es nicht; es gibt "
                        + bismit.zeichenschemata().stream().map(s -> s.kennung().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + "."));
    }
}
