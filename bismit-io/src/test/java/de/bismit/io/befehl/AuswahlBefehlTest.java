package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nine filled sheets through the command line. Who says what, by the place of the Kommune in the Revier, counted by hand:
 *
 * <pre>
 *   D-ABGANG-OHNE-HSA  Ja: 0..8 = 9
 *   F-STUDIERENDE      Ja: 0..5 = 6, später: 6, 7 = 2, Nein: 8 = 1
 *   A-SVB-ANFORDERUNGSNIVEAU-ANTEIL    Ja: 0..4 = 5 (only described: no data)
 *   A-GEBURTEN         Ja: 0..3 = 4
 *   C-HORT             später: 0 = 1
 * </pre>
 */
class AuswahlBefehlTest {

    @TempDir
    Path ordner;

    private List<String> neunBlaetter() {
        Bismit bismit = Bismit.standard();
        List<Kreis> kommunen = Reviere.MITTELDEUTSCHES_REVIER.kreise();
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            List<Auswahleintrag> eintraege = new ArrayList<>(List.of(new Auswahleintrag("D-ABGANG-OHNE-HSA", Entscheidung.JA, i == 0 ? "=WICHTIG" : ""),
                    Auswahleintrag.of("F-STUDIERENDE", i < 6 ? Entscheidung.JA : i < 8 ? Entscheidung.SPAETER : Entscheidung.NEIN)));
            if (i < 5) {
                eintraege.add(Auswahleintrag.of("A-SVB-ANFORDERUNGSNIVEAU-ANTEIL", Entscheidung.JA));
            }
            if (i < 4) {
                eintraege.add(Auswahleintrag.of("A-GEBURTEN", Entscheidung.JA));
            }
            if (i == 0) {
                eintraege.add(Auswahleintrag.of("C-HORT", Entscheidung.SPAETER));
            }
            bismit.auswahlblatt(Reviere.MITTELDEUTSCHES_REVIER).mitAuswahl(Auswahl.of(kommunen.get(i), "2026.1", eintraege)).schreibe(ordner.resolve("blatt" + i + ".xlsx"));
            namen.add("blatt" + i + ".xlsx");
        }
        return namen;
    }

    private Aufruf fuehreZusammen(String... weitere) {
        List<String> args = new ArrayList<>(List.of("auswahl", "zusammenfuehren"));
        args.addAll(neunBlaetter());
        args.addAll(List.of(weitere));
        return Aufruf.in(ordner, args.toArray(String[]::new));
    }

    @Test
    void neunBlaetterWerdenZumSet() {
        Aufruf aufruf = fuehreZusammen("--gruende");
        assertThat(aufruf.err()).isEmpty();
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.zeilen()).contains("Auswahl Mitteldeutsches Revier: 9 von 9 Kommunen",
                "Basiskennzahlenset: 4, von allen gewählt: 1, zurückgestellt: 1").allMatch(z -> z.codePointCount(0, z.length()) <= 80);
        assertThat(aufruf.out()).containsPattern("D-ABGANG-OHNE-HSA +9 +0 +ja +eingeschränkt vergleichbar").containsPattern("A-SVB-ANFORDERUNGSNIVEAU-ANTEIL +5 +0 +nein +keine Daten")
                .containsPattern("A-GEBURTEN +4 +0 +nein").containsPattern("C-HORT +0 +1 +nein");
        assertThat(aufruf.out().replaceAll("\\s+", " ")).contains("A-SVB-ANFORDERUNGSNIVEAU-ANTEIL nicht aufgenommen: es gibt keine Daten, die Kennzahl ist nur beschrieben",
                "A-GEBURTEN nicht aufgenommen: 4 von 9 Kommunen wählen sie (verlangt 5)",
                "D-ABGANG-OHNE-HSA aufgenommen: 9 von 9 Kommunen wählen sie (verlangt 5); 2015 haben 9 von 9 einen Wert (verlangt 5);");
    }

    @Test
    void jsonHatZahlenSetsUndGruende() throws IOException {
        Aufruf aufruf = fuehreZusammen("--json", "-", "--quorum", "6", "--urteil", "egal");
        assertThat(aufruf.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(aufruf.out());
        assertThat(json.at("/sets/basis")).hasSize(4);
        assertThat(json.at("/sets/schnitt")).hasToString("[\"D-ABGANG-OHNE-HSA\"]");
        assertThat(json.at("/sets/zurueckgestellt")).hasToString("[\"C-HORT\"]");
        assertThat(json.at("/sets/vorschlag")).hasToString("[\"D-ABGANG-OHNE-HSA\",\"F-STUDIERENDE\"]");
        JsonNode studierende = json.at("/kennzahlen").findParent("id");
        for (JsonNode k : json.at("/kennzahlen")) {
            studierende = k.get("id").asText().equals("F-STUDIERENDE") ? k : studierende;
        }
        assertThat(studierende.get("ja").asInt()).isEqualTo(6);
        assertThat(studierende.get("spaeter").asInt()).isEqualTo(2);
        assertThat(studierende.get("nein").asInt()).isEqualTo(1);
        assertThat(studierende.at("/datenlage/mitWert").asInt()).isEqualTo(4);
        assertThat(studierende.at("/datenlage/ohneAngebot").asInt()).isEqualTo(5);
        assertThat(studierende.at("/kommunen/14713").asText()).isEqualTo("JA");
    }

    @Test
    void csvUndXlsxHabenEineSpalteJeKommuneUndKeineFormeln() throws IOException {
        Aufruf aufruf = fuehreZusammen("--csv", "wahl.csv", "--xlsx", "wahl.xlsx");
        assertThat(aufruf.code()).isZero();
        List<String> csv = Files.readAllLines(ordner.resolve("wahl.csv"));
        assertThat(csv.get(0)).startsWith("Kennung;Kennzahl;Einheit;Themenfeld;Ja;später;Nein;ohne Angabe;Burgenlandkreis;").endsWith("Grund;Begründungen");
        assertThat(csv).hasSize(6).noneMatch(z -> z.matches(".*;[=+@].*"));
        try (InputStream strom = Files.newInputStream(ordner.resolve("wahl.xlsx")); XSSFWorkbook mappe = new XSSFWorkbook(strom)) {
            assertThat(mappe.getSheet("Kennzahlen").getLastRowNum()).isEqualTo(5);
            assertThat(mappe.getSheet("Kennzahlen").getRow(1).getCell(4).getNumericCellValue()).as("A-GEBURTEN steht vorn").isEqualTo(4);
            assertThat(mappe.getSheet("Übersicht").getRow(4).getCell(1).getStringCellValue()).isEqualTo("4 Kennzahlen");
        }
    }

    @Test
    void ausgefuellteBlaetterWerdenNieUngefragtErsetzt() throws IOException {
        assertThat(Aufruf.in(ordner, "auswahl", "blatt", "--kommune", "Saalekreis").code()).isZero();
        byte[] vorher = Files.readAllBytes(ordner.resolve("auswahlblatt.xlsx"));
        Aufruf nochmal = Aufruf.in(ordner, "auswahl", "blatt");
        assertThat(nochmal.code()).isEqualTo(2);
        assertThat(nochmal.meldung()).contains("vielleicht ausgefüllt", "--ueberschreiben");
        assertThat(Files.readAllBytes(ordner.resolve("auswahlblatt.xlsx"))).isEqualTo(vorher);
        assertThat(Aufruf.in(ordner, "auswahl", "blatt", "--ueberschreiben").code()).isZero();
        assertThat(Aufruf.in(ordner, "auswahl", "zusammenfuehren", "auswahlblatt.xlsx", "--xlsx", "auswahlblatt.xlsx", "--ueberschreiben").code()).isEqualTo(2);
    }

    @Test
    void ohneLesbaresBlattEndetEsMitEins() throws IOException {
        Files.writeString(ordner.resolve("a.xlsx"), "kein Excel");
        Aufruf aufruf = Aufruf.in(ordner, "auswahl", "zusammenfuehren", "a.xlsx", "fehlt.xlsx");
        assertThat(aufruf.code()).isEqualTo(1);
        assertThat(aufruf.meldung()).contains("BIS-X001 a.xlsx", "BIS-X000 fehlt.xlsx", "auswahl blatt");
    }

    @Test
    void falscheAufrufeNennenWasEsGibt() {
        assertThat(Aufruf.in(ordner, "auswahl").meldung()).contains("es gibt blatt, zusammenfuehren");
        assertThat(Aufruf.in(ordner, "auswahl", "zusammenführen").meldung()).contains("hinter auswahl nicht; es gibt blatt, zusammenfuehren");
        assertThat(Aufruf.in(ordner, "auswahl", "blatt", "--kommune", "Cottbus").meldung()).contains("keine Kommune von „Mitteldeutsches Revier“", "Saalekreis (15088)");
        assertThat(Aufruf.in(ordner, "auswahl", "zusammenfuehren").code()).isEqualTo(2);
        assertThat(Aufruf.in(ordner, "auswahl", "zusammenfuehren", "x.xlsx", "--urteil", "gut").meldung()).contains("erwartet vergleichbar, eingeschraenkt, ungeprueft oder egal");
        assertThat(Aufruf.in(ordner, "auswahl", "zusammenfuehren", "x.xlsx", "--quorum", "0").code()).isEqualTo(2);
    }

    @Test
    void steckbriefAlsTextMarkdownUndHtml() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "steckbrief", "d-abgang-ohne-hsa", "--md", "s.md", "--html", "s.html");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.zeilen()).contains("Von 100 Abgängen im Revier 2015 gingen 10 ohne Hauptschulabschluss.").allMatch(z -> z.codePointCount(0, z.length()) <= 80);
        assertThat(Files.readString(ordner.resolve("s.md"))).startsWith("<!-- bismit ").contains("| Halle (Saale) | 11,0 | 190 von 1.723 |");
        assertThat(Files.readString(ordner.resolve("s.html"))).contains("<meta name=\"generator\" content=\"bismit ");
        assertThat(Aufruf.in(ordner, "steckbrief", "d-abgang-ohne-hsa", "--md", "s.md", "--html", "s.html").code()).as("eigene werden ersetzt").isZero();
        assertThat(Aufruf.in(ordner, "steckbrief", "D-ABGANG").meldung()).contains("gemeint D-ABGANG-");
        assertThat(Aufruf.in(ordner, "steckbrief").code()).isEqualTo(2);
        assertThat(Aufruf.in(ordner, "steckbrief", "A-GEBURTEN", "--revier", "lausitzer").code()).isZero();
    }
}
