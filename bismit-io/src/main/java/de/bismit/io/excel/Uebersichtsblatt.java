package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.List;

/** A row a Kennzahl, a column a territory: what fits on a screen. */
final class Uebersichtsblatt {

    private static final double BREITE_GEBIET = 14;

    private static final Satz HINWEIS = new Satz("Werte ungerundet, gezeigt mit den Stellen der Einheit. Wo keine Zahl steht, steht der Grund."
            + " Urteil: ob sich die Kommunen miteinander vergleichen lassen.", "Values are not rounded, and shown with the decimals of the unit."
            + " Where there is no number, the reason stands. Verdict: whether the municipalities can be compared with one another.");

    private Uebersichtsblatt() {
    }

    static Tabellenblatt von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, Sprache sprache) {
        List<Spalte> spalten = new ArrayList<>(List.of(Spalte.in(sprache, "Kennung", "Id", 26), Spalte.in(sprache, "Kennzahl", "Indicator", 42), Spalte.in(sprache, "Einheit", "Unit", 12),
                Spalte.in(sprache, "Jahr", "Year", 8), Spalte.in(sprache, "Urteil", "Verdict", 17)));
        tafel.gebiete().forEach(g -> spalten.add(new Spalte(g.name(), BREITE_GEBIET)));
        return new Tabellenblatt(new Satz("Übersicht", "Overview").in(sprache),
                List.of(new Satz("Kennzahlenvergleich ", "Comparison of indicators ").in(sprache) + tafel.region().map(Gebiet::name).orElse(""),
                        HINWEIS.in(sprache), Quellenblatt.namensnennung(tafel, sprache)),
                spalten, vergleiche.stream().map(v -> zeile(tafel, v, sprache)).toList(), 2);
    }

    private static List<Inhalt> zeile(Kennzahlentafel tafel, Jahresvergleich v, Sprache sprache) {
        Kennzahl k = v.kennzahl();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name(sprache) + (k.zusatz().isEmpty() || sprache != Sprache.DEUTSCH ? "" : ", " + k.zusatz())),
                Inhalt.text(k.einheit().anzeige(sprache)), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige(sprache))));
        for (Gebiet gebiet : tafel.gebiete()) {
            zellen.add(v.zeilen().stream().filter(z -> z.gebiet().equals(gebiet)).findFirst().map(Vergleichszeile::wert).map(w -> wert(w, sprache))
                    .orElse(Inhalt.LEER));
        }
        return zellen;
    }

    private static Inhalt wert(Kennzahlwert wert, Sprache sprache) {
        return wert.wert().istZahl() ? Inhalt.zahl(wert.wert().zahl(), wert.kennzahl().einheit().nachkommastellen(), sprache) : Inhalt.text(wert.anzeige(sprache));
    }
}
