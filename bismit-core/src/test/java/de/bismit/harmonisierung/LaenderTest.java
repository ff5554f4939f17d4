package de.bismit.harmonisierung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected: vergleichbarkeit 3.3 and kategorien_README (Betreuung). */
class LaenderTest {

    private static final LocalDate TAG = LocalDate.of(2016, 3, 1);
    private static final Laendermerkmale MERKMALE = Laendermerkmale.deutschland();

    @ParameterizedTest(name = "{0} {1}: nach Klasse {2}")
    @CsvSource({"SN, 2015-08-01, 4", "TH, 2015-08-01, 4", "NW, 2015-08-01, 4", "BB, 2015-08-01, 6", "ST, 1996-08-01, 4", "ST, 2000-08-01, 6",
        "ST, 2003-07-31, 6", "ST, 2003-08-01, 4"})
    void uebergangNachKlasse(String land, LocalDate tag, int klasse) {
        assertEquals(OptionalInt.of(klasse), MERKMALE.uebergangNachKlasse(Land.vonKuerzel(land).orElseThrow(), tag));
    }

    @Test
    void uebergangsquotenBrandenburgsSindNichtVergleichbar() {
        assertEquals(Optional.of(Abbildungsgrad.UNMOEGLICH), MERKMALE.vergleicheUebergang(Land.SACHSEN, Land.BRANDENBURG, TAG).grad());
        assertEquals(Optional.of(Abbildungsgrad.EXAKT), MERKMALE.vergleicheUebergang(Land.SACHSEN, Land.THUERINGEN, TAG).grad());
        assertThat(MERKMALE.vergleicheUebergang(Land.SACHSEN, Land.BAYERN, TAG)).hasToString(
                "ungeprüft: Übergang aus der Grundschule in Bayern am 01.03.2016 nicht belegt");
        assertThat(MERKMALE.vergleicheUebergang(Land.SACHSEN, Land.BRANDENBURG, TAG).toString()).contains("erst ab Klasse 7", "VB024");
    }

    @ParameterizedTest(name = "{0} {1}: {2} Jahre")
    @CsvSource({"ST, 2006-07-31, 13", "ST, 2007-07-31, 12", "NW, 2012-07-31, 13", "NW, 2013-07-31, 12", "NW, 2026-07-31, 13", "BB, 2012-07-31, 12"})
    void jahreBisAbitur(String land, LocalDate abgang, String jahre) {
        assertEquals(jahre, MERKMALE.finde(Laendermerkmale.JAHRE_BIS_ABITUR, Land.vonKuerzel(land).orElseThrow(), abgang).orElseThrow().wert());
    }

    @Test
    void unbekanntesMerkmalNenntDieBekannten() {
        assertThatThrownBy(() -> MERKMALE.finde("FERIEN", Land.SACHSEN, TAG)).hasMessageContaining("EINSCHULUNGSSTICHTAG");
    }

    @Test
    void hortIstInThueringenSchule() {
        assertThat(Betreuungsangebote.deutschland().zu(Land.THUERINGEN, 8)).anySatisfy(b -> assertThat(b.institution()).startsWith("Schulhort"));
        assertThat(Betreuungsangebote.deutschland().zu(Land.SACHSEN, 8)).anySatisfy(b -> {
            assertThat(b.institution()).startsWith("Hort als Kindertageseinrichtung");
            assertEquals("22541", b.statistik());
        });
    }

    @ParameterizedTest(name = "{0}: {1} gegen {2} {3}")
    @CsvSource({"unter3, SN, TH, EXAKT", "3bis6, NW, ST, EXAKT", "schulkinder, SN, ST, VERLUSTBEHAFTET", "schulkinder, BB, SN, VERLUSTBEHAFTET",
        "schulkinder, SN, TH, UNMOEGLICH", "schulkinder, TH, ST, UNMOEGLICH", "schulkinder, NW, SN, UNMOEGLICH", "schulkinder, NW, TH, UNMOEGLICH"})
    void betreuungIstVergleichbarWoDieStatistikDasselbeZaehlt(String gruppe, String a, String b, Abbildungsgrad grad) {
        Kategorievergleich vergleich = Kategorienabbildungen.deutschland().abbildung("betreuungsgruppe")
                .vergleiche(gruppe, Land.vonKuerzel(a).orElseThrow(), Land.vonKuerzel(b).orElseThrow(), TAG);
        assertEquals(Optional.of(grad), vergleich.grad());
        assertThat(vergleich.nachweise()).isNotEmpty();
    }

    @Test
    void nichtGepruefteLaenderBleibenUngeprueft() {
        assertEquals(Optional.empty(), Kategorienabbildungen.deutschland().abbildung("betreuungsgruppe")
                .vergleiche("schulkinder", Land.SACHSEN, Land.BAYERN, TAG).grad());
    }
}
