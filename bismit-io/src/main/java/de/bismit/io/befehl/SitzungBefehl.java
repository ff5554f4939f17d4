package de.bismit.io.befehl;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Sitzungsvergleich;
import de.bismit.auswahl.Teilnahme;
import de.bismit.gebiet.Kreis;
import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.katalog.Kennzahlenkatalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitzung}: what a meeting holds, or what changed from one to another. */
@Command(name = "sitzung", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = {"Zeigt eine Sitzung: Set, Kommentare und Freigaben; mit zwei Dateien, was sich von der ersten zur zweiten geändert hat."},
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar sitzung [OPTIONEN] SITZUNG.json [SPÄTERE.json]")
final class SitzungBefehl extends Befehl {

    @Parameters(index = "0", paramLabel = "SITZUNG.json", description = "die Sitzung, oder die frühere von zweien")
    private String erste = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SPÄTERE.json", description = "die spätere")
    private @Nullable String zweite;

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    SitzungBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Kennzahlenkatalog katalog = bestand.bismit(umgebung).katalog();
        Sitzung sitzung = Sitzungsoption.lies(erste, katalog, umgebung);
        String text = zweite == null ? text(sitzung) : Sitzungsvergleich.zwischen(sitzung, Sitzungsoption.lies(zweite, katalog, umgebung)).toString();
        text.lines().flatMap(zeile -> Umbruch.eingerueckt(zeile).stream()).forEach(zeile -> umgebung.out().print(zeile + "\n"));
        return 0;
    }

    private static String text(Sitzung sitzung) {
        List<String> zeilen = new ArrayList<>(List.of(sitzung.toString()));
        zeilen.add("Dabei: " + sitzung.teilnehmende().stream().map(Teilnahme::toString).collect(Collectors.joining(", ")));
        for (Setplatz platz : sitzung.set().plaetze()) {
            List<Kennzahlstand> staende = sitzung.staende().stream().filter(s -> s.kennzahl().equals(platz.kennzahl())).toList();
            zeilen.add(platz.kennzahl() + (platz.themenfeld().isEmpty() ? "" : " (" + platz.themenfeld() + ")") + freigaben(staende));
            staende.forEach(s -> s.kommentare().forEach(k -> zeilen.add("    " + Kreis.of(s.kommune().schluessel()).name() + ", " + k)));
        }
        return String.join("\n", zeilen);
    }

    /** {@code : 7 öffentlich, 1 intern}; nothing where nobody said anything. */
    private static String freigaben(List<Kennzahlstand> staende) {
        Map<Freigabe, Long> anzahl = new EnumMap<>(Freigabe.class);
        staende.forEach(s -> anzahl.merge(s.freigabe(), 1L, Long::sum));
        return anzahl.isEmpty() ? "" : ": " + anzahl.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().anzeige()).collect(Collectors.joining(", "));
    }
}
