package de.bismit.berechnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three Kreise, 2014 and 2015; numbers free, so that they can be followed by hand. */
class TeilsummeTest {

    private static final Groesse ABGAENGE = new Groesse("abgaenge", "Abgänge", Einheit.ANZAHL, Additivitaet.JA, Zeitart.ABGANGSJAHR, "");
    private static final Merkmal ALLE = Merkmal.of(ABGAENGE);
    private static final Merkmal OHNE = ALLE.mit("abschluss", "ohne");
    private static final Merkmal NICHT_SUMMIERBAR = Merkmal.of(new Groesse("schulen", "Schulen", Einheit.ANZAHL, Additivitaet.NEIN,
            Zeitart.ABGANGSJAHR, ""));
    private static final List<Zeitbezug> ZEITEN = List.of(new Abgangsjahr(2014), new Abgangsjahr(2015));
    private static final List<String> KREISE = List.of("15084", "15087", "15088");
    private static final Verbund REGION = new Verbund("R", "Region", KREISE.stream().map(Kreis::of).toList());
    private static final Merkmalsumme ZAEHLER = new Merkmalsumme(List.of(OHNE));
    private static final Merkmalsumme NENNER = new Merkmalsumme(List.of(ALLE));
    private static final Formel ANTEIL = new Verhaeltnis(ZAEHLER, NENNER, 100, Paarung.GLEICHES_JAHR, true);

    private final Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), List.of(ALLE, OHNE, NICHT_SUMMIERBAR), ZEITEN, KREISE);

    TeilsummeTest() {
        for (int z = 0; z < 2; z++) {
            for (int g = 0; g < 3; g++) {
                bauer.zahl(0, z, g, 1000 + 500 * g);
                bauer.zahl(1, z, g, 100 + 10 * z);
                bauer.zahl(2, z, g, 7);
            }
        }
    }

    private Kennzahlwert wert(Formel formel) {
        Datenbestand daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        return new Auswertung(Kennzahl.builder("K", "Anteil ohne", formel).build(), daten, Bruchkunde.KEINE).wert(REGION, 2015);
    }

    @Test
    void anteilDesNennersIstBekanntAuchWoEinZaehlerFehlt() {
        bauer.ohne(1, 1, 1, Grund.UNBEKANNT_ODER_GEHEIM);
        Kennzahlwert wert = wert(ANTEIL);
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), wert.wert());
        assertEquals(Wert.of(3000.0 / 4500), wert.deckung().nenneranteil().orElseThrow());
        assertEquals("Deckung 2 von 3 (66,7 % des Nenners)", wert.deckung().toString());
    }

    @Test
    void teilsummeIstDasVerhaeltnisDerSummenDerGedeckten() {
        bauer.ohne(1, 1, 1, Grund.UNBEKANNT_ODER_GEHEIM);
        Kennzahlwert wert = wert(ANTEIL);
        Teilsumme teil = wert.teilsumme().orElseThrow();
        assertEquals(Wert.of(22_000 / 3000.0), teil.wert());
        assertEquals(Wert.of(220), teil.zaehler());
        assertEquals(Wert.of(3000), teil.nenner().orElseThrow());
        assertEquals(wert.deckung(), teil.deckung());
        assertTrue(teil.toString().startsWith("Teilsumme 7"), teil.toString());
        assertFalse(wert.toString().contains("7,3") || wert.toString().contains("220"), wert.toString());
    }

    @Test
    void fehltAuchEinNennerSoIstSeinAnteilUnbekannt() {
        bauer.ohne(0, 1, 2, Grund.LEER);
        Kennzahlwert wert = wert(ANTEIL);
        assertEquals(Set.of(Grund.LEER), wert.deckung().nenneranteil().orElseThrow().gruende());
        assertEquals("Deckung 2 von 3", wert.deckung().toString());
    }

    @Test
    void anzahlHatKeinenNenner() {
        bauer.ohne(1, 1, 0, Grund.UNBEKANNT_ODER_GEHEIM);
        Kennzahlwert wert = wert(new Bestand(ZAEHLER));
        assertTrue(wert.deckung().nenneranteil().isEmpty());
        assertEquals("Teilsumme 220 Anzahl, Deckung 2 von 3; kein Wert für „Region“", wert.teilsumme().orElseThrow().toString());
    }

    @Test
    void vollstaendigesUndNichtSummierbaresHatKeineTeilsumme() {
        assertTrue(wert(ANTEIL).teilsumme().isEmpty());
        assertEquals(Wert.of(1), wert(ANTEIL).deckung().nenneranteil().orElseThrow());
        assertTrue(wert(new Bestand(new Merkmalsumme(List.of(NICHT_SUMMIERBAR)))).teilsumme().isEmpty());
    }

    @Test
    void ohneAlleKommunenGibtEsKeineTeilsumme() {
        for (int g = 0; g < 3; g++) {
            bauer.ohne(1, 1, g, Grund.UNBEKANNT_ODER_GEHEIM);
        }
        assertTrue(wert(ANTEIL).teilsumme().isEmpty());
        assertEquals("Deckung 0 von 3 (0,0 % des Nenners)", wert(ANTEIL).deckung().toString());
    }

    @Test
    void veraenderungDerGedeckten() {
        bauer.ohne(1, 0, 2, Grund.UNBEKANNT_ODER_GEHEIM);
        Kennzahlwert wert = wert(new Veraenderung(ZAEHLER, 1));
        assertFalse(wert.wert().hatZahlen());
        assertEquals(10, wert.teilsumme().orElseThrow().wert().zahl(), 1e-12);
    }
}
