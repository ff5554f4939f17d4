package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Grund;
import de.bismit.wert.Rang;
import de.bismit.wert.Sprache;
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

    static Tabellenblatt von(List<Jahresvergleich> vergleiche, boolean mitRang, Mappenworte w) {
        List<Spalte> spalten = new ArrayList<>(List.of(new Spalte(w.wort("Kennung", "id"), 26), new Spalte(w.wort("Kennzahl", "indicator"), 38),
                new Spalte(w.wort("Zeit", "time"), 17), new Spalte(w.wort("Gebiet", "territory"), 26), new Spalte(w.wort("Schlüssel", "key"), 10),
                new Spalte(w.wort("Wert", "value"), 12), new Spalte(w.wort("Einheit", "unit"), 12), new Spalte(w.wort("von (Spanne)", "from (range)"), 11),
                new Spalte(w.wort("bis (Spanne)", "to (range)"), 11), new Spalte(w.wort("kein Wert, weil", "no value because"), 26),
                new Spalte(w.wort("Merkzeichen", "flags"), 20), new Spalte(w.wort("Zähler", "numerator"), 12), new Spalte(w.wort("Nenner", "denominator"), 12),
                new Spalte(w.wort("Abstand zur Region", "distance to the region"), 12), new Spalte(w.wort("Abstand von", "distance from"), 11),
                new Spalte(w.wort("Abstand bis", "distance to"), 11), new Spalte(w.wort("Einheit des Abstands", "unit of the distance"), 15)));
        if (mitRang) {
            spalten.add(new Spalte(w.wort("Rang", "rank"), 9));
        }
        spalten.addAll(List.of(new Spalte(w.wort("Urteil", "verdict"), 17), new Spalte(w.wort("Regeln", "rules"), 18), new Spalte(w.wort("Deckung", "coverage"), 26)));
        return new Tabellenblatt(w.wort("Werte", "Values"), List.of(w.wort("Werte", "Values"),
                w.wort("Urteil: ob sich das Gebiet mit der Region vergleichen lässt, in der Zeile der Region: die Kommunen miteinander.",
                        "Verdict: whether the territory can be compared with the region; in the region's row: the municipalities among each other.")),
                spalten, vergleiche.stream().flatMap(v -> v.zeilen().stream().map(z -> zeile(v, z, mitRang, w))).toList(), 1, w);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Vergleichszeile z, boolean mitRang, Mappenworte w) {
        Sprache sprache = w.sprache();
        Kennzahl k = v.kennzahl();
        Wert wert = z.wert().wert();
        int stellen = k.einheit().nachkommastellen();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name(sprache)), Inhalt.text(w.zeit(v)), Inhalt.text(z.gebiet().name()),
                Inhalt.text(z.gebiet().schluessel()), zahl(wert, stellen), Inhalt.text(k.einheit().anzeige(sprache)), grenze(wert, wert.hatZahlen() ? wert.untereGrenze() : 0, stellen),
                grenze(wert, wert.hatZahlen() ? wert.obereGrenze() : 0, stellen), Inhalt.text(wert.gruende().stream().map(g -> g.anzeige(sprache)).collect(Collectors.joining("; "))),
                Inhalt.text(wert.merkzeichen().stream().map(m -> m.anzeige(sprache)).collect(Collectors.joining(", "))),
                z.wert().nenner().isEmpty() ? Inhalt.LEER : zahl(z.wert().zaehler(), STELLEN_ANZAHL),
                z.wert().nenner().map(n -> zahl(n, STELLEN_ANZAHL)).orElse(Inhalt.LEER)));
        Wert abstand = z.abstand().orElse(Wert.ohne(Grund.NICHT_DEFINIERT));
        zellen.addAll(List.of(zahl(abstand, stellen), grenze(abstand, abstand.hatZahlen() ? abstand.untereGrenze() : 0, stellen),
                grenze(abstand, abstand.hatZahlen() ? abstand.obereGrenze() : 0, stellen),
                Inhalt.text(!abstand.hatZahlen() ? "" : w.differenzeinheit(k))));
        if (mitRang) {
            zellen.add(Inhalt.text(z.rang().map(Rang::toString).orElse("")));
        }
        zellen.addAll(List.of(Inhalt.text(z.urteil().stufe().anzeige(sprache)),
                Inhalt.text(z.urteil().massgebliche().stream().map(g -> g.regel().id()).collect(Collectors.joining(", "))),
                Inhalt.text(z.wert().deckung().kommunen() > 1 ? z.wert().deckung().anzeige(sprache) : "")));
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
