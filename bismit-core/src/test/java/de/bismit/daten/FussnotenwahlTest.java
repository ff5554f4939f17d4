package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Kalenderjahr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References and years as the tables of Regionaldatenbank Deutschland print them. */
class FussnotenwahlTest {

    private static final List<Spaltenangabe> ABSCHLUESSE = List.of(spalte("Insgesamt", "Insgesamt"), spalte("ohne Hauptschulabschluss", "Insgesamt"),
            spalte("ohne Hauptschulabschluss", "weiblich"), spalte("mit Hauptschulabschluss", "Insgesamt"),
            spalte("mit Mittlerem Abschluss", "Insgesamt"), spalte("mit Fachhochschulreife", "Insgesamt"),
            spalte("mit allgemeiner Hochschulreife", "Insgesamt"));

    private static Spaltenangabe spalte(String abschluss, String geschlecht) {
        return new Spaltenangabe(abschluss, List.of("Absolventen/Abgänger", "Schulabschluss", abschluss, geschlecht), "Anzahl", 1);
    }

    @ParameterizedTest(name = "{0}: Spalten {1}")
    @CsvSource({"Absolventen/Abgänger ohne Hauptschulabschluss, 1 2", "Absolventen/Abgänger mit Hauptschulabschluss, 3",
        "Absolventen/Abgänger mit Mittlerem Abschluss (Realschulabschluss, 4", "Absolventen/Abgänger mit Fachhochschulreife, 5",
        "Absolventen/Abgänger mit allg. Hochschulreife (ohne Fachhochschulreife), 6",
        "Absolventen/Abgänger insgesamt (einschl. Fachhochschulreife), 0", "etwas ganz anderes, 0 1 2 3 4 5 6", "'', 0 1 2 3 4 5 6"})
    void bezugMeintSeineSpaltenUndOhneErkennbareAlle(String bezug, String spalten) {
        Fussnotenwahl wahl = new Fussnotenwahl(List.of(new Fussnote(bezug, List.of(), "", "Text")), ABSCHLUESSE);
        StringBuilder gefunden = new StringBuilder();
        for (int m = 0; m < ABSCHLUESSE.size(); m++) {
            gefunden.append(wahl.fuer(m, "15002", new Kalenderjahr(2015)).isEmpty() ? "" : " " + m);
        }
        assertEquals(spalten, gefunden.toString().strip());
    }

    @Test
    void landUndBundBekommenIhreFussnoten() {
        List<Fussnote> noten = List.of(new Fussnote("", List.of(Land.SACHSEN), "", "Sachsen: a"), new Fussnote("", List.of(), "", "Deutschland: b"),
                new Fussnote("", List.of(), "", "c"));
        Fussnotenwahl wahl = new Fussnotenwahl(noten, ABSCHLUESSE);
        assertEquals(List.of("Sachsen: a", "c"), wahl.fuer(0, "14713", new Kalenderjahr(2015)).stream().map(Fussnote::text).toList());
        assertEquals(List.of("c"), wahl.fuer(0, "15002", new Kalenderjahr(2015)).stream().map(Fussnote::text).toList());
        assertEquals(3, wahl.fuer(0, "DG", new Kalenderjahr(2015)).size());
    }

    @ParameterizedTest(name = "{0}: {1} bis {2}")
    @CsvSource({"2007, 2007, 2007", "ab 2011, 2011, 9999", "ab Berichtsjahr 2011, 2011, 9999", "bis 1998, 0, 1998", "1995 bis 2000, 1995, 2000",
        "1995 - 2001, 1995, 2001", "Berichtsjahr 1995-2010, 1995, 2010", "Schuljahr 2003/2004, 2003, 2004", "bis Schuljahr 2005/06, 0, 2006",
        "ab dem Schuljahr 2010/2011, 2010, 9999", "ab Schuljahr 2012/2013 bis Schuljahr 2014/2015, 2012, 2015", "'1997, 1998', 1997, 1998",
        "'', 0, 9999", "zeitweise, 0, 9999"})
    void jahreStehenWieGedruckt(String zeitraum, int von, int bis) {
        Fussnote note = new Fussnote("", List.of(), zeitraum, "Text");
        for (int jahr = 1990; jahr <= 2020; jahr++) {
            assertEquals(jahr >= von && jahr <= bis, note.betrifft(new Abgangsjahr(jahr)) && note.betrifft(new Kalenderjahr(jahr)), zeitraum + " " + jahr);
        }
    }
}
