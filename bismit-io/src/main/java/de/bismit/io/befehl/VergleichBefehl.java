package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.bericht.Bericht;
import de.bismit.io.bericht.Vergleichsworte;
import de.bismit.io.excel.Vergleichsmappe;
import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.wert.Sprache;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vergleich}: the Kommunen of a Revier side by side, from the sample or from one's own files. */
@Command(name = "vergleich", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Vergleicht die Kommunen eines Reviers und sagt, was sich vergleichen lässt.", "",
                "Ohne DATEI mit den Zahlen im Programm. Ohne --jahr gilt je Kennzahl das letzte Jahr, in dem mindestens die"
                + " Hälfte der Kommunen einen Wert hat. Schreibt den Bericht " + VergleichBefehl.BERICHT
                + " in den aktuellen Ordner; mit --kennzahl oder „--json -“ nur, wenn --html dabeisteht."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar vergleich [OPTIONEN] [DATEI…]")
final class VergleichBefehl extends Befehl {

    static final String BERICHT = "kennzahlenvergleich.html";

    @Parameters(paramLabel = "DATEI", arity = "0..*", description = "GENESIS-Tabellen: datencsv, ffcsv, auch als ZIP")
    private List<String> dateien = List.of();

    @Mixin
    private Regionsoption regionsoption = new Regionsoption();

    @Option(names = "--jahr", paramLabel = "JAHR", description = "Berichtsjahr, zum Beispiel 2015")
    private @Nullable Integer jahr;

    @Option(names = "--kennzahl", paramLabel = "ID", description = "nur diese Kennzahl, auch mehrmals; Kennungen zeigt katalog")
    private List<String> kennzahlen = List.of();

    @Option(names = "--gruppe", paramLabel = "GRUPPE", description = "nur eine Gruppe, zum Beispiel geschlecht=weiblich")
    private @Nullable String gruppe;

    @Mixin
    private Gebietsstandoption gebietsstand = new Gebietsstandoption();

    @Option(names = "--rang", description = "Rangspalte zeigen; bei Spannen die möglichen Plätze")
    private boolean mitRang;

    @Mixin
    private Bezugsoptionen bezugsoptionen = new Bezugsoptionen();

    @Mixin
    private Sprachoption sprachoption = new Sprachoption();

    @Option(names = "--herkunft", description = "unter jeder Kennzahl den Weg des Revierwerts bis zu den Zellen zeigen")
    private boolean mitHerkunft;

    @Option(names = "--html", paramLabel = "ZIEL.html", description = "Bericht in diese Datei schreiben")
    private @Nullable String html;

    @Option(names = "--json", paramLabel = "ZIEL.json", description = "Zahlen ungerundet als JSON schreiben; - für die Standardausgabe")
    private @Nullable String json;

    @Option(names = "--xlsx", paramLabel = "ZIEL.xlsx", description = "als Excel-Mappe schreiben: Werte, Begründungen, Quellen")
    private @Nullable String xlsx;

    @Mixin
    private Sitzungsoption sitzungsoption = new Sitzungsoption();

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Mixin
    private Schreiboption schreiboption = new Schreiboption();

    VergleichBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Bismit bismit = bestand.bismit(umgebung);
        Gebiet region = regionsoption.region(bismit);
        Gebietsstandwahl stand = gebietsstand.wahl();
        Ausgaben ausgaben = schreiboption.ausgaben(umgebung, dateien);
        ausgaben.pruefe("--json", json, Zieldatei.JSON);
        ausgaben.pruefe("--xlsx", xlsx, Zieldatei.XLSX);
        boolean ungefragt = html == null && kennzahlen.isEmpty() && !ausgaben.standardausgabeVergeben();
        String bericht = ungefragt ? BERICHT : html;
        ausgaben.pruefe("--html", bericht, Zieldatei.HTML);
        Sprache gewaehlte = sprachoption.sprache();
        Vergleichsworte worte = Vergleichsworte.in(gewaehlte);
        Bezugswahl bezugswahl = bezugsoptionen.wahl(bismit, umgebung);
        Optional<Sitzungssicht> sitzung = sitzungsoption.sicht(bismit.katalog(), region, umgebung);
        Vergleichsauswahl auswahl = new Vergleichsauswahl(bismit, kennzahlen, sitzung.map(Sitzungssicht::kennzahlen).orElse(List.of()), jahr, gruppe);
        Datenbestand daten = stand.umschluessele(new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit), umgebung);
        Kennzahlentafel tafel = auswahl.tafel(daten, region, dateien.isEmpty());
        Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
        List<Jahresvergleich> vergleiche = auswahl.vergleiche(vergleich);
        List<Gegenueberstellung> bezuege = bezugswahl.gegenueber(tafel, vergleich, vergleiche);
        if (!ausgaben.standardausgabeVergeben()) {
            zeige(new Vergleichstext(tafel, mitRang, worte).mitSitzung(sitzung), vergleiche, bezuege, auswahl);
        }
        List<Jahresvergleich> freie = sitzung.map(s -> s.freie(vergleiche)).orElse(vergleiche);
        Bericht ganzer = Bericht.von(vergleich, vergleiche).mitBezuegen(bezuege).mitZielen(bezugswahl.ziele()).mitSprache(worte.sprache());
        Bericht mitFreigaben = sitzung.map(s -> ganzer.mitSitzung(s.sitzung(), s.kreis())).orElse(ganzer);
        Bericht mitRaengen = mitRang ? mitFreigaben.mitRang() : mitFreigaben;
        Bericht inhalt = ungefragt ? mitRaengen.ohneMappe() : mitRaengen;   // nobody should wait for what --xlsx is for
        if (json != null || bericht != null || xlsx != null) {
            sitzung.flatMap(s -> s.zurueckgehaltene(vergleiche)).ifPresent(umgebung::melde);
        }
        if (bericht != null) {
            new Schutzpruefung(umgebung).warne(tafel, inhalt.inhalt());
        } else if (json != null || xlsx != null) {
            new Schutzpruefung(umgebung).warne(tafel, freie);
        }
        ausgaben.schreibe(json, strom -> Vergleichsausgabe.schreibe(tafel, freie, zu(freie, bezuege), mitRang, strom));
        ausgaben.schreibe(xlsx, strom -> Vergleichsmappe.von(tafel, freie, mitRang).mitSprache(worte.sprache()).schreibe(strom));
        schreibeBericht(ausgaben, bericht, ungefragt, inhalt, worte);
        return 0;
    }

    private static List<Gegenueberstellung> zu(List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege) {
        return bezuege.stream().filter(b -> vergleiche.stream().anyMatch(v -> v.kennzahl().equals(b.kennzahl()))).toList();
    }

    private void zeige(Vergleichstext text, List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, Vergleichsauswahl auswahl) {
        PrintStream out = umgebung.out();
        String quelle = dateien.isEmpty() ? "beispiel" : "eigene";
        text.zeilen(vergleiche, bezuege, quelle, auswahl.ausgelassen()).forEach(zeile -> out.print(zeile + "\n"));
        if (mitHerkunft) {
            Herkunftsanzeige.zeige(vergleiche, out);
        }
        out.flush();   // the report may take its time
    }

    private void schreibeBericht(Ausgaben ausgaben, @Nullable String bericht, boolean ungefragt, Bericht inhalt, Vergleichsworte worte) {
        if (bericht == null) {
            return;
        }
        try {
            ausgaben.schreibe(bericht, inhalt::schreibe);
        } catch (Abbruch nichtGeschrieben) {
            if (!ungefragt) {
                throw nichtGeschrieben;
            }
            umgebung.melde("Ohne Bericht: " + nichtGeschrieben.satz() + " Mit --html ZIEL.html geht es anderswo.");
            return;
        }
        if (!ausgaben.standardausgabeVergeben()) {
            Umbruch.zeilen(worte.wort("bericht") + ": " + bericht, "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
        }
    }
}
