package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HerkunftTest {

    private static Herkunft zelle(String wert, String gebiet, int zeile, String gedruckt, String deutung, List<String> noten) {
        Fundstelle stelle = new Fundstelle("21111-02-06-4", "a.csv", zeile, 6, "ohne Hauptschulabschluss", "Stand 24.02.2018, dl-de/by-2-0");
        return Herkunft.zelle(wert, gebiet, new Beleg(stelle, "Abgänger", gebiet, "2015", gedruckt, deutung, "24.02.2018", "dl-de/by-2-0", noten));
    }

    private static Herkunft revier(int kommunen, List<String> noten) {
        List<Herkunft> zellen = new ArrayList<>();
        for (int i = 1; i <= kommunen; i++) {
            zellen.add(zelle(String.valueOf(i), "Kreis " + i, 100 + i, String.valueOf(i), "", noten));
        }
        Herkunft zaehler = Herkunft.schritt(Schritt.SUMME, "45", "", "Zähler, Summe", zellen);
        Herkunft nenner = Herkunft.schritt(Schritt.SUMME, "4.500", "", "Nenner, Summe", zellen);
        return new Herkunft(Schritt.FORMEL, "1,0 Prozent", "100 · 45 / 4.500", "Anteil, Revier, 2015", "A-1, Fassung 00000000", null,
                List.of(zaehler, nenner));
    }

    @Test
    void baumZeigtErstDieSummenDannDieZellenUndSagtNichtsZweimal() {
        assertEquals("""
                1,0 Prozent = 100 · 45 / 4.500
                  Anteil, Revier, 2015 (A-1, Fassung 00000000)
                  45     Zähler, Summe
                    1  Kreis 1, 21111-02-06-4, Zeile 101, Spalte 6 (ohne Hauptschulabschluss), Stand 24.02.2018, dl-de/by-2-0 [1]
                    2  Kreis 2, Zeile 102 [1]
                  4.500  Nenner, Summe
                    1  Kreis 1, 21111-02-06-4, Zeile 101, Spalte 6 (ohne Hauptschulabschluss) [1]
                    2  Kreis 2, Zeile 102 [1]
                [1] Sachsen: mit Abendschulen
                """, revier(2, List.of("Sachsen: mit Abendschulen")).baum());
    }

    @Test
    void textPasstAufEinenBildschirm() {
        for (int kommunen = 1; kommunen <= 40; kommunen++) {
            String text = revier(kommunen, List.of("x".repeat(200), "y", "z", "u", "v")).toString();
            assertTrue(text.lines().count() <= 24, text);
            assertTrue(text.contains("4.500  Nenner, Summe"), text);
        }
        assertTrue(revier(40, List.of()).toString().contains("4.500  Nenner, Summe … 40 Zellen\n… die Zellen zeigt baum()"));
    }

    @Test
    void zeichenStehtMitDemWofuerEsGehaltenWurde() {
        assertEquals("0  Halle, 21111-02-06-4, Zeile 7, Spalte 6 (ohne Hauptschulabschluss), Stand 24.02.2018, dl-de/by-2-0: gedruckt \"-\", gelesen als: null",
                zelle("0", "Halle", 7, "-", "null", List.of()).toString().lines().findFirst().orElseThrow());
        assertTrue(zelle("", "Halle", 7, ".", "unbekannt oder geheim", List.of()).toString().startsWith("Halle, 21111-02-06-4"));
    }

    @Test
    void belegeUndFussnotenStehenEinmal() {
        Herkunft revier = revier(9, List.of("a", "b"));
        assertEquals(9, revier.belege().size());
        assertEquals(List.of("a", "b"), revier.fussnoten());
    }
}
