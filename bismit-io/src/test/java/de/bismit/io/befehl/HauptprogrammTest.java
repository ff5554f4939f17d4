package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HauptprogrammTest {

    @TempDir
    Path ordner;

    @Test
    void ohneBefehlNenntEsDieBefehle() {
        Aufruf aufruf = Aufruf.in(ordner);
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("es gibt vergleich, bericht, lesen, aenderungen, katalog, steckbrief, auswahl, sitzung, jshell");
    }

    @Test
    void unbekannterBefehlNenntDieBefehle() {
        Aufruf aufruf = Aufruf.in(ordner, "vergleiche");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).isEqualTo("Den Befehl „vergleiche“ gibt es nicht; es gibt vergleich, bericht, lesen, aenderungen, katalog, steckbrief, auswahl, sitzung, jshell.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "vergleich --help", "lesen -h", "katalog --help", "jshell --help", "steckbrief --help", "auswahl --help", "auswahl blatt --help", "auswahl zusammenfuehren --help"})
    void hilfeIstDeutschUndSchmal(String args) {
        Aufruf aufruf = Aufruf.in(ordner, args.split(" "));
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).startsWith("Aufruf: java -jar bismit.jar").contains("diese Hilfe zeigen").doesNotContain("Usage", "Show this");
        assertThat(aufruf.zeilen()).allMatch(z -> z.codePointCount(0, z.length()) <= 80);
    }

    @Test
    void versionIstGesetzt() {
        assertThat(Aufruf.in(ordner, "--version").out()).matches("bismit \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void unlesbarerNameGibtEinenSatz() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "Sch\uFFFD\uFFFDler.csv");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void katalogListetNachThemenfeldern() {
        Aufruf aufruf = Aufruf.in(ordner, "katalog");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.zeilen()).contains("A Rahmenbedingungen", "F Hochschulen")
                .anyMatch(z -> z.startsWith("  D-ABGANG-OHNE-HSA                 Abgänge ohne Hauptschulabschluss, Prozent"))
                .allMatch(z -> z.codePointCount(0, z.length()) <= 80);
    }

    @Test
    void katalogZeigtEineEinzelneAusfuehrlich() {
        assertThat(Aufruf.in(ordner, "katalog", "d-abgang-ohne-hsa").out()).contains("Formel: ", "Auch mit --gruppe geschlecht=weiblich",
                "vergleich --kennzahl D-ABGANG-OHNE-HSA");
    }

    @Test
    void katalogFiltertNachSteuerungUndStand() {
        String kreis = Aufruf.in(ordner, "katalog", "--steuerung", "kreis", "--stand", "belegt").out();
        assertThat(kreis).contains("D-SCHULEN", "C-TAGESPFLEGE-KINDER").doesNotContain("D-ABGANG-OHNE-HSA", "C-BETREUUNGSQUOTE-U3", "H-BIBLIOTHEKEN");
        assertThat(Aufruf.in(ordner, "katalog", "--stand", "beschrieben").out()).contains("B-SCHULABSCHLUSS", "nur beschrieben").doesNotContain("E-ANR");
        Aufruf falsch = Aufruf.in(ordner, "katalog", "--steuerung", "Mond");
        assertThat(falsch.code()).isEqualTo(2);
        assertThat(falsch.meldung()).contains("Die Ebene „Mond“ gibt es nicht; es gibt Bund, Land, Kreis");
    }

    @Test
    void katalogOhneTrefferEndetMitEins() {
        Aufruf aufruf = Aufruf.in(ordner, "katalog", "quatsch");
        assertThat(aufruf.code()).isEqualTo(1);
        assertThat(aufruf.meldung()).startsWith("Keine Kennzahl enthält „quatsch“");
    }
}
