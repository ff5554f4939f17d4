package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Revier;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.io.bericht.Kennzahlenbericht;
import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.vergleich.Jahresvergleich;
import java.io.PrintStream;
import java.util.List;
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

    @Option(names = "--revier", paramLabel = "REVIER", defaultValue = "mitteldeutsches",
            description = "mitteldeutsches (sonst), lausitzer, rheinisches")
    private String revier = "";

    @Option(names = "--jahr", paramLabel = "JAHR", description = "Berichtsjahr, zum Beispiel 2015")
    private @Nullable Integer jahr;

    @Option(names = "--kennzahl", paramLabel = "ID", description = "nur diese Kennzahl, auch mehrmals; Kennungen zeigt katalog")
    private List<String> kennzahlen = List.of();

    @Option(names = "--gruppe", paramLabel = "GRUPPE", description = "nur eine Gruppe, zum Beispiel geschlecht=weiblich")
    private @Nullable String gruppe;

    @Option(names = "--rang", description = "Rangspalte zeigen; bei Spannen die möglichen Plätze")
    private boolean mitRang;

    @Option(names = "--herkunft", description = "unter jeder Kennzahl den Weg des Revierwerts bis zu den Zellen zeigen")
    private boolean mitHerkunft;

    @Option(names = "--html", paramLabel = "ZIEL.html", description = "Bericht in diese Datei schreiben")
    private @Nullable String html;

    @Option(names = "--json", paramLabel = "ZIEL.json", description = "Zahlen ungerundet als JSON schreiben; - für die Standardausgabe")
    private @Nullable String json;

    @Mixin
    private Leseoptionen leseoptionen = new Leseoptionen();

    @Option(names = "--ueberschreiben", description = "auch Dateien ersetzen, die nicht von bismit stammen")
    private boolean ueberschreiben;

    VergleichBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Revier region = Regionswahl.revier(revier);
        Ausgaben ziele = new Ausgaben(umgebung, dateien, ueberschreiben);
        ziele.pruefe("--json", json, Zieldatei.JSON);
        boolean ungefragt = html == null && kennzahlen.isEmpty() && !ziele.standardausgabeVergeben();
        String bericht = ungefragt ? BERICHT : html;
        ziele.pruefe("--html", bericht, Zieldatei.HTML);
        Bismit bismit = Bismit.standard();
        Vergleichsauswahl auswahl = new Vergleichsauswahl(bismit, kennzahlen, jahr, gruppe);
        Datenbestand daten = new Vergleichsdaten(umgebung, dateien, leseoptionen).oderBeispiel(bismit);
        Kennzahlentafel tafel = auswahl.tafel(daten, region, dateien.isEmpty());
        List<Jahresvergleich> vergleiche = auswahl.vergleiche(tafel);
        if (!ziele.standardausgabeVergeben()) {
            zeige(tafel, vergleiche, auswahl);
        }
        if (json != null || bericht != null) {
            new Schutzpruefung(umgebung).warne(tafel, vergleiche);
        }
        ziele.schreibe(json, strom -> Vergleichsausgabe.schreibe(tafel, vergleiche, mitRang, strom));
        schreibeBericht(ziele, bericht, ungefragt, tafel, vergleiche);
        return 0;
    }

    private void zeige(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, Vergleichsauswahl auswahl) {
        PrintStream out = umgebung.out();
        String quelle = dateien.isEmpty() ? "Zahlen im Programm" : "Eigene Dateien";
        new Vergleichstext(tafel, mitRang).zeilen(vergleiche, quelle, auswahl.ausgelassen()).forEach(zeile -> out.print(zeile + "\n"));
        if (mitHerkunft) {
            Herkunftsanzeige.zeige(vergleiche, out);
        }
        out.flush();   // the report may take its time
    }

    private void schreibeBericht(Ausgaben ziele, @Nullable String bericht, boolean ungefragt, Kennzahlentafel tafel,
            List<Jahresvergleich> vergleiche) {
        if (bericht == null) {
            return;
        }
        Kennzahlenbericht inhalt = Kennzahlenbericht.von(tafel, vergleiche, mitRang);
        try {
            ziele.schreibe(bericht, inhalt::schreibe);
        } catch (Abbruch nichtGeschrieben) {
            if (!ungefragt) {
                throw nichtGeschrieben;
            }
            umgebung.melde("Ohne Bericht: " + nichtGeschrieben.satz() + " Mit --html ZIEL.html geht es anderswo.");
            return;
        }
        if (!ziele.standardausgabeVergeben()) {
            Umbruch.zeilen("Bericht geschrieben: " + bericht, "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
        }
    }
}
