package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.bericht.Steckbrief;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Kennzahlenvergleich;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code steckbrief}: one Kennzahl on a page. */
@Command(name = "steckbrief", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Zeigt eine Kennzahl auf einer Seite: Definition, Formel, Quelle, Steuerung, Verweise, Vergleichbarkeit, neueste Werte.", "",
                "Die Werte stammen aus den Zahlen im Programm oder den genannten DATEIen."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar steckbrief ID [OPTIONEN] [DATEI…]")
final class SteckbriefBefehl extends Befehl {

    @Parameters(index = "0", paramLabel = "ID", description = "die Kennung der Kennzahl; alle zeigt katalog")
    private String kennung = "";

    @Parameters(index = "1..*", paramLabel = "DATEI", arity = "0..*", description = "GENESIS-Tabellen: datencsv, ffcsv, auch als ZIP")
    private List<String> dateien = List.of();

    @Mixin
    private Regionsoption regionsoption = new Regionsoption();

    @Option(names = "--md", paramLabel = "ZIEL.md", description = "als Markdown schreiben; - für die Standardausgabe")
    private @Nullable String markdown;

    @Option(names = "--html", paramLabel = "ZIEL.html", description = "als HTML schreiben; - für die Standardausgabe")
    private @Nullable String html;

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Mixin
    private Schreiboption schreiboption = new Schreiboption();

    SteckbriefBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Gebiet region = regionsoption.region(bismit);
        Ausgaben ziele = schreiboption.ausgaben(umgebung, dateien);
        ziele.pruefe("--md", markdown, Zieldatei.MARKDOWN);
        ziele.pruefe("--html", html, Zieldatei.HTML);
        Kennzahl kennzahl = Vergleichsauswahl.kennzahl(bismit.katalog(), kennung);
        Steckbrief steckbrief = steckbrief(bismit, kennzahl, region);
        if (!ziele.standardausgabeVergeben()) {
            umgebung.zeigeUmbrochen(steckbrief.text());
        }
        ziele.schreibe(markdown, strom -> schreibe(steckbrief.markdown(), strom));
        ziele.schreibe(html, strom -> schreibe(steckbrief.html(), strom));
        return 0;
    }

    /** Without values where the data have no Kommune of the Revier. */
    private Steckbrief steckbrief(Bismit bismit, Kennzahl kennzahl, Gebiet region) {
        Datenbestand daten = new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit);
        if (!Regionswahl.kommtVor(region, daten)) {
            return Steckbrief.von(bismit.katalog(), bismit.regelwerk(), kennzahl.id());
        }
        Kennzahlentafel tafel = bismit.berechne(daten).fuer(region);
        Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
        if (markdown != null || html != null) {
            vergleich.kennzahlen().stream().filter(v -> v.kennzahl().id().equals(kennzahl.id()) && v.letztesJahr().isPresent())
                    .forEach(v -> new Schutzpruefung(umgebung).warne(tafel, List.of(v.im(v.letztesJahr().getAsInt()))));
        }
        return Steckbrief.von(vergleich, kennzahl.id());
    }

    private static void schreibe(String text, OutputStream ziel) {
        try {
            ziel.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
