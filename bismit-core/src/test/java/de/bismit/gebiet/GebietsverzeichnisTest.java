package de.bismit.gebiet;

import static de.bismit.gebiet.Gueltigkeit.GUELTIG;
import static de.bismit.gebiet.Gueltigkeit.UNBEKANNT;
import static de.bismit.gebiet.Gueltigkeit.UNGUELTIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GebietsverzeichnisTest {

    private final Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();

    /** Days on which the laws took effect; the intervals where only year-ends are known. */
    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource({
        "15256, 1994-06-30, UNGUELTIG", "15256, 1994-07-01, GUELTIG", "15256, 2007-06-30, GUELTIG",
        "15256, 2007-07-01, UNGUELTIG", "15084, 2007-06-30, UNGUELTIG", "15084, 2007-07-01, GUELTIG",
        "15084, 2026-01-01, GUELTIG",
        "15002, 1990-12-31, GUELTIG", "15002, 1991-06-30, UNBEKANNT", "15002, 1992-01-01, UNGUELTIG",
        "15002, 2007-06-30, UNGUELTIG", "15002, 2007-07-01, GUELTIG",
        "15202, 1990-12-31, UNGUELTIG", "15202, 1991-06-30, UNBEKANNT", "15202, 1991-12-31, GUELTIG",
        "15202, 2007-06-30, GUELTIG", "15202, 2007-07-01, UNGUELTIG",
        "14365, 2008-07-31, GUELTIG", "14365, 2008-08-01, UNGUELTIG", "14713, 2008-07-31, UNGUELTIG",
        "14713, 2008-08-01, GUELTIG", "14365, 1995-12-31, UNGUELTIG", "14065, 1995-12-31, GUELTIG",
        "14365, 1996-01-01, GUELTIG",
        "16056, 1997-12-31, UNGUELTIG", "16056, 1998-01-01, GUELTIG",
        "16056, 2021-06-30, GUELTIG", "16056, 2021-07-01, UNGUELTIG", "16063, 2021-06-30, GUELTIG",
        "16063, 2021-07-01, GUELTIG",
        "03152, 2016-10-31, GUELTIG", "03156, 2016-11-01, UNGUELTIG", "03159, 2016-10-31, UNGUELTIG",
        "03159, 2016-11-01, GUELTIG",
        "13052, 2011-09-03, GUELTIG", "13052, 2011-09-04, UNGUELTIG", "13071, 2011-09-03, UNGUELTIG",
        "13071, 2011-09-04, GUELTIG", "13003, 2011-09-04, GUELTIG",
        "05313, 2009-10-20, GUELTIG", "05334, 2009-10-21, GUELTIG", "05334002, 2009-10-20, UNGUELTIG",
        "03241001, 2001-10-31, UNGUELTIG", "03241001, 2006-12-31, UNBEKANNT", "03241001, 2010-12-31, GUELTIG",
        "12052, 1993-12-05, UNGUELTIG", "12052, 1993-12-06, GUELTIG",
        "10041100, 1995-12-31, UNBEKANNT", "10041100, 2015-03-01, GUELTIG", "06415, 2024-12-31, UNGUELTIG",
        "141, 2007-12-31, GUELTIG", "141, 2008-12-31, UNGUELTIG", "145, 2007-12-31, UNGUELTIG",
        "151, 2006-12-31, GUELTIG", "151, 2007-12-31, UNGUELTIG", "071, 2023-12-31, GUELTIG",
        "DG, 2023-12-31, GUELTIG", "14, 1995-12-31, GUELTIG", "99999, 2023-12-31, UNBEKANNT"})
    void gueltigAmTag(String schluessel, LocalDate tag, Gueltigkeit erwartet) {
        assertEquals(erwartet, verzeichnis.gueltig(schluessel, tag));
    }

    @Test
    void zeitraumGiltGanzOderGarNicht() {
        LocalDate anfang = LocalDate.of(2007, 1, 1);
        assertEquals(GUELTIG, verzeichnis.gueltig("15256", anfang, LocalDate.of(2007, 6, 30)));
        assertEquals(UNBEKANNT, verzeichnis.gueltig("15256", anfang, LocalDate.of(2007, 12, 31)));
        assertEquals(UNGUELTIG, verzeichnis.gueltig("15256", LocalDate.of(2007, 7, 1), LocalDate.of(2007, 12, 31)));
        assertEquals(UNGUELTIG, verzeichnis.gueltig("15002", LocalDate.of(1992, 1, 1), LocalDate.of(2007, 6, 30)));
        assertThrows(IllegalArgumentException.class,
                () -> verzeichnis.gueltig("15256", anfang, anfang.minusDays(1)));
    }

    /**
     * Distinct old keys on the sheet of each year in the Umsteigeschlüssel 1990-2018 (BBSR), 2019 its target list,
     * counted apart from this library. Two are put right: the sheet of 1995 carries Sachsen in the state of 1996
     * already (29 keys in place of 34), and Eisenach, on the sheet of 1997, became kreisfrei on 1.1.1998
     * (71327-01-04-4 has no debts of it for 31.12.1997). Official numbers are 401 Kreise at the end of 2019 and 400 on 30.11.2023 (Gemeindeverzeichnis).
     */
    @ParameterizedTest(name = "{0}: {1} Kreise")
    @CsvSource({
        "1990-12-31, 543", "1991-12-31, 543", "1992-12-31, 543", "1993-12-31, 517", "1994-12-31, 444",
        "1995-12-31, 444", "1996-01-01, 439", "1996-12-31, 439", "1997-12-31, 439", "1998-12-31, 440",
        "1999-12-31, 440", "2000-12-31, 440", "2001-12-31, 439", "2002-12-31, 439", "2003-12-31, 439",
        "2004-12-31, 439", "2005-12-31, 439", "2006-12-31, 439", "2007-12-31, 429", "2008-12-31, 413",
        "2009-12-31, 412", "2010-12-31, 412", "2011-12-31, 402", "2012-12-31, 402", "2013-12-31, 402",
        "2014-12-31, 402", "2015-12-31, 402", "2016-12-31, 401", "2017-12-31, 401", "2018-12-31, 401",
        "2019-12-31, 401", "2023-11-30, 400"})
    void zahlDerKreise(LocalDate tag, int erwartet) {
        assertEquals(erwartet, kreiseAm(tag, GUELTIG));
        assertEquals(0, kreiseAm(tag, UNBEKANNT));
    }

    private long kreiseAm(LocalDate tag, Gueltigkeit gesucht) {
        return verzeichnis.alle().stream().filter(e -> e.ebene() == Ebene.KREIS).map(Gebietseintrag::schluessel)
                .distinct().filter(k -> verzeichnis.gueltig(k, tag) == gesucht).count();
    }

    @Test
    void jederSchluesselPasstZuSeinerEbeneUndTraegtQuelle() {
        for (Gebietseintrag eintrag : verzeichnis.alle()) {
            assertEquals(Ags.of(eintrag.schluessel()).laengenEbene(), eintrag.ebene(), eintrag.schluessel());
            assertFalse(eintrag.quelle().isBlank() || eintrag.provenienz().isBlank(), eintrag.schluessel());
        }
        assertEquals(16, verzeichnis.alle().stream().filter(e -> e.ebene() == Ebene.LAND).count());
    }

    @Test
    void geordnetNachEbeneSchluesselUndZeit() {
        List<Gebietseintrag> alle = verzeichnis.alle();
        for (int i = 1; i < alle.size(); i++) {
            Gebietseintrag davor = alle.get(i - 1);
            Gebietseintrag danach = alle.get(i);
            int folge = Ags.of(davor.schluessel()).compareTo(Ags.of(danach.schluessel()));
            assertTrue(folge < 0 || folge == 0 && !Objects.requireNonNull(davor.aufgeloestSpaetestens())
                    .isAfter(Objects.requireNonNull(danach.entstandenFruehestens())), danach.toString());
        }
    }

    @Test
    void nameUndZeitraeume() {
        assertEquals(Optional.of("Halle (Saale), kreisfreie Stadt"), verzeichnis.name("15002"));
        assertEquals(2, verzeichnis.eintraege("15002").size());
        assertTrue(verzeichnis.kennt("11001001"));
        assertFalse(verzeichnis.kennt("99999"));
        assertTrue(verzeichnis.name("99999").isEmpty());
        assertEquals("15256 Burgenlandkreis, seit 1994-07-01, aufgelöst 2007-07-01",
                verzeichnis.eintraege("15256").get(0).toString());
        assertEquals("15002 Halle/Saale, von Anfang an, aufgelöst zwischen 1991-01-01 und 1991-12-31",
                verzeichnis.eintraege("15002").get(0).toString());
        assertTrue(verzeichnis.toString().startsWith("Gebietsverzeichnis Deutschland: "), verzeichnis.toString());
    }

    @Test
    void datenInFalscherFolgeWerdenAbgelehnt() {
        LocalDate tag = LocalDate.of(2007, 7, 1);
        assertThrows(IllegalArgumentException.class, () -> new Gebietseintrag("15256", "X", Ebene.KREIS, null, null,
                tag, tag.minusDays(1), "Q", "P"));
        assertThrows(IllegalArgumentException.class, () -> new Gebietseintrag("15256", "X", Ebene.KREIS, tag, tag,
                tag, tag, "Q", "P"));
        assertThrows(IllegalArgumentException.class, () -> new Gebietseintrag("15256", "X", Ebene.KREIS, tag, null,
                null, null, "Q", "P"));
    }

    @ParameterizedTest(name = "{0} und {1}: {2}")
    @CsvSource({
        "15256, 15084, true", "15268, 15084, true", "15256, 15268, false", "15256, 15088, false",
        "15151, 15001, true", "15151, 15082, true", "15151, 15086, true", "15151, 15091, true", "15151, 15084, false",
        "15101, 15001, true", "15202, 15002, true", "15242, 15084, true", "15242, 15268, true",
        "14375, 14522, true", "14375, 14729, false",
        // Teile des Leipziger Landes gingen vor 2000 an Leipzig; das nächste gemeinsame Jahresende ist 2007/2008.
        "14379, 14729, true", "14379, 14713, false", "14365, 14713, true", "14374, 14730, true",
        "03152, 03159, true", "05313, 05334, true", "05313, 05334002, false", "16056, 16063, false",
        // 0,7 % von Gotha stehen in der Quelle beim Altenburger Land: unter 1 % zählt nicht.
        "16020, 16077, false", "16011, 16077, true", "14053, 14524, false"})
    void ueberlappung(String a, String b, boolean erwartet) {
        assertEquals(erwartet, verzeichnis.ueberlappende(a).contains(b));
        assertEquals(erwartet, verzeichnis.ueberlappende(b).contains(a));
    }

    /** All Kreise that gave territory to the Burgenlandkreis of 2007, back to 1990 (domain table gebietsstand.csv). */
    @Test
    void ueberlappendeVollstaendig() {
        assertEquals("[15023, 15028, 15029, 15042, 15046, 15223, 15228, 15229, 15242, 15246, 15256, 15268]",
                new TreeSet<>(verzeichnis.ueberlappende("15084")).toString());
        assertEquals("[]", verzeichnis.ueberlappende("01001").toString());
        assertEquals("[]", verzeichnis.ueberlappende("05334002").toString());
        assertEquals("[]", verzeichnis.ueberlappende("14").toString());
    }

    /** The nine Kommunen: every predecessor of 2006 or 2007 as in the laws (Kreisreform 2007, Kreisreform 2008). */
    @ParameterizedTest(name = "{0} entstand aus {1}")
    @CsvSource({"15084, 15256 15268", "15088, 15261 15265", "15087, 15260 15266", "15082, 15151 15154 15159",
        "15002, 15202", "14713, 14365", "14730, 14374 14389", "14729, 14379 14383"})
    void vorgaengerUnmittelbarVorDerReform(String neu, String alte) {
        LocalDate davor = neu.startsWith("14") ? LocalDate.of(2008, 7, 31) : LocalDate.of(2007, 6, 30);
        assertEquals(alte, verzeichnis.ueberlappende(neu).stream()
                .filter(k -> verzeichnis.gueltig(k, davor) == GUELTIG).sorted().collect(Collectors.joining(" ")));
    }
}
