package de.bismit.io.befehl;

import de.bismit.wert.Sprache;
import picocli.CommandLine.Option;

/** The language a call asks for (Sprachoption). */
final class Sprachoption {

    @Option(names = "--sprache", paramLabel = "SPRACHE", defaultValue = "de",
            description = "de (sonst) oder en; Namen von Gebieten, Zusätze, Definitionen und nicht übersetzte Kennzahlen bleiben deutsch")
    private String sprache = "";

    /** Refuses one there is not. */
    Sprache sprache() {
        try {
            return Sprache.of(sprache);
        } catch (IllegalArgumentException unbekannt) {
            throw Abbruch.falscherAufruf("Zu --sprache passt „" + sprache + "“ nicht; es gibt de und en.");
        }
    }
}
