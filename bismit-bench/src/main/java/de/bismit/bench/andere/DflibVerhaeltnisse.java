package de.bismit.bench.andere;

import static org.dflib.Exp.$col;
import static org.dflib.Exp.$double;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import java.util.stream.IntStream;
import org.dflib.DataFrame;
import org.dflib.Series;

/** Ratio of sums by DFLib: a row a cell in columns of primitives, grouped by whole keys. */
public final class DflibVerhaeltnisse implements Rechnung<DataFrame> {

    private static final int LAENDER = Land.values().length;

    private final Kreisdaten daten;
    private final DataFrame tabelle;

    /** Copies these data. */
    public DflibVerhaeltnisse(Kreisdaten daten) {
        this.daten = daten;
        int[] laender = daten.laender();
        int[] zellen = IntStream.range(0, daten.nenner().length).filter(z -> !daten.fehlt(z)).toArray();
        tabelle = DataFrame.byColumn("kennzahl", "jahr", "land", "zaehler", "nenner").of(
                Series.ofInt(IntStream.of(zellen).map(z -> z / laender.length / daten.jahre()).toArray()),
                Series.ofInt(IntStream.of(zellen).map(z -> z / laender.length % daten.jahre()).toArray()),
                Series.ofInt(IntStream.of(zellen).map(z -> laender[z % laender.length]).toArray()),
                Series.ofDouble(IntStream.of(zellen).mapToDouble(z -> daten.zaehler()[z]).toArray()),
                Series.ofDouble(IntStream.of(zellen).mapToDouble(z -> daten.nenner()[z]).toArray()));
    }

    @Override
    public DataFrame rechne() {
        return tabelle.group("kennzahl", "jahr", "land").agg($col("kennzahl").first(), $col("jahr").first(), $col("land").first(),
                $double("zaehler").sum().mul(100).div($double("nenner").sum()).as("quote"));
    }

    @Override
    public double[] zahlen(DataFrame ergebnis) {
        double[] zahlen = new double[daten.kennzahlen() * daten.jahre() * LAENDER];
        ergebnis.forEach(z -> zahlen[((int) z.get(0) * daten.jahre() + (int) z.get(1)) * LAENDER + (int) z.get(2)] = (double) z.get(3));
        return zahlen;
    }
}
