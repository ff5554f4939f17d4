package de.bismit.zufall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Grund;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import org.junit.jupiter.api.Test;

/** Two age classes with invented figures; expected by hand. */
class AltersstandardisierungTest {

    private static final Merkmal FAELLE = Merkmal.of(Testtabelle.personen("f", "Fälle", Zeitart.STICHTAG));
    private static final Merkmal LEUTE = Merkmal.of(Testtabelle.personen("l", "Leute", Zeitart.STICHTAG));
    private static final Stichtag TAG = Stichtag.of(2015, 12, 31);

    private static Kennzahl klasse(String alter) {
        return Kennzahl.builder("K-" + alter, "Klasse " + alter, Revierzahlen.anteil(FAELLE.mit("alter", alter), LEUTE.mit("alter", alter))).build();
    }

    private static Testtabelle tabelle(int jung, int alt) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        setze(tabelle, "15002", "jung", jung, 100);
        setze(tabelle, "15002", "alt", alt, 300);
        setze(tabelle, "DG", "jung", 500, 5000);
        setze(tabelle, "DG", "alt", 100, 5000);
        return tabelle;
    }

    private static void setze(Testtabelle tabelle, String gebiet, String alter, int faelle, int leute) {
        tabelle.zahl(FAELLE.mit("alter", alter), TAG, gebiet, faelle).zahl(LEUTE.mit("alter", alter), TAG, gebiet, leute);
    }

    private static Altersstandardisierung standardisierung(Testtabelle tabelle) {
        Kennzahl anzahl = Kennzahl.builder("K-ANZAHL", "Anzahl", new Bestand(Revierzahlen.summe(FAELLE.mit("alter", "jung")))).build();
        Kennzahlentafel tafel = Rechner.berechne(Revierzahlen.katalog(klasse("jung"), klasse("alt"), anzahl), Testtabelle.bestand(tabelle))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER);
        assertThrows(IllegalArgumentException.class, () -> Altersstandardisierung.von(tafel, "K-jung", "K-ANZAHL"));
        assertThrows(IllegalArgumentException.class, () -> Altersstandardisierung.von(tafel));
        return Altersstandardisierung.von(tafel, "K-jung", "K-alt");
    }

    /** 20 of 100 and 6 of 300: half 20 percent, half 2 percent; as it is 26 of 400. */
    @Test
    void direktMitDemAltersaufbauDeutschlands() {
        StandardisierteRate rate = standardisierung(tabelle(20, 6)).direkt(Revierkommunen.HALLE_SAALE, 2015, Bund.DEUTSCHLAND).ergebnisOderFehler();
        assertEquals(11, rate.rate(), 1e-12);
        assertEquals(6.5, rate.rohe(), 1e-12);
        assertTrue(rate.bereiche().isEmpty(), "no range unless asked for");
        assertEquals("Klasse jung + Klasse alt, Halle (Saale) 2015: standardisiert 11,0 statt 6,5 (Altersaufbau Deutschland)", rate.toString());
    }

    /** Expected 100 * 0.1 + 300 * 0.02 = 16, the rate of Germany 6 percent. */
    @Test
    void indirektMitDenRatenDeutschlands() {
        StandardisierteRate rate = standardisierung(tabelle(20, 6)).indirekt(Revierkommunen.HALLE_SAALE, 2015, Bund.DEUTSCHLAND, Konfidenz.PROZENT_95).ergebnisOderFehler();
        assertEquals(26 / 16.0, rate.verhaeltnis().orElseThrow(), 1e-12);
        assertEquals(6 * 26 / 16.0, rate.rate(), 1e-12);
        assertEquals(Verfahren.BYAR, rate.bereiche().get(0).verfahren());
        assertTrue(rate.bereiche().get(0).enthaelt(rate.rate()));
    }

    @Test
    void unterZehnFaellenNurIndirekt() {
        Altersstandardisierung wenige = standardisierung(tabelle(5, 4));
        assertEquals("Halle (Saale) 2015: nur 9 Fälle; direkt standardisieren lässt sich ab 10, sonst indirekt",
                wenige.direkt(Revierkommunen.HALLE_SAALE, 2015, Bund.DEUTSCHLAND).hindernis().orElseThrow());
        assertEquals(Verfahren.EXAKT, wenige.indirekt(Revierkommunen.HALLE_SAALE, 2015, Bund.DEUTSCHLAND, Konfidenz.PROZENT_95).ergebnisOderFehler().bereiche().get(0).verfahren());
    }

    @Test
    void fehlendeKlasseLaesstKeinErgebnis() {
        String satz = standardisierung(tabelle(20, 6).ohne(FAELLE.mit("alter", "alt"), TAG, "15002", Grund.UNBEKANNT_ODER_GEHEIM))
                .direkt(Revierkommunen.HALLE_SAALE, 2015, Bund.DEUTSCHLAND).hindernis().orElseThrow();
        assertEquals("Klasse alt, Halle (Saale) 2015: Fälle kein Wert: unbekannt oder geheim (.); Bevölkerung 300", satz);
    }
}
