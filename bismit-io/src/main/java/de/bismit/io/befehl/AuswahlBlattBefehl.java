package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.excel.Auswahlblatt;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auswahl blatt}: the sheet in which a Kommune chooses. */
@Command(name = "blatt", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Schreibt das Auswahlblatt als Excel-Datei: eine Zeile je Kennzahl, Ja, Nein oder später zum Auswählen.", "",
                "Die Spalte „Daten vorhanden?“ folgt den Zahlen im Programm oder den genannten DATEIen."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar auswahl blatt [OPTIONEN] [DATEI…]")
final class AuswahlBlattBefehl extends Befehl {

    private static final String BLATT = "auswahlblatt.xlsx";

    @Parameters(paramLabel = "DATEI", arity = "0..*", description = "GENESIS-Tabellen: datencsv, ffcsv, auch als ZIP")
    private List<String> dateien = List.of();

    @Mixin
    private Regionsoption regionsoption = new Regionsoption();

    @Option(names = "--kommune", paramLabel = "KOMMUNE", description = "Name oder Schlüssel; sonst wählt sie sich im Blatt selbst")
    private @Nullable String kommune;

    @Option(names = "--ziel", paramLabel = "ZIEL.xlsx", defaultValue = BLATT, description = "wohin; sonst " + BLATT)
    private String ziel = "";

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Option(names = "--ueberschreiben", description = "auch eine vorhandene Datei ersetzen")
    private boolean ueberschreiben;

    AuswahlBlattBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Gebiet region = regionsoption.region(bismit);
        Ausgaben ziele = new Ausgaben(umgebung, dateien, ueberschreiben);
        ziele.pruefe("--ziel", ziel, Zieldatei.XLSX);
        Auswahlblatt blatt = mitDaten(bismit, Auswahlblatt.fuer(bismit.katalog(), region), region);
        Auswahlblatt fertig = kommune == null ? blatt : blatt.mitKommune(Kommunenwahl.kommune(region, kommune));
        ziele.schreibe(ziel, fertig::schreibe);
        if (!ziele.standardausgabeVergeben()) {
            umgebung.zeige(Umbruch.zeilen(fertig + " geschrieben: " + ziel, "", "  "));
        }
        return 0;
    }

    /** Data of another region say nothing about this one. */
    private Auswahlblatt mitDaten(Bismit bismit, Auswahlblatt blatt, Gebiet region) {
        Datenbestand daten = new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit);
        return Regionswahl.kommtVor(region, daten) ? blatt.mitDaten(bismit.berechne(daten).fuer(region)) : blatt;
    }
}
