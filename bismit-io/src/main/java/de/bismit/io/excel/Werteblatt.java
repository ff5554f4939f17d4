package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row a value, with all that is known of it. */
final class Werteblatt {

    /** Numerators and denominators are counts, but may be estimates by shares. */
    private static final int STELLEN_ANZAHL = 0;

    private Werteblatt() {
    }

    static Tabellenblatt von(List<Jahresvergleich> vergleiche, boolean mitRang) {
        List<Spalte> spalten = new ArrayList<>(List.of(new Spalte("Kennung", 26), new Spalte("Kennzahl", 38), new Spalte("Zeit", 17), new Spalte("Gebiet", 26),
                new Spalte("Schlüssel", 10), new Spalte("Wert", 12), new Spalte("Einheit", 12), new Spalte("von (Spanne)", 11), new Spalte("bis (Spanne)", 11),
                new Spalte("kein Wert, weil", 26), new Spalte("Merkzeichen", 20), new Spalte("Zähler", 12), new Spalte("Nenner", 12),
                new Spalte("Abstand zur Region", 12), new Spalte("Abstand von", 11), new Spalte("Abstand bis", 11), new Spalte("Einheit des Abstands", 15)));
        if (mitRang) {
            spalten.add(new Spalte("Rang", 9));
        }
        spalten.addAll(List.of(new Spalte("Urteil", 17), new Spalte("Regeln", 18), new Spalte("Deckung", 26)));
        return new Tabellenblatt("Werte", List.of("Werte", "Urteil: ob sich das Gebiet mit der Region vergleichen lässt, in der Zeile der Region: die Kommunen miteinander."),
                spalten, vergleiche.stream().flatMap(v -> v.zeilen().stream().map(z -> zeile(v, z, mitRang))).toList(), 1);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Vergleichszeile z, boolean mitRang) {
        Kennzahl k = v.kennzahl();
        Wert wert = z.wert().wert();
        int stellen = k.einheit().nachkommastellen();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name()), Inhalt.text(v.zeit()), Inhalt.text(z.gebiet().name()),
                Inhalt.text(z.gebiet().schluessel()), zahl(wert, stellen), Inhalt.text(k.einheit().name()), grenze(wert, wert.hatZahlen() ? wert.untereGrenze() : 0, stellen),
                grenze(wert, wert.hatZahlen() ? wert.obereGrenze() : 0, stellen), Inhalt.text(wert.gruende().stream().map(Grund::anzeige).collect(Collectors.joining("; "))),
                Inhalt.text(wert.merkzeichen().stream().map(Merkzeichen::anzeige).collect(Collectors.joining(", "))),
                z.wert().nenner().isEmpty() ? Inhalt.LEER : zahl(z.wert().zaehler(), STELLEN_ANZAHL),
                z.wert().nenner().map(n -> zahl(n, STELLEN_ANZAHL)).orElse(Inhalt.LEER)));
        Wert abstand = z.abstand().orElse(Wert.ohne(Grund.NICHT_DEFINIERT));
        zellen.addAll(List.of(zahl(abstand, stellen), grenze(abstand, abstand.hatZahlen() ? abstand.untereGrenze() : 0, stellen),
                grenze(abstand, abstand.hatZahlen() ? abstand.obereGrenze() : 0, stellen),
                Inhalt.text(!abstand.hatZahlen() ? "" : k.einheit().istProzent() ? "Prozentpunkte" : k.einheit().name())));
        if (mitRang) {
            zellen.add(Inhalt.text(z.rang().map(Rang::toString).orElse("")));
        }
        zellen.addAll(List.of(Inhalt.text(z.urteil().stufe().anzeige()),
                Inhalt.text(z.urteil().massgebliche().stream().map(g -> g.regel().id()).collect(Collectors.joining(", "))),
                Inhalt.text(z.wert().deckung().kommunen() > 1 ? z.wert().deckung().toString() : "")));
        return zellen;
    }

    private static Inhalt zahl(Wert wert, int stellen) {
        return wert.istZahl() ? Inhalt.zahl(wert.zahl(), stellen) : Inhalt.LEER;
    }

    /** A bound of a span; a number has none of its own. */
    private static Inhalt grenze(Wert wert, double grenze, int stellen) {
        return wert.hatZahlen() && !wert.istZahl() ? Inhalt.zahl(grenze, Math.max(2, stellen)) : Inhalt.LEER;
    }
}
