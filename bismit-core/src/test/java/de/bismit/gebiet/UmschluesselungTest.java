package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected shares of Anhalt-Zerbst 2006: © BBSR Bonn, Umsteigeschlüssel Kreise 2006 auf 2019. */
class UmschluesselungTest {

    private final Umschluesselung umschluesselung = Umschluesselung.auf2019();

    @Test
    void anhaltZerbstTeiltSichJeNachGewicht() {
        assertEquals(0.3659, umschluesselung.anteile("15151", 2006, Gewicht.BEVOELKERUNG).get("15082"), 0.00005);
        assertEquals(0.4132, umschluesselung.anteile("15151", 2006, Gewicht.FLAECHE).get("15082"), 0.00005);
        assertEquals(0.4801, umschluesselung.anteile("15151", 2006, Gewicht.BESCHAEFTIGTE).get("15082"), 0.00005);
        assertFalse(umschluesselung.ganz("15151", 2006));
    }

    @Test
    void zusammengelegteKreiseGehenGanzAuf() {
        assertEquals(Map.of("15084", 1.0), umschluesselung.anteile("15256", 2006, Gewicht.BEVOELKERUNG));
        assertTrue(umschluesselung.ganz("15256", 2006));
    }

    @Test
    void beschaeftigteVor1997UndAndereJahreWerdenMitEinemSatzVerweigert() {
        String frueh = assertThrows(IllegalArgumentException.class,
                () -> umschluesselung.anteile("15256", 1996, Gewicht.BESCHAEFTIGTE)).getMessage();
        assertTrue(frueh.contains("ab 1997"), frueh);
        assertThrows(IllegalArgumentException.class, () -> umschluesselung.anteile("15256", 2019, Gewicht.FLAECHE));
    }

    @Test
    void unbekannterSchluesselHatKeineNachfolger() {
        assertEquals(Map.of(), umschluesselung.anteile("15084", 2006, Gewicht.FLAECHE));
    }
}
