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

/** {@code --zeichenschema}: the same cells are read as their sender declares. Synthetic figures. */
class ZeichenschemaOptionTest {

    private static final String TABELLE = """
            GENESIS-Tabelle: 12612-01-01-4
            Geburten: Lebendgeborene nach Geschlecht - Jahressumme -;;;;;
            Lebendgeborene (Anzahl);;;;;
            ;;;Insgesamt;männlich;weiblich
            2015;DG;Deutschland;90;45;45
            2015;15;  Sachsen-Anhalt;9;g;*
            2015;15084;      Burgenlandkreis;9;5;4
            2015;15088;      Saalekreis;9;5;4
            2015;15087;      Mansfeld-Südharz, Landkreis;9;5;4
            2015;15082;      Anhalt-Bitterfeld, Landkreis;9;5;4
            2015;15002;      Halle (Saale), Kreisfreie Stadt;9;5;4
            __________
            Stand: 10.10.2017 / 11:57:53
            """;

    @TempDir
    Path ordner;

    @BeforeEach
    void schreibe() throws IOException {
        Files.writeString(ordner.resolve("t.csv"), TABELLE);
    }

    @ParameterizedTest(name = "{0}: {1} verworfen")
    @CsvSource({"klassisch, 2", "NEU, 1", "Bundesagentur, 1"})
    void dieErklaerungEntscheidetWieGelesenWird(String schema, int verworfene) {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", "--zeichenschema", schema);
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).contains(", " + verworfene + " verworfen");
    }

    @Test
    void auchBeimVergleich() {
        Aufruf klassisch = Aufruf.in(ordner, "vergleich", "t.csv", "--kennzahl", "A-GEBURTEN");
        assertThat(klassisch.code()).isZero();
        assertThat(klassisch.meldung()).contains("BIS-L011").contains("\"g\"");
        Aufruf neu = Aufruf.in(ordner, "vergleich", "t.csv", "--kennzahl", "A-GEBURTEN", "--zeichenschema", "neu");
        assertThat(neu.code()).isZero();
        assertThat(neu.meldung()).contains("BIS-L011").doesNotContain("\"g\"");
    }

    @Test
    void unbekanntesSchemaNenntDieVorhandenen() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "t.csv", "--zeichenschema", "quatsch");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).isEqualTo("Das Zeichenschema „quatsch“ gibt es nicht; es gibt klassisch, neu, bundesagentur, eurostat.");
    }

    @Test
    void ohneDateiHatEsKeineWirkungUndWirdAbgelehnt() {
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--zeichenschema", "neu");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("--zeichenschema gilt für eigene Dateien");
    }
}
