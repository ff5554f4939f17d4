package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import java.util.ArrayList;
import java.util.List;

/** A row a Kennzahl, a column a territory: what fits on a screen. */
final class Uebersichtsblatt {

    private static final double BREITE_GEBIET = 14;

    private Uebersichtsblatt() {
    }

    static Tabellenblatt von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche) {
        List<Spalte> spalten = new ArrayList<>(List.of(new Spalte("Kennung", 26), new Spalte("Kennzahl", 42), new Spalte("Einheit", 12),
                new Spalte("Jahr", 8), new Spalte("Urteil", 17)));
        tafel.gebiete().forEach(g -> spalten.add(new Spalte(g.name(), BREITE_GEBIET)));
        return new Tabellenblatt("Übersicht", List.of("Kennzahlenvergleich " + tafel.region().map(Gebiet::name).orElse(""),
                "Werte ungerundet, gezeigt mit den Stellen der Einheit. Wo keine Zahl steht, steht der Grund. Urteil: ob sich die Kommunen miteinander vergleichen lassen.",
                Quellenblatt.namensnennung(tafel)), spalten, vergleiche.stream().map(v -> zeile(tafel, v)).toList(), 2);
    }

    private static List<Inhalt> zeile(Kennzahlentafel tafel, Jahresvergleich v) {
        Kennzahl k = v.kennzahl();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name() + (k.zusatz().isEmpty() ? "" : ", " + k.zusatz())),
                Inhalt.text(k.einheit().name()), Inhalt.jahr(v.jahr()), Inhalt.text(v.urteil().stufe().anzeige())));
        for (Gebiet gebiet : tafel.gebiete()) {
            zellen.add(v.zeilen().stream().filter(z -> z.gebiet().equals(gebiet)).findFirst().map(Vergleichszeile::wert).map(Uebersichtsblatt::wert)
                    .orElse(Inhalt.LEER));
        }
        return zellen;
    }

    private static Inhalt wert(Kennzahlwert wert) {
        return wert.wert().istZahl() ? Inhalt.zahl(wert.wert().zahl(), wert.kennzahl().einheit().nachkommastellen()) : Inhalt.text(wert.anzeige());
    }
}
