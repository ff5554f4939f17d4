package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Each benchmark runs once on little data, with the checks of its set-up: who takes part in a contest and gets other numbers
 * than it demands fails here. Nothing is timed.
 */
class BenchmarksTest {

    static Arguments[] wettbewerbe() {
        return new Arguments[] {
            Arguments.of(SummenverhaeltnisBenchmark.class, Map.of("umfang", "REVIER", "dezimal", "false"), SummenverhaeltnisBenchmark.Teilnehmer.values()),
            Arguments.of(SummenverhaeltnisBenchmark.class, Map.of("umfang", "REVIER", "dezimal", "true"), SummenverhaeltnisBenchmark.Teilnehmer.values()),
            Arguments.of(SpannenverhaeltnisBenchmark.class, Map.of("umfang", "REVIER", "luecken", "true", "basis", "3"), SpannenverhaeltnisBenchmark.Teilnehmer.values()),
            Arguments.of(SkalierungBenchmark.class, Map.of("umfang", "REVIER"), SkalierungBenchmark.Teilnehmer.values()),
            Arguments.of(RangBenchmark.class, Map.of("umfang", "REVIER"), RangBenchmark.Teilnehmer.values()),
            Arguments.of(WachstumBenchmark.class, Map.of("umfang", "REVIER"), WachstumBenchmark.Teilnehmer.values()),
            Arguments.of(UmschluesselungBenchmark.class, Map.of("merkmale", "2"), UmschluesselungBenchmark.Teilnehmer.values()),
            Arguments.of(NachschlagenBenchmark.class, Map.of("umfang", "REVIER"), NachschlagenBenchmark.Teilnehmer.values()),
            Arguments.of(IndexBenchmark.class, Map.of(), IndexBenchmark.Teilnehmer.values()),
            Arguments.of(LesenBenchmark.class, Map.of("zeilen", "2000", "form", "AMTLICH"), LesenBenchmark.Teilnehmer.values()),
            Arguments.of(LesenBenchmark.class, Map.of("zeilen", "20000", "form", "KNAPP"), LesenBenchmark.Teilnehmer.values())};
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wettbewerbe")
    void alleTeilnehmerTretenAn(Class<?> wettbewerb, Map<String, String> klein, Enum<?>[] teilnehmer) throws RunnerException {
        ChainedOptionsBuilder optionen = klein(wettbewerb);
        klein.forEach(optionen::param);
        assertEquals(Arrays.stream(teilnehmer).map(Enum::name).collect(Collectors.toSet()),
                laufen(optionen).stream().map(r -> r.getParams().getParam("teilnehmer")).collect(Collectors.toSet()));
    }

    @Test
    void kennzahlentafel() throws RunnerException {
        assertEquals(Set.of("alle", "alleNaiv", "wert", "wertDesReviers", "wertNaiv"), methoden(klein(KennzahlentafelBenchmark.class)));
    }

    @Test
    void urteile() throws RunnerException {
        assertEquals(Set.of("alle"), methoden(klein(UrteileBenchmark.class)));
    }

    @Test
    void gesamtindex() throws RunnerException {
        assertEquals(Set.of("einmal", "varianten"), methoden(klein(GesamtindexBenchmark.class).param("laeufe", "20").param("faeden", "1", "2")));
    }

    private static ChainedOptionsBuilder klein(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName() + "\\.").forks(0).warmupIterations(0).measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10)).shouldFailOnError(true).verbosity(VerboseMode.SILENT);
    }

    private static Set<String> methoden(ChainedOptionsBuilder optionen) throws RunnerException {
        return laufen(optionen).stream().map(r -> r.getPrimaryResult().getLabel()).collect(Collectors.toSet());
    }

    /** Skipped while another run on this machine holds JMH's lock. */
    private static Collection<RunResult> laufen(ChainedOptionsBuilder optionen) throws RunnerException {
        try {
            return new Runner(optionen.build()).run();
        } catch (RunnerException e) {
            Assumptions.assumeFalse(String.valueOf(e.getMessage()).contains("lock"), "another JMH run holds the machine-wide lock");
            throw e;
        }
    }
}
