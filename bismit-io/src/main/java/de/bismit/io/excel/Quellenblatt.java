package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the figures are from, under which licence, with the footnotes on the Länder compared. */
final class Quellenblatt {

    private Quellenblatt() {
    }

    static Tabellenblatt von(Kennzahlentafel tafel, Sprache sprache) {
        Set<Land> laender = tafel.kommunen().stream().map(Kreis::land).collect(Collectors.toSet());
        return new Tabellenblatt(new Satz("Quellen", "Sources").in(sprache),
                List.of(new Satz("Quellen und Lizenzen", "Sources and licences").in(sprache), namensnennung(tafel, sprache)),
                List.of(Spalte.in(sprache, "Tabelle", "Table", 18), Spalte.in(sprache, "Titel", "Title", 50), Spalte.in(sprache, "Stand", "Data as of", 14), Spalte.in(sprache, "Lizenz", "Licence", 60), Spalte.in(sprache, "Fußnoten", "Footnotes", 80)),
                tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle)).map(l -> zeile(l, laender, sprache)).distinct().toList(), 1);
    }

    private static List<Inhalt> zeile(Lieferung l, Set<Land> laender, Sprache sprache) {
        return List.of(Inhalt.text(l.tabelle()), Inhalt.text(l.titel()), Inhalt.text(l.datenstand().map(Datenstand::toString).orElse(new Satz("unbekannt", "unknown").in(sprache))),
                Inhalt.text(l.lizenz().isEmpty() ? new Satz("ohne Angabe", "not stated").in(sprache) : l.lizenz()),
                Inhalt.text(l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).map(Object::toString).distinct().collect(Collectors.joining("\n"))));
    }

    /** Whom to name, in one line. */
    static String namensnennung(Kennzahlentafel tafel, Sprache sprache) {
        String lizenzen = tafel.daten().lieferungen().stream().map(Lieferung::lizenz).filter(l -> !l.isBlank()).distinct().sorted().collect(Collectors.joining(" | "));
        return new Satz("Quellen: " + (lizenzen.isEmpty() ? "ohne Angabe einer Lizenz" : lizenzen) + ". Kennzahlen berechnet; Werte verändert gegenüber den Tabellen.",
                "Sources: " + (lizenzen.isEmpty() ? "no licence stated" : lizenzen) + ". Indicators are computed; values changed against the tables.").in(sprache);
    }
}
