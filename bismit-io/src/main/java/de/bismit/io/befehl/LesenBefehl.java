package de.bismit.io.befehl;

import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.json.Lesebericht;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.TidyAusgabe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lesen}: what is in a file, and what is wrong with it. */
@Command(name = "lesen", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = "Zeigt je Datei Format, Zeilen, Zellen, Werte und Befunde.",
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar lesen DATEI… [--tidy ZIEL.csv] [--json ZIEL.json]")
final class LesenBefehl extends Befehl {

    @Parameters(paramLabel = "DATEI", arity = "1..*", description = "GENESIS-Tabelle: datencsv, ffcsv, auch als ZIP")
    private List<String> dateien = List.of();

    @Option(names = "--tidy", paramLabel = "ZIEL.csv", description = "alle Zellen schreiben, eine je Zeile; - für die Standardausgabe")
    private @Nullable String tidy;

    @Option(names = "--json", paramLabel = "ZIEL.json", description = "diese Übersicht als JSON schreiben; - für die Standardausgabe")
    private @Nullable String json;

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Mixin
    private Schreiboption schreiboption = new Schreiboption();

    LesenBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        GenesisLeser leser = leseoptionen.leser(bestand.bismit(umgebung));
        Ausgaben ziele = schreiboption.ausgaben(umgebung, dateien);
        ziele.pruefe("--tidy", tidy, Zieldatei.TIDY);
        ziele.pruefe("--json", json, Zieldatei.LESEN_JSON);
        List<Lesebericht.Eintrag> eintraege = new ArrayList<>();
        List<Rohtabelle> tabellen = new ArrayList<>();
        PrintStream anzeige = ziele.standardausgabeVergeben() ? umgebung.err() : umgebung.out();
        new Leselauf(dateien, leser, umgebung).lies(lesung -> {
            eintraege.add(eintrag(lesung));
            Leseanzeige.zeige(lesung, anzeige);
            if (tidy != null) {
                lesung.rohtabelle().ifPresent(tabellen::add);
            }
        });
        Leseanzeige.zeigeSumme(eintraege, anzeige);
        ziele.schreibe(tidy, strom -> TidyAusgabe.schreibe(tabellen, strom));
        ziele.schreibe(json, strom -> Lesebericht.schreibe(eintraege, strom));
        return eintraege.stream().anyMatch(e -> e.werte() + e.ohneWert() > 0) ? 0 : Abbruch.NICHTS_BRAUCHBARES;
    }

    private static Lesebericht.Eintrag eintrag(Lesung l) {
        return new Lesebericht.Eintrag(l.datei(), l.format(), l.zeilen(), l.zellen(), l.werte(), l.ohneWert(), l.verworfen(), l.befunde());
    }
}
