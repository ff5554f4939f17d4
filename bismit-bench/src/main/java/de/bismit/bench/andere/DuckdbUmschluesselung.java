package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Altdaten;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umsteigeanteil;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** Converts by DuckDB: a join with the table of shares, and a sum where all parts are there. */
public final class DuckdbUmschluesselung implements Rechnung<Integer> {

    private static final String RECHNE = "CREATE OR REPLACE TABLE neue AS SELECT merkmal, werte.jahr AS jahr, neu, sum(anteil * wert) AS wert"
            + " FROM werte JOIN anteile ON anteile.jahr = werte.jahr AND anteile.alt = werte.kreis"
            + " GROUP BY merkmal, werte.jahr, neu HAVING count(*) = max(teile)";

    private final Altdaten daten;
    private final Duckdb datenbank;

    /** Copies these data. */
    public DuckdbUmschluesselung(Altdaten daten) {
        this.daten = daten;
        datenbank = new Duckdb().mitTabelle("werte", "merkmal INTEGER, jahr INTEGER, kreis INTEGER, wert DOUBLE", this::werte)
                .mitTabelle("anteile", "jahr INTEGER, alt INTEGER, neu INTEGER, anteil DOUBLE, teile INTEGER", this::anteile);
    }

    private void werte(DuckDBAppender ziel) throws SQLException {
        int breite = daten.kreise().size();
        for (int i = 0; i < daten.werte().length; i++) {
            if (daten.da()[i]) {
                ziel.beginRow().append(i / breite / Altdaten.JAHRE).append(i / breite % Altdaten.JAHRE).append(i % breite).append(daten.werte()[i]).endRow();
            }
        }
    }

    private void anteile(DuckDBAppender ziel) throws SQLException {
        List<String> neue = Altdaten.ziele();
        for (int j = 0; j < Altdaten.JAHRE; j++) {
            for (int neu = 0; neu < neue.size(); neu++) {
                List<Umsteigeanteil> teile = Altdaten.umschluesselung().blatt(Altdaten.ERSTES_JAHR + j).zu(neue.get(neu));
                for (Umsteigeanteil a : teile) {
                    ziel.beginRow().append(j).append(daten.kreise().indexOf(a.alt())).append(neu).append(a.nach(Gewicht.BEVOELKERUNG).orElseThrow())
                            .append(teile.size()).endRow();
                }
            }
        }
    }

    @Override
    public Integer rechne() {
        datenbank.fuehreAus(RECHNE);
        return 0;
    }

    @Override
    public double[] zahlen(Integer ergebnis) {
        int ziele = Altdaten.ziele().size();
        return datenbank.lies("SELECT (merkmal * " + Altdaten.JAHRE + " + jahr) * " + ziele + " + neu, wert FROM neue",
                daten.merkmale() * Altdaten.JAHRE * ziele, Double.NaN);
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
