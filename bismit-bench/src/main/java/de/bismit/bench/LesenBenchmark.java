package de.bismit.bench;

import de.bismit.bench.andere.DflibLeser;
import de.bismit.bench.andere.DuckdbLeser;
import de.bismit.bench.andere.FastcsvLeser;
import de.bismit.bench.andere.TablesawLeser;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitLeser;
import de.bismit.bench.bismit.Rohleser;
import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.bench.daten.Lesedatei;
import de.bismit.bench.naiv.NaiverLeser;
import de.bismit.bench.naiv.Zeilengrenze;
import java.nio.file.Path;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/** Reads a flat file of a million rows, without labels (66 MB) or with them. */
public class LesenBenchmark extends Wettbewerb<Lesedatei> {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Lesedatei> {
        /** Into the columns, with all checks. */
        BISMIT(BismitLeser::new),
        /** As printed, with all checks. */
        BISMIT_ROH(Rohleser::new),
        /** Merely reading the file and counting its lines. */
        LESEN(Zeilengrenze::new),
        /** Lines, split, a map. */
        SPLIT(NaiverLeser::new),
        /** FastCSV into a map. */
        FASTCSV(FastcsvLeser::new),
        /** A table of all columns. */
        TABLESAW(TablesawLeser::new),
        /** A frame of five columns. */
        DFLIB(DflibLeser::new),
        /** A table of five columns. */
        DUCKDB(DuckdbLeser::new);

        private final Function<Path, Rechnung<?>> bauer;

        Teilnehmer(Function<Path, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Lesedatei datei) {
            return bauer.apply(datei.pfad());
        }
    }

    /** Rows of data. */
    @Param("1000000")
    public int zeilen = 1000;

    /** With or without labels. */
    @Param({"KNAPP", "AMTLICH"})
    public Form form = Form.KNAPP;

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Lesedatei daten() {
        return Lesedatei.schreibe(zeilen, form, SAAT);
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(Lesedatei daten) {
        return daten.inhalt().alsZahlen();
    }

    @Override
    double spielraum() {
        return 1e-9;
    }
}
