package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;

/** Places by DuckDB: the window function {@code rank}. */
public final class DuckdbRaenge implements Rechnung<Integer> {

    private static final String RECHNE = "CREATE OR REPLACE TABLE raenge AS"
            + " SELECT kennzahl, jahr, gebiet, rank() OVER (PARTITION BY kennzahl, jahr ORDER BY wert) AS rang FROM werte";

    private final Umfang umfang;
    private final Duckdb datenbank;

    /** Copies these data. */
    public DuckdbRaenge(Zahlenebene ebene) {
        umfang = ebene.umfang();
        datenbank = Zahlentabelle.duckdb(ebene);
    }

    @Override
    public Integer rechne() {
        datenbank.fuehreAus(RECHNE);
        return 0;
    }

    @Override
    public double[] zahlen(Integer ergebnis) {
        return datenbank.lies("SELECT " + Zahlentabelle.stelle(umfang) + ", rang FROM raenge", umfang.zellen(), Double.NaN);
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
