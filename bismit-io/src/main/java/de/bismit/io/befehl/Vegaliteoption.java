package de.bismit.io.befehl;

import de.bismit.io.bericht.Bericht;
import de.bismit.io.diagramm.Diagrammordner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The charts of the report as Vega-Lite specifications, a file each. */
final class Vegaliteoption {

    @Option(names = "--vegalite", paramLabel = "ORDNER", description = "jedes Diagramm des Berichts als Vega-Lite-Angabe (…_zeitreihe.vl.json, …_querschnitt.vl.json) in diesen Ordner")
    private @Nullable String ordner;

    /** Whether it was asked for. */
    boolean genannt() {
        return ordner != null;
    }

    /** Writes them, if asked for; only what the report shows. */
    void schreibe(Bericht bericht, Schreiboption schreiben, Umgebung umgebung) {
        if (ordner == null) {
            return;
        }
        Path ziel = umgebung.pfad(ordner);
        Diagrammordner diagramme = Diagrammordner.von(bericht.inhalt(), bericht.sprache());
        for (String datei : diagramme.dateinamen()) {
            schreiben.pruefe(Zieldatei.VEGALITE, ziel.resolve(datei), ordner + "/" + datei);
        }
        try {
            diagramme.vegaLite(ziel);
        } catch (UncheckedIOException e) {
            throw Abbruch.falscherAufruf(e.getMessage() + "; einen anderen Ordner nennen.");
        }
    }
}
