package de.bismit.bench.andere;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.naiv.Werttabelle;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.dflib.DataFrame;
import org.dflib.csv.Csv;

/** Reads a flat file of two classifications by DFLib into a frame of the five columns one needs. */
public final class DflibLeser implements Rechnung<DataFrame> {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').build();
    private static final String WERT = "value";

    private final Path datei;

    /** Of this file. */
    public DflibLeser(Path datei) {
        this.datei = datei;
    }

    @Override
    public DataFrame rechne() {
        return Csv.loader().format(FORMAT).checkByteOrderMark().cols("time", "1_variable_attribute_code", "2_variable_attribute_code",
                "value_variable_code", WERT).compactCol("time").compactCol("1_variable_attribute_code").compactCol("2_variable_attribute_code")
                .compactCol("value_variable_code").col(WERT, t -> Werttabelle.SYMBOLE.contains(t) ? null : Werttabelle.zahl(t)).load(datei);
    }

    @Override
    public double[] zahlen(DataFrame ergebnis) {
        double[] zahlen = {ergebnis.height(), 0, 0};
        for (int i = 0; i < ergebnis.height(); i++) {
            Object wert = ergebnis.get(WERT, i);
            zahlen[1] += wert == null ? 0 : 1;
            zahlen[2] += wert == null ? 0 : (double) wert;
        }
        return zahlen;
    }
}
