package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import java.nio.file.Path;

/** Reads a flat file of two classifications by DuckDB into a table of four columns. */
public final class DuckdbLeser implements Rechnung<Integer> {

    private final Duckdb datenbank = new Duckdb();
    private final String lies;

    /** Of this file. */
    public DuckdbLeser(Path datei) {
        lies = "CREATE OR REPLACE TABLE werte AS SELECT time, \"1_variable_attribute_code\" AS gebiet, \"2_variable_attribute_code\" AS klasse,"
                + " value_variable_code AS mass, value AS wert FROM read_csv('" + datei + "', delim = ';', header = true, decimal_separator = ',',"
                + " nullstr = ['-', '.', 'x', '/', '...'], types = {'value': 'DOUBLE', '1_variable_attribute_code': 'VARCHAR'})";
    }

    @Override
    public Integer rechne() {
        datenbank.fuehreAus(lies);
        return 0;
    }

    @Override
    public double[] zahlen(Integer ergebnis) {
        return datenbank.lies("SELECT 0, count(*) FROM werte UNION ALL SELECT 1, count(wert) FROM werte UNION ALL SELECT 2, sum(wert) FROM werte", 3, 0);
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
