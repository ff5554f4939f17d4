package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.io.Testdaten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerichtBefehlTest {

    @TempDir
    Path ordner;

    @Test
    void schreibtDenBerichtEinesThemenfelds() {
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--themenfeld", "F", "--rang", "--json", "f.json");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(aufruf.out()).isEqualTo("Bericht Mitteldeutsches Revier: 4 Kennzahlen. Bericht geschrieben: bericht.html\n");
        assertThat(ordner.resolve("bericht.html")).content().contains("<title>Kennzahlenbericht Mitteldeutsches Revier</title>", "data-kennzahl=\"F-STUDIERENDE-JE-1000\"")
                .doesNotContain("data-kennzahl=\"D-");
        assertThat(ordner.resolve("f.json")).content().startsWith("{\n  \"version\" : 1,\n  \"erzeuger\" : \"bismit").contains("\"bericht\" : 1,");
    }

    @Test
    void ersetztNurEigenes() throws IOException {
        Files.writeString(ordner.resolve("bericht.html"), "<p>meins</p>");
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(aufruf.code()).isEqualTo(2);
        assertThat(aufruf.meldung()).contains("bericht.html gibt es schon", "--ueberschreiben");
        assertThat(ordner.resolve("bericht.html")).hasContent("<p>meins</p>");
    }

    @Test
    void falscheWuenscheNennenDieRichtigen() {
        assertThat(Aufruf.in(ordner, "bericht", "--themenfeld", "Q").meldung()).contains("\"Q\"", "[A, B, C, D, E, F]");
        assertThat(Aufruf.in(ordner, "bericht", "--kreis", "intern").meldung()).contains("--kreis braucht --sitzung");
        assertThat(Aufruf.in(ordner, "bericht", "--sprache", "fr").meldung()).contains("es gibt de und en");
        assertThat(Aufruf.in(ordner, "bericht", "--sitzung", "gibtsnicht.json").code()).isEqualTo(1);
    }

    /** Only what all nine Kommunen released is in it. */
    @Test
    void mitSitzungNurFreigegebenes() throws IOException {
        StringBuilder staende = new StringBuilder();
        for (String ags : new String[] {"15084", "15088", "15087", "15082", "15002", "14713", "14730", "14729", "16077"}) {
            staende.append(staende.isEmpty() ? "" : ",").append("{\"kennzahl\":\"D-ABGANG-OHNE-HSA\",\"kommune\":\"").append(ags).append("\",\"freigabe\":\"OEFFENTLICH\"}");
        }
        Files.writeString(ordner.resolve("s.json"), "{\"version\":1,\"datum\":\"2024-03-21\",\"thema\":\"Steuerung\",\"teilnehmende\":[],"
                + "\"set\":{\"id\":\"v\",\"name\":\"Set\",\"fassung\":\"1\",\"kennzahlen\":[{\"id\":\"D-ABGANG-OHNE-HSA\"},{\"id\":\"D-ABGANG-AHR\"}]},\"staende\":[" + staende + "]}");
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--themenfeld", "D", "--sitzung", "s.json");
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(aufruf.out()).contains("1 Kennzahl, 1 nicht freigegeben");
        assertThat(ordner.resolve("bericht.html")).content().contains("data-kennzahl=\"D-ABGANG-OHNE-HSA\"", "Sitzung vom <span>21.03.2024: Steuerung</span>").doesNotContain("D-ABGANG-AHR");
    }

    /** 2006 by hand: see UmschluesselungEchterDatenTest, 268,5 of 2.377 leavers and 2.721,5 of 25.325. */
    @Test
    void gebietsstandZaehltInDenGrenzenDesTages() {
        String datei = Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv").toAbsolutePath().toString();
        Aufruf aufruf = Aufruf.in(ordner, "bericht", "--kennzahl", "D-ABGANG-OHNE-HSA", "--jahr", "2006", "--gebietsstand", "2019-12-31", "--json", "b.json", datei);
        assertThat(aufruf.code()).as(aufruf.err()).isZero();
        assertThat(ordner.resolve("b.json")).content().containsPattern("\"gebiet\" : \"15082\",[^{}]*\"wert\" : 11\\.29")
                .containsPattern("\"gebiet\" : \"MR\",[^{}]*\"wert\" : 10\\.74");
        assertThat(Aufruf.in(ordner, "bericht", "--gebietsstand", "gestern").meldung()).contains("gestern ist kein Tag");
    }

    /** The picture in the README was taken of these words; when they change, a new one lies in target after the browser's tests. */
    @Test
    void bildImReadmeZeigtDenBerichtDesBefehls() throws IOException {
        Matcher befehl = Pattern.compile("(?m)^java .*-jar bismit-io/target/bismit\\.jar (bericht.*)$").matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(befehl.find()).isTrue();
        assertThat(Aufruf.in(ordner, befehl.group(1).split(" ")).code()).isZero();
        String artikel = Files.readString(ordner.resolve("bericht.html")).replaceFirst("(?s).*data-kennzahl=\"D-ABGANG-OHNE-HSA\"", "<x").replaceFirst("(?s)<details.*", "");
        String worte = artikel.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        assertThat(worte).as("shown by beispiele/bericht.png; take target/.../bericht.png anew and these words into bericht.png.txt")
                .isEqualTo(Files.readString(Path.of("beispiele", "bericht.png.txt")).strip());
    }

    @Test
    void jedesDiagrammAlsVegaLite() throws IOException {
        String[] aufruf = {"bericht", "--kennzahl", "D-ABGANG-OHNE-HSA", "--vegalite", "diagramme"};
        assertThat(Aufruf.in(ordner, aufruf).code()).isZero();
        Path reihe = ordner.resolve("diagramme/d-abgang-ohne-hsa_zeitreihe.vl.json");
        assertThat(Files.readString(reihe)).contains("schema/vega-lite/v5.json");
        assertThat(ordner.resolve("diagramme/d-abgang-ohne-hsa_querschnitt.vl.json")).exists();
        assertThat(Aufruf.in(ordner, aufruf).code()).as("eigene werden ersetzt").isZero();
        Files.writeString(reihe, "von Hand");
        assertThat(Aufruf.in(ordner, aufruf).meldung()).contains("d-abgang-ohne-hsa_zeitreihe.vl.json gibt es schon und stammt nicht von bismit");
        assertThat(reihe).hasContent("von Hand");
    }
}
