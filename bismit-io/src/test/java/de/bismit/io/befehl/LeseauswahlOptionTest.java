package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --nur-gebiete}, {@code --nur-jahre}, {@code --nur-merkmale}, {@code --nur-auspraegungen} wherever files are read. */
class LeseauswahlOptionTest {

    private static final String TABELLE = """
            GENESIS-Tabelle: 12612-01-01-4
            Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;;;;
            Lebendgeborene (Anzahl);;;;;
            ;;;Insgesamt;männlich;weiblich
            2015;DG;Deutschland;90;45;45
            2015;15;  Sachsen-Anhalt;18;10;8
            2015;15084;      Burgenlandkreis;9;5;4
            2014;15084;      Burgenlandkreis;9;5;4
            2014;15088;      Saalekreis;9;5;4
            __________
            Stand: 10.10.2017 / 11:57:53
            """;

    @TempDir
    Path ordner;

    @BeforeEach
    void schreibe() throws IOException {
        Files.writeString(ordner.resolve("t.csv"), TABELLE);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {"--nur-gebiete|15*|4 Zeilen, 12 Zellen|1 Zeilen übergangen",
            "--nur-gebiete|DG, 15088|2 Zeilen, 6 Zellen|3 Zeilen übergangen", "--nur-jahre|2015|3 Zeilen, 9 Zellen|2 Zeilen übergangen",
            "--nur-jahre|2010-2014|2 Zeilen, 6 Zellen|3 Zeilen übergangen"})
    void behaeltNurDasGewuenschte(String option, String wert, String behalten, String uebergangen) {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", option, wert);
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains(behalten, uebergangen);
    }

    @Test
    void merkmaleSindSpalten() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", "--nur-merkmale", "männlich,weiblich");
        assertThat(aufruf.out()).contains("5 Zeilen, 10 Zellen");
    }

    /** The women of both Kreise: two of four rows. */
    @Test
    void auspraegungenSindZeilen() throws IOException {
        Files.writeString(ordner.resolve("f.csv"), """
                statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;\
                1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;\
                value_unit;value_variable_code;value_variable_label
                12411;B;STAG;Stichtag;2024-12-31;KREISE;Kreise;08222;Mannheim;GES;Geschlecht;GESW;weiblich;158789;Anzahl;BEVSTD;B
                12411;B;STAG;Stichtag;2024-12-31;KREISE;Kreise;08222;Mannheim;GES;Geschlecht;GESM;männlich;158000;Anzahl;BEVSTD;B
                12411;B;STAG;Stichtag;2024-12-31;KREISE;Kreise;08236;Enzkreis;GES;Geschlecht;GESM;männlich;99097;Anzahl;BEVSTD;B
                12411;B;STAG;Stichtag;2024-12-31;KREISE;Kreise;08236;Enzkreis;GES;Geschlecht;GESW;weiblich;101000;Anzahl;BEVSTD;B
                """);
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "f.csv", "--nur-auspraegungen", "GES=GESW, INSGESAMT", "--tidy", "f.tidy.csv");
        assertThat(aufruf.out()).contains("2 Zeilen, 2 Zellen");
        assertThat(ordner.resolve("f.tidy.csv")).content().contains("158789", "101000").doesNotContain("GESM");
    }

    @ParameterizedTest
    @CsvSource({"--nur-auspraegungen, weiblich, eine Variable und ihre Codes", "--nur-auspraegungen, 'GES=GESW,', leerer Eintrag", "--nur-jahre, 2015-2010, das frühere zuerst", "--nur-jahre, neulich, das frühere zuerst", "--nur-gebiete, '15,,16', leerer Eintrag"})
    void unsinnWirdAbgelehnt(String option, String wert, String satz) {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", option, wert);
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains(option, satz);
    }

    @Test
    void nichtsDavonSagtWarum() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", "--nur-gebiete", "99");
        assertThat(aufruf.code()).isEqualTo(1);
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains("keine der 5 Zeilen gehört zur Auswahl (Gebiete 99)");
    }

    @Test
    void ohneDateiHatEsKeineWirkungUndWirdAbgelehnt() {
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--nur-jahre", "2015");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("--nur-jahre gilt für eigene Dateien");
    }
}
