package de.bismit.zeit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BruchTest {

    private static final Bruch ZENSUS = new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010");

    /** In 12411-01-01-4 the census falls between 31.12.2010 and 31.12.2011. */
    @ParameterizedTest(name = "{0} bis {1}: {2}")
    @CsvSource({"31.12.2010, 31.12.2011, true", "31.12.1995, 31.12.2024, true", "31.12.2011, 31.12.2012, false",
        "31.12.2009, 31.12.2010, false", "30.12.2011, 31.12.2011, true", "2010, 2011, true", "2011/12, 2012/13, true",
        "WS 2011/12, WS 2012/13, true"})
    void bruchLiegtZwischenDenReferenztagen(String frueher, String spaeter, boolean erwartet) {
        assertEquals(erwartet, ZENSUS.liegtZwischen(Zeitbezug.lies(frueher).orElseThrow(), Zeitbezug.lies(spaeter).orElseThrow()));
    }

    @Test
    void abgaengeDesJahresVorDemStichtagLiegenDavor() {
        Bruch reform = new Bruch(LocalDate.of(2007, 7, 1), "Kreisreform", "");
        assertEquals(true, reform.liegtZwischen(new Abgangsjahr(2006), new Abgangsjahr(2007)));
        assertEquals(false, reform.liegtZwischen(new Abgangsjahr(2007), new Abgangsjahr(2008)));
    }

    @Test
    void textNenntJahrSatzUndRegel() {
        assertEquals("Bruch 2011 (Zensus 2011, VB010)", ZENSUS.toString());
        assertEquals("Bruch 2007 (Kreisreform)", new Bruch(LocalDate.of(2007, 7, 1), "Kreisreform", "").toString());
    }
}
