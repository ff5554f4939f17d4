package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks where the order is open: from 1 + those certainly better to n − those certainly worse. */
class RangTest {

    /** Values as {@code 3}, {@code 2..4}, {@code .}; the largest first. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "1 2 3; 3 2 1",
        "5 5 1; 1 1 3",
        "1 2..4 5; 3 2 1",
        "1 2..4 3; 3 1-2 1-2",
        "1..9 2 3; 1-3 2-3 1-2",
        "1..4 3..6 5..8; 2-3 1-3 1-2",
        "1 . 3..4; 2 - 1",
        "5 5 0..1; 1 1 3"})
    void spannenLassenRaengeOffen(String werte, String erwartet) {
        assertEquals(erwartet, raenge(werte, Reihenfolge.GROESSTER_ZUERST));
    }

    @Test
    void kleinsterZuerstDrehtDieOrdnung() {
        assertEquals("1 2-3 2-3", raenge("1 2..4 3", Reihenfolge.KLEINSTER_ZUERST));
        assertEquals("2 2 1", raenge("5 5 1", Reihenfolge.KLEINSTER_ZUERST));
    }

    private static String raenge(String texte, Reihenfolge reihenfolge) {
        List<Wert> werte = Arrays.stream(texte.split(" ")).map(RangTest::wert).toList();
        Stichprobe stichprobe = Stichprobe.aus(werte);
        return IntStream.range(0, werte.size()).mapToObj(i -> stichprobe.rang(i, reihenfolge).map(Rang::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static Wert wert(String text) {
        if (text.equals(".")) {
            return Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM);
        }
        String[] grenzen = text.split("\\.\\.");
        return Wert.spanne(Double.parseDouble(grenzen[0]), Double.parseDouble(grenzen[grenzen.length - 1]), Set.of());
    }
}
