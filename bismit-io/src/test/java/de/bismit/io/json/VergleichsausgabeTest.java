package de.bismit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Reviere;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures: computed from the published tables by an independent program. */
class VergleichsausgabeTest {

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);

    private JsonNode json(String kennzahl, int jahr, boolean mitRang) throws IOException {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Vergleichsausgabe.schreibe(tafel, List.of(bismit.vergleiche(tafel).kennzahl(kennzahl).im(jahr)), mitRang, strom);
        return new ObjectMapper().readTree(strom.toByteArray());
    }

    private static JsonNode zeile(JsonNode json, String gebiet) {
        for (JsonNode zeile : json.at("/kennzahlen/0/zeilen")) {
            if (zeile.path("gebiet").asText().equals(gebiet)) {
                return zeile;
            }
        }
        throw new AssertionError("no row of " + gebiet);
    }

    @Test
    void kopfUndUrteil() throws IOException {
        JsonNode json = json("D-ABGANG-OHNE-HSA", 2015, false);
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("erzeuger").asText()).startsWith("bismit ");
        assertThat(json.at("/revier/schluessel").asText()).isEqualTo("MR");
        assertThat(json.at("/kennzahlen/0/zeit").asText()).isEqualTo("Abgangsjahr 2015");
        assertThat(json.at("/kennzahlen/0/urteil/stufe").asText()).isEqualTo("EINGESCHRAENKT");
        assertThat(json.at("/kennzahlen/0/urteil/gruende").findValuesAsText("regel")).contains("VB037", "VB042");
        assertThat(json.at("/kennzahlen/0/zeilen")).hasSize(9 + 1 + 3 + 1);
    }

    @Test
    void zahlenSindUngerundet() throws IOException {
        JsonNode revier = zeile(json("D-ABGANG-OHNE-HSA", 2015, false), "MR");
        assertThat(revier.path("wert").asDouble()).isEqualTo(100.0 * 1372 / 13520);
        assertThat(revier.path("zaehler").asInt()).isEqualTo(1372);
        assertThat(revier.path("nenner").asInt()).isEqualTo(13520);
        assertThat(revier.path("abstand").isNull()).isTrue();
        assertThat(revier.at("/deckung/mitWert").asInt()).isEqualTo(9);
    }

    @Test
    void rangNurAufWunsch() throws IOException {
        assertThat(zeile(json("D-ABGANG-OHNE-HSA", 2015, false), "16077").path("rang").isNull()).isTrue();
        assertThat(zeile(json("D-ABGANG-OHNE-HSA", 2015, true), "16077").at("/rang/von").asInt()).isEqualTo(1);
    }

    @Test
    void spanneStattEinerZahl() throws IOException {
        JsonNode revier = zeile(json("A-ARBEITSLOSENQUOTE", 2016, false), "MR");
        assertThat(revier.path("wert").isNull()).isTrue();
        assertThat(revier.path("von").asDouble()).isBetween(9.0099, 9.0101);
        assertThat(revier.path("bis").asDouble()).isBetween(9.1124, 9.1126);
        assertThat(revier.path("merkzeichen").get(0).asText()).isEqualTo("AUS_RUNDUNG");
    }

    @Test
    void fehlendesNenntGruende() throws IOException {
        JsonNode zeile = zeile(json("F-STUDIERENDE-JE-1000", 2023, false), "15084");
        assertThat(zeile.path("wert").isNull()).isTrue();
        assertThat(zeile.path("gruende").get(0).asText()).isEqualTo("KEIN_ANGEBOT");
        assertThat(zeile(json("F-STUDIERENDE-JE-1000", 2023, false), "MR").at("/deckung/mitAngebot").asInt()).isEqualTo(4);
    }
}
