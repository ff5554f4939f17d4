package de.bismit.schutz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MindestfallzahlTest {

    static Schutztabelle tabelle(int[][] zellen) {
        return Schutztabelle.of("Kinder", IntStream.range(0, zellen.length).mapToObj(i -> "Z" + i).toList(),
                IntStream.range(0, zellen[0].length).mapToObj(i -> "S" + i).toList(),
                Arrays.stream(zellen).map(z -> Arrays.stream(z).mapToObj(Wert::of).toList()).toList());
    }

    @Test
    void grosseFallzahlenBleiben() {
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{3, 14}, {9, 11}}));
        assertEquals(List.of(), ergebnis.sperrungen());
        assertEquals(37, ergebnis.tabelle().gesamt().zahl());
    }

    @Test
    void eineKleineBrauchtDreiDieSieVerdecken() {
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{2, 14, 30}, {9, 11, 40}, {50, 60, 70}}));
        assertEquals(List.of(new Sperrung("Z0", "S0", false), new Sperrung("Z0", "S1", true), new Sperrung("Z1", "S0", true),
                new Sperrung("Z1", "S1", true)), ergebnis.sperrungen());
        assertEquals(46, ergebnis.tabelle().zeilensumme(0).zahl());
    }

    @Test
    void alleGesperrtenSehenGleichAus() {
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{2, 14}, {9, 11}}));
        ergebnis.tabelle().werte().stream().flatMap(List::stream).filter(w -> !w.hatZahlen())
                .forEach(w -> assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM), w.gruende()));
    }

    @Test
    void nullenBleibenUndVerdeckenNichts() {
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{2, 0, 30}, {9, 11, 40}, {50, 60, 70}}));
        assertEquals(0, ergebnis.tabelle().wert(0, 1).zahl());
        assertFalse(ergebnis.tabelle().wert(0, 2).hatZahlen());
    }

    @Test
    void nullenAufWunschAuch() {
        Schutztabelle tabelle = tabelle(new int[][] {{20, 0, 30}, {9, 11, 40}, {50, 60, 70}});
        assertTrue(Mindestfallzahl.STANDARD.schuetze(tabelle).sperrungen().isEmpty());
        List<Sperrung> sperrungen = Mindestfallzahl.STANDARD.auchNullen(true).schuetze(tabelle).sperrungen();
        assertTrue(sperrungen.contains(new Sperrung("Z0", "S1", false)));
        assertEquals(4, sperrungen.size());
    }

    @Test
    void kleineSummenAuch() {
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{1, 1}, {9, 11}}));
        assertFalse(ergebnis.tabelle().zeilensumme(0).hatZahlen());
    }

    /** Known not to be zero, four ones in a square with known sums can only be ones: a fifth and sixth cell must hide them. */
    @Test
    void vierEinsenVerdeckenEinanderNicht() {
        int[][] zellen = {{1, 1, 30}, {1, 1, 40}, {50, 60, 70}};
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle(zellen));
        assertTrue(ergebnis.sperrungen().stream().anyMatch(Sperrung::sekundaer));
    }

    @Test
    void befragungAbZehn() {
        Schutzergebnis ergebnis = Mindestfallzahl.UMFRAGE.schuetze(tabelle(new int[][] {{9, 14, 30}, {19, 11, 40}, {50, 60, 70}}));
        assertEquals(1, ergebnis.sperrungen().stream().filter(s -> !s.sekundaer()).count());
    }

    @Test
    void quotenGesperrterZellenFehlen() {
        Schutztabelle zaehler = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{2, 14, 30}, {9, 11, 40}, {50, 60, 70}})).tabelle();
        Schutztabelle nenner = Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{20, 40, 60}, {18, 22, 80}, {99, 99, 99}})).tabelle();
        Schutztabelle quoten = zaehler.durch(nenner, 100, "Quote");
        assertFalse(quoten.wert(0, 0).hatZahlen());
        assertFalse(quoten.wert(1, 1).hatZahlen());
        assertEquals(50, quoten.wert(0, 2).zahl());
        assertEquals(100 * 46 / 120.0, quoten.zeilensumme(0).zahl(), 1e-12);
    }

    @Test
    void falscheAufrufe() {
        assertThrows(IllegalArgumentException.class, () -> Mindestfallzahl.of(1));
        assertThrows(IllegalArgumentException.class, () -> Mindestfallzahl.STANDARD.schuetze(tabelle(new int[][] {{-1, 5}})));
        List<List<Wert>> falscheSumme = List.of(List.of(Wert.of(1), Wert.of(2)), List.of(Wert.of(1), Wert.of(2)));
        Schutztabelle schief = new Schutztabelle("schief", List.of("Z"), List.of("S"), falscheSumme);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Mindestfallzahl.STANDARD.schuetze(schief)).getMessage()
                .contains("Zeile \"Z\""));
        assertThrows(IllegalArgumentException.class, () -> new Schutztabelle("leer", List.of(), List.of("S"), List.of()));
    }

    @Test
    void luckenBleibenLuecken() {
        Schutztabelle mitLuecke = Schutztabelle.of("Kinder", List.of("A", "B"), List.of("x", "y"),
                List.of(List.of(Wert.of(2), Wert.ohne(Grund.LEER)), List.of(Wert.of(9), Wert.of(11))));
        Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(mitLuecke);
        assertEquals(Set.of(Grund.LEER), ergebnis.tabelle().wert(0, 1).gruende());
        assertFalse(ergebnis.tabelle().wert(0, 0).hatZahlen());
    }
}
