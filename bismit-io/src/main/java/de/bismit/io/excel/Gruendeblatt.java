package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Sprache;
import java.util.List;

/** Why the verdicts are as they are, hints too. */
final class Gruendeblatt {

    private Gruendeblatt() {
    }

    static Tabellenblatt von(List<Jahresvergleich> vergleiche, Mappenworte w) {
        return new Tabellenblatt(w.wort("Begründungen", "Reasons"), List.of(w.wort("Begründungen der Urteile über die Kommunen miteinander", "Reasons for the verdicts on the municipalities among each other")),
                List.of(new Spalte(w.wort("Kennung", "id"), 26), new Spalte(w.wort("Jahr", "year"), 8), new Spalte(w.wort("Urteil", "verdict"), 17),
                        new Spalte(w.wort("Regel", "rule"), 12), new Spalte(w.wort("trägt bei", "contributes"), 17), new Spalte(w.wort("Satz", "sentence"), 60),
                        new Spalte(w.wort("Was es aufheben würde", "what would lift it"), 48), new Spalte(w.wort("Quelle", "source"), 40)),
                vergleiche.stream().flatMap(v -> v.urteil().gruende().stream().map(g -> zeile(v, g, w.sprache()))).toList(), 1, w);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Begruendung g, Sprache sprache) {
        return List.of(Inhalt.text(v.kennzahl().id()), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige(sprache)),
                Inhalt.text(g.regel().id()), Inhalt.text(g.stufe().anzeige(sprache)), Inhalt.text(g.satz(sprache)), Inhalt.text(g.aufhebung(sprache)),
                Inhalt.text(g.quelle().replace(" | ", ", ")));
    }
}
