package de.bismit.bench.ueberblick;

import de.bismit.bench.GesamtindexBenchmark;
import de.bismit.bench.IndexBenchmark;
import de.bismit.bench.KennzahlentafelBenchmark;
import de.bismit.bench.LesenBenchmark;
import de.bismit.bench.NachschlagenBenchmark;
import de.bismit.bench.RangBenchmark;
import de.bismit.bench.SkalierungBenchmark;
import de.bismit.bench.SpannenverhaeltnisBenchmark;
import de.bismit.bench.SummenverhaeltnisBenchmark;
import de.bismit.bench.UmschluesselungBenchmark;
import de.bismit.bench.UrteileBenchmark;
import de.bismit.bench.WachstumBenchmark;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Altdaten;
import de.bismit.bench.daten.Umfang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the overview measures, in this order (Laufplan). */
final class Laufplan {

    private static final String RECHNE = "rechne";
    private static final String GROSS = "400 × 300 × 30";
    private static final String KLEIN = "9 × 68 × 15";
    private static final int ZEILEN = 1_000_000;
    private static final List<String> ALLEIN = List.of("");

    static final Aufgabe SUMMEN = summen("ratio of sums to Land", Umfang.DEUTSCHLAND, false, namen(SummenverhaeltnisBenchmark.Teilnehmer.values()));
    static final Aufgabe KOMPENSIERT = summen("the same, decimals, compensated", Umfang.DEUTSCHLAND, true, Aufgabe.ENGER_KREIS);
    static final Aufgabe SPANNEN = spannen("the same with spans, reasons, flags", false);
    static final Aufgabe SPANNEN_MIT_LUECKEN = spannen("the same with spans and gaps", true);
    static final Aufgabe SKALIERUNG = gross("z-score + min-max", SkalierungBenchmark.class, SkalierungBenchmark.Teilnehmer.values());
    static final Aufgabe RAENGE = gross("ranks", RangBenchmark.class, RangBenchmark.Teilnehmer.values());
    static final Aufgabe WACHSTUM = gross("growth + index", WachstumBenchmark.class, WachstumBenchmark.Teilnehmer.values());
    static final Aufgabe UMSCHLUESSELUNG = umschluesselung(GROSS, 300, Dauer.MITTEL);
    static final Aufgabe NACHSCHLAGEN = nachschlagen(Umfang.DEUTSCHLAND, GROSS);
    static final Aufgabe GEMEINDEN = summen("ratio of sums to Land", Umfang.GEMEINDEN, false, Aufgabe.ENGER_KREIS);
    static final Aufgabe EINLESEN = einlesen("KNAPP", namen(LesenBenchmark.Teilnehmer.values()));

    private Laufplan() {
    }

    static List<Aufgabe> alle() {
        return List.of(SUMMEN, KOMPENSIERT, SPANNEN, SPANNEN_MIT_LUECKEN, SKALIERUNG, RAENGE, WACHSTUM, UMSCHLUESSELUNG, NACHSCHLAGEN, EINLESEN,
                einlesen("AMTLICH", List.of(Aufgabe.BISMIT, "BISMIT_ROH", Aufgabe.LESEN)), GEMEINDEN,
                summen("ratio of sums to Land", Umfang.REVIER, false, namen(SummenverhaeltnisBenchmark.Teilnehmer.values())),
                klein("z-score + min-max", SkalierungBenchmark.class, SkalierungBenchmark.Teilnehmer.values()),
                klein("ranks", RangBenchmark.class, RangBenchmark.Teilnehmer.values()),
                klein("growth + index", WachstumBenchmark.class, WachstumBenchmark.Teilnehmer.values()),
                umschluesselung("474 × 2 × 30", 2, Dauer.KURZ), nachschlagen(Umfang.REVIER, KLEIN),
                allein("all Kennzahlen of the sample", "sample", KennzahlentafelBenchmark.class, "alle", Map.of()),
                allein("one Kennzahl of the Revier", "sample", KennzahlentafelBenchmark.class, "wertDesReviers", Map.of()),
                allein("1,632 verdicts", KLEIN, UrteileBenchmark.class, "alle", Map.of()),
                new Aufgabe("index", "51 × 49", IndexBenchmark.class, RECHNE, Map.of(), 51L * 49, namen(IndexBenchmark.Teilnehmer.values()), Dauer.KURZ),
                allein("index, 10,000 variants", "51 × 49", GesamtindexBenchmark.class, "varianten", Map.of("faeden", "1")));
    }

