package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Altdaten;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import java.util.List;

/**
 * Converts by loops over dense arrays, sources and shares of each target known beforehand: what one writes by hand;
 * {@code [merkmal][jahr][ziel]}, NaN where a part is missing.
 */
public final class NaiveUmschluesselung implements Rechnung<double[]> {

    private final Altdaten daten;
    private final List<String> ziele;
    private final int[][][] quellen = new int[Altdaten.JAHRE][][];
    private final double[][][] anteile = new double[Altdaten.JAHRE][][];

    /** On these data. */
    public NaiveUmschluesselung(Altdaten daten) {
        this.daten = daten;
        ziele = Altdaten.ziele();
        for (int j = 0; j < Altdaten.JAHRE; j++) {
            Umsteigeblatt blatt = Altdaten.umschluesselung().blatt(Altdaten.ERSTES_JAHR + j);
            quellen[j] = new int[ziele.size()][];
            anteile[j] = new double[ziele.size()][];
            for (int t = 0; t < ziele.size(); t++) {
                List<Umsteigeanteil> teile = blatt.zu(ziele.get(t));
                quellen[j][t] = teile.stream().mapToInt(a -> daten.kreise().indexOf(a.alt())).toArray();
                anteile[j][t] = teile.stream().mapToDouble(a -> a.nach(Gewicht.BEVOELKERUNG).orElseThrow()).toArray();
            }
        }
    }

    @Override
    public double[] zahlen(double[] ergebnis) {
        return ergebnis;
    }

    @Override
    public double[] rechne() {
        double[] werte = daten.werte();
        boolean[] da = daten.da();
        int breite = daten.kreise().size();
        double[] ergebnis = new double[daten.merkmale() * Altdaten.JAHRE * ziele.size()];
        int i = 0;
        for (int m = 0; m < daten.merkmale(); m++) {
            for (int j = 0; j < Altdaten.JAHRE; j++) {
                int anfang = (m * Altdaten.JAHRE + j) * breite;
                for (int t = 0; t < ziele.size(); t++) {
                    int[] q = quellen[j][t];
                    double[] a = anteile[j][t];
                    double summe = 0;
                    for (int k = 0; k < q.length; k++) {
                        summe += da[anfang + q[k]] ? a[k] * werte[anfang + q[k]] : Double.NaN;
                    }
                    ergebnis[i++] = summe;
                }
            }
        }
        return ergebnis;
    }
}
