package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZahlformatTest {

    @ParameterizedTest(name = "{0} auf {1} Stellen: {2}")
    @CsvSource(delimiter = ';', value = {"10.147928994; 1; 10,1", "10.148; 1; 10,1", "10.15; 1; 10,2", "0.05; 1; 0,1", "0.25; 1; 0,3",
        "0.35; 1; 0,4", "2.675; 2; 2,68", "0.049; 1; 0,0", "-0.04; 1; 0,0", "-0.0; 1; 0,0", "-0.4; 0; 0", "-0.05; 1; -0,1",
        "2.5; 0; 3", "-2.5; 0; -3", "13520; 0; 13.520", "1234567.5; 1; 1.234.567,5", "999.95; 1; 1.000,0", "1e15; 0; 1.000.000.000.000.000"})
    void halbeWerdenWegVonNullGerundet(double zahl, int stellen, String erwartet) {
        assertEquals(erwartet, Zahlformat.gerundet(zahl, stellen, Locale.GERMANY));
    }

    /** 27,0 less 26,7, both printed with one decimal, lies between 0,20 and 0,40, whatever binary arithmetic makes of the bounds. */
    @Test
    void rauschenDerRechnungRuecktKeineStelle() {
        assertEquals("0,20 bis 0,40", Zahlformat.spanne(26.95 - 26.75, 27.05 - 26.65, 2, Locale.GERMANY));
        assertEquals("0,1", Zahlformat.gerundet(0.7 - 0.65, 1, Locale.GERMANY));
        assertEquals("0,19 bis 0,41", Zahlformat.spanne(0.19999999, 0.40000001, 2, Locale.GERMANY));
    }

    @Test
    void spracheBestimmtDieZeichen() {
        assertEquals("13,520.5", Zahlformat.gerundet(13520.5, 1, Locale.UK));
        assertEquals("9.01 to 9.12", Zahlformat.spanne(9.0100104, 9.1125101, 2, Locale.UK));
    }

    @ParameterizedTest(name = "{0} bis {1} auf {2} Stellen: {3}")
    @CsvSource(delimiter = ';', value = {"9.0100104; 9.1125101; 2; 9,01 bis 9,12", "-1.25; -1.21; 1; -1,3 bis -1,2", "-0.001; 0.001; 2; -0,01 bis 0,01",
        "-0.009; -0.001; 1; -0,1 bis 0,0", "1041315.7; 1053161.9; 0; 1.041.315 bis 1.053.162", "4.5; 5.5; 1; 4,5 bis 5,5"})
    void spannenWerdenNachAussenGerundet(double von, double bis, int stellen, String erwartet) {
        assertEquals(erwartet, Zahlformat.spanne(von, bis, stellen, Locale.GERMANY));
    }

    @Test
    void einheitFormatiertMitIhrenStellen() {
        assertEquals("10,1", Einheit.PROZENT.formatiere(10.148));
        assertEquals("13.520", Einheit.ANZAHL.formatiere(13520));
        assertEquals("1,389", Einheit.of("je 1 000 Einwohner", 3).formatiere(250 / 180.0));
        assertEquals("Prozent", Einheit.PROZENT.toString());
    }

    @Test
    void einheitWeissWasSieZaehlt() {
        assertTrue(Einheit.ANZAHL.istAnzahl());
        assertTrue(Einheit.of("Personen", 0).istAnzahl());
        assertTrue(!Einheit.PROZENT.istAnzahl() && Einheit.PROZENT.istProzent());
        assertTrue(Einheit.of("Prozent", 2).istProzent());
        assertTrue(!Einheit.of("Euro", 2).istAnzahl() && !Einheit.of("Euro", 2).istProzent());
    }

    @Test
    void einheitenSindGleichBeiGleichemNamen() {
        assertEquals(Einheit.of("Prozent", 1), Einheit.of("Prozent", 2));
        assertEquals(Einheit.of("Prozent", 1).hashCode(), Einheit.of("Prozent", 2).hashCode());
    }

    @ParameterizedTest(name = "Einheit ''{0}'' mit {1} Stellen gibt es nicht")
    @CsvSource({"'', 0", "' ', 0", "Euro, -1", "Euro, 10"})
    void schlechteEinheitenWerdenAbgelehnt(String name, int stellen) {
        assertThrows(IllegalArgumentException.class, () -> Einheit.of(name, stellen));
    }

    @ParameterizedTest(name = "{0} bis {1} mit {2} Stellen: {3}")
    @CsvSource(delimiter = ';', value = {"1722; 1724; 0; 1.722 bis 1.724", "0; 0.05; 1; 0,00 bis 0,05", "10.1072; 10.1887; 1; 10,10 bis 10,19",
        "228.98; 336.97; 0; 228,98 bis 336,97", "1; 2; 1; 1,00 bis 2,00", "7.3953; 7.4973; 3; 7,395 bis 7,498", "12; 12; 1; 12,0"})
    void spanneZeigtIhreBreite(double von, double bis, int stellen, String erwartet) {
        assertEquals(erwartet, Zahlformat.text(Wert.spanne(von, bis, Set.of()), stellen, Locale.GERMANY));
    }

    @Test
    void ohneZahlStehtDerGrund() {
        assertEquals("kein Wert: leer", Zahlformat.text(Wert.ohne(Grund.LEER), 1, Locale.GERMANY));
    }
}
