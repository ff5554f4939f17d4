package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding of the readers: what it says, where, and that the good rows survive. */
class LesebefundeTest {

    private static final String TABELLE = """
            GENESIS-Tabelle: 12411-01-01-4
            Bevölkerungsstand (Anzahl);;;;
            ;;;Insgesamt;männlich
            2015;DG;Deutschland;82175684;40514123
            2015;15;  Sachsen-Anhalt;2245470;1104233
            2015;15002;      Halle (Saale);236991;114544
            __________
            Stand: 14.12.2017 / 15:51:18
            """;

    @Test
    void guteTabelleHatKeinenBefund() {
        assertEquals(List.of(), Lesen.text(TABELLE).befunde());
    }

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(delimiter = '|', value = {
            "* Der Benutzer DE1 hat am 18.02.2026 diesen Export angestossen.|cubefile|BIS-L002|Würfel",
            "K;DQ;FACH-SCHL;GHH-ART|cubefile|BIS-L002|Würfel",
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ|sdmx-csv|BIS-L002|SDMX",
            "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE|sdmx-csv|BIS-L002|SDMX",
            "sex,unit,geo\\time\t2016 \t2015 |eurostat-tsv|BIS-L002|Eurostat",
            "{\"version\":\"2.0\",\"class\":\"dataset\",\"dimension\":{},\"value\":[1]}|json-stat|BIS-L002|JSON-stat",
            "{\"type\":\"FeatureCollection\",\"features\":[]}|geojson|BIS-L002|GeoJSON",
            "102023113001          0000Schleswig-Holstein|gv100ad|BIS-L002|Gemeindeverzeichnis",
            "gemeindeve22;gemeindeve22name;q_einkst_bev98|inkar-csv|BIS-L002|INKAR",
            "Kennziffer;Raumeinheit;Aggregat;Arbeitslose|inkar-csv|BIS-L002|INKAR",
            "{\"Status\":{\"Code\":98,\"Content\":\"Die Tabelle ist zu groß.\",\"Type\":\"Fehler\"}}|genesis-json|BIS-L004|als Auftrag",
            "{\"Status\":{\"Code\":104,\"Content\":\"Es gibt keine Objekte\"}}|genesis-json|BIS-L004|keine Objekte",
            "{\"irgend\":1}|json|BIS-L004|JSON",
            "<!DOCTYPE html><html><head><title>Anmelden</title></head>|html|BIS-L005|Anmelden",
            "Jahr,Wert|unbekannt|BIS-L003|Jahr,Wert",
            "''|leer|BIS-L001|leer",
            "'  '|leer|BIS-L001|leer"})
    void wasKeineGenesisTabelleIstWirdBenannt(String inhalt, String format, String code, String stichwort) {
        Lesung lesung = Lesen.text(inhalt);
        assertEquals(format, lesung.format());
        assertTrue(lesung.rohtabelle().isEmpty());
        Befund befund = Lesen.einzigerBefund(lesung, code);
        assertEquals(Schwere.FEHLER, befund.schwere());
        assertTrue(befund.text().contains(stichwort), befund.text());
        assertEquals("probe.csv", befund.stellen().get(0).datei());
    }

    @Test
    void binaeresWirdBenannt() {
        assertEquals("xls", Lesen.bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "a.xls").format());
        assertTrue(Lesen.einzigerBefund(Lesen.bytes("%PDF-1.4\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1), "a"),
                "BIS-L006").text().contains("PDF"));
        Lesen.einzigerBefund(Lesen.bytes(new byte[2000], "a"), "BIS-L006");
    }

    @Test
    void utf16WirdBenannt() {
        Lesen.einzigerBefund(Lesen.bytes(TABELLE.getBytes(StandardCharsets.UTF_16), "a"), "BIS-L007");
        Lesen.einzigerBefund(Lesen.bytes(TABELLE.getBytes(StandardCharsets.UTF_16LE), "a"), "BIS-L007");
    }

