package de.bismit.bench;

import de.bismit.bench.daten.Altdaten;
import de.bismit.daten.Datenbestand;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Converts all Kreise of Germany at {@link Altdaten#JAHRE 30} year-ends to the borders of one day: through the public API, with
 * planning, reasons, flags and findings, and by hand-written loops that know the shares beforehand.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class UmschluesselungBenchmark {

    /** How many Merkmale. */
    @Param("300")
    public int merkmale = 300;

    private Umschluesselungsrechnung rechnung = new Umschluesselungsrechnung(0, SummenverhaeltnisBenchmark.SAAT);

    /** Builds and checks. */
    @Setup
    public void baue() {
        rechnung = new Umschluesselungsrechnung(merkmale, SummenverhaeltnisBenchmark.SAAT);
        rechnung.vergleiche();
    }

    /** The public API. */
    @Benchmark
    public Datenbestand bismit() {
        return rechnung.bismit();
    }

    /** Loops over dense arrays. */
    @Benchmark
    public double[] schleifen() {
        return rechnung.naiv();
    }
}
