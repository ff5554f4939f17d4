package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfiloptionenTest {

    @TempDir
    Path ordner;

    @Test
    void profilEinerKommune() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--kommune", "saalekreis", "--themenfeld", "D", "--html", "saalekreis.html");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains("Kommunalprofil Saalekreis", "Profil geschrieben: saalekreis.html");
        assertThat(Files.readString(ordner.resolve("saalekreis.html"))).contains("<h1>Saalekreis</h1>", "D Allgemeinbildende Schulen", "Abgänge ohne Hauptschulabschluss").doesNotContain("A Rahmenbedingungen");
        assertThat(Aufruf.in(ordner, "bericht", "--kommune", "saalekreis", "--html", "saalekreis.html").code()).as("eigene Dateien werden ersetzt").isZero();
    }

    @Test
    void aehnlicheKreiseStehenImProfil() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--kommune", "saalekreis", "--kennzahl", "D-ABGANG-OHNE-HSA", "--vergleich-mit", "nachbarn", "--kontext",
                "A-JUGENDQUOTIENT,A-ALTENQUOTIENT", "--nachbarn", "2", "--html", "s.html");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(Files.readString(ordner.resolve("s.html"))).contains("Ähnlichste Kreise nach Jugendquotient, Altenquotient (2015): ", "Nordsachsen", "Halle (Saale)")
                .doesNotContain("Burgenlandkreis");
    }

    @Test
    void profilAlsJsonInEineDateiUndAufDieStandardausgabe() throws IOException {
        Aufruf datei = Aufruf.in(ordner, "bericht", "--kommune", "saalekreis", "--kennzahl", "D-ABGANG-OHNE-HSA", "--html", "s.html", "--json", "s.json");
        assertThat(datei.code()).as(datei.err()).isZero();
        assertThat(datei.out().replaceAll("\\s+", " ")).contains("Profil geschrieben: s.html, s.json");
        Aufruf strom = Aufruf.in(ordner, "bericht", "--kommune", "saalekreis", "--kennzahl", "D-ABGANG-OHNE-HSA", "--html", "s.html", "--json", "-");
        assertThat(strom.code()).as(strom.err()).isZero();
        assertThat(strom.out()).isEqualTo(Files.readString(ordner.resolve("s.json"))).startsWith("{\n\"version\":1,").contains("Von 1.000 Abgängen im Saalekreis");
        assertThat(Aufruf.in(ordner, "bericht", "--kommune", "halle", "--html", "s.html", "--json", "s.json").code()).as("eigene Dateien werden ersetzt").isZero();
        Files.writeString(ordner.resolve("s.json"), "{\"version\": 1}");
        Aufruf fremd = Aufruf.in(ordner, "bericht", "--kommune", "halle", "--html", "s.html", "--json", "s.json");
        assertThat(fremd.code()).isEqualTo(2);
        assertThat(fremd.meldung()).contains("s.json gibt es schon und stammt nicht von bismit");
    }

    @Test
    void alleKreiseAuchAlsJson() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--alle-kreise", "seiten", "--json", "daten", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains("9 Kommunalprofile geschrieben: seiten, als JSON: daten");
        assertThat(ordner.resolve("seiten/15002_halle-saale.html")).isRegularFile();
        assertThat(Files.readString(ordner.resolve("daten/15002_halle-saale.json"))).contains("\"revier\":{\"schluessel\":\"DG\",\"name\":\"Deutschland\"}");
        Files.writeString(ordner.resolve("daten/15002_halle-saale.json"), "von Hand");
        Aufruf zweiter = Aufruf.in(ordner, "bericht", "--alle-kreise", "seiten", "--json", "daten", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(zweiter.code()).isEqualTo(2);
        assertThat(zweiter.meldung()).contains("daten/15002_halle-saale.json gibt es schon und stammt nicht von bismit");
    }

    @Test
    void alleKreiseJeEineDateiUndFremdeBleibenStehen() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--alle-kreise", "profile", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(aufruf.out()).contains("9 Kommunalprofile geschrieben: profile");
        try (Stream<Path> dateien = Files.list(ordner.resolve("profile"))) {
            assertThat(dateien.map(p -> p.getFileName().toString())).contains("14713_leipzig.html", "14729_landkreis-leipzig.html").hasSize(9);
        }
        assertThat(ordner.resolve("bericht.html")).doesNotExist();
        Path fremd = Files.writeString(ordner.resolve("profile/15002_halle-saale.html"), "von Hand");
        Aufruf zweiter = Aufruf.in(ordner, "bericht", "--alle-kreise", "profile", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(zweiter.code()).isEqualTo(2);
        assertThat(zweiter.meldung()).contains("15002_halle-saale.html gibt es schon und stammt nicht von bismit");
        assertThat(fremd).hasContent("von Hand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--kommune Köln | ist keine Kommune von „Mitteldeutsches Revier“",
        "--kommune saalekreis --alle-kreise x | schließen einander aus",
        "--richtung | --richtung wirkt nur zusammen mit --kommune oder --alle-kreise.",
        "--faeden 2 | --faeden wirkt nur zusammen mit --alle-kreise",
        "--kommune saalekreis --jahr 2015 | --jahr wirkt nicht auf Kommunalprofile",
        "--alle-kreise x --json a.json | nennt --json einen Ordner, in dem je Kreis eine Datei entsteht, nicht a.json; zum Beispiel denselben: --json x",
        "--alle-kreise x --json - | nennt --json einen Ordner",
        "--kommune saalekreis --json - --html - | kann nur eine der Ausgaben aufnehmen",
        "--kommune saalekreis --rang | --rang wirkt nicht auf Kommunalprofile",
        "--alle-kreise x --auswahl a.xlsx | --auswahl wirkt nicht auf Kommunalprofile",
        "--kommune saalekreis --vegalite v | --vegalite wirkt nicht auf Kommunalprofile",
        "--kommune saalekreis --vergleich-mit land | --vergleich-mit land wirkt nicht auf Kommunalprofile",
        "--kommune saalekreis --kontext A-JUGENDQUOTIENT | --kontext wirkt nur zusammen mit --vergleich-mit nachbarn",
        "--alle-kreise x --sitzung s.json | mit --sitzung gibt es --kommune, nicht --alle-kreise"})
    void falscheAufrufe(String optionen, String meldung) {
        Aufruf aufruf = Aufruf.in(ordner, Stream.concat(Stream.of("bericht"), Stream.of(optionen.split(" "))).toArray(String[]::new));
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains(meldung);
    }
}
