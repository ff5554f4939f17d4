package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Kreissummen;
import de.bismit.daten.Merkmal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Ratio of sums of the plain numbers, and beside it, alone among those who take part, where Kreise of the Land are missing in them. */
public final class BismitVerhaeltnisse implements Verhaeltnisrechner {

    private final Datenbestand daten;
    private final List<Merkmal> zaehler;
    private final List<Merkmal> nenner;
    private BitSet[] teilsummen = {};

    /** On these data. */
    public BismitVerhaeltnisse(Kreisdaten kreisdaten) {
        daten = kreisdaten.datenbestand();
        zaehler = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::zaehlermerkmal).toList();
        nenner = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::nennermerkmal).toList();
    }

    @Override
    public double[][] rechne() {
        double[][] ergebnis = new double[zaehler.size()][];
        BitSet[] luecken = new BitSet[ergebnis.length];
        for (int k = 0; k < ergebnis.length; k++) {
            Kreissummen oben = daten.zu(zaehler.get(k)).kreissummen();
            Kreissummen unten = daten.zu(nenner.get(k)).kreissummen();
            ergebnis[k] = oben.teilsummenverhaeltnis(unten, 100);
            luecken[k] = oben.teilsummen(unten);
        }
        teilsummen = luecken;
        return ergebnis;
    }

    /** Of the last run, by Kennzahl, then time and Land: the ratios that are not the Land's, since a Kreis has no number. */
    public BitSet[] teilsummen() {
        return teilsummen;
    }
}
