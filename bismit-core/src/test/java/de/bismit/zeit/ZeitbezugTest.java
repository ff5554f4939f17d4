package de.bismit.zeit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeitbezugTest {

    static Stream<Arguments> formen() {
        return Stream.of(
                Arguments.of("2015", new Kalenderjahr(2015)),
                Arguments.of(" 2015 ", new Kalenderjahr(2015)),
                Arguments.of("31.12.2015", Stichtag.of(2015, 12, 31)),
                Arguments.of("29.02.2016", Stichtag.of(2016, 2, 29)),
                Arguments.of("2015-12-31", Stichtag.of(2015, 12, 31)),
                Arguments.of("2015-07", new Monat(2015, 7)),
                Arguments.of("Juli 2015", new Monat(2015, 7)),
                Arguments.of("März 2015", new Monat(2015, 3)),
                Arguments.of("2015-Q3", new Quartal(2015, 3)),
                Arguments.of("3. Quartal 2015", new Quartal(2015, 3)),
                Arguments.of("1. Vierteljahr 2015", new Quartal(2015, 1)),
                Arguments.of("2023-10P6M", new Semester(2023, true)),
                Arguments.of("2023-04P6M", new Semester(2023, false)),
                Arguments.of("WS 2023/24", new Semester(2023, true)),
                Arguments.of("WiSe 2023/24", new Semester(2023, true)),
                Arguments.of("Wintersemester 2023/2024", new Semester(2023, true)),
                Arguments.of("SS 2023", new Semester(2023, false)),
                Arguments.of("SoSe 2023", new Semester(2023, false)),
                Arguments.of("Sommersemester 2023", new Semester(2023, false)),
                Arguments.of("2015/16", new Schuljahr(2015)),
                Arguments.of("Schuljahr 2015/16", new Schuljahr(2015)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formen")
    void gedruckteFormenWerdenGelesen(String gedruckt, Zeitbezug erwartet) {
        assertEquals(Optional.of(erwartet), Zeitbezug.lies(gedruckt));
    }

    @ParameterizedTest(name = "''{0}'' ist keine Zeit")
    @ValueSource(strings = {"", " ", "0000", "1899", "2101", "15", "20155", "31.02.2015", "29.02.2015", "00.01.2015", "31.12.0000",
        "2015-13", "2015-00", "2015-02-30", "2015-Q5", "2015-Q0", "5. Quartal 2015", "Block 2015", "juli", "Nebel 2015",
        "2023-11P6M", "٢٠١٥", "2015 vorläufig", "insgesamt"})
    void anderesIstKeineZeit(String text) {
        assertEquals(Optional.empty(), Zeitbezug.lies(text));
    }

    @ParameterizedTest(name = "{0}: {1} bis {2}, Referenztag {3}, Berichtsjahr {4}")
    @CsvSource({"31.12.2015, 2015-12-31, 2015-12-31, 2015-12-31, 2015", "2015, 2015-01-01, 2015-12-31, 2015-12-31, 2015",
        "2015/16, 2015-08-01, 2016-07-31, 2015-10-01, 2015", "WS 2015/16, 2015-10-01, 2016-03-31, 2015-10-01, 2015",
        "SS 2015, 2015-04-01, 2015-09-30, 2015-04-01, 2015", "2015-Q1, 2015-01-01, 2015-03-31, 2015-03-31, 2015",
        "2015-Q4, 2015-10-01, 2015-12-31, 2015-12-31, 2015", "2016-02, 2016-02-01, 2016-02-29, 2016-02-29, 2016"})
    void tageUndBerichtsjahr(String text, LocalDate von, LocalDate bis, LocalDate referenztag, int berichtsjahr) {
        Zeitbezug zeit = Zeitbezug.lies(text).orElseThrow();
        assertEquals(von, zeit.von());
        assertEquals(bis, zeit.bis());
        assertEquals(referenztag, zeit.referenztag());
        assertEquals(berichtsjahr, zeit.berichtsjahr());
    }

    /** stichtage.csv: leavers of 2015 are those of the school year 2014/15, reference day 31.07.2015. */
    @Test
    void abgangsjahrEndetAmLetztenJuli() {
        Abgangsjahr jahr = new Abgangsjahr(2015);
        assertEquals(LocalDate.of(2014, 8, 1), jahr.von());
        assertEquals(LocalDate.of(2015, 7, 31), jahr.referenztag());
        assertEquals(2015, jahr.berichtsjahr());
        assertEquals(LocalDate.of(2015, 12, 31), new Jahresdurchschnitt(2015).bis());
    }

    @Test
    void artDeutetDasGedruckteJahrUndLaesstAnderesStehen() {
        Kalenderjahr gedruckt = new Kalenderjahr(2015);
        assertEquals(new Schuljahr(2015), Zeitart.SCHULJAHR.deute(gedruckt));
        assertEquals(new Abgangsjahr(2015), Zeitart.ABGANGSJAHR.deute(gedruckt));
        assertEquals(new Jahresdurchschnitt(2015), Zeitart.JAHRESDURCHSCHNITT.deute(gedruckt));
        assertEquals(gedruckt, Zeitart.KALENDERJAHR.deute(gedruckt));
        Stichtag tag = Stichtag.of(2015, 12, 31);
        for (Zeitart art : Zeitart.values()) {
            assertEquals(tag, art.deute(tag));
        }
    }

    @Test
    void ordnungNachLetztemTagDannErstemDannArt() {
        List<Zeitbezug> geordnet = List.of(Stichtag.of(2014, 12, 31), new Quartal(2015, 1), new Abgangsjahr(2015), new Kalenderjahr(2015),
                new Jahresdurchschnitt(2015), new Quartal(2015, 4), new Monat(2015, 12), Stichtag.of(2015, 12, 31),
                new Semester(2015, true), new Schuljahr(2015));
        assertEquals(geordnet, Stream.of(5, 3, 9, 0, 7, 1, 8, 2, 6, 4).map(geordnet::get).sorted().toList());
    }

    @Test
    void textIstDeutsch() {
        List<Zeitbezug> zeiten = List.of(Stichtag.of(2015, 3, 1), new Kalenderjahr(2015), new Schuljahr(2008), new Schuljahr(1999),
                new Abgangsjahr(2015), new Semester(2023, true), new Semester(2023, false), new Quartal(2015, 3), new Monat(2015, 3),
                new Jahresdurchschnitt(2016));
        assertEquals(List.of("01.03.2015", "2015", "Schuljahr 2008/09", "Schuljahr 1999/00", "Abgangsjahr 2015", "WS 2023/24", "SS 2023",
                "3. Quartal 2015", "März 2015", "Jahresdurchschnitt 2016"), zeiten.stream().map(Object::toString).toList());
    }

    @Test
    void unmoeglicheZeitenWerdenAbgelehnt() {
        assertThrows(IllegalArgumentException.class, () -> new Kalenderjahr(0));
        assertThrows(IllegalArgumentException.class, () -> new Schuljahr(2101));
        assertThrows(IllegalArgumentException.class, () -> new Abgangsjahr(1899));
        assertThrows(IllegalArgumentException.class, () -> new Semester(3000, true));
        assertThrows(IllegalArgumentException.class, () -> new Jahresdurchschnitt(1899));
        assertThrows(IllegalArgumentException.class, () -> new Stichtag(LocalDate.of(1871, 1, 18)));
        assertThrows(IllegalArgumentException.class, () -> new Quartal(2015, 5));
        assertThrows(DateTimeException.class, () -> new Monat(2015, 0));
    }

    @Test
    void paarungNenntDasJahrDesNenners() {
        assertEquals(2015, Paarung.VORJAHR.nennerjahr(2016));
        assertEquals(2016, Paarung.GLEICHES_JAHR.nennerjahr(2016));
    }
}
