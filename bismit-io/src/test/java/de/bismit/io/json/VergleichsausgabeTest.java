package de.bismit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Vergangenheitsbezug;
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

    @Test
    void gruendeInBeidenSprachenMitQuelleUndAufhebung() throws IOException {
        JsonNode grund = json("D-ABGANG-OHNE-HSA", 2015, false).at("/kennzahlen/0/urteil/gruende/0");
        assertThat(grund.path("regel").asText()).isEqualTo("VB037");
        assertThat(grund.path("satz").asText()).startsWith("Förderschulabschlüsse zählen bundesweit");
        assertThat(grund.path("satzEn").asText()).startsWith("Special school certificates count");
        assertThat(grund.path("aufhebungEn").asText()).startsWith("Show the special school certificates");
        assertThat(grund.path("quelle").asText()).contains("mdr.de");
        assertThat(grund.path("massnahme").asText()).isEqualTo("ANNOTIEREN");
        assertThat(grund.path("geprueft").asBoolean()).isTrue();
    }

    /** A Kommune beside the Revier mixes Länder; beside its Land it would not. */
    @Test
    void jedeZeileHatIhrUrteil() throws IOException {
        JsonNode halle = zeile(json("D-ABGANG-OHNE-HSA", 2015, false), "15002");
        assertThat(halle.at("/urteil/stufe").asText()).isEqualTo("EINGESCHRAENKT");
        assertThat(halle.at("/urteil/regeln")).extracting(JsonNode::asText).containsExactly("VB037", "VB042");
    }

    /** 21111-02-06-4: Leipzig 2004 and 2005, before any break; both effects add up. */
    @Test
    void bezuegeMitZerlegung() throws IOException {
        Kennzahlvergleich vergleich = bismit.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA");
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Vergleichsausgabe.schreibe(tafel, List.of(vergleich.im(2005)), List.of(vergleich.gegenueber(Vergangenheitsbezug.vorjahr(), 2005),
                vergleich.gegenueber(Vergangenheitsbezug.vorjahr(), 2004)), false, strom);
        JsonNode bezuege = new ObjectMapper().readTree(strom.toByteArray()).at("/kennzahlen/0/bezuege");
        assertThat(bezuege).as("only those of the year shown").hasSize(1);
        assertThat(bezuege.at("/0/bezug").asText()).isEqualTo("vorjahr");
        JsonNode leipzig = bezuege.at("/0/zeilen/5");
        assertThat(leipzig.path("gebiet").asText()).isEqualTo("14713");
        assertThat(leipzig.path("bezugsname").asText()).isEqualTo("Abgangsjahr 2004");
        assertThat(leipzig.path("abstandseinheit").asText()).isEqualTo("Prozentpunkte");
        assertThat(leipzig.path("zaehlereffekt").asDouble() + leipzig.path("nennereffekt").asDouble())
                .isCloseTo(leipzig.path("abstand").asDouble(), within(1e-12));
        assertThat(leipzig.path("abstand").isNumber()).isTrue();
        assertThat(leipzig.path("relativProzent").isNull()).isTrue();
    }
}
