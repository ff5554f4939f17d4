package de.bismit.vergleich;

import static de.bismit.vergleich.Regelprobe.regel;
import static de.bismit.vergleich.Regelprobe.wert;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.vergleich.Regelprobe.Entwurf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trigger ZEITSCHNITT, with the cases of vergleichbarkeit.md (section 6, 3). */
class ZeitschnittTest {

    /** VB028: double cohort in Sachsen-Anhalt 2007. */
    private static Entwurf doppelterJahrgang() {
        return regel(Ausloeser.ZEITSCHNITT).art("Sondereffekt").laender("ST").fenster("2007-01-01", "2007-12-31").schwere(Regelschwere.NICHT_VERGLEICHBAR);
    }

    /** Burgenlandkreis 2006-2007-2008 is blocked. */
    @ParameterizedTest(name = "ST {0} und {1}: {2}")
    @CsvSource({"2006, 2007, true", "2007, 2008, true", "2006, 2008, false", "2007, 2007, false", "2008, 2015, false"})
    void sondereffektBrauchtEinenZeitpunktImFensterUndEinenAnderen(int a, int b, boolean erwartet) {
        assertEquals(erwartet, doppelterJahrgang().spricht(wert("ST", a), wert("ST", b)));
    }

    @Test
    void sondereffektImQuerschnittNebenUngenanntemLand() {
        assertEquals(Stufe.NICHT_VERGLEICHBAR, doppelterJahrgang().stufe(wert("ST", 2007), wert("SN", 2007)));
        assertFalse(doppelterJahrgang().spricht(wert("ST", 2006), wert("SN", 2006)));
        assertFalse(doppelterJahrgang().laender("ST", "SN").spricht(wert("ST", 2007), wert("SN", 2007)), "both are named");
    }

    /** VB104: only what touches the window, and only between two times. */
    @ParameterizedTest(name = "ST {0} und {1}: {2}")
    @CsvSource({"1997, 2005, true", "1997, 1999, true", "2000, 2002, true", "2004, 2010, false", "2000, 2000, false"})
    void methodenbruchMitGeschlossenemFensterTrenntWasEsBeruehrt(int a, int b, boolean erwartet) {
        Entwurf regel = regel(Ausloeser.ZEITSCHNITT).art("Methodenbruch").laender("ST").fenster("1998-08-01", "2003-07-31");
        assertEquals(erwartet, regel.spricht(wert("ST", a), wert("ST", b)));
    }

    /** VB033: a new definition from 2012 on. */
    @ParameterizedTest(name = "ST {0} und {1}: {2}")
    @CsvSource({"2011, 2012, true", "2005, 2015, true", "2012, 2015, false", "2005, 2011, false"})
    void offenesFensterTeiltDieZeitInZweiAbschnitte(int a, int b, boolean erwartet) {
        Entwurf regel = regel(Ausloeser.ZEITSCHNITT).laender("ST").fenster("2012-01-01", null);
        assertEquals(erwartet, regel.spricht(wert("ST", a), wert("ST", b)));
    }

    /** VB103: Thüringen counted otherwise until 2002; 2002 and 2003 lie in different sections. */
    @ParameterizedTest(name = "TH {0} und {1}: {2}")
    @CsvSource({"2002, 2003, true", "1995, 2002, false", "2003, 2015, false", "1989, 2015, true"})
    void geschlossenesFensterTeiltDieZeitInDreiAbschnitte(int a, int b, boolean erwartet) {
        Entwurf regel = regel(Ausloeser.ZEITSCHNITT).laender("TH").fenster("1990-01-01", "2002-12-31");
        assertEquals(erwartet, regel.spricht(wert("TH", a), wert("TH", b)));
    }

    @Test
    void imGeschlossenenFensterAuchNebenUngenanntemLand() {
        Entwurf regel = regel(Ausloeser.ZEITSCHNITT).laender("TH").fenster("1990-01-01", "2002-12-31");
        assertTrue(regel.spricht(wert("TH", 2002), wert("SN", 2002)));
        assertFalse(regel.spricht(wert("TH", 2003), wert("SN", 2003)));
        Entwurf offen = regel(Ausloeser.ZEITSCHNITT).laender("TH").fenster("1990-01-01", null);
        assertFalse(offen.spricht(wert("TH", 2002), wert("SN", 2002)));
    }

    @Test
    void einJahrAlleinTrenntNichts() {
        assertFalse(regel(Ausloeser.ZEITSCHNITT).fenster("2012-01-01", null).spricht(wert("SN", 2015), wert("ST", 2015), wert("TH", 2015)));
    }

    @Test
    void fensterSchliessenBeideTageEin() {
        Fenster fenster = new Fenster(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31));
        assertTrue(fenster.enthaelt(LocalDate.of(2007, 1, 1)) && fenster.enthaelt(LocalDate.of(2007, 12, 31)));
        assertEquals(-1, fenster.abschnitt(LocalDate.of(2006, 12, 31)));
        assertEquals(0, fenster.abschnitt(LocalDate.of(2007, 7, 31)));
        assertEquals(1, fenster.abschnitt(LocalDate.of(2008, 1, 1)));
        assertTrue(fenster.beruehrt(LocalDate.of(2000, 1, 1), LocalDate.of(2007, 1, 1)));
        assertFalse(fenster.beruehrt(LocalDate.of(2000, 1, 1), LocalDate.of(2006, 12, 31)));
        assertEquals(0, new Fenster(LocalDate.of(2012, 1, 1), null).abschnitt(LocalDate.of(2099, 1, 1)));
    }
}
