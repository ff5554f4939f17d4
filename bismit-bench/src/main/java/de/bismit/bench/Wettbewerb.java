package de.bismit.bench;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.aufgabe.Teilnehmer;
import de.bismit.bench.aufgabe.Uebereinstimmung;
import de.bismit.bench.naiv.Lesegrenze;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One task, done by one of those who take part (Wettbewerb): a subclass names the data, who takes part and what all
 * have to get. Whoever gets other numbers is refused before anything is timed.
 *
 * @param <D> the data of the task
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public abstract class Wettbewerb<D> {

    static final long SAAT = 42L;

    private Rechnung<?> rechnung = new Lesegrenze();

    /** Generates the data, as large as the parameters say. */
    abstract D daten();

    /** Who is timed. */
    abstract Teilnehmer<D> teilnehmer();

    /** The numbers all have to have. */
    abstract double[] soll(D daten);

    /** How far the numbers may lie from these, as a fraction; 0 for the same bits. */
    double spielraum() {
        return 0;
    }

    /** Builds and checks. */
    @Setup
    public final void trittAn() {
        D daten = daten();
        rechnung = teilnehmer().mit(daten);
        if (!rechnung.istGrenze()) {
            Uebereinstimmung.pruefe(teilnehmer().name(), soll(daten), rechnung.ergebnis(), spielraum());
        }
    }

    /** The work. */
    @Benchmark
    public final Object rechne() {
        return rechnung.rechne();
    }

    /** Gives back what is not on the heap. */
    @TearDown
    public final void trittAb() {
        rechnung.close();
    }
}
