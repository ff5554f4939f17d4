package de.bismit.io.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VergleichsworteTest {

    private static final Vergleichsworte DEUTSCH = Vergleichsworte.in(Sprache.DEUTSCH);
    private static final Vergleichsworte ENGLISCH = Vergleichsworte.in(Sprache.ENGLISCH);

    /** The German Themenfelder are those of the catalogue. */
    @Test
    void beideSprachenHabenDieselbenSchluessel() {
        TreeSet<String> englische = new TreeSet<>(ENGLISCH.schluessel());
        englische.removeIf(s -> s.startsWith("themenfeld."));
        assertEquals(new TreeSet<>(DEUTSCH.schluessel()), englische);
        assertTrue(englische.size() > 25, englische.toString());
        for (String schluessel : englische) {
            assertTrue(!ENGLISCH.wort(schluessel).equals(DEUTSCH.wort(schluessel)), schluessel + " is not translated");
        }
        assertThrows(IllegalArgumentException.class, () -> ENGLISCH.wort("gibtsnicht"));
    }

    @Test
    void jedesThemenfeldDesLeitfadensHatEinenEnglischenNamen() {
        Bismit.standard().katalog().kennzahlen().stream().filter(k -> k.themenfeld("leitfaden").isPresent())
                .forEach(k -> assertTrue(ENGLISCH.schluessel().contains("themenfeld." + k.themenfeld("leitfaden").orElseThrow()), k.id()));
    }

    /** What is shown without being asked for has an English name, and so have all of the collection. */
    @Test
    void jedeMitgelieferteKennzahlHatEinenEnglischenNamen() {
        List<String> ohne = Bismit.standard().katalog().kennzahlen().stream().filter(k -> k.name(Sprache.ENGLISCH).equals(k.name())).map(Kennzahl::id).toList();
        assertEquals(List.of(), ohne);
        assertEquals("Old-age dependency ratio", Bismit.standard().katalog().kennzahl("XA08").name(Sprache.ENGLISCH));
    }

    @Test
    void gruendeUndMerkzeichenSindUebersetzt() {
        for (Grund grund : Grund.values()) {
            assertTrue(!grund.anzeige(Sprache.ENGLISCH).equals(grund.anzeige()), grund.name());
        }
        for (Merkzeichen merkzeichen : Merkzeichen.values()) {
            assertTrue(!merkzeichen.anzeige(Sprache.ENGLISCH).equals(merkzeichen.anzeige()), merkzeichen.name());
        }
        assertEquals("no value: to follow later (...); in no table that was loaded", Wert.ohne(Grund.SPAETER, Grund.NICHT_GELADEN).anzeige(1, Sprache.ENGLISCH));
        assertEquals("1,372.5", Wert.of(1372.5).anzeige(1, Sprache.ENGLISCH));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"2015-12-31|31 December 2015", "2015-Q3|quarter 3 of 2015", "2015-07|July 2015", "2023-10P6M|winter semester 2023/24", "2015|2015"})
    void zeitenAufEnglisch(String iso, String erwartet) {
        assertEquals(erwartet, Zeitbezug.lies(iso).orElseThrow().anzeige(Sprache.ENGLISCH));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Prozent|percent", "je 1000 Einwohner|per 1000 inhabitants", "EUR je Einwohner|EUR per inhabitant", "Personen je km²|persons per km²",
        "Eigene Einheit|Eigene Einheit", "je 10 Eigene|je 10 Eigene"})
    void einheitenAufEnglischOderWieSieHeissen(String einheit, String erwartet) {
        assertEquals(erwartet, Einheit.of(einheit, 0).anzeige(Sprache.ENGLISCH));
    }
}
