package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the figures are from, under which licence, with the footnotes on the Länder compared. */
final class Quellenblatt {

    private Quellenblatt() {
    }

    static Tabellenblatt von(Kennzahlentafel tafel, Mappenworte w) {
        Set<Land> laender = tafel.kommunen().stream().map(Kreis::land).collect(Collectors.toSet());
        return new Tabellenblatt(w.wort("Quellen", "Sources"), List.of(w.wort("Quellen und Lizenzen", "Sources and licences"), namensnennung(tafel, w)),
                List.of(new Spalte(w.wort("Tabelle", "table"), 18), new Spalte(w.wort("Titel", "title"), 50), new Spalte(w.wort("Stand", "as of"), 14),
                        new Spalte(w.wort("Lizenz", "licence"), 60), new Spalte(w.wort("Fußnoten", "footnotes"), 80)),
                tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle)).map(l -> zeile(l, laender, w)).distinct().toList(), 1, w);
    }

    private static List<Inhalt> zeile(Lieferung l, Set<Land> laender, Mappenworte w) {
        return List.of(Inhalt.text(l.tabelle()), Inhalt.text(l.titel()), Inhalt.text(l.datenstand().map(Datenstand::toString).orElse(w.wort("unbekannt", "unknown"))),
                Inhalt.text(l.lizenz().isEmpty() ? w.wort("ohne Angabe", "not stated") : l.lizenz()),
                Inhalt.text(l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).map(Object::toString).distinct().collect(Collectors.joining("\n"))));
    }

    /** Whom to name, in one line. */
    static String namensnennung(Kennzahlentafel tafel, Mappenworte w) {
        String lizenzen = tafel.daten().lieferungen().stream().map(Lieferung::lizenz).filter(l -> !l.isBlank()).distinct().sorted().collect(Collectors.joining(" | "));
        return w.wort("Quellen: ", "Sources: ") + (lizenzen.isEmpty() ? w.wort("ohne Angabe einer Lizenz", "no licence stated") : lizenzen)
                + w.wort(". Kennzahlen berechnet; Werte verändert gegenüber den Tabellen.", ". Indicators are calculated; values changed from the tables.");
    }
}
