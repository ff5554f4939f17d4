package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Quotenspannen;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.statistik.Spalte;
import java.util.List;
import java.util.stream.IntStream;

/** Ratio of sums with spans, reasons and flags: one column a Kennzahl, a row a time, a cell a Land. */
public final class BismitSpannen implements Rechnung<Spalte[]> {

    private final Datenbestand daten;
    private final List<Merkmal> zaehler;
    private final List<Merkmal> nenner;

    /** On these data, declared as rounded to a base; 1 for not rounded. */
    public BismitSpannen(Kreisdaten kreisdaten, int rundungsbasis) {
        daten = kreisdaten.datenbestand(rundungsbasis);
        zaehler = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::zaehlermerkmal).toList();
        nenner = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::nennermerkmal).toList();
    }

    @Override
    public Spalte[] rechne() {
        Spalte[] ergebnis = new Spalte[zaehler.size()];
        for (int k = 0; k < ergebnis.length; k++) {
            ergebnis[k] = daten.zu(zaehler.get(k)).kreissummen().verhaeltniswerte(daten.zu(nenner.get(k)).kreissummen(), 100, true);
        }
        return ergebnis;
    }

    @Override
    public double[] zahlen(Spalte[] spalten) {
        return grenzen(spalten).zahlen();
    }

    private static Quotenspannen grenzen(Spalte[] spalten) {
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
