package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Merkzeichen;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeichenschemaTest {

    @ParameterizedTest(name = "{0}: \"{1}\" heißt {2}")
    @CsvSource({"KLASSISCH, -, NICHTS", "KLASSISCH, ., UNBEKANNT_ODER_GEHEIM", "KLASSISCH, ..., SPAETER", "KLASSISCH, /, UNSICHER",
        "KLASSISCH, x, NICHT_SINNVOLL", "KLASSISCH, 0, GERUNDET_ODER_NULL", "NEU, 0, GENAU_NULL", "NEU, k, GERUNDETE_NULL",
        "NEU, g, UNBEKANNT_ODER_GEHEIM", "NEU, t, SPAETER", "NEU, u, UNSICHER", "NEU, x, NICHT_SINNVOLL",
        "BUNDESAGENTUR, *, UNBEKANNT_ODER_GEHEIM", "EUROSTAT, :, NICHT_VEROEFFENTLICHT"})
    void zeichenAllein(String schema, String zeichen, Zeichenbedeutung bedeutung) {
        assertEquals(bedeutung, Zeichenschema.of(schema).allein(zeichen));
    }

    @Test
    void eHeisstEndgueltigOderGeschaetztJeNachSchema() {
        assertEquals(Set.of(Merkzeichen.ENDGUELTIG), Zeichenschema.NEU.merkzeichen("e"));
        assertEquals(Set.of(Merkzeichen.GESCHAETZT), Zeichenschema.EUROSTAT.merkzeichen("e"));
        assertFalse(Zeichenschema.KLASSISCH.amWert().containsKey("e"));
        assertEquals(Set.of(Merkzeichen.ENDGUELTIG), Zeichenschema.KLASSISCH.merkzeichen("e"), "im Gütefeld flacher Dateien");
    }

    @Test
    void mehrereMarkenEinerZelle() {
        assertEquals(Set.of(Merkzeichen.REIHENBRUCH, Merkzeichen.EINGESCHRAENKT), Zeichenschema.EUROSTAT.merkzeichen("bu"));
        assertEquals(Set.of(Merkzeichen.EINGESCHRAENKT, Merkzeichen.BERICHTIGT), Zeichenschema.KLASSISCH.merkzeichen("() r"));
        assertEquals(Set.of(), Zeichenschema.KLASSISCH.merkzeichen("q"));
    }

    @Test
    void kennungLiestSichZurueck() {
        for (Zeichenschema schema : Zeichenschema.mitgelieferte()) {
            assertSame(schema, Zeichenschema.of(schema.kennung()));
            assertFalse(schema.allein().isEmpty());
        }
        assertSame(Zeichenschema.UNBEKANNT, Zeichenschema.of("UNBEKANNT"));
        Zeichenschema wahl = Zeichenschema.KLASSISCH.mitBedeutung("-", Zeichenbedeutung.UNMOEGLICH);
        assertEquals(wahl, Zeichenschema.of(wahl.toString()));
        assertNotEquals(Zeichenschema.KLASSISCH, wahl);
        assertEquals(Zeichenbedeutung.UNMOEGLICH, wahl.allein("-"));
        assertEquals(Zeichenbedeutung.UNBEKANNT_ODER_GEHEIM, wahl.allein("."));
    }

    @Test
    void unbekannteKennungNenntDieBekannten() {
        String text = assertThrows(IllegalArgumentException.class, () -> Zeichenschema.of("DIN")).getMessage();
        assertTrue(text.contains("KLASSISCH, NEU, BUNDESAGENTUR, EUROSTAT"), text);
        assertThrows(IllegalArgumentException.class, () -> Zeichenschema.eigenes("NEU", Map.of(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Zeichenschema.NEU.allein("-"));
    }

    /** What the reader could not obey is refused instead of being ignored. */
    @ParameterizedTest(name = "\"{0}\" als {1}")
    @CsvSource({"0, UNBEKANNT_ODER_GEHEIM", "0, NICHTS", "0, UNMOEGLICH", "12, NICHTS", "a1, NICHTS", "' ', NICHTS", "-, GERUNDET_ODER_NULL"})
    void wasSichNichtVonEinerZahlUnterscheidetIstKeinZeichen(String zeichen, Zeichenbedeutung bedeutung) {
        assertThrows(IllegalArgumentException.class, () -> Zeichenschema.KLASSISCH.mitBedeutung(zeichen, bedeutung));
        assertThrows(IllegalArgumentException.class, () -> Zeichenschema.eigenes("PROBE", Map.of(zeichen, bedeutung), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "pr", "ä", "1", "(())"})
    void eineMarkeIstEinZeichen(String marke) {
        Map<String, Merkzeichen> marken = Map.of(marke, Merkzeichen.VORLAEUFIG);
        assertThrows(IllegalArgumentException.class, () -> Zeichenschema.eigenes("PROBE", Map.of(), marken));
    }

    /** A block keeps the flags of a cell in one byte. */
    @Test
    void merkzeichenPassenInEinByte() {
        assertTrue(Arrays.stream(Merkzeichen.values()).filter(Merkzeichen::stehtInZellen).allMatch(m -> m.ordinal() < Byte.SIZE));
    }
}
