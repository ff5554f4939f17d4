package de.bismit.bench.daten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Datenbestand;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KreisdatenTest {

    @Test
    void groessenWieVersprochen() {
        Kreisdaten klein = Kreisdaten.erzeuge(Umfang.REVIER, 42);
        Kreisdaten gross = Kreisdaten.erzeuge(Umfang.DEUTSCHLAND, 42);
        assertEquals(List.of(9, 68, 15), List.of(klein.kreise().size(), klein.kennzahlen(), klein.jahre()));
        assertEquals(List.of(400, 300, 30), List.of(gross.kreise().size(), gross.kennzahlen(), gross.jahre()));
        assertEquals(gross.kreise().stream().sorted().distinct().toList(), gross.kreise());
        assertTrue(gross.kreise().containsAll(klein.kreise()));
    }

    @Test
    void elftausendGemeindenInIhrenKreisen() {
        List<String> gemeinden = Umfang.GEMEINDEN.schluessel();
        assertEquals(11_000, gemeinden.stream().distinct().count());
        assertEquals(gemeinden.stream().sorted().toList(), gemeinden);
        assertEquals(Umfang.DEUTSCHLAND.schluessel(), gemeinden.stream().map(g -> g.substring(0, 5)).distinct().toList());
        assertTrue(gemeinden.stream().allMatch(g -> g.length() == 8));
    }

    @Test
    void dezimaleSindSiebtelDerGanzen() {
        Kreisdaten ganze = Kreisdaten.erzeuge(Umfang.REVIER, 42);
        Kreisdaten dezimale = Kreisdaten.dezimal(Umfang.REVIER, 42);
        assertArrayEquals(Arrays.stream(ganze.zaehler()).map(w -> w / 7).toArray(), dezimale.zaehler());
        assertArrayEquals(Arrays.stream(ganze.nenner()).map(w -> w / 7).toArray(), dezimale.nenner());
    }

    @Test
    void jedeZahlWirdEinmalBesucht() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 42);
        List<Integer> zellen = new ArrayList<>();
        daten.jeZahl((k, j, g, zelle) -> {
            assertEquals(daten.zelle(k, j, g), zelle);
            zellen.add(zelle);
        });
        assertEquals(IntStream.range(0, Umfang.REVIER.zellen()).filter(z -> !daten.fehlt(z)).boxed().toList(), zellen);
    }

    @Test
    void gleicheSaatGleicheZahlen() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 42);
        assertArrayEquals(daten.zaehler(), Kreisdaten.erzeuge(Umfang.REVIER, 42).zaehler());
        assertTrue(!Arrays.equals(daten.zaehler(), Kreisdaten.erzeuge(Umfang.REVIER, 43).zaehler()));
    }

    @Test
    void ganzeZahlenUndJedeFuenfzigsteZelleFehlt() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.DEUTSCHLAND, 42);
        int fehlende = 0;
        for (int i = 0; i < daten.zaehler().length; i++) {
            fehlende += daten.fehlt(i) ? 1 : 0;
            assertTrue(daten.zaehler()[i] == Math.rint(daten.zaehler()[i]) && daten.zaehler()[i] <= daten.nenner()[i]);
        }
        assertEquals(0.02, (double) fehlende / daten.zaehler().length, 0.001);
    }

    @Test
    void derDatenbestandHatDieselbenZellen() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 42);
        Datenbestand bestand = daten.datenbestand();
        for (int k = 0; k < daten.kennzahlen(); k++) {
            for (int j = 0; j < daten.jahre(); j++) {
                for (int g = 0; g < daten.kreise().size(); g++) {
                    int zelle = daten.zelle(k, j, g);
                    Wert erwartet = daten.fehlt(zelle) ? Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM) : Wert.of(daten.nenner()[zelle]);
                    assertEquals(erwartet, bestand.zu(daten.nennermerkmal(k)).wert(daten.zeiten().get(j), daten.kreise().get(g)));
                }
            }
        }
    }
}