    private static Aufgabe summen(String name, Umfang umfang, boolean dezimal, List<String> teilnehmer) {
        String groesse = umfang == Umfang.REVIER ? KLEIN : umfang == Umfang.DEUTSCHLAND ? GROSS : "11,000 × 100 × 30";
        return new Aufgabe(name, groesse, SummenverhaeltnisBenchmark.class, RECHNE, Map.of("umfang", umfang.name(), "dezimal", String.valueOf(dezimal)),
                2L * umfang.zellen(), teilnehmer, umfang == Umfang.REVIER ? Dauer.KURZ : Dauer.MITTEL);
    }

    private static Aufgabe spannen(String name, boolean luecken) {
        return new Aufgabe(name, GROSS, SpannenverhaeltnisBenchmark.class, RECHNE,
                Map.of("umfang", Umfang.DEUTSCHLAND.name(), "luecken", String.valueOf(luecken), "basis", "3"), 2L * Umfang.DEUTSCHLAND.zellen(),
                Aufgabe.ENGER_KREIS, Dauer.MITTEL);
    }

    private static Aufgabe gross(String name, Class<?> benchmark, Enum<?>[] teilnehmer) {
        return ebene(name, benchmark, Umfang.DEUTSCHLAND, GROSS, teilnehmer, Dauer.MITTEL);
    }

    private static Aufgabe klein(String name, Class<?> benchmark, Enum<?>[] teilnehmer) {
        return ebene(name, benchmark, Umfang.REVIER, KLEIN, teilnehmer, Dauer.KURZ);
    }

    private static Aufgabe ebene(String name, Class<?> benchmark, Umfang umfang, String groesse, Enum<?>[] teilnehmer, Dauer dauer) {
        return new Aufgabe(name, groesse, benchmark, RECHNE, Map.of("umfang", umfang.name()), umfang.zellen(), namen(teilnehmer), dauer);
    }

    private static Aufgabe umschluesselung(String groesse, int merkmale, Dauer dauer) {
        return new Aufgabe("Umschlüsselung", groesse, UmschluesselungBenchmark.class, RECHNE, Map.of("merkmale", String.valueOf(merkmale)),
                (long) Umfang.DEUTSCHLAND.gebiete() * merkmale * Altdaten.JAHRE, namen(UmschluesselungBenchmark.Teilnehmer.values()), dauer,
                List.of("STREAMS"));
    }

    private static Aufgabe nachschlagen(Umfang umfang, String groesse) {
        return new Aufgabe("1,000 look-ups", groesse, NachschlagenBenchmark.class, RECHNE, Map.of("umfang", umfang.name()), Abfragen.PORTION,
                namen(NachschlagenBenchmark.Teilnehmer.values()), Dauer.KURZ);
    }

    private static Aufgabe einlesen(String form, List<String> teilnehmer) {
        return new Aufgabe("KNAPP".equals(form) ? "reading a flat file" : "the same with labels", "1,000,000 rows", LesenBenchmark.class, RECHNE,
                Map.of("zeilen", String.valueOf(ZEILEN), "form", form), ZEILEN, teilnehmer, Dauer.DATEI);
    }

    private static Aufgabe allein(String name, String umfang, Class<?> benchmark, String methode, Map<String, String> parameter) {
        return new Aufgabe(name, umfang, benchmark, methode, parameter, 1, ALLEIN, Dauer.MITTEL);
    }

    private static List<String> namen(Enum<?>[] teilnehmer) {
        return Arrays.stream(teilnehmer).map(Enum::name).toList();
    }

    /** How many rows the file of {@link #EINLESEN} has. */
    static int zeilen() {
        return ZEILEN;
    }

    static long laeufe(List<Aufgabe> aufgaben) {
        return aufgaben.stream().map(Aufgabe::teilnehmer).flatMap(Stream::of).mapToLong(List::size).sum();
    }
}
