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

    static Tabellenblatt von(Kennzahlentafel tafel) {
        Set<Land> laender = tafel.kommunen().stream().map(Kreis::land).collect(Collectors.toSet());
        return new Tabellenblatt("Quellen", List.of("Quellen und Lizenzen", namensnennung(tafel)),
                List.of(new Spalte("Tabelle", 18), new Spalte("Titel", 50), new Spalte("Stand", 14), new Spalte("Lizenz", 60), new Spalte("Fußnoten", 80)),
                tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle)).map(l -> zeile(l, laender)).distinct().toList(), 1);
    }

    private static List<Inhalt> zeile(Lieferung l, Set<Land> laender) {
        return List.of(Inhalt.text(l.tabelle()), Inhalt.text(l.titel()), Inhalt.text(l.datenstand().map(Datenstand::toString).orElse("unbekannt")),
                Inhalt.text(l.lizenz().isEmpty() ? "ohne Angabe" : l.lizenz()),
                Inhalt.text(l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).map(Object::toString).distinct().collect(Collectors.joining("\n"))));
    }

    /** Whom to name, in one line. */
    static String namensnennung(Kennzahlentafel tafel) {
        String lizenzen = tafel.daten().lieferungen().stream().map(Lieferung::lizenz).filter(l -> !l.isBlank()).distinct().sorted().collect(Collectors.joining(" | "));
        return "Quellen: " + (lizenzen.isEmpty() ? "ohne Angabe einer Lizenz" : lizenzen) + ". Kennzahlen berechnet; Werte verändert gegenüber den Tabellen.";
    }
}
