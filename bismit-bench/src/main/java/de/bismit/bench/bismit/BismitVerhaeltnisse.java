package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import java.util.List;
import java.util.stream.IntStream;

/** Ratio of sums of the plain numbers. */
public final class BismitVerhaeltnisse implements Verhaeltnisrechner {

    private final Datenbestand daten;
    private final List<Merkmal> zaehler;
    private final List<Merkmal> nenner;

    /** On these data. */
    public BismitVerhaeltnisse(Kreisdaten kreisdaten) {
        daten = kreisdaten.datenbestand();
        zaehler = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::zaehlermerkmal).toList();
        nenner = IntStream.range(0, kreisdaten.kennzahlen()).mapToObj(kreisdaten::nennermerkmal).toList();
    }

    @Override
    public double[][] rechne() {
        double[][] ergebnis = new double[zaehler.size()][];
        for (int k = 0; k < ergebnis.length; k++) {
            ergebnis[k] = daten.zu(zaehler.get(k)).kreissummen().teilsummenverhaeltnis(daten.zu(nenner.get(k)).kreissummen(), 100);
        }
        return ergebnis;
    }
}
