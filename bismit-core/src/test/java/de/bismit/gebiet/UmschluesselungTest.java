package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
        assertThrows(IllegalArgumentException.class, () -> umschluesselung.anteile("15256", 1989, Gewicht.FLAECHE));
    }

    /** Eisenach: in GV100AD of 30.11.2023 there is no 16056 any more, and 400 Kreise instead of 401. */
    @Test
    void ganzeKreiseFuehrenWeiterUndNurGanzZurueck() {
        Umschluesselung auf2021 = Umschluesselung.auf(LocalDate.of(2021, 12, 31));
        assertEquals(Map.of("16063", 1.0), auf2021.anteile("16056", 2015, Gewicht.BEVOELKERUNG));
        assertEquals(Map.of("16056", 1.0), Umschluesselung.auf(LocalDate.of(2020, 12, 31)).anteile("16056", 2015, Gewicht.BEVOELKERUNG));
        assertEquals(400, auf2021.blatt(2018).ziele().size());
        assertEquals(401, umschluesselung.blatt(2018).ziele().size());
        assertEquals(Map.of("14713", 1.0), umschluesselung.anteile("14713", 2022, Gewicht.FLAECHE));
        assertEquals(Map.of(), umschluesselung.anteile("16063", 2022, Gewicht.FLAECHE), "mit Eisenach, also kein Teil von 16063 alt");
        assertEquals(Map.of("16063", 1.0), auf2021.anteile("16063", 2022, Gewicht.FLAECHE));
    }

    /** Eisenach 1992 (16016) went in parts to 16056 and 16063, which meet again in 2021. */
    @Test
    void teileDieSichWiedertreffenSindGanz() {
        assertFalse(umschluesselung.ganz("16016", 1992));
        assertTrue(Umschluesselung.auf(LocalDate.of(2021, 7, 1)).ganz("16016", 1992));
    }

    @Test
    void standOhneKetteWirdMitEinemSatzVerweigert() {
        for (LocalDate tag : List.of(LocalDate.of(2008, 12, 31), LocalDate.of(2026, 1, 1))) {
            String satz = assertThrows(IllegalArgumentException.class, () -> Umschluesselung.auf(tag)).getMessage();
            assertTrue(satz.contains("31.12.2019 bis zum 31.12.2025") && satz.contains("01.07.2021"), satz);
        }
    }

    @Test
    void unbekannterSchluesselHatKeineNachfolger() {
        assertEquals(Map.of(), umschluesselung.anteile("15084", 2006, Gewicht.FLAECHE));
    }
}
