package de.bismit.bench;

import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.naiv.Quotenspannen;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.statistik.Spalte;
import java.util.List;
import java.util.stream.IntStream;

/** Ratio of sums with spans, reasons and flags, as a user of the library writes it: from Merkmale. */
final class BismitSpannen {

    private final Datenbestand daten;
    private final List<Merkmal> zaehler;
    private final List<Merkmal> nenner;

    BismitSpannen(Kreisdaten kreisdaten, int rundungsbasis) {
        daten = kreisdaten.datenbestand(rundungsbasis);
        zaehler = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::zaehlermerkmal).toList();
        nenner = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::nennermerkmal).toList();
    }

    /** One column a Kennzahl: a row a time, a cell a Land. */
    Spalte[] rechne() {
        Spalte[] ergebnis = new Spalte[zaehler.size()];
        for (int k = 0; k < ergebnis.length; k++) {
            ergebnis[k] = daten.zu(zaehler.get(k)).kreissummen().verhaeltniswerte(daten.zu(nenner.get(k)).kreissummen(), 100, true);
        }
        return ergebnis;
    }

    /** The bounds alone, to be compared. */
    static Quotenspannen grenzen(Spalte[] spalten) {
        Quotenspannen grenzen = Quotenspannen.leer(spalten.length, spalten[0].zeilen() * spalten[0].breite());
        for (int k = 0; k < spalten.length; k++) {
            for (int i = 0; i < grenzen.unten()[k].length; i++) {
                int zeile = i / spalten[k].breite();
                int land = i % spalten[k].breite();
                if (spalten[k].hatZahlen(zeile, land)) {
                    grenzen.unten()[k][i] = spalten[k].unten(zeile, land);
                    grenzen.oben()[k][i] = spalten[k].oben(zeile, land);
                }
            }
        }
        return grenzen;
    }
}
