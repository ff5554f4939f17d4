package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgsTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"DG, BUND, ", "14, LAND, SACHSEN", "053, REGIERUNGSBEZIRK, NORDRHEIN_WESTFALEN",
        "15002, KREIS, SACHSEN_ANHALT", "05334002, GEMEINDE, NORDRHEIN_WESTFALEN", "99, LAND, "})
    void ebeneUndLand(String schluessel, Ebene ebene, Land land) {
        assertEquals(ebene, Ags.of(schluessel).laengenEbene());
        assertEquals(Optional.ofNullable(land), Ags.of(schluessel).land());
    }

    @ParameterizedTest(name = "{0} ist vielleicht 0{0}")
    @ValueSource(strings = {"1", "1001", "5334002"})
    void verloreneFuehrendeNullWirdGenannt(String schluessel) {
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> Ags.of(schluessel));
        assertTrue(fehler.getMessage().contains("führende Null verloren? gemeint 0" + schluessel), fehler.getMessage());
    }

    @ParameterizedTest(name = "''{0}'' ist kein Schlüssel")
    @ValueSource(strings = {"", " ", "dg", "1500a", "150021", "150020000000", "15002 ", "١٥٠٠٢"})
    void anderesWirdAbgelehnt(String schluessel) {
        assertThrows(IllegalArgumentException.class, () -> Ags.of(schluessel));
        assertTrue(Ags.versuche(schluessel).isEmpty());
    }

    @Test
    void ordnungErstEbeneDannSchluessel() {
        List<String> sortiert = Stream.of("15002", "16", "05334002", "DG", "053", "01001", "01").map(Ags::of).sorted()
                .map(Ags::schluessel).toList();
        assertEquals(List.of("DG", "01", "16", "053", "01001", "15002", "05334002"), sortiert);
    }

    @Test
    void schluesselMitSystem() {
        assertEquals("NUTS DEE02", Gebietsschluessel.nuts("DEE02").toString());
        assertEquals(Optional.of(Ags.of("15002")), Gebietsschluessel.ags("15002").alsAgs());
        assertTrue(Gebietsschluessel.nuts("DEE02").alsAgs().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Gebietsschluessel.ags("1501"));
        assertThrows(IllegalArgumentException.class, () -> new Gebietsschluessel(Schluesselsystem.ARS, " "));
        assertThrows(IllegalArgumentException.class, () -> new Schluesselsystem(""));
    }

    @Test
    void sechzehnLaender() {
        assertEquals(16, Land.values().length);
        assertEquals(Optional.of(Land.SACHSEN), Land.vonKuerzel("sn"));
        assertEquals(Optional.of(Land.THUERINGEN), Land.vonSchluessel("16077"));
        assertEquals("Thüringen", Land.THUERINGEN.anzeigename());
        assertTrue(Land.vonSchluessel("DG").isEmpty());
    }
}
