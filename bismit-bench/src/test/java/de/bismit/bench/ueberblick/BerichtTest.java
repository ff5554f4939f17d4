package de.bismit.bench.ueberblick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was measured stands where it belongs; the figures are made up. */
class BerichtTest {

    private final Messungen messungen = new Messungen();

    private void nimm(Aufgabe aufgabe, String wer, double mikro) {
        messungen.nimm(new Messung(aufgabe, wer, mikro, mikro / 10, 7_200_000, ""));
    }

    private String text(Beiwerte beiwerte) throws IOException {
        return new Bericht(messungen, beiwerte, 75_000_000).text();
    }

    @Test
    void einZielIstErreichtOderVerfehltOderNichtGemessen() throws IOException {
        nimm(Laufplan.SUMMEN, "BISMIT", 4000);
        nimm(Laufplan.SUMMEN, "LESEN", 3000);
        nimm(Laufplan.SUMMEN, "STREAMS", 36_000);
        nimm(Laufplan.EINLESEN, "BISMIT", 250_000);
        nimm(Laufplan.NACHSCHLAGEN, "BISMIT", 160);
        String text = text(new Beiwerte(OptionalDouble.of(8.4), OptionalDouble.empty(), Optional.of(new Kaltstart(700, 650, 900, 15))));
        assertTrue(text.contains("| ratio of sums to Land | ≤ 1.45 × reading the same doubles | 1.33 | met |"), text);
        assertTrue(text.contains("| – than Streams | ≥ 10.0 × faster | 9.00 | **missed** |"), text);
        assertTrue(text.contains("| – than DuckDB | ≥ 10.0 × faster |  | not measured |"), text);
        assertTrue(text.contains("| look-up of one value | ≤ 150 ns | 160 | **missed** |"), text);
        assertTrue(text.contains("| reading, all checks on, into the columns | ≥ 300 MB/s | 300 | met |"), text);
        assertTrue(text.contains("| memory of a dense plain plane | ≤ 8.60 bytes a cell | 8.40 | met |"), text);
        assertTrue(text.contains("cold: median 700 ms, shortest 650 ms, user CPU 900 ms, 15 runs"), text);
    }

    @Test
    void jeAufgabeEineZeileMitDenVielfachenDerAnderen() throws IOException {
        nimm(Laufplan.SUMMEN, "BISMIT", 4000);
        nimm(Laufplan.SUMMEN, "LESEN", 3200);
        nimm(Laufplan.SUMMEN, "DUCKDB", 160_000);
        String text = text(Beiwerte.KEINE);
        assertTrue(text.contains("| ratio of sums to Land | 400 × 300 × 30 | 4.00 ± 0.400 | 1.00 | 1.25 |  |  |  |  |  |  |  | 40.0 |"), text);
        assertTrue(text.contains("| ratio of sums to Land | 400 × 300 × 30 | DUCKDB | 160 ± 16.0 | 1.00 | 50.0 | 40.0 |"), text);
    }

    @Test
    void werScheitertStehtMitDemGrundDa() throws IOException {
        messungen.nimm(Messung.ohne(Laufplan.SUMMEN, "TABLESAW", "java.lang.IllegalStateException: a|b"));
        assertTrue(text(Beiwerte.KEINE).contains("| TABLESAW | failed: java.lang.IllegalStateException: a\\|b |"));
    }

    @ParameterizedTest
    @CsvSource({"1234.5, '1,235'", "12.34, 12.3", "1.234, 1.23", "0.1234, 0.123", "0.01234, 0.0123", "0, 0"})
    void dreiStellen(double zahl, String erwartet) {
        assertEquals(erwartet, Bericht.zahl(zahl));
    }
}
