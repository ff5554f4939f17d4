package de.bismit.io.diagramm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.gebiet.Reviere;
import de.bismit.io.bericht.Bericht;
import de.bismit.io.bericht.Berichtsinhalt;
import de.bismit.io.bericht.Berichtsreihe;
import de.bismit.io.bericht.Gebietsrolle;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.io.bericht.Reihenpunkt;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each chart of a report as Vega-Lite says what the report says. */
class DiagrammordnerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Berichtsinhalt inhalt;
    private static Map<String, Diagramm> diagramme;

    @BeforeAll
    static void schreibe() {
        Bismit bismit = Bismit.standard();
        Ziel ziel = new Ziel("D-ABGANG-OHNE-HSA", "15002", 2014, Wert.of(8), "Stadtrat 2010", "Beschluss 1");
        Kennzahlenvergleich vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        List<Jahresvergleich> querschnitte = vergleich.standard().stream().map(k -> k.im(k.letztesJahr().orElseThrow())).toList();
        inhalt = Bericht.von(vergleich, querschnitte).mitZielen(new Ziele(List.of(ziel))).mitBezuegen(bezuege(vergleich, querschnitte)).inhalt();
        diagramme = Diagrammordner.von(inhalt, Sprache.DEUTSCH).diagramme();
    }

    private static List<Gegenueberstellung> bezuege(Kennzahlenvergleich vergleich, List<Jahresvergleich> querschnitte) {
        List<Vergleichsbezug> bezuege = List.of(new Landbezug(), new Bundbezug(), new Kreistypbezug(), Vergangenheitsbezug.vorjahr());
        return querschnitte.stream().flatMap(q -> bezuege.stream().map(b -> vergleich.kennzahl(q.kennzahl().id()).gegenueber(b, q.jahr()))).toList();
    }

    private static JsonNode angaben(String name) throws IOException {
        return JSON.readTree(diagramme.get(name).vegaLite());
    }

    private static List<JsonNode> zeilen(JsonNode angaben, String gebiet) {
        return StreamSupport.stream(angaben.at("/data/values").spliterator(), false).filter(z -> z.get("gebiet").asText().equals(gebiet)).toList();
    }

    @Test
    void jedeReiheHatJedenPunktMitZahlSpanneOderGrund() throws IOException {
        int verglichen = 0;
        for (Kennzahlinhalt k : inhalt.kennzahlen().stream().filter(x -> x.jahre().size() > 1).toList()) {
            JsonNode angaben = angaben(k.kennzahl().id().toLowerCase(Locale.ROOT) + "_zeitreihe");
            for (Berichtsreihe reihe : k.reihen()) {
                List<JsonNode> zeilen = zeilen(angaben, reihe.gebiet().name());
                assertThat(zeilen).as(k.kennzahl().id() + " " + reihe.gebiet().name()).hasSameSizeAs(reihe.punkte());
                for (Reihenpunkt p : reihe.punkte()) {
                    JsonNode zeile = zeilen.stream().filter(z -> z.get("jahr").asInt() == p.jahr()).findFirst().orElseThrow();
                    assertThat(zeile.path("wert").asDouble()).isEqualTo(p.wert().istZahl() ? p.wert().zahl() : 0);
                    assertThat(zeile.has("von")).isEqualTo(p.wert().hatZahlen() && !p.wert().istZahl());
                    assertThat(zeile.has("grund")).isEqualTo(!p.wert().hatZahlen());
                    assertThat(zeile.get("unsicher").asBoolean()).isEqualTo(p.istUnsicher());
                    assertThat(zeile.path("urteil").asText()).isEqualTo(reihe.rolle() == Gebietsrolle.KOMMUNE ? k.urteile().get(p.jahr()).name() : "");
                    verglichen++;
                }
            }
        }
        assertThat(verglichen).isGreaterThan(2000);
    }

    @Test
    void sagtDazuWasDerBerichtSagt() throws IOException {
        JsonNode reihe = angaben("d-abgang-ohne-hsa_zeitreihe");
        assertThat(reihe.at("/usermeta/bismit/kernsatz").asText()).isEqualTo("Von 100 Abgängen im Revier 2015 gingen 10 ohne Hauptschulabschluss.");
        assertThat(reihe.at("/usermeta/bismit/urteil").asText()).isEqualTo("EINGESCHRAENKT");
        assertThat(reihe.at("/usermeta/bismit/gruende").toString()).contains("VB037 Förderschulabschlüsse");
        assertThat(reihe.at("/usermeta/bismit/hinweise").toString()).contains("VB103", "Ziel 2014: 8,0, Halle (Saale), Stadtrat 2010");
        JsonNode quer = angaben("d-abgang-ohne-hsa_querschnitt");
        assertThat(zeilen(quer, "Burgenlandkreis").get(0).get("abstand").asText()).as("12,245 - 10,148").isEqualTo("2,1");
        assertThat(zeilen(quer, "Burgenlandkreis").get(0).get("urteil").asText()).isEqualTo("EINGESCHRAENKT");
    }

    /**
     * The strokes of the comparators stand in the rows of their Kommunen, named in the legend. Table 21111-02-06-4, 2015 and 2014: Sachsen-Anhalt
     * 1,735 of 16,396, Germany 47,435 of 846,423, Saalekreis 86 of 1,162 the year before.
     */
    @Test
    void querschnittZeigtWomitVerglichenWird() throws IOException {
        JsonNode quer = angaben("d-abgang-ohne-hsa_querschnitt");
        JsonNode striche = StreamSupport.stream(quer.get("layer").spliterator(), false).filter(e -> e.at("/encoding/shape/field").asText().equals("bezug")).findFirst().orElseThrow();
        assertThat(striche.at("/encoding/shape/scale/domain")).extracting(JsonNode::asText).containsExactly("Land", "Deutschland", "Kommunen gleichen Kreistyps", "Vorjahr");
        assertThat(striche.at("/encoding/shape/scale/range")).hasSize(4).doesNotHaveDuplicates();
        assertThat(bezugswert(striche, "Saalekreis", "Land")).isEqualTo(100.0 * 1735 / 16396);
        assertThat(bezugswert(striche, "Saalekreis", "Deutschland")).isEqualTo(100.0 * 47435 / 846423);
        assertThat(bezugswert(striche, "Saalekreis", "Vorjahr")).isEqualTo(100.0 * 86 / 1162);
        assertThat(quer.get("description").asText()).contains("Verglichen mit Land: Burgenlandkreis 10,6; Saalekreis 10,6;");
        JsonNode englisch = JSON.readTree(Diagrammordner.von(inhalt, Sprache.ENGLISCH).diagramme().get("d-abgang-ohne-hsa_querschnitt").vegaLite());
        assertThat(englisch.toString()).contains("\"domain\":[\"Land\",\"Germany\",\"municipalities of the same type\",\"year before\"]", "\"title\":\"Compared with\"",
                "Compared with year before: Burgenlandkreis 11.2;");
    }

    private static double bezugswert(JsonNode striche, String kommune, String bezug) {
        return StreamSupport.stream(striche.at("/data/values").spliterator(), false)
                .filter(z -> z.get("gebiet").asText().equals(kommune) && z.get("bezug").asText().equals(bezug)).findFirst().orElseThrow().get("wert").asDouble();
    }

    /** A range as a bar: the unemployment rate of a group of Kreise follows from rounded rates. */
    @Test
    void vergleichswertAlsSpanneIstEinBalken() throws IOException {
        JsonNode quer = angaben("a-arbeitslosenquote_querschnitt");
        assertThat(quer.at("/layer/0/encoding/x2/field").asText()).isEqualTo("bis");
        assertThat(StreamSupport.stream(quer.at("/layer/0/data/values").spliterator(), false).filter(z -> z.has("von")))
                .isNotEmpty().allSatisfy(z -> assertThat(z.get("von").asDouble()).isLessThan(z.get("bis").asDouble()));
    }

    /** The population of Germany is no yardstick for a Kreis. */
    @Test
    void summenSindKeinMassstabFuerIhreTeile() throws IOException {
        assertThat(angaben("a-bevoelkerung_querschnitt").toString()).doesNotContain("Deutschland", "\"bezug\"");
    }

    /** Where the Kommunen must not be held against their Revier it is no line; their Länder are drawn, since that comparison is allowed. */
    @Test
    void verweigerterVergleichMitDemRevierZiehtKeineLinie() throws IOException {
        JsonNode anteil = angaben("c-herkunft-auslaendisch-anteil_querschnitt");
        assertThat(zeilen(anteil, "Burgenlandkreis").get(0).get("urteil").asText()).isEqualTo("NICHT_VERGLEICHBAR");
        assertThat(zeilen(anteil, "Sachsen")).hasSize(1);
        assertThat(StreamSupport.stream(anteil.get("layer").spliterator(), false).filter(e -> e.at("/data/values/0/x").isNumber())).isEmpty();
        assertThat(StreamSupport.stream(angaben("d-abgang-ohne-hsa_querschnitt").get("layer").spliterator(), false).filter(e -> e.at("/data/values/0/x").isNumber())).hasSize(1);
        assertThat(anteil.at("/layer/1/encoding/shape/scale/domain")).extracting(JsonNode::asText).contains("Land", "Vorjahr");
    }

    /** Sums of counts are in the data, but not drawn beside their parts. */
    @Test
    void vonAnzahlenSindNurDieKommunenGezeichnet() throws IOException {
        JsonNode angaben = angaben("a-bevoelkerung_zeitreihe");
        assertThat(zeilen(angaben, "Mitteldeutsches Revier")).isNotEmpty();
        assertThat(angaben.at("/transform/0/filter").asText()).isEqualTo("!datum.rahmen");
        assertThat(angaben("d-abgang-ohne-hsa_zeitreihe").has("transform")).isFalse();
    }

    @Test
    void englischeAngabenSindEnglisch() throws IOException {
        JsonNode angaben = JSON.readTree(Diagrammordner.von(inhalt, Sprache.ENGLISCH).diagramme().get("a-arbeitslosenquote_querschnitt").vegaLite());
        assertThat(angaben.at("/title/text").asText()).isEqualTo("Unemployment rate, all civilian labour force, annual average 2016");
        assertThat(angaben.toString()).contains("\"title\":\"percent\"", "\"title\":\"Territory\"").doesNotContain("Prozent", "Jahresdurchschnitt", "Spanne");
        String reihe = Diagrammordner.von(inhalt, Sprache.ENGLISCH).diagramme().get("a-bevoelkerung_zeitreihe").vegaLite();
        assertThat(reihe).contains("break 2011, The 2011 census set the population figures anew", "(VB010)").doesNotContain("“", "Zensus");
    }

    /**
     * The real library compiles all of them without a warning, for both kinds of chart. To run it: {@code npm i vega@5 vega-lite@5} in a folder,
     * and that folder's name in the environment as {@code BISMIT_VEGA}.
     */
    @Test
    void vegaLiteUebersetztAlle(@TempDir Path ordner) throws IOException, InterruptedException {
        String vega = System.getenv("BISMIT_VEGA");
        Assumptions.assumeTrue(vega != null, "ohne BISMIT_VEGA (Ordner mit node_modules/vega-lite) wird nicht mit Vega-Lite übersetzt");
        Diagrammordner.von(inhalt, Sprache.DEUTSCH).vegaLite(ordner);
        Path skript = Files.writeString(ordner.resolve("uebersetze.js"), """
                const fs = require('fs'), vl = require('vega-lite'), vega = require('vega');
                const log = { level() { return this; }, error(m) { throw m; }, warn(m) { throw m; }, info() { return this; }, debug() { return this; } };
                let n = 0;
                for (const f of fs.readdirSync(process.argv[2]).filter(d => d.endsWith('.vl.json'))) {
                  vega.parse(vl.compile(JSON.parse(fs.readFileSync(process.argv[2] + '/' + f)), { logger: log }).spec);
                  n++;
                }
                console.log(n);
                """);
        List<String> aufruf = new ArrayList<>(List.of("node", skript.toString(), ordner.toString()));
        ProcessBuilder bauer = new ProcessBuilder(aufruf).redirectErrorStream(true);
        bauer.environment().put("NODE_PATH", Path.of(vega, "node_modules").toString());
        Process prozess = bauer.start();
        String ausgabe = new String(prozess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prozess.waitFor()).as(ausgabe).isZero();
        try (Stream<Path> dateien = Files.list(ordner)) {
            assertThat(ausgabe.strip()).isEqualTo(String.valueOf(dateien.filter(p -> p.toString().endsWith(".vl.json")).count()));
        }
    }
}
