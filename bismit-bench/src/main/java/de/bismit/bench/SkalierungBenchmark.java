package de.bismit.bench;

import de.bismit.bench.daten.Zahlenebene;
import de.bismit.bench.naiv.HandSkalierung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Maskenregeln;
import de.bismit.statistik.Skalierung;
import de.bismit.statistik.Spalte;
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

/** Scales 400 Kreise in each of 300 Kennzahlen and 30 years: the kernels of bismit beside loops written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SkalierungBenchmark {

    private static final double GENAU = 1e-9;
    private static final Maskenregeln REGELN = new Maskenregeln(0, 2, 4, 8);

    /** Kennzahlen times years. */
    @Param("9000")
    public int zeilen = 9000;
    /** Kreise. */
    @Param("400")
    public int breite = 400;
    private Zahlenebene ebene = Zahlenebene.erzeuge(1, 1, 0);
    private Spalte spalte = ebene.spalte();

    /** Builds the data and holds each kernel against its loop. */
    @Setup
    public void baue() {
        ebene = Zahlenebene.erzeuge(zeilen, breite, SummenverhaeltnisBenchmark.SAAT);
        spalte = ebene.spalte();
        vergleiche("z-Werte", zWerteVonHand(), zWerte());
        vergleiche("Min-Max", minMaxVonHand(), minMax());
        vergleiche("Ränge", raengeVonHand(), raenge());
    }

    private void vergleiche(String was, double[] soll, Spalte ist) {
        for (int zelle = 0; zelle < soll.length; zelle++) {
            int z = zelle / breite;
            int i = zelle % breite;
            boolean gleich = ist.hatZahlen(z, i) ? Math.abs(ist.unten(z, i) - soll[zelle]) <= GENAU * Math.max(1, Math.abs(soll[zelle]))
                    : Double.isNaN(soll[zelle]);
            if (!gleich) {
                throw new IllegalStateException(was + ", Zeile " + z + ", Zelle " + i + ": erwartet " + soll[zelle] + ", gefunden " + ist.unten(z, i));
            }
        }
    }

    /** z-scores, sums exact. */
    @Benchmark
    public Spalte zWerte() {
        return Skalierung.zWert(Divisor.N).auf(spalte, false, REGELN);
    }

    /** z-scores by hand, plain sums. */
    @Benchmark
    public double[] zWerteVonHand() {
        return HandSkalierung.zWerte(ebene.mitNan(), breite);
    }

    /** From 0 to 100. */
    @Benchmark
    public Spalte minMax() {
        return Skalierung.minMax(0, 100).auf(spalte, false, REGELN);
    }

    /** From 0 to 100 by hand. */
    @Benchmark
    public double[] minMaxVonHand() {
        return HandSkalierung.minMax(ebene.mitNan(), breite);
    }

    /** Places. */
    @Benchmark
    public Spalte raenge() {
        return Skalierung.rangpunkte(Gleichstand.MIN).auf(spalte, false, REGELN);
    }

    /** Places by hand. */
    @Benchmark
    public double[] raengeVonHand() {
        return HandSkalierung.raenge(ebene.mitNan(), breite);
    }
}
