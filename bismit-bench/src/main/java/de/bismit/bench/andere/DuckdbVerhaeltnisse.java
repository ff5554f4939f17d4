package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Ratio of sums by DuckDB: a row a cell, whole keys for Kennzahl, year and Land; the result is a table of its own. */
public final class DuckdbVerhaeltnisse implements Rechnung<Integer> {

    private static final int LAENDER = Land.values().length;
    private static final String RECHNE = "CREATE OR REPLACE TABLE quoten AS SELECT kennzahl, jahr, land, 100 * sum(zaehler) / sum(nenner) AS quote"
            + " FROM werte GROUP BY kennzahl, jahr, land";

    private final Kreisdaten daten;
    private final Duckdb datenbank;

    /** Copies these data. */
    public DuckdbVerhaeltnisse(Kreisdaten daten) {
        this.daten = daten;
        datenbank = new Duckdb().mitTabelle("werte", "kennzahl INTEGER, jahr INTEGER, kreis VARCHAR, land INTEGER, zaehler DOUBLE, nenner DOUBLE",
                this::schreibe);
    }

    private void schreibe(DuckDBAppender ziel) throws SQLException {
        int[] land = daten.laender();
        daten.<SQLException>jeZahl((k, j, g, zelle) -> ziel.beginRow().append(k).append(j).append(daten.kreise().get(g)).append(land[g])
                .append(daten.zaehler()[zelle]).append(daten.nenner()[zelle]).endRow());
    }

    @Override
    public Integer rechne() {
        datenbank.fuehreAus(RECHNE);
        return 0;
    }

    @Override
    public double[] zahlen(Integer ergebnis) {
        return datenbank.lies("SELECT (kennzahl * " + daten.jahre() + " + jahr) * " + LAENDER + " + land, quote FROM quoten",
                daten.kennzahlen() * daten.jahre() * LAENDER, 0);
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
