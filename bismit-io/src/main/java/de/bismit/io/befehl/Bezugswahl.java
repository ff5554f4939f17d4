package de.bismit.io.befehl;

import de.bismit.io.bestand.Zielleser;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Revierbezug;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.vergleich.Zielbezug;
import de.bismit.vergleich.Ziele;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a call holds the values against: {@code --vergleich-mit}. */
final class Bezugswahl {

    private static final String ERWARTET = "revier, land, bund, kreistyp, vorjahr, ziel";

    private final List<Vergleichsbezug> bezuege;

    /** Refuses what cannot be held against, before anything is read. */
    Bezugswahl(List<String> namen, @Nullable String ziele, Ziele eigene, Umgebung umgebung) {
        if (ziele != null && !namen.contains("ziel")) {
            throw Abbruch.falscherAufruf("--ziele wirkt nur zusammen mit --vergleich-mit ziel.");
        }
        bezuege = namen.stream().distinct().map(name -> bezug(name, () -> ziele == null ? eigene(eigene) : ausDatei(ziele, umgebung))).toList();
    }

    private static Vergleichsbezug bezug(String name, Supplier<Ziele> ziele) {
        return switch (name) {
            case "revier" -> new Revierbezug();
            case "land" -> new Landbezug();
            case "bund" -> new Bundbezug();
            case "kreistyp" -> new Kreistypbezug();
            case "vorjahr" -> Vergangenheitsbezug.vorjahr();
            case "ziel" -> new Zielbezug(ziele.get());
            default -> throw Abbruch.falscherAufruf("Mit „" + name + "“ lässt sich nicht vergleichen; es gibt " + ERWARTET + ".");
        };
    }

    private static Ziele eigene(Ziele ziele) {
        if (ziele.alle().isEmpty()) {
            throw Abbruch.falscherAufruf("Für --vergleich-mit ziel fehlen die Ziele: --ziele " + Zielleser.DATEI + ", oder --bestand ORDNER mit einer "
                    + Zielleser.DATEI + ".");
        }
        return ziele;
    }

    private static Ziele ausDatei(String datei, Umgebung umgebung) {
        try {
            return Zielleser.lies(umgebung.pfad(datei)).wertOderFehler();
        } catch (IllegalStateException | IllegalArgumentException nichtLesbar) {
            throw Abbruch.falscherAufruf(nichtLesbar.getMessage() + ".");
        }
    }

    /** Each comparison with each of them, where there is anything to compare. */
    List<Gegenueberstellung> gegenueber(Kennzahlenvergleich vergleich, List<Jahresvergleich> vergleiche) {
        List<Gegenueberstellung> alle = new ArrayList<>();
        for (Jahresvergleich v : vergleiche) {
            for (Vergleichsbezug bezug : bezuege) {
                alle.add(vergleich.kennzahl(v.kennzahl().id()).gegenueber(bezug, v.jahr()));
            }
        }
        return alle;
    }
}
