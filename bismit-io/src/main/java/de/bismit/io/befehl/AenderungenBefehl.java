package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Datenstandsvergleich;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code aenderungen}: what changed between two exports of a table. */
@Command(name = "aenderungen", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = "Zeigt, was sich zwischen zwei Abrufen derselben Tabelle geändert hat: Werte, Zeichen, Jahre, Definitionen.",
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar aenderungen ALT NEU")
final class AenderungenBefehl extends Befehl {

    @Parameters(index = "0", paramLabel = "ALT", description = "der frühere Abruf: datencsv, ffcsv, auch als ZIP")
    private String alt = "";

    @Parameters(index = "1", paramLabel = "NEU", description = "der spätere Abruf derselben Tabelle")
    private String neu = "";

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    AenderungenBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Datenbestand frueher = new Vergleichsdaten(umgebung, List.of(alt), leseoptionen).lies(bismit);
        Datenbestand spaeter = new Vergleichsdaten(umgebung, List.of(neu), leseoptionen).lies(bismit);
        Datenstandsvergleich vergleich = Datenstandsvergleich.zwischen(frueher, spaeter);
        if (vergleich.verglichen().isEmpty()) {
            throw Abbruch.nichtsBrauchbares(alt + " und " + neu + " enthalten keine gemeinsame Tabelle; zwei Abrufe derselben Tabelle nennen.");
        }
        umgebung.out().print(vergleich.tabelle());
        return 0;
    }
}
