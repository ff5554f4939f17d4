package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Reviere;
import de.bismit.io.bestand.Schemapruefer;
import de.bismit.io.json.Kurzformleser;
import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.wert.Wert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BerichtsjsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    private final Bericht bericht = Bericht.von(bismit.vergleiche(tafel));

    private JsonNode json() throws IOException {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        bericht.schreibeJson(strom);
        return JSON.readTree(strom.toByteArray());
    }

    @Test
    void entsprichtSeinemSchema() throws IOException {
        JsonNode schema = JSON.readTree(Bericht.jsonschema());
        assertThat(new Schemapruefer(schema).pruefe(json())).isEmpty();
    }

    /** With comparators and ranks. */
    @Test
    void entsprichtSeinemSchemaAuchMitBezuegen() throws IOException {
        List<Jahresvergleich> querschnitte = bericht.inhalt().kennzahlen().stream().map(Kennzahlinhalt::querschnitt).toList();
        List<Vergleichsbezug> bezuege = List.of(new Landbezug(), new Bundbezug(), new Kreistypbezug(), Vergangenheitsbezug.vorjahr());
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        bericht.mitRang().mitBezuegen(querschnitte.stream().flatMap(v -> bezuege.stream().map(b -> bismit.vergleiche(tafel).kennzahl(v.kennzahl().id()).gegenueber(b, v.jahr())))
                .toList()).schreibeJson(strom);
        JsonNode json = JSON.readTree(strom.toByteArray());
        assertThat(json.at("/kennzahlen/0/bezuege")).hasSize(4);
        assertThat(new Schemapruefer(JSON.readTree(Bericht.jsonschema())).pruefe(json)).isEmpty();
    }

    /** All that {@code vergleich --json} says stands here with the same value. */
    @Test
    void erweitertDenVergleich() throws IOException {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Vergleichsausgabe.schreibe(tafel, bericht.inhalt().kennzahlen().stream().map(Kennzahlinhalt::querschnitt).toList(), false, strom);
        JsonNode kurz = JSON.readTree(strom.toByteArray());
        JsonNode lang = json();
        kurz.properties().stream().filter(f -> !f.getKey().equals("kennzahlen")).forEach(f -> assertThat(lang.get(f.getKey())).isEqualTo(f.getValue()));
        for (int i = 0; i < kurz.path("kennzahlen").size(); i++) {
            JsonNode dort = lang.path("kennzahlen").path(i);
            kurz.path("kennzahlen").path(i).properties().forEach(f -> assertThat(dort.get(f.getKey())).isEqualTo(f.getValue()));
        }
    }

    /** Every point of every series, bit for bit as the table has it. */
    @Test
    void reihenSindDieDerTafel() throws IOException {
        int verglichene = 0;
        for (JsonNode k : json().path("kennzahlen")) {
            for (JsonNode reihe : k.path("reihen")) {
                Gebiet gebiet = tafel.gebiete().stream().filter(g -> g.schluessel().equals(reihe.path("gebiet").asText())).findFirst().orElseThrow();
                for (int i = 0; i < k.path("jahre").size(); i++) {
                    int jahr = k.path("jahre").path(i).asInt();
                    pruefe(tafel.wert(k.path("id").asText(), gebiet, jahr).wert(), reihe.path("werte").path(i), reihe.at("/gruende/" + jahr));
                    verglichene++;
                }
            }
        }
        assertThat(verglichene).isGreaterThan(4000);
    }

    private static void pruefe(Wert soll, JsonNode ist, JsonNode gruende) {
        if (soll.istZahl()) {
            assertThat(ist.asDouble()).isEqualTo(soll.zahl());
        } else if (soll.hatZahlen()) {
            assertThat(ist.path("von").asDouble()).isEqualTo(soll.untereGrenze());
            assertThat(ist.path("bis").asDouble()).isEqualTo(soll.obereGrenze());
        } else {
            assertThat(ist.isNull()).isTrue();
            assertThat(gruende).extracting(JsonNode::asText).containsExactlyElementsOf(soll.gruende().stream().map(Enum::name).toList());
        }
    }

    @Test
    void seiteTraegtDasselbeJson() throws IOException {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        bericht.schreibe(strom);
        Matcher daten = Pattern.compile("<script type=\"application/json\" id=\"daten\">(.*?)</script>", Pattern.DOTALL)
                .matcher(strom.toString(StandardCharsets.UTF_8));
        assertThat(daten.find()).isTrue();
        assertThat(Kurzformleser.lies(JSON.readTree(daten.group(1)))).isEqualTo(json());
        assertThat(List.of(daten.group(1).split("<"))).hasSize(1);
    }
}
