package de.bismit.bench.ueberblick;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures one after the other, each in a JVM of its own; what fails leaves a reason and not a hole (Messer). */
final class Messer {

    static final String[] OPTIONEN = {"-Xms3g", "-Xmx6g", "-XX:+UseParallelGC"};

    /** The fault itself, not JMH's wrapping of it. */
    private static final Pattern GRUND = Pattern.compile("(?:Caused by: |Suppressed: )?(?!org\\.openjdk)[\\w.$]+(?:Exception|Error)(?:: .*)?");
    private static final TimeValue FRIST = TimeValue.seconds(90);

    private final Path protokolle;
    private int nummer;

    /** Keeps JMH's own output in a folder. */
    Messer(Path protokolle) throws IOException {
        this.protokolle = Files.createDirectories(protokolle);
    }

    Messung miss(Aufgabe aufgabe, String wer) throws IOException {
        Path protokoll = protokolle.resolve(String.format(Locale.ROOT, "%03d.log", ++nummer));
        try {
            Collection<RunResult> ergebnis = new Runner(optionen(aufgabe, wer, protokoll).build()).run();
            return ergebnis.isEmpty() ? Messung.ohne(aufgabe, wer, grund(protokoll)) : messung(aufgabe, wer, ergebnis.iterator().next());
        } catch (RunnerException e) {
            return Messung.ohne(aufgabe, wer, String.valueOf(e.getMessage()));
        }
    }

    private static ChainedOptionsBuilder optionen(Aufgabe aufgabe, String wer, Path protokoll) {
        Dauer dauer = aufgabe.dauer(wer);
        ChainedOptionsBuilder optionen = new OptionsBuilder().include("^" + Pattern.quote(aufgabe.benchmark().getName() + '.' + aufgabe.methode()) + "$").forks(1)
                .warmupIterations(dauer.aufwaermen()).warmupTime(TimeValue.milliseconds(dauer.millis()))
                .measurementIterations(dauer.messen()).measurementTime(TimeValue.milliseconds(dauer.millis()))
                .timeout(FRIST).jvmArgsAppend(OPTIONEN).addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.NORMAL).output(protokoll.toString());
        for (Map.Entry<String, String> p : aufgabe.parameter().entrySet()) {
            optionen.param(p.getKey(), p.getValue());
        }
        return wer.isEmpty() ? optionen : optionen.param("teilnehmer", wer);
    }

    private static Messung messung(Aufgabe aufgabe, String wer, RunResult ergebnis) {
        Result<?> zeit = ergebnis.getPrimaryResult();
        double mikro = mikrosekunden(zeit.getScoreUnit());
        Result<?> bytes = ergebnis.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Messung(aufgabe, wer, zeit.getStatistics().getPercentile(50) * mikro, zeit.getScoreError() * mikro,
                bytes == null ? Double.NaN : bytes.getScore(), "");
    }

    private static double mikrosekunden(String einheit) {
        return switch (einheit) {
            case "us/op" -> 1;
            case "ms/op" -> 1e3;
            case "ns/op" -> 1e-3;
            default -> throw new IllegalStateException("Unbekannte Zeiteinheit " + einheit);
        };
    }

    private static String grund(Path protokoll) throws IOException {
        return Files.exists(protokoll) ? Files.readString(protokoll, StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(z -> GRUND.matcher(z).matches()).findFirst().orElse("siehe " + protokoll) : "kein Protokoll";
    }
}
