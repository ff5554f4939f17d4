package de.bismit.harmonisierung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Land;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected: vergleichbarkeit 3.2 (five levels) and the footnotes of GENESIS 21111-02-06-4. */
class AbschluesseTest {

    private static final Abschluesse ABSCHLUESSE = Abschluesse.deutschland();

    @ParameterizedTest(name = "{0} {1} {2} ist {3}, Stufe {4}")
    @CsvSource({
        "SN, Qualifizierender Hauptschulabschluss, 2015-07-31, BILABS12, 2, VERLUSTBEHAFTET", "BB, EBR, 2015-07-31, BILABS12, 2, VERLUSTBEHAFTET",
        "BB, Fachoberschulreife, 2015-07-31, BILABS13, 3, EXAKT", "NW, FOR, 2015-07-31, BILABS13, 3, EXAKT",
        "ST, Erweiterter Realschulabschluss, 2015-07-31, BILABS13, 3, VERLUSTBEHAFTET", "TH, Abitur, 2015-07-31, BILABS15, 5, EXAKT",
        "ST, Schulischer Teil der Fachhochschulreife, 2012-07-31, BILABS14, 4, VERLUSTBEHAFTET",
        "ST, Schulischer Teil der Fachhochschulreife, 2013-07-31, BILABS14D, 3, VERLUSTBEHAFTET",
        "NW, Hauptschulabschluss, 2020-07-31, BILABS12, 2, EXAKT", "NW, Erster Schulabschluss, 2023-07-31, BILABS12, 2, EXAKT",
        "TH, Förderschulabschluss, 2015-07-31, BILABS11, 1, VERLUSTBEHAFTET"})
    void abschlussHatKategorieUndStufe(String land, String name, LocalDate tag, String code, int stufe, Abbildungsgrad grad) {
        assertThat(ABSCHLUESSE.finde(Land.vonKuerzel(land).orElseThrow(), name, tag)).isInstanceOfSatisfying(Kategoriefund.Zugeordnet.class, z -> {
            assertEquals(code, z.kategorie().code());
            assertEquals(grad, z.grad());
            assertEquals(stufe, ((Abschluss) z.eintraege().get(0)).stufe());
        });
    }

    @ParameterizedTest
    @CsvSource({"Fachhochschulreife", "schulischer Teil der Fachhochschulreife"})
    void sachsenVergibtAnAllgemeinbildendenSchulenKeineFachhochschulreife(String name) {
        assertThat(ABSCHLUESSE.finde(Land.SACHSEN, name, LocalDate.of(2015, 7, 31))).isInstanceOf(Kategoriefund.KeinAngebot.class);
    }

    @Test
    void fachoberschulreifeIstNichtFachhochschulreife() {
        assertThat(ABSCHLUESSE.finde("Fachoberschulreife", LocalDate.of(2015, 7, 31)).eintraege()).extracting(a -> a.kategorie().code())
                .containsOnly("BILABS13");
    }

    @Test
    void schulischerTeilIstKeinSummand() {
        assertThat(Abschluesse.SUMMANDEN).doesNotContain("BILABS14D").hasSize(5);
    }
}
