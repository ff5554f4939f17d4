package de.bismit.bench.andere;

import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.dflib.DataFrame;
import org.dflib.Series;
import org.duckdb.DuckDBAppender;

/** The numbers of a Zahlenebene as rows of kennzahl, jahr, gebiet and wert, whole keys, none for a gap (Zahlentabelle). */
final class Zahlentabelle {

    private Zahlentabelle() {
    }

    /** As the table {@code werte} of a database. */
    static Duckdb duckdb(Zahlenebene ebene) {
        return new Duckdb().mitTabelle("werte", "kennzahl INTEGER, jahr INTEGER, gebiet INTEGER, wert DOUBLE", ziel -> schreibe(ebene, ziel));
    }

    private static void schreibe(Zahlenebene ebene, DuckDBAppender ziel) throws SQLException {
        int jahre = ebene.umfang().jahre();
        for (int zelle : vorhandene(ebene)) {
            int zeile = zelle / ebene.breite();
            ziel.beginRow().append(zeile / jahre).append(zeile % jahre).append(zelle % ebene.breite()).append(ebene.mitNan()[zelle]).endRow();
        }
    }

    /** SQL for where a row stands in an array of this size. */
    static String stelle(Umfang umfang) {
        return "(kennzahl * " + umfang.jahre() + " + jahr) * " + umfang.gebiete() + " + gebiet";
    }

    /** As a frame. */
    static DataFrame dflib(Zahlenebene ebene) {
        int[] zellen = vorhandene(ebene);
        int jahre = ebene.umfang().jahre();
        return DataFrame.byColumn("kennzahl", "jahr", "gebiet", "wert").of(
                Series.ofInt(IntStream.of(zellen).map(z -> z / ebene.breite() / jahre).toArray()),
                Series.ofInt(IntStream.of(zellen).map(z -> z / ebene.breite() % jahre).toArray()),
                Series.ofInt(IntStream.of(zellen).map(z -> z % ebene.breite()).toArray()),
                Series.ofDouble(IntStream.of(zellen).mapToDouble(z -> ebene.mitNan()[z]).toArray()));
    }

    private static int[] vorhandene(Zahlenebene ebene) {
        return IntStream.range(0, ebene.mitNan().length).filter(z -> !Double.isNaN(ebene.mitNan()[z])).toArray();
    }
}
