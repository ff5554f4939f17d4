package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Nachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** In DuckDB: a prepared statement on a table with a unique index. */
public final class DuckdbNachschlagen extends Nachschlagen {

    private final Duckdb datenbank;
    private final PreparedStatement frage;

    /** Copies these data. */
    public DuckdbNachschlagen(Kreisdaten daten, Abfragen abfragen) {
        super(daten, abfragen);
        datenbank = new Duckdb().mitTabelle("werte", "kennzahl INTEGER, jahr INTEGER, kreis INTEGER, nenner DOUBLE",
                ziel -> daten.<SQLException>jeZahl((k, j, g, zelle) -> ziel.beginRow().append(k).append(j).append(g).append(daten.nenner()[zelle]).endRow()));
        datenbank.fuehreAus("CREATE UNIQUE INDEX stelle ON werte (kennzahl, jahr, kreis)");
        try {
            frage = datenbank.verbindung().prepareStatement("SELECT nenner FROM werte WHERE kennzahl = ? AND jahr = ? AND kreis = ?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected double wert(int k, int j, int g) {
        try {
            frage.setInt(1, k);
            frage.setInt(2, j);
            frage.setInt(3, g);
            try (ResultSet zeile = frage.executeQuery()) {
                return zeile.next() ? zeile.getDouble(1) : Double.NaN;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        datenbank.close();
    }
}
