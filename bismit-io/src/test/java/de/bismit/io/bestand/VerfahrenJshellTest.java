package de.bismit.io.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every method of normalising, treating, indices, disparity, chance, peers and relations in one line of a session (some lines name
 * what the next uses), on the sample: each line of {@code verfahren.jsh} gives a result that says something. What the figures are is
 * tested where the methods stand. Public, since the session calls it back.
 */
public class VerfahrenJshellTest {

    private static final Map<Integer, String> GEZEIGT = new TreeMap<>();
    private static List<String> zeilen = List.of();

    @BeforeAll
    static void sitzung() throws IOException {
        try (var strom = VerfahrenJshellTest.class.getResourceAsStream("verfahren.jsh")) {
            zeilen = new String(strom.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        Map<Boolean, List<Integer>> benennend = IntStream.range(0, zeilen.size()).boxed()
                .collect(Collectors.partitioningBy(i -> zeilen.get(i).matches("[a-z]+ = .*")));
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            werte(jshell, "import java.util.*;\nimport java.nio.file.Path;\n");
            werte(jshell, Files.readString(Path.of("src/main/jshell/bismit.jsh")).replace("System.out.println(bismit);", ""));
            benennend.get(true).forEach(i -> werte(jshell, "var " + zeilen.get(i) + ";"));
            // at once, since each snippet is compiled by itself
            werte(jshell, benennend.get(false).stream().map(i -> VerfahrenJshellTest.class.getName() + ".merke(" + i + ", () -> " + zeilen.get(i) + ");\n")
                    .collect(Collectors.joining("", "{\n", "}")));
        }
        assertThat(GEZEIGT).hasSameSizeAs(benennend.get(false));
    }

    /** Called by the session with what a line gives. */
    public static void merke(int zeile, Callable<?> ergebnis) throws Exception {
        GEZEIGT.put(zeile, String.valueOf(ergebnis.call()));
    }

    private static void werte(JShell jshell, String text) {
        String rest = text;
        while (!rest.isBlank()) {
            var teil = jshell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent ereignis : jshell.eval(teil.source())) {
                assertThat(ereignis.exception()).as(teil.source()).isNull();
                assertThat(ereignis.status()).as("%s: %s", teil.source(), jshell.diagnostics(ereignis.snippet()).map(d -> d.getMessage(null)).toList())
                        .isNotEqualTo(Snippet.Status.REJECTED);
            }
            rest = teil.remaining();
        }
    }

    private static Stream<String> gezeigt(String muster) {
        return GEZEIGT.entrySet().stream().filter(e -> zeilen.get(e.getKey()).matches(muster)).map(Map.Entry::getValue);
    }

    @Test
    void jedeZeileSagtEtwas() {
        assertThat(GEZEIGT).hasSizeGreaterThan(75);
        assertThat(GEZEIGT.values()).allSatisfy(wert -> assertThat(wert).isNotBlank().doesNotContainPattern("@[0-9a-f]{5,}"));
    }

    /** Nine points carry no line; all other lines give a result. */
    @Test
    void nurWasNeunPunkteNichtTragenWirdVerweigert() {
        assertThat(gezeigt(".*\\.beta\\(\\)|Zusammenhang\\..*")).hasSize(3).allSatisfy(wert -> assertThat(wert).startsWith("keine Aussage: ").contains("9 von 9 Gebieten"));
        assertThat(GEZEIGT.values()).filteredOn(wert -> wert.contains("keine Aussage")).hasSize(3);
    }

    @Test
    void ergebnisseNennenWieVieleGebieteSieNutzten() {
        assertThat(gezeigt("(Disparitaet|Normierung|kontext|Konvergenz|Zusammenhang)\\..*|.*\\.berechne\\(it\\)"))
                .filteredOn(wert -> !wert.startsWith("OptionalDouble")).hasSizeGreaterThan(45)
                .allSatisfy(wert -> assertThat(wert).containsPattern("\\d+ von \\d+ (Gebieten|Werten)"));
    }
}
