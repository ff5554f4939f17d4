package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.daten.Fussnote;
import de.bismit.gebiet.Land;
import java.util.List;
import org.junit.jupiter.api.Test;

class FussnotenleserTest {

    private static List<Fussnote> lies(String text) {
        return Fussnotenleser.lies(text.lines().toList());
    }

    @Test
    void jeSpalteUndLand() {
        List<Fussnote> noten = lies("""
                zu "gesamte Tabelle":
                ab dem Berichtsjahr 2011: nach dem Zensus 2011

                Sachsen-Anhalt(bis 2008): ohne kommunale Krankenhäuser
                Berlin, Brandenburg (ab 2012): Nachweis der 5. Klasse
                zu "Hauptschulen": ohne Abendhauptschulen
                NRW: einschl. Kollegschulen
                """);
        assertEquals(List.of(
                new Fussnote("", List.of(), "", "ab dem Berichtsjahr 2011: nach dem Zensus 2011"),
                new Fussnote("", List.of(Land.SACHSEN_ANHALT), "bis 2008",
                        "Sachsen-Anhalt(bis 2008): ohne kommunale Krankenhäuser"),
                new Fussnote("", List.of(Land.BERLIN, Land.BRANDENBURG), "ab 2012",
                        "Berlin, Brandenburg (ab 2012): Nachweis der 5. Klasse"),
                new Fussnote("Hauptschulen", List.of(), "", "ohne Abendhauptschulen"),
                new Fussnote("Hauptschulen", List.of(Land.NORDRHEIN_WESTFALEN), "", "NRW: einschl. Kollegschulen")), noten);
    }

    @Test
    void umgebrocheneAufzaehlungDerLaender() {
        List<Fussnote> noten = lies("""
                zu "Vollzeitstellen im pädag. Be-
                reich":
                Bayern, Hessen (2015), Nordrhein-
                Westfalen, Niedersachsen,
                Saarland, Sachsen: Rundungsdiffe-
                renzen sind möglich
                """);
        assertEquals(1, noten.size());
        assertEquals("Vollzeitstellen im pädag. Bereich", noten.get(0).bezug());
        assertEquals(6, noten.get(0).laender().size());
        assertEquals("", noten.get(0).zeitraum());
        assertEquals("Bayern, Hessen (2015), Nordrhein-Westfalen, Niedersachsen, Saarland, Sachsen: Rundungsdifferenzen "
                + "sind möglich", noten.get(0).text());
    }

    @Test
    void trennungen() {
        assertEquals("Schul- und Hortkinder", Fussnotenleser.verbinde(List.of("Schul-", "und Hortkinder"), 0, 2));
        assertEquals("Verwaltung und -vermittlung", Fussnotenleser.verbinde(List.of("Verwaltung und", "-vermittlung"), 0, 2));
        assertEquals("2008 - 2010", Fussnotenleser.verbinde(List.of("2008 -", "2010"), 0, 2));
        assertEquals("http://www.pub.arbeitsagentur.de/hst/services/statistik/000200/html",
                Fussnotenleser.verbinde(List.of("http://www.pub.arbeitsagentur.de/hst/services/statistik/0002", "00/html"), 0, 2));
    }
}
