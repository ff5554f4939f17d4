package de.bismit.bench.ueberblick;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview as Markdown (Bericht): targets, one line a task, every measurement. */
final class Bericht {

    /** How those who take part are called in the table; the hand-written ones share a column. */
    private static final List<List<String>> SPALTEN = List.of(List.of("by hand", Aufgabe.SCHLEIFEN), List.of("Streams, HashMap, split", "STREAMS", "HASHMAP", "SPLIT"),
            List.of("Guava Table", "GUAVA"), List.of("Commons Math", "COMMONS_MATH"), List.of("FastCSV", "FASTCSV"), List.of("tablesaw", "TABLESAW"),
            List.of("DFLib", "DFLIB"), List.of("DuckDB", "DUCKDB"));
    private static final double MIKRO_JE_MILLI = 1000;

    private final Messungen messungen;
    private final Beiwerte beiwerte;
    private final long dateibytes;

    Bericht(Messungen messungen, Beiwerte beiwerte, long dateibytes) {
        this.messungen = messungen;
        this.beiwerte = beiwerte;
        this.dateibytes = dateibytes;
    }

    String text() throws IOException {
        return String.join("\n", Stream.of(kopf(), ziele(), kurz(), beiwerte.zeilen(), einzeln()).flatMap(s -> s).toList()) + "\n";
    }

    private static Stream<String> kopf() throws IOException {
        return Stream.of("# Overview of the benchmarks", "", Maschine.beschreibung() + ". JMH 1.37, one thread, one fork a line, `"
                + String.join(" ", Messer.OPTIONEN) + "`; warm-up + measured: " + Stream.of(Dauer.values()).map(Dauer::toString).collect(Collectors.joining(", "))
                + ". Times are medians of the iterations, ± is half the 99.9 % confidence interval of their mean; bytes are what an operation allocates"
                + " on the heap, a cell it works on (a value looked up, a row read). Each result was checked against the others before it was timed.", "");
    }

    private Stream<String> ziele() {
        Stream<String> zeilen = new Ziele(messungen, beiwerte, dateibytes).alle().stream().map(z -> zeile(z.was(),
                (z.hoechstens() ? "≤ " : "≥ ") + zahl(z.grenze()) + " " + z.einheit(), z.gemessen().isPresent() ? zahl(z.gemessen().getAsDouble()) : "", z.urteil()));
        return tabelle("Targets", List.of("task", "target", "measured", ""), zeilen);
    }

    /** One line a task: bismit's own time, then how many times as long the others take. */
    private Stream<String> kurz() {
        List<String> kopf = new ArrayList<>(List.of("task", "size", "bismit ms", "bytes a cell", "× reading"));
        SPALTEN.forEach(s -> kopf.add(s.get(0)));
        return tabelle("bismit, and how many times as long the others take", kopf, messungen.alle().stream()
                .filter(m -> m.wer().equals(Aufgabe.BISMIT) || m.wer().isEmpty()).map(this::kurz));
    }

    private String kurz(Messung m) {
        List<String> felder = new ArrayList<>(List.of(m.aufgabe().name(), m.aufgabe().umfang(), m.gelang() ? millis(m) : m.mangel(),
                m.gelang() && !m.wer().isEmpty() ? zahl(m.bytesJeZelle()) : "", mal(messungen.verhaeltnis(m.aufgabe(), m.wer(), Aufgabe.LESEN))));
        for (List<String> spalte : SPALTEN) {
            felder.add(spalte.stream().skip(1).map(wer -> mal(messungen.verhaeltnis(m.aufgabe(), wer, Aufgabe.BISMIT))).filter(t -> !t.isEmpty())
                    .findFirst().orElse(""));
        }
        return zeile(felder.toArray(String[]::new));
    }

    private Stream<String> einzeln() {
        return Stream.concat(Stream.of(""), tabelle("Every measurement", List.of("task", "size", "who", "ms", "bytes a cell", "× reading", "× bismit"),
                messungen.alle().stream().map(m -> m.gelang()
                        ? zeile(m.aufgabe().name(), m.aufgabe().umfang(), m.wer(), millis(m), zahl(m.bytesJeZelle()),
                                mal(messungen.verhaeltnis(m.aufgabe(), m.wer(), Aufgabe.LESEN)), mal(messungen.verhaeltnis(m.aufgabe(), m.wer(), Aufgabe.BISMIT)))
                        : zeile(m.aufgabe().name(), m.aufgabe().umfang(), m.wer(), "failed: " + m.mangel(), "", "", ""))));
    }

    private static Stream<String> tabelle(String titel, List<String> kopf, Stream<String> zeilen) {
        return Stream.of(Stream.of("## " + titel, "", zeile(kopf.toArray(String[]::new)), zeile(kopf.stream().map(k -> "---").toArray(String[]::new))),
                zeilen, Stream.of("")).flatMap(s -> s);
    }

    private static String zeile(String... felder) {
        return "| " + Stream.of(felder).map(f -> f.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |";
    }

    private static String millis(Messung m) {
        return zahl(m.median() / MIKRO_JE_MILLI) + " ± " + zahl(m.fehler() / MIKRO_JE_MILLI);
    }

    private static String mal(OptionalDouble verhaeltnis) {
        return verhaeltnis.isPresent() ? zahl(verhaeltnis.getAsDouble()) : "";
    }

    /** Three significant digits. */
    static String zahl(double zahl) {
        if (Double.isNaN(zahl)) {
            return "";
        }
        double betrag = Math.abs(zahl);
        int stellen = betrag >= 100 || betrag == 0 ? 0 : betrag >= 10 ? 1 : betrag >= 1 ? 2 : betrag >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%,." + stellen + "f", zahl);
    }
}
