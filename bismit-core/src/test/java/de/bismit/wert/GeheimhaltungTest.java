package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cases of the note on symbols, confidentiality and rounding (section 5, numbers in the names), and real rows. */
class GeheimhaltungTest {

    private static final Wert STRICH = Wert.of(0);
    private static final Wert PUNKT = Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM);
    private static final Wert X = Wert.ohne(Grund.NICHT_SINNVOLL);

    @Test
    void fall1EinPunktMachtDieSummeFehlendUndLaesstEineUntereSchranke() {
        List<Wert> mitPunkt = List.of(Wert.of(12), STRICH, PUNKT, Wert.of(9));
        assertEquals(PUNKT, Wert.summe(mitPunkt));
        assertEquals(Wert.of(21), Wert.untereSchrankeDerSumme(mitPunkt));
        assertEquals(Wert.of(21), Wert.summe(List.of(Wert.of(12), STRICH, Wert.of(9))));
    }

    @Test
    void fall2EinXOhneAngabeSperrtDieSumme() {
        List<Wert> mitX = List.of(Wert.of(12), X, Wert.of(9));
        assertEquals(Wert.ohne(Grund.NICHT_SINNVOLL), Wert.summe(mitX));
        assertEquals(Wert.of(21), Wert.untereSchrankeDerSumme(mitX));
    }

    @Test
    void fall2EinUnmoeglichesXZaehltNullUndFaelltAusDemMittel() {
        List<Wert> mitX = List.of(Wert.of(12), Wert.nichtZutreffend(Grund.UNMOEGLICH), Wert.of(9));
        assertEquals(Wert.of(21), Wert.summe(mitX));
        assertEquals(Wert.of(10.5), Wert.mittel(mitX));
        assertEquals(new Kennwert(Wert.of(10.5), 2, 0, 1), Stichprobe.aus(mitX).mittel());
        assertEquals("10,5 (aus 2 Werten, 1 nicht zutreffend)", Stichprobe.aus(mitX).mittel().toString());
    }

    /** Missing rather than not applicable: the contract of reading says so of every denominator 0. */
    @Test
    void fall8NennerNullErgibtWederUnendlichNochNaN() {
        assertEquals(Wert.ohne(Grund.NENNER_NULL), Wert.of(30).durch(STRICH));
        assertEquals(Wert.ohne(Grund.NENNER_NULL), STRICH.anteilAn(STRICH, 100));
        assertEquals(Wert.ohne(Grund.NENNER_NULL), Wert.of(30).veraenderungSeit(STRICH));
        assertFalse(Wert.of(30).durch(Wert.spanne(0, 1, Set.of())).hatZahlen());
    }

    /** 22541-01-04-4, 01.03.2016, Leipzig: 323, of which two kinds are suppressed, 76 and 210. */
    @Test
    void zweiGesperrteTeileLassenNurIhreSummeErkennen() {
        Wert insgesamt = Wert.of(323);
        List<Wert> arten = List.of(PUNKT, PUNKT, Wert.of(76), Wert.of(210));
        assertEquals(PUNKT, Wert.summe(arten));
        Wert rest = insgesamt.minus(Wert.untereSchrankeDerSumme(arten));
        assertEquals(Wert.of(37), rest);
        assertEquals(PUNKT, insgesamt.minus(Wert.summe(arten)));
        // each alone: anything from 0 to 37
        assertEquals(Wert.spanne(0, 37, Set.of()), rest.minus(Wert.spanne(0, 37, Set.of())));
    }

    /** 21111-02-06-4, Abgänge 2015, Burgenlandkreis. */
    @Test
    void ausgewieseneNullIstGenau() {
        assertEquals(Wert.of(1323), Wert.summe(List.of(Wert.of(162), Wert.of(119), Wert.of(612), Wert.of(0), Wert.of(430))));
    }

    @Test
    void untereSchrankeGibtEsNurFuerZaehlgroessen() {
        assertThrows(IllegalArgumentException.class, () -> Wert.untereSchrankeDerSumme(List.of(Wert.of(3), Wert.of(-1), PUNKT)));
    }

    /** 30 of 600 and 6 of 60, each rounded to base 3: section 4 of the note. */
    @Test
    void quoteGerundeterZahlenHatDieSicherenGrenzen() {
        Wert quote = um(30, 1).anteilAn(um(600, 1), 100);
        assertEquals(4.83, quote.untereGrenze(), 0.005);
        assertEquals(5.18, quote.obereGrenze(), 0.005);
        Wert kleine = um(6, 1).anteilAn(um(60, 1), 100);
        assertEquals(8.2, kleine.untereGrenze(), 0.05);
        assertEquals(11.9, kleine.obereGrenze(), 0.05);
        assertEquals(4.65, um(30, 2).anteilAn(um(600, 2), 100).untereGrenze(), 0.005);
        assertEquals(5.35, um(30, 2).anteilAn(um(600, 2), 100).obereGrenze(), 0.005);
    }

    @Test
    void anteilBleibtZwischenNullUndGanzem() {
        assertEquals(Wert.of(1), um(30, 1).anteilAn(um(28, 1)));
        assertEquals(Wert.spanne(29.0 / 31, 1, Set.of()), um(30, 1).anteilAn(um(30, 1)));
        assertEquals(Wert.of(1.125), Wert.of(45).anteilAn(Wert.of(40)));
        assertEquals(1.4, um(60, 3).anteilAn(um(38, 2)).untereGrenze(), 0.03);
    }

    @Test
    void einNichtBestehendesGebietFehltInDerSummeUndEntfaelltUnterDenVorhandenen() {
        List<Wert> werte = List.of(Wert.of(4), Wert.nichtZutreffend(Grund.KEIN_GEBIET));
        assertEquals(Wert.ohne(Grund.KEIN_GEBIET), Wert.mittel(werte));
        assertEquals(new Kennwert(Wert.of(4), 1, 0, 1), Stichprobe.aus(werte).mittel());
    }

    @Test
    void statistikVonNichtsSagtWarum() {
        assertEquals(Wert.ohne(Grund.KEINE_WERTE), Wert.mittel(List.of()));
        assertEquals(Wert.of(0), Wert.summe(List.of()));
        assertEquals(Wert.ohne(Grund.LEER, Grund.UNSICHER), Stichprobe.aus(List.of(Wert.ohne(Grund.LEER), Wert.ohne(Grund.UNSICHER))).median().wert());
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT), Wert.maximum(List.of(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT))));
    }

    @Test
    void ueberlappendeSpannenLassenDenRangOffen() {
        Stichprobe werte = Stichprobe.aus(List.of(Wert.spanne(9.5, 9.6, Set.of()), Wert.spanne(9.55, 9.7, Set.of()), Wert.of(7), PUNKT));
        assertEquals("1-2", werte.rang(0, Reihenfolge.GROESSTER_ZUERST).orElseThrow().toString());
        assertEquals("2-3", werte.rang(0, Reihenfolge.KLEINSTER_ZUERST).orElseThrow().toString());
        assertEquals("3", werte.rang(2, Reihenfolge.GROESSTER_ZUERST).orElseThrow().toString());
        assertEquals("3-4", werte.rangMitFehlenden(2, Reihenfolge.GROESSTER_ZUERST).orElseThrow().toString());
        assertFalse(werte.rang(3, Reihenfolge.GROESSTER_ZUERST).isPresent());
    }

    @Test
    void deckungNenntDenAnteilDesNennersNurWoEtwasFehlt() {
        assertEquals("Deckung 8 von 9 (93,1 % des Nenners), 4 von 9 mit Angebot",
                new Deckung(8, 9, 4, Optional.of(Wert.of(0.9312))).toString());
        assertEquals("Deckung 9 von 9, 4 von 9 mit Angebot", new Deckung(9, 9, 4).toString());
        assertEquals("Deckung 5 von 9", new Deckung(5, 9, 9).toString());
        assertEquals("Deckung 5 von 9", new Deckung(5, 9, 9, Optional.of(PUNKT)).toString());
        assertEquals(Wert.of(1), new Deckung(9, 9, 9).nenneranteil().orElseThrow());
    }

    private static Wert um(double mitte, double delta) {
        return Wert.spanne(mitte - delta, mitte + delta, Set.of());
    }
}
