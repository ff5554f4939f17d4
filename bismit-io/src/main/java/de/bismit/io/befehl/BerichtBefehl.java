package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.auswahl.Setkriterien;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.bericht.Bericht;
import de.bismit.io.bericht.Kreisprofile;
import de.bismit.io.excel.Auswahlblattleser;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Sprache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bericht}: the report people look at, as one file. */
@Command(name = "bericht", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Schreibt den Kennzahlenbericht: eine HTML-Datei mit Diagrammen, Urteilen und Quellen, ohne Netz lesbar und druckbar.", "",
                "Ohne DATEI mit den Zahlen im Programm. Ohne --jahr gilt je Kennzahl das letzte Jahr, in dem mindestens die Hälfte der Kommunen"
                + " einen Wert hat; die Zeitreihen zeigen alle Jahre."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar bericht [OPTIONEN] [DATEI…]")
final class BerichtBefehl extends Befehl {

    @Parameters(paramLabel = "DATEI", arity = "0..*", description = "GENESIS-Tabellen: datencsv, ffcsv, auch als ZIP")
    private List<String> dateien = List.of();

    @Mixin
    private Regionsoption regionsoption = new Regionsoption();

    @Option(names = "--themenfeld", paramLabel = "FELD", description = "nur ein Themenfeld des Leitfadens, zum Beispiel D")
    private @Nullable String themenfeld;

    @Option(names = "--kennzahl", paramLabel = "ID", description = "nur diese Kennzahl, auch mehrmals; Kennungen zeigt katalog")
    private List<String> kennzahlen = List.of();

    @Option(names = "--jahr", paramLabel = "JAHR", description = "Berichtsjahr, zum Beispiel 2015")
    private @Nullable Integer jahr;

    @Mixin
    private Gebietsstandoption gebietsstand = new Gebietsstandoption();

    @Option(names = "--rang", description = "Rangspalte zeigen; bei Spannen die möglichen Plätze")
    private boolean mitRang;

    @Mixin
    private Bezugsoptionen bezugsoptionen = new Bezugsoptionen();

    @Mixin
    private Sitzungsoption sitzungsoption = new Sitzungsoption();

    @Option(names = "--auswahl", paramLabel = "BLATT.xlsx", description = "ausgefülltes Auswahlblatt, auch mehrmals: wer was gewählt hat")
    private List<String> blaetter = List.of();

    @Mixin
    private Sprachoption sprachoption = new Sprachoption();

    @Option(names = "--html", paramLabel = "ZIEL.html", defaultValue = "bericht.html", description = "in diese Datei schreiben, sonst bericht.html; - für die Standardausgabe")
    private String html = "";

    @Option(names = "--json", paramLabel = "ZIEL.json", description = "denselben Inhalt für eine eigene Webseite als JSON schreiben; - für die Standardausgabe;"
            + " mit --alle-kreise ein Ordner, je Kreis eine Datei")
    private @Nullable String json;

    @Mixin
    private Vegaliteoption vegalite = new Vegaliteoption();

    @Mixin
    private Profiloptionen profile = new Profiloptionen();

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Mixin
    private Schreiboption schreiboption = new Schreiboption();

    BerichtBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Gebiet region = regionsoption.region(bismit);
        Gebietsstandwahl stand = gebietsstand.wahl();
        Ausgaben ausgaben = schreiboption.ausgaben(umgebung, dateien);
        profile.pruefe(nurFuerBerichte(), sitzungsoption, bezugsoptionen);
        profile.pruefeJson(json, umgebung);
        ausgaben.pruefe("--html", profile.inEineDatei() ? html : null, Zieldatei.HTML);
        ausgaben.pruefe("--json", profile.inEineDatei() ? json : null, Zieldatei.JSON);
        Sprache gewaehlte = sprachoption.sprache();
        Bezugswahl bezugswahl = bezugsoptionen.wahl(bismit, umgebung);
        Optional<Sitzungssicht> sitzung = sitzungsoption.sicht(bismit.katalog(), region, umgebung);
        Vergleichsauswahl wahl = new Vergleichsauswahl(bismit, kennzahlen, sitzung.map(Sitzungssicht::kennzahlen).orElse(List.of()), jahr, null);
        Datenbestand daten = stand.umschluessele(new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit), umgebung);
        Kennzahlentafel tafel = wahl.tafel(daten, region, dateien.isEmpty());
        Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
        List<Jahresvergleich> querschnitte = wahl.vergleiche(vergleich);
        Bericht bericht = Bericht.von(vergleich, querschnitte).mitBezuegen(profile.gewuenscht() ? List.of() : bezugswahl.gegenueber(tafel, vergleich, querschnitte))
                .mitZielen(bezugswahl.ziele()).mitSprache(gewaehlte);
        Bericht ohneSitzung = mitAuswahl(imThemenfeld(mitRang ? bericht.mitRang() : bericht), bismit, region, vergleich);
        Bericht ganzer = sitzung.map(s -> ohneSitzung.mitSitzung(s.sitzung(), s.kreis())).orElse(ohneSitzung);
        if (profile.gewuenscht()) {
            new Schutzpruefung(umgebung).warne(tafel, ganzer.inhalt());
            Kreisprofile ohneFreigaben = bezugswahl.mitNachbarn(profile.profile(vergleich, ganzer.gefragte(), gewaehlte), tafel);
            Kreisprofile gefragte = sitzung.map(s -> ohneFreigaben.mitSitzung(s.sitzung(), s.kreis())).orElse(ohneFreigaben);
            profile.schreibe(gefragte, region, html, json, ausgaben, schreiboption, umgebung);
        } else {
            schreibe(ganzer, tafel, ausgaben);
        }
        return 0;
    }

    private List<String> nurFuerBerichte() {
        Map<String, Boolean> genannte = new LinkedHashMap<>();
        genannte.put("--jahr", jahr != null);
        genannte.put("--vegalite", vegalite.genannt());
        genannte.put("--rang", mitRang);
        genannte.put("--auswahl", !blaetter.isEmpty());
        return genannte.keySet().stream().filter(genannte::get).toList();
    }

    private void schreibe(Bericht bericht, Kennzahlentafel tafel, Ausgaben ausgaben) {
        new Schutzpruefung(umgebung).warne(tafel, bericht.inhalt());
        ausgaben.schreibe(html, bericht::schreibe);
        ausgaben.schreibe(json, bericht::schreibeJson);
        vegalite.schreibe(bericht, schreiboption, umgebung);
        if (!ausgaben.standardausgabeVergeben()) {
            Umbruch.zeilen(bericht + ". Bericht geschrieben: " + html, "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
        }
    }

    private Bericht imThemenfeld(Bericht bericht) {
        try {
            return themenfeld == null ? bericht : bericht.fuer(themenfeld);
        } catch (IllegalArgumentException keine) {
            throw Abbruch.falscherAufruf("Zu --themenfeld: " + keine.getMessage() + ".");
        }
    }

    private Bericht mitAuswahl(Bericht bericht, Bismit bismit, Gebiet region, Kennzahlenvergleich vergleich) {
        if (blaetter.isEmpty()) {
            return bericht;
        }
        Ergebnis<List<Auswahl>> gelesen = Auswahlblattleser.fuer(bismit.katalog(), region).liesAlle(blaetter.stream().map(umgebung::pfad).toList());
        gelesen.befunde().forEach(befund -> umgebung.melde(befund.toString()));
        List<Auswahl> auswahlen = gelesen.gelesen().orElse(List.of());
        if (auswahlen.isEmpty()) {
            throw Abbruch.nichtsBrauchbares("Keine der Dateien von --auswahl ist ein lesbares Auswahlblatt; ein leeres schreibt: java -jar bismit.jar auswahl blatt");
        }
        return bericht.mitAuswahl(Auswahlergebnis.aus(bismit.katalog(), region, auswahlen).vorschlag(Setkriterien.ueblich(region), vergleich));
    }
}
