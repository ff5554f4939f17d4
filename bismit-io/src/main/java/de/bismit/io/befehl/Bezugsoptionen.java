package de.bismit.io.befehl;

import de.bismit.Bismit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the Kommunen are held against beside their Revier (Bezugsoptionen). */
final class Bezugsoptionen {

    @Option(names = "--vergleich-mit", paramLabel = "WOMIT", split = ",",
            description = "die Kommunen zusätzlich vergleichen mit: revier, land, bund, kreistyp, nachbarn, vorjahr, ziel; auch mehrere, durch Komma getrennt")
    private List<String> womit = List.of();

    @Option(names = "--ziele", paramLabel = "ZIELE.csv", description = "beschlossene Ziele für --vergleich-mit ziel, anstelle derer von --bestand")
    private @Nullable String ziele;

    @Option(names = "--kontext", paramLabel = "ID", split = ",",
            description = "worin einander gleichen, die --vergleich-mit nachbarn nimmt: Kennzahlen, durch Komma getrennt; verglichen wird mit dem Median der ähnlichsten der geladenen Kreise")
    private List<String> kontext = List.of();

    @Option(names = "--nachbarn", paramLabel = "N", description = "wie viele der ähnlichsten Kreise --vergleich-mit nachbarn nimmt, sonst 5; weniger, wenn weniger geladen sind")
    private @Nullable Integer nachbarn;

    /** Refuses what would have no effect on Kommunalprofile: they stand beside their region, or Germany, anyway. */
    void pruefeFuerProfile() {
        womit.stream().filter(w -> !w.equals(Bezugswahl.NACHBARN)).findFirst().ifPresent(w -> {
            throw Abbruch.falscherAufruf("--vergleich-mit " + w + " wirkt nicht auf Kommunalprofile; dort gibt es nur --vergleich-mit nachbarn --kontext ID,ID.");
        });
    }

    /** Refuses what does not go together, before anything is read. */
    Bezugswahl wahl(Bismit bismit, Umgebung umgebung) {
        return new Bezugswahl(womit, ziele, bismit.ziele(), kontext, nachbarn, umgebung);
    }
}
