package de.bismit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Ags;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitzungsleserTest {

    private static final Kennzahlenkatalog KATALOG = Bismit.standard().katalog();

    /** As a person would write it. */
    private static final String SITZUNG = """
            { "version": 1,
              "datum": "2024-03-21",
              "thema": "Steuerung",
              "datenstand": "2024-01-31T00:00:00",
              "teilnehmende": [
                { "kommune": "15002", "personen": [ "Frau Müller" ] },
                { "kommune": "15088" } ],
              "set": { "id": "vergleich", "name": "Vergleichskennzahlenset", "fassung": "2024-1",
                "kennzahlen": [
                  { "id": "D-ABGANG-OHNE-HSA", "themenfeld": "Bildungschancen" },
                  { "id": "A-BEVOELKERUNG" } ] },
              "staende": [
                { "kennzahl": "D-ABGANG-OHNE-HSA", "kommune": "15002", "freigabe": "INTERN",
                  "kommentare": [ { "datum": "2024-03-21", "text": "Förderschulen „eigens“ ausweisen" } ] } ] }
            """;

    @TempDir
    Path ordner;

    private static Ergebnis<Sitzung> lies(String text) {
        return Sitzungsleser.lies(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sitzung.json", KATALOG);
    }

    @Test
    void liestWasEinMenschSchreibt() {
        Sitzung sitzung = lies(SITZUNG).wertOderFehler();
        assertThat(sitzung.datum()).isEqualTo(LocalDate.of(2024, 3, 21));
        assertThat(sitzung.freigabe("D-ABGANG-OHNE-HSA", Ags.of("15002"))).isEqualTo(Freigabe.INTERN);
        assertThat(sitzung.set().kennzahlenset().kennzahlen()).containsExactly("D-ABGANG-OHNE-HSA", "A-BEVOELKERUNG");
        assertThat(sitzung.toString()).isEqualTo("Sitzung vom 2024-03-21: Steuerung, 2 Kommunen; Vergleichskennzahlenset, Fassung 2024-1: 2 Kennzahlen, Datenstand 31.01.2024");
    }

    @Test
    void lesenNachSchreibenInEineDatei() throws IOException {
        Sitzung sitzung = lies(SITZUNG).wertOderFehler();
        Path datei = ordner.resolve("sitzung.json");
        Sitzungsausgabe.schreibe(sitzung, datei);
        assertThat(Sitzungsleser.lies(datei, KATALOG).wertOderFehler()).isEqualTo(sitzung);
        assertThat(Files.readString(datei)).startsWith("{\n  \"version\" : 1,\n  \"erzeuger\" : \"bismit ").contains("\"name\" : \"Halle (Saale)\"");
    }

    @Test
    void fehlerNennenDateiZeileUndFeldUndGutesUeberlebt() {
        Ergebnis<Sitzung> ergebnis = lies(SITZUNG.replace("\"INTERN\"", "\"GEHEIM\"").replace("\"15088\"", "\"Saalekreis\""));
        assertThat(ergebnis.befunde()).extracting(Befund::code).containsExactly("BIS-J001", "BIS-J001");
        assertThat(ergebnis.befunde().get(0).toString()).contains("sitzung.json", "Zeile 7", "\"kommune\"", "fünf Ziffern", "gefunden Saalekreis");
        assertThat(ergebnis.befunde().get(1).toString()).contains("Zeile 13", "\"freigabe\"", "[ENTWURF, INTERN, OEFFENTLICH]", "gefunden GEHEIM");
        Sitzung sitzung = ergebnis.gelesen().orElseThrow();
        assertThat(sitzung.teilnehmende()).hasSize(1);
        assertThat(sitzung.freigabe("D-ABGANG-OHNE-HSA", Ags.of("15002"))).as("was nicht zu lesen ist, ist nicht freigegeben").isEqualTo(Freigabe.ENTWURF);
    }

    @Test
    void falscheZeitenUndFehlendeFelder() {
        assertThat(einziger(SITZUNG.replaceFirst("\"2024-03-21\"", "\"21.3.24\""))).contains("Zeile 2", "\"datum\"", "2024-03-21", "21.3.24");
        assertThat(einziger(SITZUNG.replace("\"thema\": \"Steuerung\",", ""))).contains("Zeile 1", "\"thema\"", "gefunden nichts");
        assertThat(einziger(SITZUNG.replace("\"version\": 1", "\"version\": 2"))).contains("Zeile 1", "Version 2 ist nicht bekannt; erwartet 1");
        assertThat(einziger(SITZUNG.replace("\"fassung\": \"2024-1\"", "\"fassung\": 5"))).contains("Zeile 8", "\"fassung\"", "gefunden 5");
        assertThat(einziger("{ \"version\": 1,\n \"datum\" }")).contains("Zeile 2", "kein gültiges JSON");
        assertThat(einziger("[]")).contains("erwartet ein Objekt");
        assertThat(einziger("")).contains("erwartet ein Objekt");
    }

    private static String einziger(String text) {
        Ergebnis<Sitzung> ergebnis = lies(text);
        assertThat(ergebnis.befunde()).extracting(Befund::code).containsExactly("BIS-J001");
        assertThat(ergebnis.gelesen()).isEmpty();
        return ergebnis.befunde().get(0).toString();
    }

    @Test
    void unbekannteKennzahlBleibtStehenUndWirdGenannt() {
        Ergebnis<Sitzung> ergebnis = lies(SITZUNG.replace("\"A-BEVOELKERUNG\"", "\"A-BEVOELKERUNK\""));
        assertThat(ergebnis.befunde()).extracting(Befund::code).containsExactly("BIS-J003");
        assertThat(ergebnis.befunde().get(0).toString()).contains("Zeile 11", "A-BEVOELKERUNG");
        assertThat(ergebnis.gelesen().orElseThrow().set().kennzahlenset().kennzahlen()).isEqualTo(List.of("D-ABGANG-OHNE-HSA", "A-BEVOELKERUNK"));
    }

    @Test
    void einFeldDasEsNichtGibtWirdGenannt() {
        Ergebnis<Sitzung> ergebnis = lies(SITZUNG.replace("\"themenfeld\"", "\"themenfelt\""));
        assertThat(ergebnis.befunde()).extracting(Befund::code).containsExactly("BIS-J004");
        assertThat(ergebnis.befunde().get(0).toString()).contains("Zeile 10", "\"themenfelt\"", "es gibt id, themenfeld");
        assertThat(ergebnis.gelesen()).isPresent();
    }

    @Test
    void doppeltesZaehltEinmal() {
        Ergebnis<Sitzung> ergebnis = lies(SITZUNG.replace("\"15088\"", "\"15002\""));
        assertThat(ergebnis.befunde()).extracting(Befund::code).containsExactly("BIS-J002");
        assertThat(ergebnis.gelesen().orElseThrow().teilnehmende()).hasSize(1);
    }
}
