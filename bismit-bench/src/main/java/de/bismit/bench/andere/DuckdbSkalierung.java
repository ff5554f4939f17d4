package de.bismit.bench.andere;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;

/** z-scores and scores from 0 to 100 by DuckDB: measured per group and joined, which is faster there than windows. */
public final class DuckdbSkalierung implements Rechnung<Integer> {

    private static final String RECHNE = "CREATE OR REPLACE TABLE punkte AS"
            + " WITH lage AS (SELECT kennzahl, jahr, avg(wert) AS mittel, stddev_pop(wert) AS streuung, min(wert) AS kleinster, max(wert) AS groesster"
            + " FROM werte GROUP BY kennzahl, jahr)"
            + " SELECT kennzahl, jahr, gebiet, (wert - mittel) / streuung AS z, (wert - kleinster) / (groesster - kleinster) * 100 AS punkte"
            + " FROM werte JOIN lage USING (kennzahl, jahr)";

    private final Umfang umfang;
    private final Duckdb datenbank;

    /** Copies these data. */
    public DuckdbSkalierung(Zahlenebene ebene) {
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
        String stelle = Zahlentabelle.stelle(umfang);
        return Doubles.concat(datenbank.lies("SELECT " + stelle + ", z FROM punkte", umfang.zellen(), Double.NaN),
                datenbank.lies("SELECT " + stelle + ", punkte FROM punkte", umfang.zellen(), Double.NaN));
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
