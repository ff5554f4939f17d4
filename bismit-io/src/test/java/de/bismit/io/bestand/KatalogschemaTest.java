package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Kennzahl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schema and the reader say the same of every field. */
class KatalogschemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One well-formed formula of each kind. */
    private static final Map<String, String> FORMELN = Map.of(
            "bestand", "{'art':'bestand','merkmale':['zuzuege','-fortzuege']}",
            "verhaeltnis", "{'art':'verhaeltnis','zaehler':['geburten'],'nenner':['bevoelkerung'],'faktor':1000,'paarung':'VORJAHR','teilmenge':false}",
            "veroeffentlichteQuote", "{'art':'veroeffentlichteQuote','quote':'arbeitslosenquoteAlle','zaehler':'arbeitslose','halbeStelle':0.05}",
            "veraenderung", "{'art':'veraenderung','merkmale':['bevoelkerung'],'basisjahr':2015,'massstab':'INDEX'}",
            "quotensumme", "{'art':'quotensumme','teilquoten':[{'zaehler':['geburten'],'nenner':['bevoelkerung@-1'],'gewicht':0.5}],'faktor':100}",
            "gewichtetesMittel", "{'art':'gewichtetesMittel','klassen':['1.5*bevoelkerung[alter=unter3]','4.5*bevoelkerung[alter=3bis6]']}",
            "dissimilaritaet", "{'art':'dissimilaritaet','einheiten':[{'a':['geburten'],'b':['bevoelkerung']},{'a':['gestorbene'],'b':['bevoelkerung']}]}",
            "chancenverhaeltnis", "{'art':'chancenverhaeltnis','erfolgA':['geburten'],'alleA':['bevoelkerung'],'erfolgB':['gestorbene'],'alleB':['bevoelkerung'],'haldane':true}");

    private static final String KENNZAHL = """
            {'id':'Z-EIGENE','alias':['XZ1'],'name':'Eigene','zusatz':'Zusatz','belegstand':'BERECHENBAR','art':'RELATION','definition':'D','zaehler':'Z',
            'nenner':'N','bezugsgruppe':'alle','zeitbezug':'31.12.','hinweis':'H','statistik':'12411','datenquelle':'Q','ebene':'Kreis','gliederbarNach':'Geschlecht',
            'zusammenfassung':'AUS_TEILEN','einheit':'je 1000 Einwohner','nachkommastellen':1,'richtung':'NEUTRAL','themenfelder':{'leitfaden':'A'},'raenge':{'leitfaden':'KERN'},'einordnungsbelege':{'leitfaden':'Sitzung'},
            'formel':{'art':'verhaeltnis','zaehler':['geburten'],'nenner':['bevoelkerung'],'faktor':1000},
            'dimensionen':{'geschlecht':['weiblich']},'verweise':[{'art':'TEIL_VON','ziel':'A-GEBURTEN'}],'standard':false,'steuerung':'Kreis',
            'angaben':{'ortsprinzip':'Wohnort'},'quelle':'Q','provenienz':'P','regelbezug':['XA13'],'regelbezugGrund':'G'}""";

    private final Schemapruefer schema = new Schemapruefer(json(Bestand.katalogschema()));

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Kennzahl lies(JsonNode kennzahl) {
        Jsonart<Kennzahl> art = (Jsonart<Kennzahl>) Katalogleser.kennzahlen(new Groessen(), List.of());
        Jsonobjekt objekt = Jsonobjekt.liesListe("[" + kennzahl + "]", "kennzahlen.json").get(0);
        Kennzahl gelesen = art.lesen().apply(objekt);
        objekt.unbekannteFelder().stream().findFirst().ifPresent(fehler -> {
            throw fehler;
        });
        return gelesen;
    }

    private List<String> nachSchema(JsonNode kennzahl) {
        return schema.pruefe(JsonNodeFactory.instance.arrayNode().add(kennzahl));
    }

    @Test
    void mitgelieferteKennzahlenErfuellenDasSchema() throws IOException {
        try (InputStream strom = Quellen.strom("kennzahlen.json")) {
            assertEquals(List.of(), schema.pruefe(JSON.readTree(strom)));
        }
    }

    static List<String> felder() {
        List<String> felder = new ArrayList<>();
        json(Bestand.katalogschema()).at("/$defs/kennzahl/properties").fieldNames().forEachRemaining(felder::add);
        felder.remove("regelbezugGrund");   // for people only
        return felder;
    }

    /** A number where the schema asks for something else, an object where it asks for a number: both refuse, and name the field. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("felder")
    void schemaUndLeserPruefenJedesFeldDerKennzahl(String feld) {
        ObjectNode kennzahl = (ObjectNode) json(KENNZAHL);
        assertEquals(List.of(), nachSchema(kennzahl));
        assertEquals("Z-EIGENE", lies(kennzahl).id());
        kennzahl.set(feld, feld.equals("nachkommastellen") ? json("{'x':'y'}") : JsonNodeFactory.instance.numberNode(7));
        assertTrue(nachSchema(kennzahl).stream().anyMatch(f -> f.contains("/" + feld)), feld + ": " + nachSchema(kennzahl));
        String meldung = String.valueOf(assertThrows(IllegalArgumentException.class, () -> lies(kennzahl), feld).getMessage());
        assertTrue(meldung.contains(feld) && meldung.contains("kennzahlen.json"), meldung);
    }

    static List<String> formelfelder() {
        List<String> felder = new ArrayList<>();
        json(Bestand.katalogschema()).at("/$defs/formel/oneOf").forEach(art ->
                art.get("properties").fieldNames().forEachRemaining(f -> felder.add(art.at("/properties/art/const").asText() + "/" + f)));
        return felder;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formelfelder")
    void schemaUndLeserPruefenJedesFeldDerFormel(String artUndFeld) {
        String[] teile = artUndFeld.split("/");
        ObjectNode formel = (ObjectNode) json(FORMELN.get(teile[0]));
        ObjectNode kennzahl = (ObjectNode) json("{'id':'Z-EIGENE','name':'E','einheit':'Prozent','richtung':'NEUTRAL'}");
        kennzahl.set("formel", formel);
        assertEquals(List.of(), nachSchema(kennzahl));
        if (teile[1].equals("jahre")) {
            formel.remove("basisjahr");
        }
        formel.set(teile[1], json("{'x':'y'}"));
        assertTrue(!nachSchema(kennzahl).isEmpty(), artUndFeld);
        String meldung = String.valueOf(assertThrows(IllegalArgumentException.class, () -> lies(kennzahl), artUndFeld).getMessage());
        assertTrue(meldung.contains(teile[1]), meldung);
    }

    @Test
    void einFeldDasEsNichtGibtWeisenBeideZurueck() {
        ObjectNode kennzahl = (ObjectNode) json(KENNZAHL);
        kennzahl.put("einhiet", "Prozent");
        assertEquals(List.of("/0/einhiet: unbekannt"), nachSchema(kennzahl));
        String meldung = String.valueOf(assertThrows(IllegalArgumentException.class, () -> lies(kennzahl)).getMessage());
        assertTrue(meldung.contains("das Feld \"einhiet\" kennt bismit hier nicht"), meldung);
    }

    @Test
    void jedeFormelartHatIhrBeispielUndDasSchemaKenntAlle() {
        List<String> arten = new ArrayList<>();
        json(Bestand.katalogschema()).at("/$defs/formel/oneOf").forEach(art -> arten.add(art.at("/properties/art/const").asText()));
        assertEquals(Formelleser.ARTEN, arten);
        assertEquals(java.util.Set.copyOf(arten), FORMELN.keySet());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{'art':'summe','merkmale':['geburten']}; die Formelart \"summe\" gibt es nicht; erwartet eine von bestand, verhaeltnis",
        "{'art':'bestand','merkmale':['geburtenn']}; die Größe \"geburtenn\" steht nicht in groessen.json",
        "{'art':'bestand','merkmale':[]}; im Feld \"merkmale\" steht kein Merkmal",
        "{'art':'bestand','merkmale':['geburten','bip']}; Merkmale verschiedener Einheiten lassen sich nicht addieren",
        "{'art':'bestand','merkmale':['0*geburten']}; das Gewicht in \"0*geburten\" ist 0",
        "{'art':'bestand','merkmale':['geburten @x']}; ist kein Posten; erwartet [-][gewicht*]merkmal[@jahr]",
        "{'art':'verhaeltnis','zaehler':['geburten'],'nenner':['bevoelkerung'],'faktor':-1}; Faktor -1.0: erwartet eine Zahl über 0",
        "{'art':'verhaeltnis','zaehler':['geburten'],'nenner':['bevoelkerung'],'faktor':1000}; die Einheit „Prozent“ passt nicht zur Formel von Z-EIGENE: die Formel hat den Faktor 1000, die Einheit steht für 100; passend wäre „je 1000 …“",
        "{'art':'verhaeltnis','zaehler':['bip'],'nenner':['bevoelkerung'],'faktor':100}; die Einheit „Prozent“ passt nicht zur Formel von Z-EIGENE: Zähler und Nenner haben verschiedene Einheiten",
        "{'art':'bestand','merkmale':['geburten']}; die Einheit „Prozent“ passt nicht zur Formel von Z-EIGENE: die Formel zählt in „Personen“",
        "{'art':'quotensumme','teilquoten':[],'faktor':100}; eine Quotensumme braucht mindestens eine Teilquote",
        "{'art':'dissimilaritaet','einheiten':[{'a':['geburten'],'b':['bevoelkerung']}]}; eine Dissimilarität braucht mindestens zwei Einheiten, gefunden 1",
        "{'art':'veraenderung','merkmale':['bevoelkerung'],'jahre':0}; Veränderung über 0 Jahre: erwartet mindestens 1"})
    void missgebildeteFormelWirdMitEinemSatzAbgelehnt(String formel, String satz) {
        ObjectNode kennzahl = (ObjectNode) json("{'id':'Z-EIGENE','name':'E','einheit':'Prozent','richtung':'NEUTRAL'}");
        kennzahl.set("formel", json(formel));
        String meldung = String.valueOf(assertThrows(IllegalArgumentException.class, () -> lies(kennzahl)).getMessage());
        assertTrue(meldung.startsWith("kennzahlen.json") && meldung.contains(satz), meldung);
    }
}
