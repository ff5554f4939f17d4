package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.bismit.Bismit;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.io.bestand.Schemapruefer;
import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.wert.Sprache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfiljsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HOECHSTENS_BYTES = 150_000;

    /** What must not break out of a text: HTML, JSON, a control sign, a line separator. */
    private static final String BOESER_TEXT = "Zwei </script><b>Schulen</b> & \"Horte\" \\ sind\tumgezogen\u2028 \u0001 ab 2024 \uD83D\uDE80";

    private static Kennzahlenvergleich vergleich;
    private static Kontext kontext;

    @BeforeAll
    static void vergleiche() {
        Bismit bismit = Bismit.standard();
        vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        kontext = Kontext.neuester(vergleich.tafel(), "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT");
    }

    private static Kreisprofile alle() {
        return Kreisprofile.derRegion(vergleich);
    }

    private static JsonNode json(Kommunalprofil profil) throws IOException {
        return JSON.readTree(profil.json());
    }

    private static Stream<JsonNode> liste(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    private static JsonNode kennzahl(JsonNode profil, String id) {
        return liste(profil.path("kennzahlen")).filter(k -> k.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    /** A meeting that releases these Kennzahlen, on which every Kommune has something to say. */
    private static Sitzung sitzung(String text, String... kennzahlen) {
        LocalDate tag = LocalDate.of(2026, 3, 10);
        List<Kennzahlstand> staende = new ArrayList<>();
        for (String id : kennzahlen) {
            for (Kreis kommune : Reviere.MITTELDEUTSCHES_REVIER.kreise()) {
                String eigener = kommune.equals(Revierkommunen.HALLE_SAALE) ? text : "Anmerkung von " + kommune.name();
                staende.add(new Kennzahlstand(id, kommune.ags(), Freigabe.OEFFENTLICH, List.of(new Kommentar(tag, eigener))));
            }
        }
        return new Sitzung(tag, "Frühjahr <1>", List.of(), new Setfassung("vergleich", "Vergleichskennzahlenset", "2026-1", "",
                Stream.of(kennzahlen).map(k -> new Setplatz(k, "")).toList()), Optional.empty(), staende);
    }

    /** Every kind of profile there is. */
    private static List<Kreisprofile> arten() {
        Sitzung sitzung = sitzung("Zwei Schulen sind umgezogen.", "D-ABGANG-OHNE-HSA", "A-ARBEITSLOSENQUOTE");
        return List.of(alle(), alle().mitNachbarn(kontext, 3), alle().mitRichtung().mitNachbarn(kontext, 5), alle().mitSitzung(sitzung, Freigabe.OEFFENTLICH),
                alle().nur(List.of("F-STUDIERENDE-JE-1000", "A-BEVOELKERUNG")), Kreisprofile.deutschlands(vergleich));
    }

    @Test
    void entsprichtSeinemSchema() throws IOException {
        Schemapruefer schema = new Schemapruefer(JSON.readTree(Kommunalprofil.jsonschema()));
        int gepruefte = 0;
        for (Kreisprofile art : arten()) {
            for (Gebiet gebiet : art.gebiete()) {
                assertThat(schema.pruefe(json(art.profil(gebiet)))).as(art + " " + gebiet.name()).isEmpty();
                gepruefte++;
            }
        }
        assertThat(gepruefte).isEqualTo(6 * 9);
    }

    /** Whatever field is left out, added, or of another kind anywhere: the schema says so. */
    @Test
    void schemaLehntJedeAbweichungAb() throws IOException {
        Schemapruefer schema = new Schemapruefer(JSON.readTree(Kommunalprofil.jsonschema()));
        JsonNode ganzes = json(alle().nur(List.of("D-ABGANG-OHNE-HSA", "A-BEVOELKERUNGSDICHTE")).mitNachbarn(kontext, 2)
                .mitSitzung(sitzung("Zwei Schulen sind umgezogen.", "D-ABGANG-OHNE-HSA", "A-BEVOELKERUNGSDICHTE"), Freigabe.OEFFENTLICH).profil(Revierkommunen.HALLE_SAALE));
        List<ObjectNode> objekte = new ArrayList<>();
        sammle(ganzes, objekte);
        int abweichungen = 0;
        for (ObjectNode objekt : objekte) {
            for (String feld : objekt.properties().stream().map(f -> f.getKey()).toList()) {
                JsonNode echt = objekt.remove(feld);
                assertThat(schema.pruefe(ganzes)).as("ohne " + feld).isNotEmpty();
                objekt.set(feld, echt.isTextual() ? JSON.getNodeFactory().numberNode(1) : TextNode.valueOf("x"));
                assertThat(schema.pruefe(ganzes)).as(feld + " falscher Art").isNotEmpty();
                objekt.set(feld, echt);
                abweichungen += 2;
            }
            objekt.put("unbekannt", 1);
            assertThat(schema.pruefe(ganzes)).as("mit mehr").isNotEmpty();
            objekt.remove("unbekannt");
        }
        assertThat(schema.pruefe(ganzes)).isEmpty();
        assertThat(abweichungen).isGreaterThan(600);
    }

    private static void sammle(JsonNode knoten, List<ObjectNode> objekte) {
        if (knoten instanceof ObjectNode objekt) {
            objekte.add(objekt);
        }
        knoten.forEach(k -> sammle(k, objekte));
    }

    /** What {@code vergleich --json} says of the Kommune and the Revier stands here word for word, but for hints and the Revier's verdict on all nine. */
    @Test
    void erweitertDenVergleich() throws IOException {
        JsonNode profil = json(alle().profil(Revierkommunen.BURGENLANDKREIS));
        List<Jahresvergleich> dieselben = liste(profil.path("kennzahlen")).map(k -> vergleich.kennzahl(k.path("id").asText()).im(k.path("jahr").asInt())).toList();
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Vergleichsausgabe.schreibe(vergleich.tafel(), dieselben, false, strom);
        JsonNode kurz = JSON.readTree(strom.toByteArray());
        kurz.properties().stream().filter(f -> !f.getKey().equals("kennzahlen")).forEach(f -> assertThat(profil.get(f.getKey())).isEqualTo(f.getValue()));
        List<String> anders = List.of("urteil", "urteilMitAngebot", "ohneRang", "ohneRangEn", "zeilen");
        for (int i = 0; i < dieselben.size(); i++) {
            JsonNode hier = profil.path("kennzahlen").path(i);
            JsonNode dort = kurz.path("kennzahlen").path(i);
            dort.properties().forEach(f -> assertThat(hier.has(f.getKey())).as(f.getKey()).isTrue());
            dort.properties().stream().filter(f -> !anders.contains(f.getKey())).forEach(f -> assertThat(hier.get(f.getKey())).isEqualTo(f.getValue()));
            assertThat(hier.at("/zeilen/0")).isEqualTo(zeile(dort, "15084"));
            zeile(dort, "MR").properties().stream().filter(f -> !f.getKey().equals("urteil")).forEach(f -> assertThat(hier.at("/zeilen/1").get(f.getKey())).isEqualTo(f.getValue()));
        }
        assertThat(dieselben).hasSizeGreaterThan(30);
    }

    private static JsonNode zeile(JsonNode kennzahl, String gebiet) {
        return liste(kennzahl.path("zeilen")).filter(z -> z.path("gebiet").asText().equals(gebiet)).findFirst().orElseThrow();
    }

    /** All texts of the pages of all Kommunen, of every kind, in both languages, drawn again from the JSON. */
    @Test
    void allesWasDieSeiteZeigtStehtImJson() throws IOException {
        int texte = 0;
        for (Kreisprofile art : arten()) {
            for (Sprache sprache : Sprache.values()) {
                for (Gebiet gebiet : art.gebiete()) {
                    Kommunalprofil profil = art.mitSprache(sprache).profil(gebiet);
                    Profilseite seite = new Profilseite(profil.html());
                    Profilnachzeichner nachgezeichnet = new Profilnachzeichner(json(profil), sprache);
                    assertThat(nachgezeichnet.texte()).as(art + " " + gebiet.name() + " " + sprache).containsExactlyElementsOf(seite.texte());
                    assertThat(nachgezeichnet.bildtexte()).containsExactlyElementsOf(seite.bildtexte());
                    texte += seite.texte().size();
                }
            }
        }
        assertThat(texte).isGreaterThan(20_000);
    }

    /**
     * The figures of KommunalprofilTest, computed apart there: 21111-02-06-4 of 2015 for the scale, 12411-01-01-4 and 11111-01-01-4 for the effects,
     * 13211-02-05-4 for the trend.
     */
    @Test
    void zahlenSindUngerundet() throws IOException {
        JsonNode halle = json(alle().profil(Revierkommunen.HALLE_SAALE));
        JsonNode abgang = kennzahl(halle, "D-ABGANG-OHNE-HSA");
        assertThat(abgang.at("/zeilen/0/wert").asDouble()).isEqualTo(100.0 * 190 / 1723);
        assertThat(abgang.at("/zeilen/1/wert").asDouble()).isEqualTo(100.0 * 1372 / 13520);
        assertThat(abgang.at("/skala/kleinster").asDouble()).isEqualTo(6.223479490806223, within(1e-12));
        assertThat(abgang.at("/skala/unteresQuartil").asDouble()).isEqualTo(7.994289793004996, within(1e-12));
        assertThat(abgang.at("/skala/oberesQuartil").asDouble()).isEqualTo(11.027278003482298, within(1e-12));
        assertThat(abgang.at("/skala/groesster").asDouble()).isEqualTo(17.307692307692307, within(1e-12));
        assertThat(abgang.at("/anzeige/wert").asText()).isEqualTo("11,0");
        assertThat(abgang.at("/anzeigeEn/wert").asText()).isEqualTo("11.0");
        JsonNode dichte = kennzahl(halle, "A-BEVOELKERUNGSDICHTE").path("entwicklung");
        assertThat(dichte.path("von").asInt()).isEqualTo(2011);
        assertThat(dichte.path("zaehlereffekt").asDouble()).isEqualTo(48.11701543350423, within(1e-9));
        assertThat(dichte.path("nennereffekt").asDouble()).isEqualTo(0.12820628426097194, within(1e-9));
        JsonNode trend = kennzahl(json(alle().profil(Revierkommunen.BURGENLANDKREIS)), "A-LANGZEITARBEITSLOSE-ANTEIL").path("trend");
        assertThat(trend.path("marke").asText()).isEqualTo("FAELLT");
        assertThat(trend.path("p").asDouble()).isEqualTo(0.04662257495590829, within(1e-12));
        assertThat(trend.path("jahre").asInt()).isEqualTo(10);
    }

    @Test
    void lageSagtWasGezeichnetWerdenDarf() throws IOException {
        JsonNode halle = json(alle().mitNachbarn(kontext, 3).profil(Revierkommunen.HALLE_SAALE));
        assertThat(kennzahl(halle, "D-ABGANG-OHNE-HSA").path("lage")).isEqualTo(JSON.readTree("{'kommune':true,'bezug':true,'nachbarn':true,'gewuenscht':null}".replace('\'', '"')));
        assertThat(kennzahl(halle, "C-MITTAGSVERPFLEGUNG-ANTEIL").path("lage")).as("nicht vergleichbar")
                .isEqualTo(JSON.readTree("{'kommune':false,'bezug':false,'nachbarn':false,'gewuenscht':null}".replace('\'', '"')));
        assertThat(kennzahl(halle, "A-BEVOELKERUNG").path("lage")).as("die Summe ist keine Marke für ihre Teile")
                .isEqualTo(JSON.readTree("{'kommune':true,'bezug':false,'nachbarn':true,'gewuenscht':null}".replace('\'', '"')));
    }

    /** Halle's unemployment is higher than the Revier's and the wanted direction is down; the old-age ratio is neutral. */
    @Test
    void gewuenschtNurAufWunschUndNieBeiNeutralen() throws IOException {
        JsonNode ohne = json(alle().profil(Revierkommunen.HALLE_SAALE));
        assertThat(ohne.findValues("gewuenscht")).hasSizeGreaterThan(30).allMatch(JsonNode::isNull);
        JsonNode mit = json(alle().mitRichtung().profil(Revierkommunen.HALLE_SAALE));
        assertThat(mit.path("mitRichtung").asBoolean()).isTrue();
        assertThat(kennzahl(mit, "A-ARBEITSLOSENQUOTE").at("/lage/gewuenscht")).isEqualTo(JSON.getNodeFactory().booleanNode(false));
        assertThat(kennzahl(mit, "A-ARBEITSLOSENQUOTE").at("/trend/gewuenscht")).as("sie fällt").isEqualTo(JSON.getNodeFactory().booleanNode(true));
        assertThat(kennzahl(mit, "A-ALTENQUOTIENT").at("/lage/gewuenscht").isNull()).isTrue();
    }

    @Test
    void regelnNenntAlleDieIrgendwoStehen() throws IOException {
        JsonNode profil = json(alle().mitNachbarn(kontext, 3).profil(Revierkommunen.MANSFELD_SUEDHARZ));
        List<String> genannte = Stream.concat(profil.path("kennzahlen").findValues("regeln").stream().flatMap(ProfiljsonTest::liste).map(JsonNode::asText),
                profil.path("kennzahlen").findValues("regel").stream().map(JsonNode::asText)).distinct().sorted().toList();
        assertThat(liste(profil.path("regeln")).map(r -> r.path("id").asText()).toList()).hasSizeGreaterThan(8).isEqualTo(genannte);
    }

    /** What a meeting has not released is nowhere, nor are others' comments; its own stands as it was written. */
    @Test
    void nurFreigegebenesMitDemEigenenKommentar() throws IOException {
        Kreisprofile mit = alle().nur(List.of("D-ABGANG-OHNE-HSA", "A-ARBEITSLOSENQUOTE", "A-BEVOELKERUNG")).mitSitzung(sitzung(BOESER_TEXT, "D-ABGANG-OHNE-HSA"), Freigabe.OEFFENTLICH);
        String text = mit.profil(Revierkommunen.HALLE_SAALE).json();
        JsonNode profil = JSON.readTree(text);
        assertThat(profil.path("zurueckgehalten").asInt()).isEqualTo(2);
        assertThat(profil.path("kennzahlen")).hasSize(1);
        assertThat(profil.at("/kennzahlen/0/kommentare/0/text").asText()).isEqualTo(BOESER_TEXT);
        assertThat(profil.at("/kennzahlen/0/kommentare")).hasSize(1);
        assertThat(profil.at("/sitzung/thema").asText()).isEqualTo("Frühjahr <1>");
        assertThat(text).doesNotContain("A-ARBEITSLOSENQUOTE", "zivilen Erwerbspersonen", "Unemployment rate", "A-BEVOELKERUNG", "Anmerkung von", "\u0001");
        for (String id : List.of("A-ARBEITSLOSENQUOTE", "A-BEVOELKERUNG")) {
            JsonNode geheim = kennzahl(json(alle().profil(Revierkommunen.HALLE_SAALE)), id);
            assertThat(text).doesNotContain(geheim.path("kernsatz").asText(), geheim.path("kernsatzEn").asText(), "\"" + geheim.at("/anzeige/wert").asText() + "\"");
        }
    }

    @Test
    void istInJederSpracheDasselbeUndJedesmalGleich() {
        String deutsch = alle().mitNachbarn(kontext, 3).profil(Revierkommunen.SAALEKREIS).json();
        assertThat(alle().mitSprache(Sprache.ENGLISCH).mitNachbarn(kontext, 3).profil(Revierkommunen.SAALEKREIS).json()).isEqualTo(deutsch);
        assertThat(deutsch).endsWith("}\n").doesNotContain("\r").startsWith("{\n\"version\":1,\n\"erzeuger\":\"bismit ");
    }

    @Test
    void wirdAlsDateiGeschrieben(@TempDir Path ordner) throws IOException {
        Kommunalprofil profil = Kommunalprofil.von(vergleich, Revierkommunen.SAALEKREIS);
        profil.json(ordner.resolve("saalekreis.json"));
        assertThat(Files.readString(ordner.resolve("saalekreis.json"), StandardCharsets.UTF_8)).isEqualTo(profil.json());
    }

    @Test
    void alleNebenDenSeitenFuerJedeZahlVonFaeden(@TempDir Path ordner) throws IOException {
        Kreisprofile profile = alle().mitRichtung().mitNachbarn(kontext, 5);
        profile.schreibeMitJson(ordner.resolve("seiten"), ordner.resolve("daten"), 1, g -> { });
        profile.schreibeMitJson(ordner.resolve("drei"), ordner.resolve("drei"), 3, g -> { });
        for (Gebiet gebiet : profile.gebiete()) {
            Path daten = ordner.resolve("daten").resolve(Kreisprofile.jsonname(gebiet));
            assertThat(ordner.resolve("drei").resolve(Kreisprofile.jsonname(gebiet))).hasSameBinaryContentAs(daten);
            assertThat(ordner.resolve("drei").resolve(Kreisprofile.dateiname(gebiet))).hasSameBinaryContentAs(ordner.resolve("seiten").resolve(Kreisprofile.dateiname(gebiet)));
            assertThat(Files.size(daten)).isLessThan(HOECHSTENS_BYTES);
        }
        try (Stream<Path> dateien = Files.list(ordner.resolve("drei"))) {
            assertThat(dateien).hasSize(18);
        }
    }

    /** All Kreise of the collection of originals, two tables: each document fits the schema, some of their pages drawn again. */
    @Test
    void alleKreise(@TempDir Path ordner) throws IOException {
        Bismit bismit = Bismit.standard();
        Kennzahlenvergleich alle = bismit.vergleiche(bismit.berechne(bismit.lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"),
                Testdaten.shared("data/genesis-datencsv/regio-13211-02-05-4_00.csv"))).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        Kreisprofile profile = Kreisprofile.deutschlands(alle);
        profile.schreibeMitJson(ordner, ordner, 2, g -> { });
        Schemapruefer schema = new Schemapruefer(JSON.readTree(Kommunalprofil.jsonschema()));
        for (Gebiet gebiet : profile.gebiete()) {
            Path datei = ordner.resolve(Kreisprofile.jsonname(gebiet));
            JsonNode profil = JSON.readTree(Files.readAllBytes(datei));
            assertThat(Files.size(datei)).isLessThan(HOECHSTENS_BYTES);
            assertThat(schema.pruefe(profil)).as(gebiet.name()).isEmpty();
            assertThat(profil.at("/revier/name").asText()).isEqualTo("Deutschland");
        }
        for (String schluessel : List.of("02", "05315", "09162", "15001", "16054")) {
            Gebiet gebiet = profile.gebiete().stream().filter(g -> g.schluessel().equals(schluessel)).findFirst().orElseThrow();
            assertThat(new Profilnachzeichner(json(profile.profil(gebiet)), Sprache.DEUTSCH).texte()).as(gebiet.name())
                    .containsExactlyElementsOf(new Profilseite(Files.readString(ordner.resolve(Kreisprofile.dateiname(gebiet)))).texte());
        }
        assertThat(profile.gebiete()).hasSizeBetween(398, 404);
    }
}
