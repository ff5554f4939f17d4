package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegelTest {

    private static final Regel REGEL = Regel.builder("VB900", Ausloeser.IMMER).titel("Titel").umgang("Umgang").laender(List.of("SN")).kennzahlen(List.of("XD32"))
            .abweichend("ST", new Fenster(LocalDate.of(2010, 1, 1), null)).build();

    @Test
    void ohneEigenenSatzSprichtDerTitelUndDerUmgang() {
        assertEquals(Satz.deutsch("Titel"), REGEL.satz());
        assertEquals("Titel", REGEL.satz().in(Sprache.ENGLISCH), "the German text stands in");
        assertEquals("Umgang", REGEL.aufhebung().deutsch());
        Regel mit = REGEL.aendere().satz(new Satz("So ist es.", "That is it.")).build();
        assertEquals("That is it.", mit.satz().in(Sprache.ENGLISCH));
        assertEquals(REGEL.abweichend(), mit.abweichend(), "all else is kept");
    }

    @Test
    void sternNenntAlleLaenderUndDenBund() {
        assertTrue(REGEL.nennt("SN"));
        assertFalse(REGEL.nennt("DG"));
        assertTrue(REGEL.aendere().laender(List.of("*")).build().nennt("DG"));
    }

    @Test
    void wertEinerAngabeMussGenanntSein() {
        Regel.Builder ohne = Regel.builder("BIS-V900", Ausloeser.ANGABE_LAUTET).merkmal("deckung");
        assertEquals("BIS-V900: der Auslöser angabe_lautet braucht ein merkmal wie deckung=unvollständig, gefunden: \"deckung\"",
                assertThrows(IllegalArgumentException.class, ohne::build).getMessage());
        Regel mit = ohne.merkmal("deckung=unvollständig").build();
        assertEquals("deckung", mit.merkmalname());
        assertEquals("unvollständig", mit.merkmalwert());
        assertThrows(IllegalArgumentException.class, () -> Regel.builder(" ", Ausloeser.IMMER));
    }

    @Test
    void massnahmenHabenEineWirkung() {
        assertEquals(Wirkung.VERWEIGERN, Massnahme.BRUCH.wirkung());
        assertEquals(Wirkung.UMRECHNEN, Massnahme.NORMALISIEREN.wirkung());
        assertEquals(Wirkung.AUSSCHLIESSEN, Massnahme.AUSSCHLIESSEN.wirkung());
        assertEquals(Wirkung.KENNZEICHNEN, Massnahme.INTERVALL.wirkung());
    }

    @Test
    void sprachenHeissenWieInIso639() {
        assertEquals(Sprache.ENGLISCH, Sprache.of("en"));
        assertEquals("die Sprache \"fr\" gibt es nicht; erwartet de oder en",
                assertThrows(IllegalArgumentException.class, () -> Sprache.of("fr")).getMessage());
        assertEquals("not comparable", Stufe.NICHT_VERGLEICHBAR.anzeige(Sprache.ENGLISCH));
    }

    @Test
    void begruendungSagtInBeidenSprachenWasFehlt() {
        Begruendung grund = new Begruendung(REGEL.aendere().satz(new Satz("Satz.", "Sentence.")).build(), Stufe.UNGEPRUEFT, "zensusbasis");
        assertEquals("VB900 Satz. (nicht geprüft: keine Angabe zu „Zensusbasis“)", grund.toString());
        assertEquals("VB900 Sentence. (not checked: nothing is stated on “census basis”)", grund.anzeige(Sprache.ENGLISCH));
        assertEquals("Satz. (nicht geprüft: keine Angabe zu „eigenes“)", new Begruendung(grund.regel(), Stufe.UNGEPRUEFT, "eigenes").satz());
    }
}
