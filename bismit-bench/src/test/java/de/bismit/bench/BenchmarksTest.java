package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once on little data, with the checks of its set-up: nothing is timed here. */
class BenchmarksTest {

    @Test
    void lesen() throws RunnerException {
        assertEquals(Set.of("rohtabelle", "datenbestand", "naiv", "grenze"),
                laufen(klein(LesenBenchmark.class).param("zeilen", "2000").param("form", "AMTLICH")));
    }

    @Test
    void summenverhaeltnis() throws RunnerException {
        assertEquals(Set.of("bismit", "schleifen", "stroeme", "grenze"),
                laufen(klein(SummenverhaeltnisBenchmark.class).param("umfang", "REVIER")));
    }

    @Test
    void spannenverhaeltnis() throws RunnerException {
        assertEquals(Set.of("schlicht", "spannen", "genau", "schleifen"),
                laufen(klein(SpannenverhaeltnisBenchmark.class).param("umfang", "REVIER").param("luecken", "true")));
    }

    @Test
    void kennzahlentafel() throws RunnerException {
        assertEquals(Set.of("alle", "alleNaiv", "wert", "wertDesReviers", "wertNaiv"), laufen(klein(KennzahlentafelBenchmark.class)));
    }

    @Test
    void urteile() throws RunnerException {
        assertEquals(Set.of("alle"), laufen(klein(UrteileBenchmark.class)));
    }

    @Test
    void umschluesselung() throws RunnerException {
        assertEquals(Set.of("bismit", "schleifen"), laufen(klein(UmschluesselungBenchmark.class).param("merkmale", "2")));
    }

    @Test
    void skalierung() throws RunnerException {
        assertEquals(Set.of("zWerte", "zWerteVonHand", "minMax", "minMaxVonHand", "raenge", "raengeVonHand"),
                laufen(klein(SkalierungBenchmark.class).param("zeilen", "20").param("breite", "130")));
    }

    @Test
    void gesamtindex() throws RunnerException {
        assertEquals(Set.of("einmal", "varianten"), laufen(klein(GesamtindexBenchmark.class).param("laeufe", "20").param("faeden", "1", "2")));
    }

    private static ChainedOptionsBuilder klein(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName() + "\\.").forks(0).warmupIterations(0).measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10)).shouldFailOnError(true).verbosity(VerboseMode.SILENT);
    }

    /** The names of the benchmarks that ran; skipped while another run on this machine holds JMH's lock. */
    private static Set<String> laufen(ChainedOptionsBuilder optionen) throws RunnerException {
        try {
            Collection<RunResult> ergebnisse = new Runner(optionen.build()).run();
            return ergebnisse.stream().map(r -> r.getPrimaryResult().getLabel()).collect(Collectors.toSet());
        } catch (RunnerException e) {
            Assumptions.assumeFalse(String.valueOf(e.getMessage()).contains("lock"), "another JMH run holds the machine-wide lock");
            throw e;
        }
    }
}
