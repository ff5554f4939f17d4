package de.bismit.bench;

import de.bismit.bench.Tafelrechnung.Ergebnis;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.Kennzahl;
import java.util.OptionalDouble;
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

/** Computes all Kennzahlen of the sample for all its territories and years, and looks up single values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class KennzahlentafelBenchmark {

    private static final String KENNZAHL = "D-ABGANG-OHNE-HSA";
    private static final int JAHR = 2015;

    private Tafelrechnung rechnung = new Tafelrechnung();
    private Kennzahlentafel tafel = rechnung.tafel();
    private Kennzahl kennzahl = tafel.katalog().kennzahl(KENNZAHL);

    /** Holds both ways against each other. */
    @Setup
    public void pruefe() {
        rechnung.vergleiche();
    }

    /** All values, the table made anew. */
    @Benchmark
    public Ergebnis alle() {
        return rechnung.bismit();
    }

    /** All values from a map; published rates and changes are left out. */
    @Benchmark
    public Ergebnis alleNaiv() {
        return rechnung.naiv();
    }

    /** One value of a Kommune. */
    @Benchmark
    public Kennzahlwert wert() {
        return tafel.wert(KENNZAHL, Revierkommunen.HALLE_SAALE, JAHR);
    }

    /** One value of the Revier: nine Kommunen are summed. */
    @Benchmark
    public Kennzahlwert wertDesReviers() {
        return tafel.wert(KENNZAHL, Reviere.MITTELDEUTSCHES_REVIER, JAHR);
    }

    /** One value of a Kommune from a map. */
    @Benchmark
    public OptionalDouble wertNaiv() {
        return rechnung.naiv(kennzahl, Revierkommunen.HALLE_SAALE, JAHR);
    }
}
