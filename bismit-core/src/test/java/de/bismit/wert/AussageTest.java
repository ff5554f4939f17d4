package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AussageTest {

    @Test
    void ergebnisOderSatz() {
        assertEquals(7, Aussage.ja(7).ergebnisOderFehler());
        assertTrue(Aussage.ja(7).hindernis().isEmpty());
        Aussage<Integer> keine = Aussage.nein("9 Gebiete sind zu wenige");
        assertEquals("keine Aussage: 9 Gebiete sind zu wenige", keine.toString());
        assertEquals("9 Gebiete sind zu wenige", assertThrows(IllegalStateException.class, keine::ergebnisOderFehler).getMessage());
    }

    @Test
    void hindernisWandertWeiter() {
        Aussage<Integer> keine = Aussage.nein("darum");
        assertEquals("darum", keine.dann(n -> Aussage.ja(n + 1)).hindernis().orElseThrow());
        assertEquals(8, Aussage.ja(7).dann(n -> Aussage.ja(n + 1)).ergebnisOderFehler());
    }

    @Test
    void schweigenIstKeineBegruendung() {
        assertThrows(IllegalArgumentException.class, () -> Aussage.nein(" "));
    }
}
