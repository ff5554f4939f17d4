package de.bismit.bench;

import de.bismit.bench.Urteilsrechnung.Ergebnis;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Verdicts on 68 Kennzahlen × 9 Kommunen × 15 years; the floor is 100 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class UrteileBenchmark {

    private final Urteilsrechnung rechnung = new Urteilsrechnung();

    /** Holds one Kennzahl against asking each rule alone. */
    @Setup
    public void pruefe() {
        rechnung.vergleiche(0);
    }

    /** All verdicts, values and circumstances found anew. */
    @Benchmark
    public Ergebnis alle() {
        return rechnung.bismit();
    }
}
