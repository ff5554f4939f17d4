package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.List;

/** Why the verdicts are as they are, hints too. */
final class Gruendeblatt {

    private Gruendeblatt() {
    }

    static Tabellenblatt von(List<Jahresvergleich> vergleiche, Sprache sprache) {
        return new Tabellenblatt(new Satz("Begründungen", "Reasons").in(sprache),
                List.of(new Satz("Begründungen der Urteile über die Kommunen miteinander", "Reasons of the verdicts on the municipalities with one another").in(sprache)),
                List.of(Spalte.in(sprache, "Kennung", "Id", 26), Spalte.in(sprache, "Jahr", "Year", 8), Spalte.in(sprache, "Urteil", "Verdict", 17), Spalte.in(sprache, "Regel", "Rule", 12), Spalte.in(sprache, "trägt bei", "contributes", 17),
                        Spalte.in(sprache, "Satz", "Sentence", 60), Spalte.in(sprache, "Was es aufheben würde", "What would lift it", 48), Spalte.in(sprache, "Quelle", "Source", 40)),
                vergleiche.stream().flatMap(v -> v.urteil().gruende().stream().map(g -> zeile(v, g, sprache))).toList(), 1);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Begruendung g, Sprache sprache) {
        return List.of(Inhalt.text(v.kennzahl().id()), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige(sprache)),
                Inhalt.text(g.regel().id()), Inhalt.text(g.stufe().anzeige(sprache)), Inhalt.text(g.satz(sprache)), Inhalt.text(g.aufhebung(sprache)),
                Inhalt.text(g.quelle().replace(" | ", ", ")));
    }
}
