package de.bismit.harmonisierung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Schuljahr;
import de.bismit.zeit.Semester;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StichtageTest {

    private static final Stichtage STICHTAGE = Stichtage.deutschland();

    private static Stichtagsregel regel(String statistik, String merkmal, Land land, LocalDate tag) {
        return STICHTAGE.finde(statistik, merkmal, land, tag).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} am {2}")
    @CsvSource({"22541, Kinder, 2008-03-15, 2008-03-15", "22541, Kinder, 2016-03-01, 2016-03-01", "22543, Kinder, 2009-03-01, 2009-03-01",
        "22541, Plätze, 2002-12-31, 2002-12-31", "12411, Bevölkerung, 2023-12-31, 2023-12-31", "13111, SvB, 2015-06-30, 2015-06-30",
        "21341, Personal, 2015-12-01, 2015-12-01", "12111, Bildung, 2011-05-09, 2011-05-09"})
    void stichtagHatEinDatum(String statistik, String merkmal, LocalDate tag, LocalDate erwartet) {
        assertEquals(Optional.of(erwartet), regel(statistik, merkmal, Land.SACHSEN, tag).stichtag(erwartet.getYear()));
    }

    @Test
    void alleVierJahreIstNichtJedesJahr() {
        Stichtagsregel plaetze = regel("22541", "Plätze", Land.SACHSEN, LocalDate.of(2002, 12, 31));
        assertEquals(Optional.empty(), plaetze.stichtag(2000));
        assertEquals(Optional.empty(), plaetze.stichtag(2006));
    }

    @Test
    void zeileDesLandesGehtVor() {
        LocalDate tag = LocalDate.of(2015, 10, 1);
        assertEquals("21111-S-ST", regel("21111", "Schüler", Land.SACHSEN_ANHALT, tag).id());
        assertEquals("21111-A-TH", regel("21111", "Abgänger", Land.THUERINGEN, tag).id());
        assertEquals("21111-S-DE", regel("21111", "Schüler", Land.BAYERN, tag).id());
        assertEquals(2, STICHTAGE.finde("21111", Land.SACHSEN, tag).size());
    }

    @Test
    void nennerUndJahr() {
        assertEquals(Optional.of(Paarung.VORJAHR), regel("22541", "Kinder", Land.SACHSEN, LocalDate.of(2016, 3, 1)).paarung());
        assertEquals(Optional.of(Paarung.GLEICHES_JAHR), regel("22541", "Plätze", Land.SACHSEN, LocalDate.of(1998, 12, 31)).paarung());
        assertEquals(Optional.empty(), regel("21111", "Schüler", Land.SACHSEN, LocalDate.of(2015, 10, 1)).paarung());
    }

    /** The kinds of time of this library mean what the rules say in words. */
    @Test
    void zeitbezuegeSagenDasselbe() {
        Stichtagsregel schueler = regel("21111", "Schüler", Land.SACHSEN, LocalDate.of(2015, 10, 1));
        assertEquals("Schuljahr t/t+1 gehört zu Jahr t", schueler.jahreszuordnung());
        assertEquals(Zeitart.SCHULJAHR, schueler.zeitart());
        assertEquals(2015, new Schuljahr(2015).berichtsjahr());
        assertThat(new Schuljahr(2015).referenztag()).isBetween(LocalDate.of(2015, 8, 1), LocalDate.of(2015, 10, 31));

        Stichtagsregel abgaenger = regel("21111", "Abgänger", Land.SACHSEN, LocalDate.of(2015, 7, 31));
        assertEquals("Abgänger des Schuljahres t-1/t gehören zu Jahr t", abgaenger.jahreszuordnung());
        assertEquals(Zeitart.ABGANGSJAHR, abgaenger.zeitart());
        assertEquals(2015, new Abgangsjahr(2015).berichtsjahr());
        assertEquals(LocalDate.of(2014, 8, 1), new Abgangsjahr(2015).von());
        assertEquals(LocalDate.of(2015, 7, 31), new Abgangsjahr(2015).referenztag());

        Stichtagsregel studierende = regel("21311", "Studierende", Land.SACHSEN, LocalDate.of(2023, 10, 1));
        assertEquals(Zeitart.SEMESTER, studierende.zeitart());
        assertThat(studierende.regel()).contains("JJJJ-10P6M");
        assertEquals("2023-10P6M", new Semester(2023, true).iso());
        assertEquals(Zeitart.JAHRESDURCHSCHNITT, regel("13211", "Arbeitslose", Land.SACHSEN, LocalDate.of(2016, 7, 1)).zeitart());
        assertThat(STICHTAGE.alle()).allSatisfy(r -> assertThat(r.zeitart()).isNotNull());
    }

    @Test
    void unbekannteStatistikNenntDieBekannten() {
        assertThatThrownBy(() -> STICHTAGE.finde("99999", Land.SACHSEN, LocalDate.of(2015, 1, 1))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22541");
    }
}
