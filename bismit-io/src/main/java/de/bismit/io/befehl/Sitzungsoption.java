package de.bismit.io.befehl;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.json.Sitzungsleser;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Ergebnis;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which meeting a call speaks for, and to whom (Sitzungsoption). */
final class Sitzungsoption {

    @Option(names = "--sitzung", paramLabel = "SITZUNG.json", order = 40,
            description = "das Set dieser Sitzung vergleichen und ihre Kommentare zeigen; in geschriebenen Dateien steht nur, was alle Kommunen freigegeben haben")
    private @Nullable String datei;

    @Option(names = "--kreis", paramLabel = "KREIS", order = 41,
            description = "mit --sitzung: für wen die geschriebenen Dateien sind, oeffentlich (sonst) oder intern")
    private @Nullable String kreis;

    /** Whether a meeting was named. */
    boolean genannt() {
        return datei != null;
    }

    /** The meeting, if one was named; lists what is wrong in its file. */
    Optional<Sitzungssicht> sicht(Kennzahlenkatalog katalog, Gebiet region, Umgebung umgebung) {
        if (datei == null) {
            if (kreis != null) {
                throw Abbruch.falscherAufruf("--kreis braucht --sitzung SITZUNG.json.");
            }
            return Optional.empty();
        }
        return Optional.of(new Sitzungssicht(lies(datei, katalog, umgebung), region, kreis()));
    }

    private Freigabe kreis() {
        String wort = kreis == null ? "oeffentlich" : kreis.toLowerCase(Locale.ROOT).replace("ö", "oe");
        return switch (wort) {
            case "oeffentlich" -> Freigabe.OEFFENTLICH;
            case "intern" -> Freigabe.INTERN;
            default -> throw Abbruch.falscherAufruf("Zu --kreis passt „" + kreis + "“ nicht; es gibt oeffentlich und intern.");
        };
    }

    /** A meeting of a file; what is wrong in it is told, and what is left out counts as not released. */
    static Sitzung lies(String name, Kennzahlenkatalog katalog, Umgebung umgebung) {
        Ergebnis<Sitzung> gelesen;
        try {
            gelesen = Sitzungsleser.lies(umgebung.pfad(name), katalog);
        } catch (UncheckedIOException e) {
            throw Abbruch.nichtsBrauchbares("Die Sitzung " + name + " lässt sich nicht lesen; Namen und Ordner prüfen.");
        }
        gelesen.befunde().forEach(befund -> umgebung.melde(befund.toString()));
        return gelesen.gelesen().orElseThrow(() -> Abbruch.nichtsBrauchbares(name + " ist keine Sitzung; wie eine aussieht, zeigt die Dokumentation von Sitzungsausgabe."));
    }
}
