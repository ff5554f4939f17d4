package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import org.dflib.DataFrame;
import org.dflib.IntSeries;

/** Places by DFLib: groups, sorted, with {@code rank}. */
public final class DflibRaenge implements Rechnung<IntSeries> {

    private final Umfang umfang;
    private final DataFrame tabelle;

    /** Copies these data. */
    public DflibRaenge(Zahlenebene ebene) {
        umfang = ebene.umfang();
        tabelle = Zahlentabelle.dflib(ebene);
    }

    @Override
    public IntSeries rechne() {
        return tabelle.group("kennzahl", "jahr").sort("wert", true).rank();
    }

    @Override
    public double[] zahlen(IntSeries ergebnis) {
        double[] zahlen = new double[umfang.zellen()];
        Arrays.fill(zahlen, Double.NaN);
        for (int i = 0; i < ergebnis.size(); i++) {
            int zeile = (int) tabelle.get("kennzahl", i) * umfang.jahre() + (int) tabelle.get("jahr", i);
            zahlen[zeile * umfang.gebiete() + (int) tabelle.get("gebiet", i)] = ergebnis.getInt(i);
        }
        return zahlen;
    }
}
