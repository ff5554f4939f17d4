package de.bismit.io.json;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Herkunft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Herkunft of the sample as JSON and PROV-JSON, parsed by a JSON library. */
class HerkunftausgabeTest {

    private static final ObjectMapper LESER = new ObjectMapper();

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(MITTELDEUTSCHES_REVIER);
    private final Herkunft revier = tafel.wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015).herkunft();

    private static byte[] prov(List<Herkunft> herkunft) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        Provjson.schreibe(herkunft, ziel);
        return ziel.toByteArray();
    }

    @Test
    void jsonHatDenBaumMitSeinenZellen() throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        Herkunftjson.schreibe(revier, ziel);
        JsonNode baum = LESER.readTree(ziel.toByteArray());
        assertEquals("FORMEL", baum.get("schritt").textValue());
        assertEquals("10,1 Prozent", baum.get("wert").textValue());
        assertEquals("100 · 1.372 / 13.520", baum.get("rechnung").textValue());
        assertTrue(baum.get("kennung").textValue().startsWith("D-ABGANG-OHNE-HSA, Fassung "));
        assertEquals("SUMME", baum.at("/teile/0/schritt").textValue());
        assertEquals(9, baum.at("/teile/0/teile").size());
        JsonNode halle = baum.at("/teile/0/teile/4/zelle");
        assertEquals("15002", halle.get("gebiet").textValue());
        assertEquals("190", halle.get("gedruckt").textValue());
        assertEquals(472, halle.get("zeile").intValue());
        assertEquals(6, halle.get("spalte").intValue());
        assertTrue(halle.get("lizenz").textValue().contains("Namensnennung"));
    }

    @Test
    void provHatDieBeziehungenVonDerKennzahlBisZurLieferung() throws IOException {
        JsonNode prov = LESER.readTree(prov(List.of(revier)));
        assertEquals(List.of(), Provpruefer.pruefe(prov));
        assertEquals(18, zahl(prov, "entity", "bismit:Zelle"));
        assertEquals(3, zahl(prov, "entity", "bismit:Wert"));
        assertEquals(1, zahl(prov, "entity", "bismit:Lieferung"));
        assertEquals(1, zahl(prov, "entity", "prov:Plan"));
        assertEquals(1, zahl(prov, "agent", "prov:Organization"));
        assertEquals(3, prov.get("activity").size());
        assertEquals(20, prov.get("used").size());
        assertEquals(38, prov.get("wasDerivedFrom").size());
        assertTrue(prov.get("agent").toString().contains("Statistische Ämter des Bundes und der Länder"));
    }

    private static int zahl(JsonNode prov, String art, String typ) {
        int zahl = 0;
        for (JsonNode element : prov.get(art)) {
            zahl += element.at("/prov:type/$").asText().equals(typ) ? 1 : 0;
        }
        return zahl;
    }

    @Test
    void provGenuegtDenRegelnFuerAlleKennzahlenDesBeispiels() throws IOException {
        List<Herkunft> alle = new ArrayList<>();
        for (Kennzahl kennzahl : tafel.kennzahlen()) {
            for (Gebiet gebiet : List.of(HALLE_SAALE, MITTELDEUTSCHES_REVIER, tafel.gebiete().get(tafel.gebiete().size() - 1))) {
                for (int jahr : tafel.jahre(kennzahl.id())) {
                    alle.add(tafel.wert(kennzahl.id(), gebiet, jahr).herkunft());
                }
            }
        }
        assertTrue(alle.size() > 500);
        assertEquals(List.of(), Provpruefer.pruefe(LESER.readTree(prov(alle))));
    }

    @Test
    void gleicherWertGleicheBytesUndGleicheKennungen() throws IOException {
        assertArrayEquals(prov(List.of(revier)), prov(List.of(revier)));
        JsonNode einzeln = LESER.readTree(prov(List.of(revier)));
        JsonNode zweimal = LESER.readTree(prov(List.of(revier, revier)));
        assertEquals(einzeln, zweimal);
    }

    @Test
    void derPrueferFindetWasFalschIst() throws IOException {
        byte[] gut = prov(List.of(revier));
        assertFalse(fehler(gut, d -> d.putObject("wasMadeBy")).isEmpty());
        assertFalse(fehler(gut, d -> ((ObjectNode) d.get("prefix")).remove("hk")).isEmpty());
        assertFalse(fehler(gut, d -> ((ObjectNode) d.get("used").elements().next()).remove("prov:activity")).isEmpty());
        assertFalse(fehler(gut, d -> ((ObjectNode) d.get("wasDerivedFrom").elements().next()).put("prov:usedEntity", "hk:niemand")).isEmpty());
        assertFalse(fehler(gut, d -> ((ObjectNode) d.get("entity").elements().next()).putNull("bismit:x")).isEmpty());
        assertFalse(fehler(gut, d -> ((ObjectNode) d.get("entity")).putObject("ohne Vorsatz")).isEmpty());
    }

    private interface Aenderung {
        void an(ObjectNode dokument);
    }

    private static List<String> fehler(byte[] gut, Aenderung aenderung) throws IOException {
        ObjectNode dokument = (ObjectNode) LESER.readTree(gut);
        aenderung.an(dokument);
        return Provpruefer.pruefe(dokument);
    }
}
