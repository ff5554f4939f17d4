package de.bismit.bench.andere;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;

/** Growth and index by DuckDB: joins with the year before and with the first year. */
public final class DuckdbWachstum implements Rechnung<Integer> {

    private static final String RECHNE = "CREATE OR REPLACE TABLE verlauf AS"
            + " SELECT w.kennzahl, w.jahr, w.gebiet, (w.wert - v.wert) / v.wert AS wachstum, 100 * w.wert / e.wert AS index"
            + " FROM werte w LEFT JOIN werte v ON v.kennzahl = w.kennzahl AND v.gebiet = w.gebiet AND v.jahr = w.jahr - 1"
            + " LEFT JOIN (SELECT * FROM werte WHERE jahr = 0) e ON e.kennzahl = w.kennzahl AND e.gebiet = w.gebiet";

    private final Umfang umfang;
    private final Duckdb datenbank;

    /** Copies these data. */
    public DuckdbWachstum(Zahlenebene ebene) {
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
        int vorjahre = umfang.kennzahlen() * (umfang.jahre() - 1) * umfang.gebiete();
        return Doubles.concat(
                datenbank.lies("SELECT (kennzahl * " + (umfang.jahre() - 1) + " + jahr - 1) * " + umfang.gebiete() + " + gebiet, wachstum FROM verlauf"
                        + " WHERE wachstum IS NOT NULL", vorjahre, Double.NaN),
                datenbank.lies("SELECT " + Zahlentabelle.stelle(umfang) + ", index FROM verlauf WHERE index IS NOT NULL", umfang.zellen(), Double.NaN));
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
