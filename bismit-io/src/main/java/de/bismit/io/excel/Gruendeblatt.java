package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import java.util.List;

/** Why the verdicts are as they are, hints too. */
final class Gruendeblatt {

    private Gruendeblatt() {
    }

    static Tabellenblatt von(List<Jahresvergleich> vergleiche) {
        return new Tabellenblatt("Begründungen", List.of("Begründungen der Urteile über die Kommunen miteinander"),
                List.of(new Spalte("Kennung", 26), new Spalte("Jahr", 8), new Spalte("Urteil", 17), new Spalte("Regel", 12), new Spalte("trägt bei", 17),
                        new Spalte("Satz", 60), new Spalte("Was es aufheben würde", 48), new Spalte("Quelle", 40)),
                vergleiche.stream().flatMap(v -> v.urteil().gruende().stream().map(g -> zeile(v, g))).toList(), 1);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Begruendung g) {
        return List.of(Inhalt.text(v.kennzahl().id()), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige()),
                Inhalt.text(g.regel().id()), Inhalt.text(g.stufe().anzeige()), Inhalt.text(g.satz()), Inhalt.text(g.aufhebung()),
                Inhalt.text(g.quelle().replace(" | ", ", ")));
    }
}
