package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.naiv.Werttabelle;
import java.nio.file.Path;
import java.util.Map;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Reads a flat file by tablesaw into a table of all its columns. The numbers are read as text and parsed here: its own parser
 * drops the decimal comma, whatever the locale, and makes 123 of 12,3.
 */
public final class TablesawLeser implements Rechnung<Table> {

    private static final String WERT = "value";

    private final Path datei;

    /** Of this file. */
    public TablesawLeser(Path datei) {
        this.datei = datei;
    }

    @Override
    public Table rechne() {
        Table tabelle = Table.read().usingOptions(CsvReadOptions.builder(datei.toFile()).separator(';')
                .missingValueIndicator(Werttabelle.SYMBOLE.toArray(String[]::new))
                .columnTypesPartial(Map.of(WERT, ColumnType.STRING, "1_variable_attribute_code", ColumnType.STRING)).build());
        StringColumn texte = tabelle.stringColumn(WERT);
        DoubleColumn werte = DoubleColumn.create(WERT);
        for (String text : texte) {
            if (text.isEmpty()) {
                werte.appendMissing();
            } else {
                werte.append(Werttabelle.zahl(text));
            }
        }
        return tabelle.replaceColumn(WERT, werte);
    }

    @Override
    public double[] zahlen(Table ergebnis) {
        DoubleColumn werte = ergebnis.doubleColumn(WERT);
        return new double[] {ergebnis.rowCount(), ergebnis.rowCount() - werte.countMissing(), werte.sum()};
    }
}
