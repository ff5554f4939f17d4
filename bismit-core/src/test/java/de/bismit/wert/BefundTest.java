package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings, results, coverage and origin: what a reader is told beside a value. */
class BefundTest {

    private static final String CODE = "BIS-L004";

    @Test
    void gleicheBefundeEinerSpalteWerdenEinerMitZahlUndErstenStellen() {
        Befundsammler sammler = new Befundsammler();
        for (int zeile = 10; zeile < 17; zeile++) {
            sammler.melde(CODE, Schwere.WARNUNG, new Stelle("a.csv", zeile, 5), "?", "Zeichen ? in Zeile " + zeile);
        }
        Befund einziger = sammler.befunde().get(0);
        assertEquals(1, sammler.befunde().size());
        assertEquals(7, einziger.anzahl());
        assertEquals(List.of(10, 11, 12, 13, 14), einziger.stellen().stream().map(Stelle::zeile).toList());
        assertEquals("Zeichen ? in Zeile 10", einziger.text(), "the text of the first one stays");
    }

    @Test
    void codeSpalteGefundenesUndDateiTrennenInDerReihenfolgeDesAuftretens() {
        Befundsammler sammler = new Befundsammler();
        sammler.melde(CODE, Schwere.WARNUNG, new Stelle("a.csv", 9, 5), "?", "A");
        sammler.melde(CODE, Schwere.WARNUNG, new Stelle("a.csv", 8, 6), "?", "B");
        sammler.melde(CODE, Schwere.WARNUNG, new Stelle("a.csv", 7, 5), "!", "C");
        sammler.melde("BIS-L005", Schwere.FEHLER, new Stelle("a.csv", 6, 5), "?", "D");
        sammler.melde(CODE, Schwere.WARNUNG, new Stelle("b.csv", 5, 5), "?", "E");
        sammler.melde(CODE, Schwere.WARNUNG, new Stelle("a.csv", 4, 5), "?", "F");
        assertEquals(List.of("A", "B", "C", "D", "E"), sammler.befunde().stream().map(Befund::text).toList());
        assertEquals(List.of(2, 1, 1, 1, 1), sammler.befunde().stream().map(Befund::anzahl).toList());
        assertEquals(Schwere.FEHLER, sammler.befunde().get(3).schwere());
    }

    @Test
    void befundNenntCodeOrtUndZahl() {
        assertEquals("BIS-L004 a.csv, Zeile 9, Spalte 5: unlesbar",
                Befund.einzeln(CODE, Schwere.FEHLER, new Stelle("a.csv", 9, 5), "unlesbar").toString());
        assertEquals("BIS-L004 a.csv: leer (3-mal)",
                new Befund(CODE, Schwere.HINWEIS, 3, List.of(new Stelle("a.csv", 0, 0)), "leer").toString());
        assertEquals("BIS-L004 leer", new Befund(CODE, Schwere.HINWEIS, 1, List.of(), "leer").toString());
    }

    @Test
    void ergebnisMitHinweisUndWarnungGiltUndMitFehlerNicht() {
        Befund hinweis = Befund.einzeln(CODE, Schwere.HINWEIS, new Stelle("a.csv", 1, 1), "gut zu wissen");
        Befund warnung = Befund.einzeln("BIS-L007", Schwere.WARNUNG, new Stelle("a.csv", 2, 1), "ausgelassen");
        Befund fehler = Befund.einzeln("BIS-L009", Schwere.FEHLER, new Stelle("a.csv", 3, 1), "unlesbar");
        assertEquals("x", new Ergebnis<>("x", List.of(hinweis, warnung)).wertOderFehler());
        Exception ausnahme = assertThrows(IllegalStateException.class, () -> new Ergebnis<>("x", List.of(hinweis, warnung, fehler)).wertOderFehler());
        assertTrue(ausnahme.getMessage().contains("gut zu wissen") && ausnahme.getMessage().contains("BIS-L009"), ausnahme.getMessage());
        assertEquals(Optional.of("x"), new Ergebnis<>("x", List.of(warnung)).gelesen());
    }

    @Test
    void ergebnisOhneWertIstEinFehler() {
        Befund befund = Befund.einzeln(CODE, Schwere.HINWEIS, new Stelle("a.csv", 1, 1), "nichts gefunden");
        Ergebnis<String> leer = new Ergebnis<>(null, List.of(befund));
        assertTrue(leer.gelesen().isEmpty());
        assertThrows(IllegalStateException.class, leer::wertOderFehler);
    }

    @Test
    void deckungSagtWieVieleUndWieVieleMitAngebot() {
        assertEquals("Deckung 9 von 9", new Deckung(9, 9, 9).toString());
        assertEquals("Deckung 9 von 9, 4 von 9 mit Angebot", new Deckung(9, 9, 4).toString());
        assertTrue(new Deckung(9, 9, 4).vollstaendig());
        assertFalse(new Deckung(5, 9, 9).vollstaendig());
        assertEquals(new Deckung(0, 1, 1), Deckung.einzeln(false));
    }

    @ParameterizedTest(name = "Deckung {0} von {1}, Angebot {2}")
    @CsvSource({"10, 9, 9", "-1, 9, 9", "5, 9, 10", "5, 9, -1"})
    void unmoeglicheDeckungWirdAbgelehnt(int mitWert, int kommunen, int mitAngebot) {
        assertThrows(IllegalArgumentException.class, () -> new Deckung(mitWert, kommunen, mitAngebot));
    }

    /** The form of the session in the blueprint. */
    @Test
    void herkunftIstEinBaumMitDenZellenAlsBlaettern() {
        Fundstelle zaehler = new Fundstelle("21111-02-06-4", "21111-02-06-4.csv", 472, 6, "ohne Hauptschulabschluss",
                "Stand 24.02.2018, dl-de/by-2-0");
        Fundstelle nenner = new Fundstelle("21111-02-06-4", "21111-02-06-4.csv", 472, 4, "Insgesamt", "");
        Herkunft halle = Herkunft.schritt(Schritt.FORMEL, "11,0 %", "100 · 190 / 1.723", "Halle (Saale)",
                List.of(Herkunft.zelle("190", "Zähler", beleg(zaehler)), Herkunft.zelle("1.723", "Nenner", beleg(nenner))));
        List<String> zeilen = halle.toString().lines().toList();
        assertTrue(zeilen.get(0).contains("11,0 %") && zeilen.get(0).contains("100 · 190 / 1.723"), halle.toString());
        assertTrue(halle.toString().contains("21111-02-06-4, Zeile 472, Spalte 6 (ohne Hauptschulabschluss)"), halle.toString());
        assertTrue(halle.toString().contains("Zeile 472, Spalte 4 (Insgesamt)"), halle.toString());
        assertTrue(halle.fundstelle().isEmpty());
        assertEquals(Optional.of(nenner), halle.teile().get(1).fundstelle());
        assertEquals(2, Herkunft.schritt(Schritt.SUMME, "", "", "Revier", List.of(halle)).belege().size());
    }

    private static Beleg beleg(Fundstelle stelle) {
        return new Beleg(stelle, "Abgänge", "15002", "2015", "190", "", "24.02.2018", "dl-de/by-2-0", List.of());
    }
}
