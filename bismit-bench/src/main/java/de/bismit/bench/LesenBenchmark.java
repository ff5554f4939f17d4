package de.bismit.bench;

import de.bismit.Bismit;
import de.bismit.bench.daten.Flachdatei;
import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.bench.daten.Leseergebnis;
import de.bismit.bench.naiv.Grenzen;
import de.bismit.bench.naiv.NaiverLeser;
import de.bismit.daten.Datenbestand;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Rohtabelle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a flat file of a million rows: into a Rohtabelle with all checks, on into a Datenbestand, naively, and beside it the
 * limit of reading the file and counting its lines. The counter {@code megabytes} is MB/s (10^6 bytes).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class LesenBenchmark {

    static final long SAAT = 42L;

    /** Rows of data. */
    @Param("1000000")
    public int zeilen = 1000;

    /** With or without labels. */
    @Param({"KNAPP", "AMTLICH"})
    public Form form = Form.KNAPP;

    private Path datei = Path.of("");
    private double megabytes;

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Menge {

        /** Million bytes read. */
        public double megabytes;
    }

    /** Writes the file and checks all readers. */
    @Setup
    public void schreibe() throws IOException {
        datei = Files.createTempFile("bismit-lesen", ".csv");
        Leseergebnis soll = new Flachdatei(zeilen, form, SAAT).schreibe(datei);
        megabytes = Files.size(datei) / 1e6;
        soll.pruefe("naiv", NaiverLeser.lies(datei));
        soll.pruefe("bismit", Leseergebnis.von(lies()));
        if (Grenzen.zeilen(datei) != zeilen + 1L || Bismit.standard().lies(datei).buchfuehrung().zeilen() != zeilen) {
            throw new IllegalStateException("Zeilenzahl falsch, erwartet " + zeilen);
        }
    }

    /** Deletes the file. */
    @TearDown
    public void loesche() throws IOException {
        Files.delete(datei);
    }

    private Rohtabelle lies() {
        return GenesisLeser.neu().lies(datei).get(0).rohtabelle().orElseThrow();
    }

    /** Into a Rohtabelle, with all checks. */
    @Benchmark
    public Rohtabelle rohtabelle(Menge menge) {
        menge.megabytes += megabytes;
        return lies();
    }

    /** Into a Datenbestand. */
    @Benchmark
    public Datenbestand datenbestand(Menge menge) {
        menge.megabytes += megabytes;
        return Bismit.standard().lies(datei);
    }

    /** Lines, split, a map. */
    @Benchmark
    public Leseergebnis naiv(Menge menge) {
        menge.megabytes += megabytes;
        return NaiverLeser.lies(datei);
    }

    /** The limit: count the lines. */
    @Benchmark
    public long grenze(Menge menge) {
        menge.megabytes += megabytes;
        return Grenzen.zeilen(datei);
    }
}
