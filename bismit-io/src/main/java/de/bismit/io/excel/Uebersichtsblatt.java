package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.List;

/** A row a Kennzahl, a column a territory: what fits on a screen. */
final class Uebersichtsblatt {

    private static final double BREITE_GEBIET = 14;

    private Uebersichtsblatt() {
    }

    static Tabellenblatt von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, Mappenworte w) {
        List<Spalte> spalten = new ArrayList<>(List.of(new Spalte(w.wort("Kennung", "id"), 26), new Spalte(w.wort("Kennzahl", "indicator"), 42),
                new Spalte(w.wort("Einheit", "unit"), 12), new Spalte(w.wort("Jahr", "year"), 8), new Spalte(w.wort("Urteil", "verdict"), 17)));
        tafel.gebiete().forEach(g -> spalten.add(new Spalte(g.name(), BREITE_GEBIET)));
        return new Tabellenblatt(w.wort("Übersicht", "Overview"), List.of(w.wort("Kennzahlenvergleich ", "Comparison of indicators, ") + tafel.region().map(Gebiet::name).orElse(""),
                w.wort("Werte ungerundet, gezeigt mit den Stellen der Einheit. Wo keine Zahl steht, steht der Grund. Urteil: ob sich die Kommunen miteinander vergleichen lassen.",
                        "Values are not rounded, but shown with the decimals of the unit. Where there is no number, the reason is given. Verdict: whether the municipalities can be compared."),
                Quellenblatt.namensnennung(tafel, w)), spalten, vergleiche.stream().map(v -> zeile(tafel, v, w.sprache())).toList(), 2, w);
    }

    private static List<Inhalt> zeile(Kennzahlentafel tafel, Jahresvergleich v, Sprache sprache) {
        Kennzahl k = v.kennzahl();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name(sprache) + (k.zusatz().isEmpty() ? "" : ", " + k.zusatz())),
                Inhalt.text(k.einheit().anzeige(sprache)), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige(sprache))));
        for (Gebiet gebiet : tafel.gebiete()) {
            zellen.add(v.zeilen().stream().filter(z -> z.gebiet().equals(gebiet)).findFirst().map(Vergleichszeile::wert).map(x -> wert(x, sprache))
                    .orElse(Inhalt.LEER));
        }
        return zellen;
    }

    private static Inhalt wert(Kennzahlwert wert, Sprache sprache) {
        return wert.wert().istZahl() ? Inhalt.zahl(wert.wert().zahl(), wert.kennzahl().einheit().nachkommastellen()) : Inhalt.text(sprache == Sprache.DEUTSCH ? wert.anzeige() : Wertanzeige.text(wert.wert(), wert.kennzahl().einheit(), sprache));
    }
}
