package de.bismit.berechnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Testtabelle;
import de.bismit.wert.Grund;
import de.bismit.zeit.Abgangsjahr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each territory once: 15088 Saalekreis was formed on 1.7.2007 from 15265 Merseburg-Querfurt and 15266 Saalkreis; figures invented. */
class AlleKreiseTest {

    private static final Abgangsjahr JAHR_2005 = new Abgangsjahr(2005);
    private static final Abgangsjahr JAHR_2015 = new Abgangsjahr(2015);

    private static void setze(Testtabelle tabelle, Abgangsjahr jahr, String... gebiete) {
        for (String gebiet : gebiete) {
            tabelle.zahl(Revierzahlen.OHNE_HSA, jahr, gebiet, 5).zahl(Revierzahlen.ABGAENGE, jahr, gebiet, 50);
        }
    }

    private static List<String> kreise(int jahr) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        setze(tabelle, JAHR_2005, "15265", "15266", "15088", "15002", "05334", "05334002", "02", "15");
        setze(tabelle, JAHR_2015, "15088", "15002", "05334002", "02", "15");
        tabelle.ohne(Revierzahlen.OHNE_HSA, JAHR_2015, "15002", Grund.UNBEKANNT_ODER_GEHEIM);
        return new ArrayList<>(Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA), Testtabelle.bestand(tabelle))
                .alleKreise("D-ABGANG-OHNE-HSA", jahr).werte().keySet());
    }

    @Test
    void vonMehrerenGenerationenDieDesStichtags() {
        assertEquals(List.of("02", "05334", "15002", "15265", "15266"), kreise(2005), "the city lies in 05334, the Saalekreis came later");
    }

    @Test
    void vergangeneOhneZahlFallenWegBestehendeOhneZahlBleiben() {
        assertEquals(List.of("02", "05334", "15002", "15088"), kreise(2015), "Aachen does not stand for its Kreis");
    }

    @Test
    void unbekanntesJahrNenntDieVorhandenen() {
        assertEquals("D-ABGANG-OHNE-HSA gibt es nicht für 1990; vorhanden: [2005, 2015]",
                assertThrows(IllegalArgumentException.class, () -> kreise(1990)).getMessage());
    }
}
