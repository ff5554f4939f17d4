package de.bismit.io.tabelle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.daten.Zeichenschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeichendeuterTest {

    private final Zeichendeuter deuter = new Zeichendeuter(Zeichenschema.KLASSISCH);

    private Zeichen deute(String text, Zahlsprache sprache) {
        char[] zeichen = ("x" + text + "x").toCharArray();   // the neighbours in the buffer must not matter
        return deuter.deute(zeichen, 1, text.length(), sprache);
    }

    @ParameterizedTest(name = "\"{0}\" ist {1}")
    @CsvSource({"-, STRICH", "–, STRICH", "−, STRICH", "., PUNKT", "..., SPAETER", "…, SPAETER", "/, UNSICHER",
            "x, NICHT_SINNVOLL", "X, NICHT_SINNVOLL", "' - ', STRICH", "'', LEER", "'  ', LEER"})
    void symboleSindGanzeZellen(String text, Zeichen erwartet) {
        assertEquals(erwartet, deute(text, Zahlsprache.DEUTSCH));
        assertEquals(erwartet, deute(text, Zahlsprache.ENGLISCH));
    }

    @ParameterizedTest(name = "\"{0}\" ist {1}")
    @CsvSource(delimiter = '|', value = {"0|0", "236991|236991", "-5|-5", "–5|-5", "−5,5|-5.5", "+3|3", "1.234|1234",
            "1.234.567,25|1234567.25", "1 234|1234", "1\u202F234\u202F567|1234567", "0,1|0.1", "31,72845450168|31.72845450168",
            "357385,71|357385.71", "(12)|12", "12345678901234567|1.2345678901234567E16", "00012|12",
            "0,00000000000000000000001|1e-23", "123456789012345678901234567890,5|1.2345678901234568E29"})
    void deutscheZahlen(String text, double erwartet) {
        assertEquals(Zeichen.ZAHL, deute(text, Zahlsprache.DEUTSCH));
        assertEquals(erwartet, deuter.zahl);
    }

    @ParameterizedTest(name = "\"{0}\" ist {1}")
    @CsvSource(delimiter = '|', value = {"77.9|77.9", "1.234|1.234", "1,234|1234", "1,234,567.5|1234567.5", "-0.5|-0.5"})
    void englischeZahlen(String text, double erwartet) {
        assertEquals(Zeichen.ZAHL, deute(text, Zahlsprache.ENGLISCH));
        assertEquals(erwartet, deuter.zahl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 e", "12t", "12 pppp", "12 (p)", "1.23", "1.2345", "12.34.567", "1.234 567", "1,", ",5", "1,2,3", "--", "-", "e", "()",
            "1234.567", "1e5", "NaN", "0x10", "..", "....", "- 5", "12a", "١٢"})
    void unbekanntesWirdNieGeraten(String text) {
        Zeichen gefunden = deute(text, Zahlsprache.DEUTSCH);
        assertEquals(text.equals("-") ? Zeichen.STRICH : Zeichen.VERWORFEN, gefunden);
    }

    @ParameterizedTest(name = "\"{0}\" ist {1} mit {2}")
    @CsvSource(delimiter = '|', value = {"12 p|12|p", "12r|12|r", "(12)|12|()", "(1.234) s|1234|()s", "12|12|''", "-5 p|-5|p",
        "1.234,5r|1234.5|r"})
    void markenAmWert(String text, double erwartet, String marken) {
        assertEquals(Zeichen.ZAHL, deute(text, Zahlsprache.DEUTSCH));
        assertEquals(erwartet, deuter.zahl);
        assertEquals(marken, deuter.marken);
    }

    @Test
    void einSchemaOhneZeichenLiestNichts() {
        assertThrows(IllegalArgumentException.class, () -> new Zeichendeuter(Zeichenschema.UNBEKANNT));
    }

    @Test
    void zahlenSindSoGenauWieDoubleParse() {
        java.util.Random zufall = new java.util.Random(7);
        for (int i = 0; i < 100_000; i++) {
            long ganz = zufall.nextLong(10_000_000_000_000L);
            int stellen = zufall.nextInt(1, 12);
            String text = java.math.BigDecimal.valueOf(ganz, stellen).toPlainString();
            assertEquals(Zeichen.ZAHL, deute(text, Zahlsprache.ENGLISCH), text);
            assertEquals(Double.parseDouble(text), deuter.zahl, text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234.567,250|1234567.250", "14,0|14.0", "–5|-5", "1 000|1000", "(12)|12", "+3|3"})
    void dezimaltextBehaeltAlleStellen(String gedruckt, String erwartet) {
        assertEquals(erwartet, Zeichendeuter.dezimaltext(gedruckt, Zahlsprache.DEUTSCH));
    }
}
