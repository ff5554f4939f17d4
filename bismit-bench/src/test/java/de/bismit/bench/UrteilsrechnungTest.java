package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.bench.Urteilsrechnung.Ergebnis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rules together say what each says alone, and there is as much work as the issue asks for. */
class UrteilsrechnungTest {

    private final Urteilsrechnung rechnung = new Urteilsrechnung();

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 23, 41, 59, 67})
    void alleRegelnZusammenSagenWasJedeAlleinSagt(int kennzahl) {
        assertEquals(15 + 9, rechnung.vergleiche(kennzahl));
    }

    @Test
    void esSindUrteileUeber68KennzahlenNeunKommunenFuenfzehnJahre() {
        Ergebnis ergebnis = rechnung.bismit();
        assertEquals(68 * (15 + 9), ergebnis.jeStufe().stream().mapToInt(Integer::intValue).sum());
        assertTrue(ergebnis.gruende() > 5 * 68 * 24, "several rules speak in each: " + ergebnis.gruende());
        assertEquals(ergebnis, rechnung.bismit());
    }
}
