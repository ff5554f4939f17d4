package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Lieferung;
import de.bismit.vergleich.Jahresvergleich;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands under a comparison: how to read it, and whose figures they are. */
final class Lesehilfe {

    private static final String EINZUG = "  ";

    private Lesehilfe() {
    }

    static List<String> zeilen(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        List<String> zeilen = new ArrayList<>(List.of("Lesehilfe"));
        punkt(zeilen, "Die Kommunen stehen in der Reihenfolge des Reviers; das ist keine Rangfolge.");
        punkt(zeilen, "+ und -: Abstand zum Revier, bei Prozent in Prozentpunkten, sonst in der Einheit der Kennzahl.");
        punkt(zeilen, "=: Revierwert; erst Zähler und Nenner der Kommunen summiert, dann gerechnet. Länder und Deutschland wie"
                + " veröffentlicht.");
        if (vergleiche.stream().flatMap(v -> v.zeilen().stream()).anyMatch(z -> z.wert().wert().hatZahlen() && !z.wert().wert().istZahl())) {
            punkt(zeilen, "9,01 bis 9,12: Der wahre Wert liegt dazwischen; genauer geben es gerundete Angaben nicht her.");
        }
        if (mitRang) {
            punkt(zeilen, "Rang 3: Platz in der Richtung der Kennzahl, sonst vom höchsten Wert an; Rang 3-4: einer davon, offen ist welcher.");
        }
        punkt(zeilen, "Urteil: ob sich die Kommunen vergleichen lassen; VB… oder BIS-V… ist die Regel dazu, ihr Wortlaut steht im Bericht. Ungeprüft: Eine Angabe"
                + " dafür fehlt.");
        lizenzen(tafel).ifPresent(l -> punkt(zeilen, "Quellen: " + l));
        return zeilen;
    }

    private static Optional<String> lizenzen(Kennzahlentafel tafel) {
        String lizenzen = tafel.daten().lieferungen().stream().map(Lieferung::lizenz).filter(l -> !l.isBlank()).distinct().sorted()
                .collect(Collectors.joining("; "));
        return lizenzen.isEmpty() ? Optional.empty() : Optional.of(lizenzen);
    }

    private static void punkt(List<String> zeilen, String satz) {
        zeilen.addAll(Umbruch.zeilen(satz, EINZUG, EINZUG + EINZUG));
    }
}
