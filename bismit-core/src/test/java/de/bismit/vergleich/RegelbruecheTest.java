package de.bismit.vergleich;

import static de.bismit.vergleich.Regelprobe.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.zeit.Bruch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules break whose series, and when. */
class RegelbruecheTest {

    private static List<String> tage(Regel regel, String... laender) {
        return Regelbrueche.von(List.of(regel), List.of("XD32"), Set.of(laender)).stream().map(Bruch::datum).map(Object::toString).toList();
    }

    /** VB033: each Land from another year on. */
    @Test
    void offenesFensterBrichtAnSeinemAnfangJedesLandFuerSich() {
        Regel regel = regel(Ausloeser.ZEITSCHNITT).laender("ST", "NW").fenster("2012-01-01", null).abweichend("NW", "2013-01-01", null)
                .massnahme(Massnahme.BRUCH).regel();
        assertEquals(List.of("2012-01-01"), tage(regel, "ST"));
        assertEquals(List.of("2013-01-01"), tage(regel, "NW"));
        assertEquals(List.of("2012-01-01", "2013-01-01"), tage(regel, "ST", "NW"), "a region over both breaks twice");
        assertEquals(List.of(), tage(regel, "SN"));
    }

    /** VB103: Thüringen counted otherwise until 2002. */
    @Test
    void geschlossenesFensterBrichtAnBeidenSeiten() {
        Regel regel = regel(Ausloeser.ZEITSCHNITT).laender("TH").fenster("1995-01-01", "2002-12-31").massnahme(Massnahme.BRUCH).regel();
        assertEquals(List.of("1995-01-01", "2003-01-01"), tage(regel, "TH"));
    }

    /** VB061: no change from 2006 to 2008, from no year to the next. */
    @Test
    void methodenwechselUeberMehrereJahreBrichtAuchDazwischen() {
        Regel regel = regel(Ausloeser.ZEITSCHNITT).laender("SN").art("Methodenbruch").fenster("2007-01-01", "2008-12-31").massnahme(Massnahme.BRUCH).regel();
        assertEquals(List.of("2007-01-01", "2008-01-01", "2009-01-01"), tage(regel, "SN"));
    }

    /** VB009: densities over a new survey of areas, though the rule only asks for a note. */
    @Test
    void methodenbruchMitEinemDatumBrichtAuchAlsHinweis() {
        assertEquals(List.of("2014-12-31"), tage(regel(Ausloeser.ZEITSCHNITT).laender("TH").art("Methodenbruch").fenster("2014-12-31", null).regel(), "TH"));
        assertEquals(List.of(), tage(regel(Ausloeser.ZEITSCHNITT).laender("TH").art("Sondereffekt").fenster("2014-12-31", null).regel(), "TH"));
        assertEquals(List.of(), tage(regel(Ausloeser.IMMER).laender("TH").art("Methodenbruch").massnahme(Massnahme.BRUCH).regel(), "TH"));
    }

    @Test
    void bundesweiteUmstellungBrichtAuchDieReiheDesBundes() {
        Regel alle = regel(Ausloeser.ZEITSCHNITT).laender("SN", "ST", "TH", "BB", "NW").fenster("2018-01-01", null).massnahme(Massnahme.BRUCH).regel();
        assertEquals(List.of("2018-01-01"), tage(alle, "DG"));
        assertEquals(List.of(), tage(regel(Ausloeser.ZEITSCHNITT).laender("SN", "ST").fenster("2018-01-01", null).massnahme(Massnahme.BRUCH).regel(), "DG"));
    }
}
