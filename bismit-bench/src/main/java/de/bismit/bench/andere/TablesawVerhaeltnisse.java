package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** Ratio of sums by tablesaw: a row a cell, whole keys, {@code summarize(...).by(...)} and a column of quotients. */
public final class TablesawVerhaeltnisse implements Rechnung<Table> {

    private static final int LAENDER = Land.values().length;

    private final Kreisdaten daten;
    private final Table tabelle;

    /** Copies these data. */
    public TablesawVerhaeltnisse(Kreisdaten daten) {
        this.daten = daten;
        IntColumn kennzahl = IntColumn.create("kennzahl");
        IntColumn jahr = IntColumn.create("jahr");
        IntColumn land = IntColumn.create("land");
        DoubleColumn zaehler = DoubleColumn.create("zaehler");
        DoubleColumn nenner = DoubleColumn.create("nenner");
        int[] laender = daten.laender();
        for (int zelle = 0; zelle < daten.nenner().length; zelle++) {
            if (!daten.fehlt(zelle)) {
                kennzahl.append(zelle / laender.length / daten.jahre());
                jahr.append(zelle / laender.length % daten.jahre());
                land.append(laender[zelle % laender.length]);
                zaehler.append(daten.zaehler()[zelle]);
                nenner.append(daten.nenner()[zelle]);
            }
        }
        tabelle = Table.create(kennzahl, jahr, land, zaehler, nenner);
    }

    @Override
    public Table rechne() {
        Table summen = tabelle.summarize("zaehler", "nenner", AggregateFunctions.sum).by("kennzahl", "jahr", "land");
        return summen.addColumns(summen.doubleColumn("Sum [zaehler]").multiply(100).divide(summen.doubleColumn("Sum [nenner]")).setName("quote"));
    }

    @Override
    public double[] zahlen(Table ergebnis) {
        double[] zahlen = new double[daten.kennzahlen() * daten.jahre() * LAENDER];
        for (int i = 0; i < ergebnis.rowCount(); i++) {
            int zeile = ergebnis.intColumn("kennzahl").getInt(i) * daten.jahre() + ergebnis.intColumn("jahr").getInt(i);
            zahlen[zeile * LAENDER + ergebnis.intColumn("land").getInt(i)] = ergebnis.doubleColumn("quote").getDouble(i);
        }
        return zahlen;
    }
}
