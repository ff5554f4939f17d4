package de.bismit.bench.ueberblick;

import static de.bismit.bench.ueberblick.Aufgabe.BISMIT;
import static de.bismit.bench.ueberblick.Aufgabe.LESEN;

import de.bismit.bench.daten.Abfragen;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** What is promised of one thread, 400 × 300 × 30 unless said (Ziele). */
final class Ziele {

    private static final String MAL_LESEN = "× reading the same doubles";
    private static final String MAL_HAND = "× the loops by hand";
    private static final String MAL_SCHNELLER = "× faster";

    private final Messungen m;
    private final Beiwerte b;
    private final long dateibytes;

    Ziele(Messungen messungen, Beiwerte beiwerte, long dateibytes) {
        m = messungen;
        b = beiwerte;
        this.dateibytes = dateibytes;
    }

    List<Ziel> alle() {
        return List.of(
                Ziel.hoechstens("ratio of sums to Land", 1.45, MAL_LESEN, m.verhaeltnis(Laufplan.SUMMEN, BISMIT, LESEN)),
                Ziel.mindestens("– than Streams", 10, MAL_SCHNELLER, m.verhaeltnis(Laufplan.SUMMEN, "STREAMS", BISMIT)),
                Ziel.mindestens("– than DuckDB", 10, MAL_SCHNELLER, m.verhaeltnis(Laufplan.SUMMEN, "DUCKDB", BISMIT)),
                Ziel.mindestens("– than DFLib", 10, MAL_SCHNELLER, m.verhaeltnis(Laufplan.SUMMEN, "DFLIB", BISMIT)),
                Ziel.hoechstens("– compensated", 2.2, MAL_LESEN, m.verhaeltnis(Laufplan.KOMPENSIERT, BISMIT, LESEN)),
                Ziel.hoechstens("– with spans", 4, MAL_LESEN, m.verhaeltnis(Laufplan.SPANNEN, BISMIT, LESEN)),
                Ziel.hoechstens("– with spans and gaps", 4, MAL_LESEN, m.verhaeltnis(Laufplan.SPANNEN_MIT_LUECKEN, BISMIT, LESEN)),
                Ziel.hoechstens("z-score + min-max", 1.5, MAL_HAND, m.verhaeltnis(Laufplan.SKALIERUNG, BISMIT, Aufgabe.SCHLEIFEN)),
                Ziel.hoechstens("ranks", 1.5, MAL_HAND, m.verhaeltnis(Laufplan.RAENGE, BISMIT, Aufgabe.SCHLEIFEN)),
                Ziel.hoechstens("growth + index", 1.5, MAL_HAND, m.verhaeltnis(Laufplan.WACHSTUM, BISMIT, Aufgabe.SCHLEIFEN)),
                Ziel.hoechstens("Umschlüsselung", 1.5, MAL_HAND, m.verhaeltnis(Laufplan.UMSCHLUESSELUNG, BISMIT, Aufgabe.SCHLEIFEN)),
                Ziel.hoechstens("look-up of one value", 150, "ns", rechne(m.median(Laufplan.NACHSCHLAGEN, BISMIT), us -> us * 1000 / Abfragen.PORTION)),
                Ziel.hoechstens("ratio of sums, 11,000 × 100 × 30", 150, "ms", rechne(m.median(Laufplan.GEMEINDEN, BISMIT), us -> us / 1000)),
                Ziel.hoechstens("memory of a dense plain plane", 8.6, "bytes a cell", b.bytesJeZelle()),
                Ziel.hoechstens("all GENESIS tables of the collection", 150, "MB of heap", b.tabellenMegabytes()),
                Ziel.mindestens("reading, all checks on, into the columns", 300, "MB/s", megabytesJeSekunde(BISMIT)),
                Ziel.mindestens("reading, all checks on, as printed", 300, "MB/s", megabytesJeSekunde("BISMIT_ROH")),
                Ziel.hoechstens("`java -jar bismit.jar vergleich`, cold", 800, "ms", b.kaltstart().stream().mapToDouble(Kaltstart::median).findFirst()));
    }

    private OptionalDouble megabytesJeSekunde(String wer) {
        return rechne(m.median(Laufplan.EINLESEN, wer), us -> dateibytes / us);
    }

    private static OptionalDouble rechne(OptionalDouble zahl, DoubleUnaryOperator wie) {
        return zahl.stream().map(wie).findFirst();
    }
}
