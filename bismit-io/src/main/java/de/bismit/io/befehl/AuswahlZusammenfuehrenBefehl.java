package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.auswahl.Setkriterien;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.bericht.Auswahlcsv;
import de.bismit.io.excel.Auswahlblattleser;
import de.bismit.io.excel.Auswahlmappe;
import de.bismit.io.json.Auswahlausgabe;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Ergebnis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auswahl zusammenfuehren}: what the filled sheets come to. */
@Command(name = "zusammenfuehren", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Führt ausgefüllte Auswahlblätter zum Basiskennzahlenset zusammen und schlägt ein Vergleichskennzahlenset vor.", "",
                "Daten und Vergleichbarkeit folgen den Zahlen im Programm oder den mit --daten genannten Dateien."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar auswahl zusammenfuehren [OPTIONEN] BLATT.xlsx…")
final class AuswahlZusammenfuehrenBefehl extends Befehl {

    @Parameters(paramLabel = "BLATT.xlsx", arity = "1..*", description = "ausgefüllte Auswahlblätter, eines je Kommune")
    private List<String> blaetter = List.of();

    @Mixin
    private Regionsoption regionsoption = new Regionsoption();

    @Option(names = "--daten", paramLabel = "DATEI", description = "GENESIS-Tabelle, auch mehrmals; sonst die Zahlen im Programm")
    private List<String> dateien = List.of();

    @Option(names = "--quorum", paramLabel = "N", description = "von so vielen Kommunen gewählt; sonst mehr als die Hälfte")
    private @Nullable Integer quorum;

    @Option(names = "--kommunen", paramLabel = "N", description = "Werte für so viele Kommunen; sonst mehr als die Hälfte")
    private @Nullable Integer kommunen;

    @Option(names = "--jahre", paramLabel = "N", description = "Werte für so viele Jahre; sonst 1")
    private @Nullable Integer jahre;

    @Option(names = "--urteil", paramLabel = "STUFE", description = "mindestens: vergleichbar, eingeschraenkt (sonst), ungeprueft, egal")
    private @Nullable String urteil;

    @Option(names = "--gruende", description = "zu jeder Kennzahl den Grund zeigen")
    private boolean mitGruenden;

    @Option(names = "--xlsx", paramLabel = "ZIEL.xlsx", description = "Ergebnis als Excel-Datei schreiben")
    private @Nullable String xlsx;

    @Option(names = "--csv", paramLabel = "ZIEL.csv", description = "Ergebnis als CSV schreiben; - für die Standardausgabe")
    private @Nullable String csv;

    @Option(names = "--json", paramLabel = "ZIEL.json", description = "Ergebnis als JSON schreiben; - für die Standardausgabe")
    private @Nullable String json;

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Mixin
    private Schreiboption schreiboption = new Schreiboption();

    AuswahlZusammenfuehrenBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Gebiet region = regionsoption.region(bismit);
        Setkriterien kriterien = kriterien(region);
        Ausgaben ziele = schreiboption.ausgaben(umgebung, blaetter);
        ziele.pruefe("--xlsx", xlsx, Zieldatei.XLSX);
        ziele.pruefe("--csv", csv, Zieldatei.AUSWAHL_CSV);
        ziele.pruefe("--json", json, Zieldatei.JSON);
        Auswahlergebnis ergebnis = Auswahlergebnis.aus(bismit.katalog(), region, lies(bismit, region));
        Setvorschlag vorschlag = vorschlag(bismit, ergebnis, kriterien, region);
        if (!ziele.standardausgabeVergeben()) {
            zeige(vorschlag);
        }
        ziele.schreibe(xlsx, strom -> Auswahlmappe.schreibe(vorschlag, strom));
        ziele.schreibe(csv, strom -> Auswahlcsv.schreibe(vorschlag, strom));
        ziele.schreibe(json, strom -> Auswahlausgabe.schreibe(vorschlag, strom));
        return 0;
    }

    private Setkriterien kriterien(Gebiet region) {
        Setkriterien uebliche = Setkriterien.ueblich(region);
        try {
            return uebliche.mitQuorum(quorum == null ? uebliche.quorum() : quorum)
                    .mitDaten(kommunen == null ? uebliche.mindestKommunen() : kommunen, jahre == null ? uebliche.mindestJahre() : jahre)
                    .mitStufen(urteil == null ? uebliche.stufen() : stufen(urteil));
        } catch (IllegalArgumentException e) {
            throw Abbruch.falscherAufruf(e.getMessage() + ".");
        }
    }

    /** This verdict and all that are better. */
    private static Set<Stufe> stufen(String wort) {
        String name = wort.toUpperCase(Locale.ROOT).replace("Ä", "AE").replace("Ü", "UE");
        if (name.equals("EGAL")) {
            return EnumSet.allOf(Stufe.class);
        }
        Stufe strengste = Arrays.stream(Stufe.values()).filter(s -> s != Stufe.NICHT_VERGLEICHBAR && s.name().equals(name)).findFirst()
                .orElseThrow(() -> Abbruch.falscherAufruf("Zu --urteil passt „" + wort + "“ nicht; erwartet vergleichbar, eingeschraenkt, ungeprueft oder egal."));
        return EnumSet.range(Stufe.VERGLEICHBAR, strengste);
    }

    private List<Auswahl> lies(Bismit bismit, Gebiet region) {
        Ergebnis<List<Auswahl>> gelesen = Auswahlblattleser.fuer(bismit.katalog(), region).liesAlle(blaetter.stream().map(umgebung::pfad).toList());
        gelesen.befunde().forEach(befund -> umgebung.melde(befund.toString()));
        List<Auswahl> auswahlen = gelesen.gelesen().orElse(List.of());
        if (auswahlen.isEmpty()) {
            throw Abbruch.nichtsBrauchbares("Keine der Dateien ist ein lesbares Auswahlblatt; ein leeres schreibt: java -jar bismit.jar auswahl blatt");
        }
        return auswahlen;
    }

    private Setvorschlag vorschlag(Bismit bismit, Auswahlergebnis ergebnis, Setkriterien kriterien, Gebiet region) {
        Datenbestand daten = new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit);
        if (!Regionswahl.kommtVor(region, daten)) {
            umgebung.melde("Die Daten enthalten keine Kommune von „" + region.name() + "“; der Vorschlag folgt allein der Auswahl. Mit --daten DATEI eigene Tabellen nennen.");
            return ergebnis.vorschlag(kriterien);
        }
        return ergebnis.vorschlag(kriterien, bismit.vergleiche(bismit.berechne(daten).fuer(region)));
    }

    private void zeige(Setvorschlag vorschlag) {
        umgebung.zeigeUmbrochen(vorschlag.tabelle());
        if (mitGruenden) {
            umgebung.out().print("\n");
            vorschlag.gefragte().forEach(entscheidung -> umgebung.zeige(Umbruch.zeilen(entscheidung.toString(), "", "  ")));
        }
    }
}
