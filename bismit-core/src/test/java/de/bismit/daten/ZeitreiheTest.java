package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Halle (Saale), 31.12.: 236,991 (2015), 242,083 (2022), 242,172 (2023, Zensus 2011), 226,767 (2024, Zensus 2022): GENESIS
 * 12411-01-01-4, © Statistische Ämter des Bundes und der Länder, Deutschland, dl-de/by-2-0. The other years are invented.
 */
class ZeitreiheTest {

    private static final Merkmal BEVOELKERUNG = Merkmal.of(Testtabelle.personen("bevoelkerung", "Bevölkerung", Zeitart.STICHTAG));
    private static final Bruch ZENSUS_2011 = new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010");
    private static final Bruch ZENSUS_2022 = new Bruch(LocalDate.of(2024, 12, 31), "Zensus 2022", "VB011");

    private static Zeitreihe halle(int von, int bis, Bruch... brueche) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("12411-01-01-4", "b.csv").brueche(List.of(brueche)).build());
        for (int jahr = von; jahr <= bis; jahr++) {
            double zahl = jahr == 2015 ? 236_991 : jahr == 2022 ? 242_083 : jahr == 2023 ? 242_172 : jahr == 2024 ? 226_767 : 230_000 + jahr;
            tabelle.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "15002", zahl);
        }
        return Testtabelle.bestand(tabelle).zeitreihe(BEVOELKERUNG, "15002");
    }

    /** The sentence of the blueprint, section 8. */
    @Test
    void wachstumUeberDenBruchWirdMitDenAbschnittenVerweigert() {
        Zeitreihe reihe = halle(1995, 2024, ZENSUS_2011, ZENSUS_2022);
        Wachstum wachstum = reihe.wachstum(2010, 2011);
        assertEquals(Wert.ohne(Grund.BRUCH), wachstum.wert());
        assertEquals("kein Wert: Bruch 2011 (Zensus 2011, VB010); vergleichbar sind 1995-2010, 2011-2023 und ab 2024", wachstum.toString());
        assertEquals(ZENSUS_2011, reihe.wachstum(1995, 2024).bruch().orElseThrow(), "the first of two");
        assertEquals(ZENSUS_2022, reihe.wachstum(2023, 2024).bruch().orElseThrow());
    }

    /** -6.4 percent would be the census, not people. */
    @Test
    void wachstumInnerhalbEinesAbschnittsIstProzentZumAltenWert() {
        Zeitreihe reihe = halle(1995, 2024, ZENSUS_2011, ZENSUS_2022);
        Wachstum wachstum = reihe.wachstum(2015, 2023);
        assertEquals(100 * (242_172 - 236_991) / 236_991.0, wachstum.wert().zahl(), 1e-12);
        assertEquals("2,2 Prozent", wachstum.toString());
        assertTrue(wachstum.bruch().isEmpty());
        assertEquals("0,0 Prozent", reihe.wachstum(2022, 2023).toString(), "89 people");
    }

    @ParameterizedTest(name = "{0}-{1}: {2}")
    @CsvSource(delimiter = ';', value = {"1995; 2010; 1995-2010", "1995; 2015; 1995-2010, 2011-2015", "2012; 2023; 2012-2023", "2015; 2015; 2015",
        "2010; 2015; 2010, 2011-2015", "1995; 2024; 1995-2010, 2011-2023, ab 2024"})
    void abschnitteZwischenDenBruechen(int von, int bis, String erwartet) {
        assertEquals(erwartet, String.join(", ", halle(von, bis, ZENSUS_2011, ZENSUS_2022).abschnitte()));
    }

    @Test
    void wachstumOhneWerteSagtWarum() {
        Zeitreihe reihe = halle(2012, 2015);
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), reihe.wachstum(1990, 2015).wert());
        assertEquals("kein Wert: in keiner geladenen Tabelle", reihe.wachstum(1990, 2015).toString());
        Zeitreihe luecke = Testtabelle.bestand(new Testtabelle(Lieferung.builder("T", "t.csv").build())
                .zahl(BEVOELKERUNG, Stichtag.of(2012, 12, 31), "15002", 0)
                .ohne(BEVOELKERUNG, Stichtag.of(2013, 12, 31), "15002", Grund.SPAETER)
                .zahl(BEVOELKERUNG, Stichtag.of(2014, 12, 31), "15002", 5)).zeitreihe(BEVOELKERUNG, "15002");
        assertEquals(Wert.ohne(Grund.SPAETER), luecke.wachstum(2012, 2013).wert());
        assertEquals(Wert.ohne(Grund.NENNER_NULL), luecke.wachstum(2012, 2014).wert());
        assertEquals("Bevölkerung, Halle (Saale): 2012-2014, 2 Werte, 1 Lücke", luecke.toString());
    }

    /** Turned round, the break must not slip through. */
    @Test
    void wachstumRueckwaertsWirdAbgelehnt() {
        Zeitreihe reihe = halle(1995, 2024, ZENSUS_2011, ZENSUS_2022);
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> reihe.wachstum(2011, 2010));
        assertTrue(fehler.getMessage().contains("2011") && fehler.getMessage().contains("2010"), fehler.getMessage());
    }

    @Test
    void wertEinesJahres() {
        Zeitreihe reihe = halle(2014, 2015);
        assertEquals(Wert.of(236_991), reihe.wert(2015));
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), reihe.wert(2016));
        assertFalse(reihe.werte().isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> reihe.werte().clear());
    }
}
