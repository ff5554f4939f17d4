package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Schwere;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which definitions a call works with (Bestandsoption): those in the program, or an office's folder beside them. */
final class Bestandsoption {

    @Option(names = "--bestand", paramLabel = "ORDNER", order = 60,
            description = "eigene Regionen, Kennzahlen, Regeln, Bindungen, Kategorien, Ziele und Zeichen aus diesem Ordner neben den"
                    + " mitgelieferten; bei gleicher Kennung gelten die eigenen")
    private @Nullable String ordner;

    /** The folder as typed. */
    Optional<String> ordner() {
        return Optional.ofNullable(ordner);
    }

    /** The definitions; lists what was found in the folder, and refuses one in which something is wrong. */
    Bismit bismit(Umgebung umgebung) {
        if (ordner == null) {
            return Bismit.standard();
        }
        Ergebnis<Bismit> ergebnis = lies(umgebung, ordner);
        List<Befund> fehler = ergebnis.befunde().stream().filter(b -> b.schwere() == Schwere.FEHLER).toList();
        ergebnis.befunde().forEach(befund -> umgebung.melde(befund.toString()));
        if (fehler.isEmpty() && ergebnis.gelesen().isPresent()) {
            return ergebnis.gelesen().get();
        }
        throw Abbruch.falscherAufruf((fehler.size() == 1 ? "Ein Fehler" : fehler.size() + " Fehler") + " im Ordner " + ordner
                + "; erst beheben, dann noch einmal aufrufen.");
    }

    private static Ergebnis<Bismit> lies(Umgebung umgebung, String name) {
        try {
            return Bismit.pruefe(umgebung.pfad(name));
        } catch (IllegalArgumentException keinOrdner) {
            throw Abbruch.falscherAufruf(String.valueOf(keinOrdner.getMessage()).replace(umgebung.pfad(name).toString(), name) + ".");
        }
    }
}
