package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.io.Testdaten;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LesenBefehlTest {

    private static final String TIDYKOPF = "tabelle;merkmal;auspraegungen;ags;zeit;wert;status;kennzeichen;zeichen;einheit;datei;zeile;spalte\n";

    @TempDir
    Path ordner;

    private String tabelle() {
        return Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv").toAbsolutePath().toString();
    }

    @Test
    void zeigtFormatUndBuecher() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", tabelle());
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.zeilen().get(0)).isEqualTo("regio-21111-02-06-4.csv datencsv");
        assertThat(aufruf.out()).contains("11.046 Zeilen, 154.644 Zellen: ", "Stand 24.02.2018");
        assertThat(aufruf.zeilen()).allMatch(z -> z.codePointCount(0, z.length()) <= 80);
    }

    @Test
    void tidyUndJsonEntstehenUndLassenSichWiederholen() throws IOException {
        assertThat(Aufruf.in(ordner, "lesen", tabelle(), "--tidy", "t.csv", "--json", "l.json").code()).isZero();
        String tidy = Files.readString(ordner.resolve("t.csv"));
        assertThat(tidy).startsWith(TIDYKOPF);
        assertThat(tidy.lines().count()).isEqualTo(154_644 + 1);
        assertThat(Files.readString(ordner.resolve("l.json"))).contains("\"format\" : \"datencsv\"", "\"zellen\" : 154644");
        assertThat(Aufruf.in(ordner, "lesen", tabelle(), "--tidy", "t.csv", "--json", "l.json").code()).isZero();
        assertThat(Files.readString(ordner.resolve("t.csv"))).isEqualTo(tidy);
    }

    @Test
    void tidyAufDerStandardausgabeStehtDortAllein() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen", tabelle(), "--tidy", "-");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).startsWith(TIDYKOPF);
        assertThat(aufruf.out().lines().count()).isEqualTo(154_644 + 1);
        assertThat(aufruf.err()).contains("11.046 Zeilen");
    }

    @Test
    void eineSchlechteDateiHaeltDieAnderenNichtAuf() throws IOException {
        Files.writeString(ordner.resolve("seite.csv"), "<!DOCTYPE html><html></html>");
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "nicht-da.csv", "seite.csv", tabelle(), "--json", "-");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).contains("\"datei\" : \"nicht-da.csv\"", "BIS-L000", "\"datei\" : \"seite.csv\"", "BIS-L005", "\"zellen\" : 154644");
        assertThat(aufruf.meldung()).contains("1 von 3 Dateien gelesen");
    }

    @Test
    void nichtsBrauchbaresEndetMitEins() throws IOException {
        Files.writeString(ordner.resolve("leer.csv"), "");
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "leer.csv");
        assertThat(aufruf.code()).isEqualTo(1);
        assertThat(aufruf.out()).contains("BIS-L001 Fehler: ");
    }

    @Test
    void eineUnlesbareZelleWirdMitStelleGenannt() throws IOException {
        String original = Files.readString(Path.of(tabelle()), StandardCharsets.ISO_8859_1);
        String zelle = original.lines().filter(z -> z.contains(";15002;")).findFirst().orElseThrow();
        String kaputt = zelle.substring(0, zelle.lastIndexOf(';') + 1) + "12,3x";
        Files.writeString(ordner.resolve("kaputt.csv"), original.replace(zelle, kaputt), StandardCharsets.ISO_8859_1);
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "kaputt.csv");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains("BIS-L011 Warnung: ", "12,3x", "(Zeile ", ", Spalte ", "1 verworfen");
    }

    @Test
    void eineEingabeWirdNichtUeberschrieben() throws IOException {
        Files.copy(Path.of(tabelle()), ordner.resolve("a.csv"));
        Aufruf aufruf = Aufruf.in(ordner, "lesen", "a.csv", "--tidy", "./a.csv", "--ueberschreiben");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("soll gelesen und mit --tidy geschrieben werden");
        assertThat(ordner.resolve("a.csv")).hasSameBinaryContentAs(Path.of(tabelle()));
    }

    @Test
    void fremdeDateienBleibenStehen() throws IOException {
        Files.writeString(ordner.resolve("fremd.csv"), "a;b\n1;2\n");
        Files.writeString(ordner.resolve("fremd.json"), "[{\"datei\": 1}]");
        assertThat(Aufruf.in(ordner, "lesen", tabelle(), "--tidy", "fremd.csv").code()).isEqualTo(2);
        assertThat(Aufruf.in(ordner, "lesen", tabelle(), "--json", "fremd.json").code()).isEqualTo(2);
        assertThat(ordner.resolve("fremd.csv")).hasContent("a;b\n1;2\n");
        assertThat(ordner.resolve("fremd.json")).hasContent("[{\"datei\": 1}]");
    }

    @Test
    void ohneDateiIstDerAufrufFalsch() {
        Aufruf aufruf = Aufruf.in(ordner, "lesen");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).isEqualTo("Es fehlt DATEI; Hilfe mit lesen --help.");
    }
}
