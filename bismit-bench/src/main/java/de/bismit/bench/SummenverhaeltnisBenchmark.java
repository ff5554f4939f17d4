package de.bismit.bench;

import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Kreisdaten.Umfang;
import de.bismit.bench.naiv.Grenzen;
import de.bismit.bench.naiv.NaiveVerhaeltnisse;
import de.bismit.bench.naiv.StromVerhaeltnisse;
import de.bismit.bench.naiv.Verhaeltnisrechner;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
 * Sums numerators and denominators over the Kreise of each Land and divides, for all Kennzahlen and years: through the public
 * API, by three loops, by Streams, and beside it the limit of merely summing the same doubles.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SummenverhaeltnisBenchmark {

    static final long SAAT = 42L;

    /** One way to compute, held against three loops before it is timed. */
    @State(Scope.Benchmark)
    public abstract static class Rechnung {

        /** How much data. */
        @Param({"DEUTSCHLAND", "REVIER"})
        public Umfang umfang = Umfang.REVIER;

        private final Function<Kreisdaten, Verhaeltnisrechner> bauer;
        private Verhaeltnisrechner rechner = () -> new double[0][];

        Rechnung(Function<Kreisdaten, Verhaeltnisrechner> bauer) {
            this.bauer = bauer;
        }

        final Verhaeltnisrechner rechner() {
            return rechner;
        }

        /** Builds and checks. */
        @Setup
        public void baue() {
            Kreisdaten daten = Kreisdaten.erzeuge(umfang, SAAT);
            rechner = bauer.apply(daten);
            if (!Arrays.deepEquals(new NaiveVerhaeltnisse(daten).rechne(), rechner.rechne())) {
                throw new IllegalStateException(rechner.getClass().getSimpleName() + " rechnet anders als drei Schleifen");
            }
        }
    }

    /** Through the public API. */
    public static class MitBismit extends Rechnung {

        /** For JMH. */
        public MitBismit() {
            super(BismitVerhaeltnisse::new);
        }
    }

    /** By three loops. */
    public static class MitSchleifen extends Rechnung {

        /** For JMH. */
        public MitSchleifen() {
            super(NaiveVerhaeltnisse::new);
        }
    }

    /** By Streams. */
    public static class MitStroemen extends Rechnung {

        /** For JMH. */
        public MitStroemen() {
            super(StromVerhaeltnisse::new);
        }
    }

    /** The same doubles, to be merely summed. */
    @State(Scope.Benchmark)
    public static class Zahlen {

        /** How much data. */
        @Param({"DEUTSCHLAND", "REVIER"})
        public Umfang umfang = Umfang.REVIER;

        private double[] zaehler = {};
        private double[] nenner = {};

        /** Builds. */
        @Setup
        public void baue() {
            Kreisdaten daten = Kreisdaten.erzeuge(umfang, SAAT);
            zaehler = daten.zaehler();
            nenner = daten.nenner();
        }
    }

    /** The public API. */
    @Benchmark
    public double[][] bismit(MitBismit rechnung) {
        return rechnung.rechner().rechne();
    }

    /** Three loops over dense arrays. */
    @Benchmark
    public double[][] schleifen(MitSchleifen rechnung) {
        return rechnung.rechner().rechne();
    }

    /** Streams with groupingBy. */
    @Benchmark
    public double[][] stroeme(MitStroemen rechnung) {
        return rechnung.rechner().rechne();
    }

    /** The limit: both planes summed, nothing else. */
    @Benchmark
    public double grenze(Zahlen zahlen) {
        return Grenzen.summe(zahlen.zaehler) + Grenzen.summe(zahlen.nenner);
    }
}
