package de.bismit.bench;

import de.bismit.bench.daten.Indexdaten;
import de.bismit.index.Aggregation;
import de.bismit.index.Gesamtindex;
import de.bismit.index.Indexergebnis;
import de.bismit.index.Indikatortafel;
import de.bismit.index.Robustheit;
import de.bismit.index.Simulation;
import de.bismit.index.Variation;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Ausreisser;
import de.bismit.statistik.Gleichstand;
import java.util.List;
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
 * An index of 51 units and 49 indicators, computed once, and in 10,000 variants: two ways each to fill gaps, treat outliers,
 * scale and aggregate, and all 59 weights uncertain by a quarter. What the variants share is worked out within the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class GesamtindexBenchmark {

    /** How many variants. */
    @Param("10000")
    public int laeufe = 10_000;
    /** How many threads share them. */
    @Param({"1", "2"})
    public int faeden = 1;
    private final Indikatortafel tafel = Indexdaten.tafel(Wettbewerb.SAAT);
    private final Gesamtindex index = Gesamtindex.aus(Indexdaten.aufbau()).ergaenzt(Ergaenzung.mittel()).behandelt(Behandlung.nachRegel())
            .normiert(Normierung.minMax(1, 100));
    private final Robustheit robustheit = index.robustheit(tafel, List.of(
            Variation.ergaenzung(List.of(Ergaenzung.mittel(), Ergaenzung.median())),
            Variation.behandlung(List.of(Behandlung.nachRegel(), Behandlung.winsorisieren(Ausreisser.ueblich(), 3))),
            Variation.normierung(List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN))),
            Variation.aggregation(List.of(Aggregation.arithmetisch(), Aggregation.geometrisch())),
            Variation.gewichte(0.25)));

    /** Holds the places of the first variants with one thread against those with more. */
    @Setup
    public void pruefe() {
        int wenige = Math.min(50, laeufe);
        Simulation eine = robustheit.simuliere(wenige, Wettbewerb.SAAT, 1);
        Simulation andere = robustheit.simuliere(wenige, Wettbewerb.SAAT, faeden + 1);
        for (int lauf = 0; lauf < wenige; lauf++) {
            for (String einheit : tafel.einheiten()) {
                if (!eine.rang(einheit, lauf).equals(andere.rang(einheit, lauf))) {
                    throw new IllegalStateException("Lauf " + lauf + ", " + einheit + ": die Zahl der Fäden ändert den Rang");
                }
            }
        }
    }

    /** Once, every step. */
    @Benchmark
    public Indexergebnis einmal() {
        return index.berechne(tafel);
    }

    /** In many variants. */
    @Benchmark
    public Simulation varianten() {
        return robustheit.simuliere(laeufe, Wettbewerb.SAAT, faeden);
    }
}
