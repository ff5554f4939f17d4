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
        inhalt = Bericht.von(bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER))).mitZielen(new Ziele(List.of(ziel))).inhalt();
        diagramme = Diagrammordner.von(inhalt, Sprache.DEUTSCH).diagramme();
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
