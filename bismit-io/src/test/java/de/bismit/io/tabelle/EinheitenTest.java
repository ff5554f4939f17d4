package de.bismit.io.tabelle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EinheitenTest {

    @ParameterizedTest
    @ValueSource(strings = {"Anzahl", "Prozent", "%", "qkm", "ha", "EUR", "Tsd. EUR", "1000", "1000 t", "1000 qm", "Tage",
            "2010=100", "2015=100", "jew. ME", "EUR/qm", "EUR je qm", "number", "percent", "days", "je 1000 Einwohner", "GV"})
    void bekannteEinheiten(String text) {
        assertEquals(true, Einheiten.kennt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bis 2002", "ab 2011", "17", "2015", "31.12.2015", "männlich", "Insgesamt", "", "GV) usw.",
            "MeasureUnitNotFound!", "Berichtsjahr"})
    void keineEinheiten(String text) {
        assertEquals(false, Einheiten.kennt(text));
    }

    @ParameterizedTest
    @CsvSource({"Anzahl, true", "number, true", "1000, false", "Prozent, false"})
    void anzahlIstUngestuft(String einheit, boolean erwartet) {
        assertEquals(erwartet, new Messgroesse("A", "A", java.util.List.of("A"), einheit).istAnzahl());
    }
}
