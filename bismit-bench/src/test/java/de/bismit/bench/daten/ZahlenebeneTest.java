package de.bismit.bench.daten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.statistik.Spalte;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZahlenebeneTest {

    private final Zahlenebene ebene = Zahlenebene.erzeuge(Umfang.REVIER, 42);

    @Test
    void positiveZahlenUndJedeFuenfzigsteFehlt() {
        double[] zahlen = ebene.mitNan();
        assertEquals(9 * 68 * 15, zahlen.length);
        assertEquals(0.02, Arrays.stream(zahlen).filter(Double::isNaN).count() / (double) zahlen.length, 0.005);
        assertTrue(Arrays.stream(zahlen).allMatch(w -> Double.isNaN(w) || w > 0));
        assertArrayEquals(zahlen, Zahlenebene.erzeuge(Umfang.REVIER, 42).mitNan());
    }

    @Test
    void dieSpalteHatDieselbenZahlen() {
        assertArrayEquals(ebene.mitNan(), Zahlenebene.zahlen(ebene.spalte()));
        Spalte dritte = ebene.spalte(30, 15);
        assertArrayEquals(Arrays.copyOfRange(ebene.mitNan(), 30 * 9, 45 * 9), Zahlenebene.zahlen(dritte));
        assertArrayEquals(Arrays.copyOfRange(ebene.mitNan(), 0, 45 * 9), Zahlenebene.zahlen(ebene.spalte(0, 30), dritte));
    }
}
