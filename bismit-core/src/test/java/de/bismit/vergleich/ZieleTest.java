package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ZieleTest {

    private static Ziel ziel(int jahr, Wert wert) {
        return new Ziel("XD32", "15084", jahr, wert, "Kreistag", "Protokoll");
    }

    @Test
    void naechstesZielIstDasDesJahresOderDasErsteDanachSonstDasLetzteDavor() {
        Ziele ziele = new Ziele(List.of(ziel(2030, Wert.of(8)), ziel(2025, Wert.of(10))));
        List<String> kennungen = List.of("D-ABGANG-OHNE-HSA", "XD32");
        assertEquals(Optional.of(2025), ziele.naechstes(kennungen, "15084", 2015).map(Ziel::jahr));
        assertEquals(Optional.of(2025), ziele.naechstes(kennungen, "15084", 2025).map(Ziel::jahr));
        assertEquals(Optional.of(2030), ziele.naechstes(kennungen, "15084", 2026).map(Ziel::jahr));
        assertEquals(Optional.of(2030), ziele.naechstes(kennungen, "15084", 2035).map(Ziel::jahr));
        assertEquals(Optional.empty(), ziele.naechstes(kennungen, "15002", 2015));
        assertEquals(Optional.empty(), ziele.naechstes(List.of("XD33"), "15084", 2015));
    }

    @Test
    void korridorTrifftWerGanzInIhmLiegt() {
        Ziel korridor = ziel(2030, Wert.spanne(55, 60, Set.of()));
        assertTrue(korridor.wirdGetroffenVon(Wert.of(55)));
        assertTrue(korridor.wirdGetroffenVon(Wert.spanne(56, 60, Set.of())));
        assertFalse(korridor.wirdGetroffenVon(Wert.spanne(54, 56, Set.of())), "perhaps is not yes");
        assertFalse(korridor.wirdGetroffenVon(Wert.ohne(Grund.LEER)));
    }

    @Test
    void zielBrauchtEineZahlUndEinenBeschluss() {
        assertThrows(IllegalArgumentException.class, () -> ziel(2030, Wert.ohne(Grund.LEER)));
        assertEquals("Ziel für XD32, 15084, 2030: es fehlt, wer es beschlossen hat", assertThrows(IllegalArgumentException.class,
                () -> new Ziel("XD32", "15084", 2030, Wert.of(8), " ", "")).getMessage());
        assertEquals("zwei Ziele für XD32, 15084, 2030", assertThrows(IllegalArgumentException.class,
                () -> new Ziele(List.of(ziel(2030, Wert.of(8)), ziel(2030, Wert.of(9))))).getMessage());
    }
}
