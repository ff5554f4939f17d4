package de.bismit.bench.andere;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database in memory, on one thread; its checked exceptions stay here (Duckdb). */
final class Duckdb implements AutoCloseable {

    /** What fills a table. */
    @FunctionalInterface
    interface Zeilen {
        void schreibe(DuckDBAppender ziel) throws SQLException;
    }

    private final DuckDBConnection verbindung;

    Duckdb() {
        try {
            verbindung = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB öffnet keine Datenbank im Speicher", e);
        }
        fuehreAus("SET threads = 1");
    }

    DuckDBConnection verbindung() {
        return verbindung;
    }

    /** A table with these columns, filled. */
    Duckdb mitTabelle(String name, String spalten, Zeilen zeilen) {
        fuehreAus("CREATE TABLE " + name + " (" + spalten + ")");
        try (DuckDBAppender ziel = verbindung.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name)) {
            zeilen.schreibe(ziel);
        } catch (SQLException e) {
            throw new IllegalStateException("Tabelle " + name, e);
        }
        return this;
    }

    void fuehreAus(String sql) {
        try (Statement anweisung = verbindung.createStatement()) {
            anweisung.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Reads rows of a place and a number into an array of this length. */
    double[] lies(String sql, int laenge, double sonst) {
        double[] zahlen = new double[laenge];
        Arrays.fill(zahlen, sonst);
        try (Statement anweisung = verbindung.createStatement(); ResultSet zeile = anweisung.executeQuery(sql)) {
            while (zeile.next()) {
                zahlen[zeile.getInt(1)] = zeile.getDouble(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return zahlen;
    }

    @Override
    public void close() {
        try {
            verbindung.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB schließt nicht", e);
        }
    }
}
