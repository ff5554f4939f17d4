package de.bismit.bench;

import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Kreisdaten.Umfang;
import de.bismit.bench.naiv.NaiveSpannen;
import de.bismit.bench.naiv.NaiveVerhaeltnisse;
import de.bismit.bench.naiv.Quotenspannen;
import de.bismit.statistik.Spalte;
import java.util.Arrays;
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
 * What spans cost: the ratio of sums over the Kreise of each Land, plain ({@code schlicht}) and with bounds, reasons and flags,
 * of rounded counts ({@code spannen}) and of exact ones ({@code genau}); beside them loops over both bounds. The floor is
 * {@code spannen} at most 4 times {@code schlicht}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SpannenverhaeltnisBenchmark {

    private static final int BASIS = 3;

    /** All ways to compute, held against the loops before any is timed. */
    @State(Scope.Benchmark)
    public static class Rechnungen {

        /** How much data. */
        @Param({"DEUTSCHLAND", "REVIER"})
        public Umfang umfang = Umfang.REVIER;

        /** Whether one cell in 50 is missing, and with it the Land. */
        @Param({"false", "true"})
        public boolean luecken;

        private Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, SummenverhaeltnisBenchmark.SAAT);
        private BismitVerhaeltnisse schlicht = new BismitVerhaeltnisse(daten);
        private BismitSpannen spannen = new BismitSpannen(daten, BASIS);
        private BismitSpannen genau = new BismitSpannen(daten, 1);
        private NaiveSpannen schleifen = new NaiveSpannen(daten, BASIS / 2);

        /** Builds and checks. */
        @Setup
        public void baue() {
            daten = Kreisdaten.erzeuge(umfang, SummenverhaeltnisBenchmark.SAAT, luecken);
            schlicht = new BismitVerhaeltnisse(daten);
            spannen = new BismitSpannen(daten, BASIS);
            genau = new BismitSpannen(daten, 1);
            schleifen = new NaiveSpannen(daten, BASIS / 2);
            pruefe();
        }

        /** Refuses to time ways that differ. */
        void pruefe() {
            schleifen.rechne().pruefe("spannen", BismitSpannen.grenzen(spannen.rechne()));
            Quotenspannen genaue = BismitSpannen.grenzen(genau.rechne());
            new NaiveSpannen(daten, 0).rechne().pruefe("genau", genaue);
            if (!Arrays.deepEquals(new NaiveVerhaeltnisse(daten).rechne(), schlicht.rechne())) {
                throw new IllegalStateException("schlicht rechnet anders als drei Schleifen");
            }
        }
    }

    /** The plain numbers through the public API. */
    @Benchmark
    public double[][] schlicht(Rechnungen rechnungen) {
        return rechnungen.schlicht.rechne();
    }

    /** Rounded counts through the public API. */
    @Benchmark
    public Spalte[] spannen(Rechnungen rechnungen) {
        return rechnungen.spannen.rechne();
    }

    /** Exact counts through the same. */
    @Benchmark
    public Spalte[] genau(Rechnungen rechnungen) {
        return rechnungen.genau.rechne();
    }

    /** Loops over both bounds. */
    @Benchmark
    public Quotenspannen schleifen(Rechnungen rechnungen) {
        return rechnungen.schleifen.rechne();
    }
}
