package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Lieferung;
import de.bismit.io.bericht.Vergleichsworte;
import de.bismit.vergleich.Jahresvergleich;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands under a comparison: how to read it, and whose figures they are. */
final class Lesehilfe {

    private static final String EINZUG = "  ";

    private final Vergleichsworte worte;
    private final List<String> zeilen = new ArrayList<>();

    Lesehilfe(Vergleichsworte worte) {
        this.worte = worte;
    }

    List<String> zeilen(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        zeilen.add(worte.wort("lese.titel"));
        punkt("lese.reihenfolge");
        punkt("lese.abstand");
        punkt("lese.revier");
        if (vergleiche.stream().flatMap(v -> v.zeilen().stream()).anyMatch(z -> z.wert().wert().hatZahlen() && !z.wert().wert().istZahl())) {
            punkt("lese.spanne");
        }
        if (mitRang) {
            punkt("lese.rang");
        }
        punkt("lese.urteil");
        lizenzen(tafel).ifPresent(l -> satz(worte.wort("lese.quellen") + ": " + l));
        return zeilen;
    }

    private static Optional<String> lizenzen(Kennzahlentafel tafel) {
        String lizenzen = tafel.daten().lieferungen().stream().map(Lieferung::lizenz).filter(l -> !l.isBlank()).distinct().sorted()
                .collect(Collectors.joining("; "));
        return lizenzen.isEmpty() ? Optional.empty() : Optional.of(lizenzen);
    }

    private void punkt(String schluessel) {
        satz(worte.wort(schluessel));
    }

    private void satz(String satz) {
        zeilen.addAll(Umbruch.zeilen(satz, EINZUG, EINZUG + EINZUG));
    }
}
