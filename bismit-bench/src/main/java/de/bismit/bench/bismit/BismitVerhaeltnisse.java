package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Kreissummen;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Land;
import java.util.List;
import java.util.stream.IntStream;

/** Ratio of sums of the plain numbers, and whether all Kreise of the Land are in them. */
public final class BismitVerhaeltnisse implements Verhaeltnisrechner {

    private static final Land[] LAENDER = Land.values();

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
            Kreissummen oben = daten.zu(zaehler.get(k)).kreissummen();
            Kreissummen unten = daten.zu(nenner.get(k)).kreissummen();
            ergebnis[k] = oben.teilsummenverhaeltnis(unten, 100);
            ohneTeilsummen(ergebnis[k], oben, unten);
        }
        return ergebnis;
    }

    /** The others would divide what there is; here a Land whose Kreise are not all there has no ratio. */
    private static void ohneTeilsummen(double[] verhaeltnisse, Kreissummen oben, Kreissummen unten) {
        for (int z = 0; z < oben.zeiten().size(); z++) {
            for (Land land : LAENDER) {
                if (oben.mitZahl(z, land) < oben.kreise(land) || unten.mitZahl(z, land) < unten.kreise(land)) {
                    verhaeltnisse[z * LAENDER.length + land.ordinal()] = Double.NaN;
                }
            }
        }
    }
}
