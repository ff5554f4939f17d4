package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AenderungszerlegungTest {

    /**
     * 100 · 50 / 200 = 25 to 100 · 60 / 300 = 20. By hand: changing the numerator first gives +5 (60/200) and then −10; changing
     * the denominator first gives −8.3333 (50/300) and then +3.3333. The means are +4.1667 and −9.1667.
     */
    @Test
    void mittelUeberBeideReihenfolgen() {
        Aenderungszerlegung zerlegung = Aenderungszerlegung.of(100, 50, 200, 60, 300);
        assertEquals((5 + 10.0 / 3) / 2, zerlegung.zaehlereffekt(), 1e-12);
        assertEquals((-10 - 25.0 / 3) / 2, zerlegung.nennereffekt(), 1e-12);
        assertEquals(-5, zerlegung.gesamt(), 1e-12);
    }

    /**
     * Children under 3 in Germany, 32.9 % to 32.7 % though more were cared for: the denominator grew (Notiz Formeln, section 3).
     * 719,600 in 2016 is published; the 2015 figures here only serve the sign: 693,300 of 2,107,000 and 719,600 of 2,201,000.
     */
    @Test
    void wachsenderNennerKannDieQuoteSenkenObwohlDerZaehlerSteigt() {
        Aenderungszerlegung zerlegung = Aenderungszerlegung.of(100, 693_300, 2_107_000, 719_600, 2_201_000);
        assertEquals(1, Math.signum(zerlegung.zaehlereffekt()));
        assertEquals(-1, Math.signum(zerlegung.nennereffekt()));
        assertEquals(100.0 * 719_600 / 2_201_000 - 100.0 * 693_300 / 2_107_000, zerlegung.gesamt(), 1e-10);
    }

    @Test
    void nennerNullWirdAbgelehnt() {
        assertEquals("Zerlegung mit Nennern 0.0 und 3.0: erwartet Zahlen über 0",
                assertThrows(IllegalArgumentException.class, () -> Aenderungszerlegung.of(100, 1, 0, 2, 3)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Aenderungszerlegung.of(100, 1, 3, 2, Double.NaN));
    }
}
