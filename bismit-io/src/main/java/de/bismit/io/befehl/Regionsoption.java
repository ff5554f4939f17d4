package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.gebiet.Gebiet;
import picocli.CommandLine.Option;

/** Whose Kommunen a call is about (Regionsoption). */
final class Regionsoption {

    @Option(names = "--revier", paramLabel = "REVIER", defaultValue = "mitteldeutsches",
            description = "mitteldeutsches (sonst), lausitzer, rheinisches oder ein eigenes (Revier oder Verbund)")
    private String revier = "";

    /** The Revier or Verbund; refuses one that does not exist. */
    Gebiet region(Bismit bismit) {
        return Regionswahl.region(bismit.regionen(), revier);
    }
}