    @Test
    void doppeltKodierteUmlauteWerdenGemeldet() {
        byte[] doppelt = new String(TABELLE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
        Lesung lesung = Lesen.bytes(doppelt, "a");
        assertTrue(Lesen.einzigerBefund(lesung, "BIS-L008").text().contains("umkodiert"));
        assertEquals(6, lesung.werte());
    }

    @Test
    void zeileMitFalscherBreite() {
        Lesung lesung = Lesen.text(TABELLE.replace("2245470;1104233", "2245470").replace("236991;", "236991;1;2;3;"));
        List<Befund> befunde = lesung.befunde();
        assertEquals(List.of("BIS-L010", "BIS-L010"), befunde.stream().map(Befund::code).toList());
        assertEquals(5, befunde.get(0).stellen().get(0).zeile());
        assertTrue(befunde.get(0).text().contains("4 Felder, erwartet 5"));
        assertEquals(List.of(2L, 4L), List.of(lesung.werte(), lesung.verworfen()));
        Rohtabelle t = lesung.rohtabelle().orElseThrow();
        assertTrue(t.istVerworfen(1));
        assertEquals("2245470", t.text(1, 0));
    }

    @Test
    void unbekanntesZeichen() {
        Lesung lesung = Lesen.text(TABELLE.replace("1104233", "11O4233").replace("114544", "11O4233"));
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L011");
        assertEquals(2, befund.anzahl());
        assertEquals(5, befund.stellen().get(0).spalte());
        assertEquals(List.of(4L, 2L), List.of(lesung.werte(), lesung.verworfen()));
    }

    @Test
    void derselbeSchluesselMitZweiWerten() {
        String zeile = "2015;15002;      Halle (Saale);236991;114544\n";
        Lesung lesung = Lesen.text(TABELLE.replace(zeile, zeile + zeile + zeile.replace("236991", "236992")));
        Rohtabelle t = lesung.rohtabelle().orElseThrow();
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L012");
        assertTrue(befund.text().contains("\"236991\" in Zeile 6, Spalte 4 und hier \"236992\""), befund.text());
        assertEquals(8, befund.stellen().get(0).zeile());
        for (int z = 2; z <= 4; z++) {
            assertEquals(Status.WIDERSPRUCH, t.status(z, 0));
            assertEquals(Status.ZAHL, t.status(z, 1));
        }
        assertEquals(List.of(10L, 7L, 3L), List.of(lesung.zellen(), lesung.werte(), lesung.ohneWert()));
    }

    @Test
    void doppelteSpalte() {
        Lesung lesung = Lesen.text(TABELLE.replace("Insgesamt;männlich", "Insgesamt;Insgesamt"));
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L012");
        assertEquals(3, befund.anzahl());
        assertEquals(0, lesung.werte());
    }

    @Test
    void gleicheWiederholungIstKeinWiderspruch() {
        String zeile = "2015;15002;      Halle (Saale);236991;114544\n";
        assertEquals(List.of(), Lesen.text(TABELLE.replace(zeile, zeile + zeile)).befunde());
    }

    @ParameterizedTest
    @CsvSource({"1001, 01001", "1, 01", "3241001, 03241001"})
    void verloreneNull(String schluessel, String gemeint) {
        Lesung lesung = Lesen.text(TABELLE.replace(";15002;", ";" + schluessel + ";"));
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L013");
        assertTrue(befund.text().contains("\"" + gemeint + "\""), befund.text());
        assertEquals(6, befund.stellen().get(0).zeile());
        assertEquals(2, befund.stellen().get(0).spalte());
        assertEquals(List.of(4L, 2L), List.of(lesung.werte(), lesung.verworfen()));
        assertEquals(schluessel, lesung.rohtabelle().orElseThrow().gebiet(2));
    }

    @Test
    void jahrNullNullNullNull() {
        Lesung lesung = Lesen.text(TABELLE.replace("2015;15002", "0000;15002").replace("2015;15;", "2015;15;")
                .replace("__________", "2014;DG;Deutschland;1;1\n2013;DG;Deutschland;1;1\n2012;DG;Deutschland;1;1\n"
                        + "2011;DG;Deutschland;1;1\n2010;DG;Deutschland;1;1\n2009;DG;Deutschland;1;1\n"
                        + "2008;DG;Deutschland;1;1\n__________"));
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L014");
        assertTrue(befund.text().contains("\"0000\""));
        assertEquals(2, lesung.verworfen());
        assertEquals(false, lesung.rohtabelle().orElseThrow().hatZeit(2, 0));
        assertThrows(IllegalStateException.class, () -> lesung.rohtabelle().orElseThrow().zeit(2, 0));
    }

    @Test
    void unbekannteEinheit() {
        Lesung lesung = Lesen.text("""
                GENESIS-Tabelle: X
                2015;;;
                ;;Schafe;Ziegen
                ;;Anzahl;Fantastillionen
                DG;Deutschland;1;2
                __________
                """);
        Befund befund = Lesen.einzigerBefund(lesung, "BIS-L015");
        assertTrue(befund.text().contains("Fantastillionen"));
        assertEquals(4, befund.stellen().get(0).spalte());
        assertEquals(2, lesung.werte());
    }

    @Test
    void fehlendesEnde() {
        Lesung ohneStrich = Lesen.text(TABELLE.replace("__________\n", ""));
        assertEquals(6, ohneStrich.werte());
        Lesen.einzigerBefund(ohneStrich, "BIS-L016");
        assertTrue(ohneStrich.rohtabelle().orElseThrow().stand().isPresent());

        Lesung mittenInDerZahl = Lesen.text(TABELLE.substring(0, TABELLE.indexOf("114544") + 3));
        assertEquals(List.of(4L, 2L), List.of(mittenInDerZahl.werte(), mittenInDerZahl.verworfen()));
        assertTrue(Lesen.einzigerBefund(mittenInDerZahl, "BIS-L016").text().contains("verworfen"));
    }

    @Test
    void keineDaten() {
        Lesen.einzigerBefund(Lesen.text(TABELLE.substring(0, TABELLE.indexOf("2015;DG"))), "BIS-L017");
        Lesen.einzigerBefund(Lesen.text("GENESIS-Tabelle: X\nTitel;;\n"), "BIS-L017");
        Lesen.einzigerBefund(Lesen.text("statistics_code;statistics_label;time_code;time_label;time;value;value_unit\n"),
                "BIS-L017");
    }

    @Test
    void unbekannterSchluesselBehaeltSeineZeile() {
        Lesung lesung = Lesen.text(TABELLE.replace("2015;15002;", "2015;15002A;").replace("__________",
                "2015;14;  Sachsen;1;1\n2015;16;  Thüringen;1;1\n2015;12;  B;1;1\n2015;13;  M;1;1\n2015;11;  B;1;1\n"
                        + "2015;10;  S;1;1\n2015;01;  S;1;1\n__________"));
        Lesen.einzigerBefund(lesung, "BIS-L018");
        assertEquals(0, lesung.verworfen());
    }

    @Test
    void tabelleOhneZeit() {
        Lesung lesung = Lesen.text(TABELLE.replace("2015;", "").replace(";;;Insgesamt", ";;Insgesamt"));
        Lesen.einzigerBefund(lesung, "BIS-L019");
        assertEquals(6, lesung.werte());
    }

    @Test
    void unlesbarerStand() {
        Lesen.einzigerBefund(Lesen.text(TABELLE.replace("14.12.2017", "34.12.2017")), "BIS-L022");
    }

    @Test
    void zipMitMehrerenTabellen() throws IOException {
        byte[] zip = zip("a.csv", TABELLE, "liesmich.txt", "nur Text");
        List<Lesung> lesungen = GenesisLeser.neu().lies(new ByteArrayInputStream(zip), "paket.zip");
        assertEquals(List.of("paket.zip!a.csv", "paket.zip!liesmich.txt"), lesungen.stream().map(Lesung::datei).toList());
        assertEquals(6, lesungen.get(0).werte());
        Lesen.einzigerBefund(lesungen.get(1), "BIS-L003");
    }

    @Test
    void abgeschnittenesZip() throws IOException {
        StringBuilder lang = new StringBuilder(TABELLE.substring(0, TABELLE.indexOf("2015;DG")));
        for (int i = 0; i < 20_000; i++) {
            lang.append("2015;15002;      Halle (Saale);").append(i * 7919 % 100_003).append(";1\n");
        }
        byte[] zip = zip("a.csv", lang.toString());
        Lesung lesung = Lesen.bytes(Arrays.copyOf(zip, zip.length / 2), "paket.zip");
        Lesen.einzigerBefund(lesung, "BIS-L009");
        assertTrue(lesung.zeilen() > 1000, lesung.toString());
        assertEquals(0, lesung.verworfen());
        Lesen.einzigerBefund(Lesen.bytes(Arrays.copyOf(zip, 20), "paket.zip"), "BIS-L009");
    }

    @Test
    void excelIstEinZipUndWirdBenannt() throws IOException {
        assertEquals("xlsx", Lesen.bytes(zip("[Content_Types].xml", "<Types/>"), "a.xlsx").format());
    }

    @Test
    void fehlendeDateiIstEinFehlerDesAufrufs(@TempDir Path ordner) {
        GenesisLeser leser = GenesisLeser.neu();
        Path fehlend = ordner.resolve("gibt-es-nicht.csv");
        String text = assertThrows(UncheckedIOException.class, () -> leser.lies(fehlend)).getMessage();
        assertTrue(text.contains("gibt-es-nicht.csv gibt es nicht"), text);
        assertThrows(UncheckedIOException.class, () -> leser.lies(ordner));
    }

    private static byte[] zip(String... namenUndInhalte) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namenUndInhalte.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namenUndInhalte[i]));
                zip.write(namenUndInhalte[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
