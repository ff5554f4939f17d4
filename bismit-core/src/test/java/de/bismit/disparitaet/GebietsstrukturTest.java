package de.bismit.disparitaet;

import static de.bismit.disparitaet.DisparitaetTest.querschnitt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.statistik.ShiftShare;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected figures by hand, the lines beside them. */
class GebietsstrukturTest {

    private static Querschnitt gruppe(String titel, double halle, double leipzig, Wert saalekreis) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        werte.put("15002", Wert.of(halle));
        werte.put("14713", Wert.of(leipzig));
        werte.put("15088", saalekreis);
        return querschnitt(titel, werte);
    }

    private static final Gebietsstruktur STRUKTUR = Gebietsstruktur.von(List.of(gruppe("A", 10, 30, Wert.of(5)),
            gruppe("B", 30, 10, Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM))));

    /** |10/40 - 30/40| + |30/40 - 10/40| halved; A meets of B: 10/40 * 30/40 + 30/40 * 10/40. */
    @Test
    void segregationAusDenGebietenMitBeidenGruppen() {
        assertEquals(0.5, STRUKTUR.dissimilaritaet("A", "B").wert().zahl(), 1e-15);
        assertEquals(0.5, STRUKTUR.segregation("A").wert().zahl(), 1e-15);
        assertEquals(0.375, STRUKTUR.kontakt("A", "B").wert().zahl(), 1e-15);
        assertEquals(0.625, STRUKTUR.isolation("A").wert().zahl(), 1e-15);
        assertEquals("Dissimilarität von A und B 0,5000 (2 von 3 Gebieten; ohne Saalekreis (unbekannt oder geheim (.)))",
                STRUKTUR.dissimilaritaet("A", "B").toString());
    }

    /** E = ln 2; E_i = -(1/4 ln 1/4 + 3/4 ln 3/4) = 0.5623351446188083 in both. */
    @Test
    void entropieindex() {
        assertEquals(1 - 0.5623351446188083 / Math.log(2), STRUKTUR.entropieindex().wert().zahl(), 1e-14);
    }

    /** Halle: (10/40) / (40/80). */
    @Test
    void lokationsquotient() {
        Map<String, Wert> quotienten = STRUKTUR.lokationsquotienten("A");
        assertEquals(0.5, quotienten.get("15002").zahl(), 1e-15);
        assertEquals(1.5, quotienten.get("14713").zahl(), 1e-15);
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), quotienten.get("15088"));
    }

    /** All 80 to 88 (A 40 to 48, B 40 to 40), Halle A 10 to 15, B 30 to 28: pace 40 * 0.1, mix 10 * 0.1 - 30 * 0.1, place 10 * 0.3 - 2. */
    @Test
    void shiftShare() {
        Gebietsstruktur spaeter = Gebietsstruktur.von(List.of(gruppe("A", 15, 33, Wert.of(5)), gruppe("B", 28, 12, Wert.of(1))));
        Strukturwandel wandel = STRUKTUR.shiftShare(spaeter);
        ShiftShare halle = wandel.von("15002");
        assertEquals(3, halle.veraenderung(), 1e-12);
        assertEquals(4, halle.gesamt(), 1e-12);
        assertEquals(-2, halle.struktur(), 1e-12);
        assertEquals(1, halle.standort(), 1e-12);
        assertEquals("Shift-Share, 2 von 3 Gebieten; ohne Saalekreis (unbekannt oder geheim (.))", wandel.toString());
        assertEquals("Gebiet 15088 ist nicht zerlegt: 2 von 3 Gebieten; ohne Saalekreis (unbekannt oder geheim (.))",
                assertThrows(IllegalArgumentException.class, () -> wandel.von("15088")).getMessage());
    }

    @Test
    void shiftShareNenntWerNurInEinemJahrGeladenIst() {
        Map<String, Wert> spaeter = new LinkedHashMap<>(Map.of("15002", Wert.of(12)));
        spaeter.put("15084", Wert.of(7));
        Gebietsbezug bezug = STRUKTUR.shiftShare(Gebietsstruktur.von(List.of(querschnitt("A", spaeter), querschnitt("B", spaeter)))).bezug();
        assertEquals(List.of("15002"), bezug.genutzt());
        assertEquals(Map.of("15088", Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), "14713", Wert.ohne(Grund.NICHT_GELADEN),
                "15084", Wert.ohne(Grund.NICHT_GELADEN)), bezug.ungenutzt());
    }

    @Test
    void leereGruppenSindNichtDefiniert() {
        Gebietsstruktur leer = Gebietsstruktur.von(List.of(gruppe("A", 0, 0, Wert.of(0)), gruppe("B", 3, 1, Wert.of(2))));
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), leer.dissimilaritaet("A", "B").wert());
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), leer.entropieindex().wert());
        Gebietsstruktur mitLeerer = Gebietsstruktur.von(List.of(gruppe("A", 1, 2, Wert.of(0)), gruppe("B", 3, 1, Wert.of(2)), gruppe("C", 0, 0, Wert.of(0))));
        assertEquals(Gebietsstruktur.von(List.of(gruppe("A", 1, 2, Wert.of(0)), gruppe("B", 3, 1, Wert.of(2)))).entropieindex().wert(),
                mitLeerer.entropieindex().wert(), "a third group without anybody changes nothing");
    }

    /** The same mix everywhere, or one territory alone: nobody would have to move. */
    @Test
    void gleicheMischungUndEinGebiet() {
        for (Gebietsstruktur gleich : List.of(Gebietsstruktur.von(List.of(gruppe("A", 2, 4, Wert.of(6)), gruppe("B", 1, 2, Wert.of(3)))),
                Gebietsstruktur.von(List.of(gruppe("A", 2, 0, Wert.ohne(Grund.SPAETER)), gruppe("B", 5, 0, Wert.ohne(Grund.SPAETER)))))) {
            assertEquals(0, gleich.dissimilaritaet("A", "B").wert().zahl(), 1e-15);
            assertEquals(0, gleich.segregation("A").wert().zahl(), 1e-15);
            assertEquals(0, gleich.entropieindex().wert().zahl(), 1e-15);
        }
    }

    @Test
    void falscheAufrufeNennenWasVorhandenIst() {
        assertEquals("Gruppe \"C\" gibt es nicht; vorhanden: [A, B]",
                assertThrows(IllegalArgumentException.class, () -> STRUKTUR.isolation("C")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Gebietsstruktur.von(List.of(gruppe("A", 1, 1, Wert.of(1)), gruppe("A", 1, 1, Wert.of(1)))));
        assertThrows(IllegalArgumentException.class, () -> Gebietsstruktur.von(List.of(gruppe("A", -1, 1, Wert.of(1)), gruppe("B", 1, 1, Wert.of(1)))));
    }
}
