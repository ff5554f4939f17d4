package de.bismit.io.excel;

import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row a value, with all that is known of it. */
final class Werteblatt {

    /** Numerators and denominators are counts, but may be estimates by shares. */
    private static final int STELLEN_ANZAHL = 0;
    private static final Satz TITEL = new Satz("Werte", "Values");
    private static final Satz HINWEIS = new Satz("Urteil: ob sich das Gebiet mit der Region vergleichen lässt, in der Zeile der Region: die Kommunen miteinander.",
            "Verdict: whether the territory can be compared with the region, in the row of the region: the municipalities with one another.");

    private Werteblatt() {
    }

    static Tabellenblatt von(List<Jahresvergleich> vergleiche, boolean mitRang, Sprache sprache) {
        List<Spalte> spalten = new ArrayList<>(List.of(Spalte.in(sprache, "Kennung", "Id", 26), Spalte.in(sprache, "Kennzahl", "Indicator", 38), Spalte.in(sprache, "Zeit", "Time", 17), Spalte.in(sprache, "Gebiet", "Territory", 26),
                Spalte.in(sprache, "Schlüssel", "Key", 10), Spalte.in(sprache, "Wert", "Value", 12), Spalte.in(sprache, "Einheit", "Unit", 12), Spalte.in(sprache, "von (Spanne)", "from (span)", 11), Spalte.in(sprache, "bis (Spanne)", "to (span)", 11),
                Spalte.in(sprache, "kein Wert, weil", "no value because", 26), Spalte.in(sprache, "Merkzeichen", "Flags", 20), Spalte.in(sprache, "Zähler", "Numerator", 12), Spalte.in(sprache, "Nenner", "Denominator", 12),
                Spalte.in(sprache, "Abstand zur Region", "Distance to the region", 12), Spalte.in(sprache, "Abstand von", "Distance from", 11), Spalte.in(sprache, "Abstand bis", "Distance to", 11), Spalte.in(sprache, "Einheit des Abstands", "Unit of the distance", 15)));
        if (mitRang) {
            spalten.add(Spalte.in(sprache, "Rang", "Rank", 9));
        }
        spalten.addAll(List.of(Spalte.in(sprache, "Urteil", "Verdict", 17), Spalte.in(sprache, "Regeln", "Rules", 18), Spalte.in(sprache, "Deckung", "Coverage", 26)));
        return new Tabellenblatt(TITEL.in(sprache), List.of(TITEL.in(sprache), HINWEIS.in(sprache)), spalten,
                vergleiche.stream().flatMap(v -> v.zeilen().stream().map(z -> zeile(v, z, mitRang, sprache))).toList(), 1);
    }

    private static List<Inhalt> zeile(Jahresvergleich v, Vergleichszeile z, boolean mitRang, Sprache sprache) {
        Kennzahl k = v.kennzahl();
        Wert wert = z.wert().wert();
        int stellen = k.einheit().nachkommastellen();
        List<Inhalt> zellen = new ArrayList<>(List.of(Inhalt.text(k.id()), Inhalt.text(k.name(sprache)), Inhalt.text(zeit(v, sprache)), Inhalt.text(z.gebiet().name()),
                Inhalt.text(z.gebiet().schluessel()), zahl(wert, stellen, sprache), Inhalt.text(k.einheit().anzeige(sprache)), grenze(wert, wert.hatZahlen() ? wert.untereGrenze() : 0, stellen, sprache),
                grenze(wert, wert.hatZahlen() ? wert.obereGrenze() : 0, stellen, sprache), Inhalt.text(wert.gruende().stream().map(g -> g.anzeige(sprache)).collect(Collectors.joining("; "))),
                Inhalt.text(wert.merkzeichen().stream().map(m -> m.anzeige(sprache)).collect(Collectors.joining(", "))),
                z.wert().nenner().isEmpty() ? Inhalt.LEER : zahl(z.wert().zaehler(), STELLEN_ANZAHL, sprache),
                z.wert().nenner().map(n -> zahl(n, STELLEN_ANZAHL, sprache)).orElse(Inhalt.LEER)));
        Wert abstand = z.abstand().orElse(Wert.ohne(Grund.NICHT_DEFINIERT));
        zellen.addAll(List.of(zahl(abstand, stellen, sprache), grenze(abstand, abstand.hatZahlen() ? abstand.untereGrenze() : 0, stellen, sprache),
                grenze(abstand, abstand.hatZahlen() ? abstand.obereGrenze() : 0, stellen, sprache),
                Inhalt.text(!abstand.hatZahlen() ? "" : k.einheit().istProzent() ? new Satz("Prozentpunkte", "percentage points").in(sprache) : k.einheit().anzeige(sprache))));
        if (mitRang) {
            zellen.add(Inhalt.text(z.rang().map(Rang::toString).orElse("")));
        }
        zellen.addAll(List.of(Inhalt.text(z.urteil().stufe().anzeige(sprache)),
                Inhalt.text(z.urteil().massgebliche().stream().map(g -> g.regel().id()).collect(Collectors.joining(", "))),
                Inhalt.text(z.wert().deckung().kommunen() > 1 ? z.wert().deckung().anzeige(sprache) : "")));
        return zellen;
    }

    private static String zeit(Jahresvergleich v, Sprache sprache) {
        return v.zeilen().get(0).wert().zeit().map(z -> z.anzeige(sprache)).orElse(v.zeit());
    }

    private static Inhalt zahl(Wert wert, int stellen, Sprache sprache) {
        return wert.istZahl() ? Inhalt.zahl(wert.zahl(), stellen, sprache) : Inhalt.LEER;
    }

    /** A bound of a span; a number has none of its own. */
    private static Inhalt grenze(Wert wert, double grenze, int stellen, Sprache sprache) {
        return wert.hatZahlen() && !wert.istZahl() ? Inhalt.zahl(grenze, Math.max(2, stellen), sprache) : Inhalt.LEER;
    }
}
