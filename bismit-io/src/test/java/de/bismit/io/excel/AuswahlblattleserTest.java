package de.bismit.io.excel;

import static de.bismit.auswahl.Entscheidung.JA;
import static de.bismit.auswahl.Entscheidung.NEIN;
import static de.bismit.auswahl.Entscheidung.SPAETER;
import static de.bismit.io.excel.Proben.KATALOG;
import static de.bismit.io.excel.Proben.REVIER;
import static de.bismit.io.excel.Proben.codes;
import static de.bismit.io.excel.Proben.leser;
import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Ergebnis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as people send them, made by Apache POI, an independent writer. */
class AuswahlblattleserTest {

    private static final String[] FASSUNG = {"Katalogfassung", "2026.1"};
    private static final String[] KOMMUNE = {"Kommune", "Saalekreis"};
    private static final String[] KOPF = {"Kennung", "auswählen", "Begründung"};

    @TempDir
    Path ordner;

    private Path datei() {
        return ordner.resolve("saalekreis.xlsx");
    }

    private Ergebnis<Auswahl> lies(String[]... zeilen) throws IOException {
        return leser().lies(Probeblatt.neu(datei(), zeilen));
    }

    private Path vorlage() {
        Path vorlage = ordner.resolve("vorlage.xlsx");
        Auswahlblatt.fuer(KATALOG, REVIER).mitKommune(Revierkommunen.SAALEKREIS).schreibe(vorlage);
        return vorlage;
    }

    @ParameterizedTest
    @CsvSource({"Ja, JA", "ja, JA", "J, JA", "x, JA", "X, JA", "yes, JA", "' ja ', JA", "ja!, JA", "✓, JA", "nein, NEIN", "N, NEIN", "no, NEIN", "-, NEIN",
        "später, SPAETER", "Spaeter, SPAETER", "s, SPAETER"})
    void woerterFuerDieWahl(String wort, Entscheidung erwartet) throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(FASSUNG, KOMMUNE, KOPF, new String[] {"D-EINS", wort});
        assertThat(ergebnis.befunde()).isEmpty();
        assertThat(ergebnis.wertOderFehler().eintrag("D-EINS").entscheidung()).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ja/nein|BIS-X011", "vielleicht|BIS-X011", "1|BIS-X011", "?|BIS-X011", "nein, später|BIS-X011", "ja (nur U3)|BIS-X012", "Nein, weil Sache des Landes|BIS-X012"})
    void wasKeinReinesWortIstWirdGenannt(String text, String code) throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(FASSUNG, KOMMUNE, KOPF, new String[] {"D-EINS", text, "Grund"}, new String[] {"D-ZWEI", "ja"});
        assertThat(codes(ergebnis)).containsExactly(code);
        assertThat(ergebnis.befunde().get(0).toString()).contains("saalekreis.xlsx!Tabelle1, Zeile 4, Spalte 2", "Zelle B4", text);
        Auswahl auswahl = ergebnis.gelesen().orElseThrow();
        assertThat(auswahl.eintrag("D-ZWEI").entscheidung()).as("gute Zeilen überleben").isEqualTo(JA);
        assertThat(auswahl.eintrag("D-EINS").entscheidung() != Entscheidung.OFFEN).isEqualTo(code.equals("BIS-X012"));
    }

    @Test
    void derRestHinterDemWortWirdBegruendung() throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(FASSUNG, KOMMUNE, KOPF, new String[] {"D-EINS", "ja (nur U3)", "Grund"});
        assertThat(ergebnis.wertOderFehler().eintraege()).containsExactly(new Auswahleintrag("D-EINS", JA, "nur U3; Grund"));
    }

    @Test
    void zeilenVerschobenSpaltenDazuLeerzeilenAndereReihenfolge() throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(new String[] {}, new String[] {null, "unser Blatt"}, new String[] {null, null, "Kommune", null, "15088"}, FASSUNG,
                new String[] {"Notiz", "AUSWAHL", "neue Spalte", "Begründung", "ID", "Ansprechpartner"},
                new String[] {"frei", "x", "7", "weil", "d-zwei", "Herr Weber"},
                new String[] {},
                new String[] {null, "Nein", null, null, "A-EINS"},
                new String[] {"eine Notiz ohne Wahl"},
                new String[] {null, null, null, null, "D Allgemeinbildende Schulen"},
                new String[] {null, "später", null, "  ", " D-EINS "});
        assertThat(ergebnis.befunde()).isEmpty();
        assertThat(ergebnis.wertOderFehler()).isEqualTo(Auswahl.of(Revierkommunen.SAALEKREIS, "2026.1", List.of(new Auswahleintrag("D-ZWEI", JA, "weil"),
                Auswahleintrag.of("A-EINS", NEIN), Auswahleintrag.of("D-EINS", SPAETER))));
    }

    @Test
    void formelnWerdenNichtGerechnet() throws IOException {
        Path datei = Probeblatt.aendere(vorlage(), datei(), blatt -> {
            Probeblatt.zeile(blatt, "D-EINS").getCell(7).setCellFormula("\"Ja\"");
            Probeblatt.zeile(blatt, "D-ZWEI").getCell(7).setCellValue("Ja");
        });
        Ergebnis<Auswahl> ergebnis = leser().lies(datei);
        assertThat(codes(ergebnis)).containsExactly("BIS-X008");
        assertThat(ergebnis.befunde().get(0).toString()).contains("saalekreis.xlsx!Auswahl, Zeile 13", "Zelle H13", "erwartet Ja, Nein, später", "Formel");
        assertThat(ergebnis.gelesen().orElseThrow().mit(JA)).containsExactly("D-ZWEI");
    }

    @Test
    void verbundeneZellenZaehlenNicht() throws IOException {
        Path datei = Probeblatt.aendere(vorlage(), datei(), blatt -> {
            Probeblatt.zeile(blatt, "D-DREI").getCell(7).setCellValue("Ja");
            blatt.addMergedRegion(CellRangeAddress.valueOf("H12:H13"));
            Probeblatt.zeile(blatt, "D-ZWEI").getCell(7).setCellValue("Ja");
        });
        Ergebnis<Auswahl> ergebnis = leser().lies(datei);
        assertThat(codes(ergebnis)).containsExactly("BIS-X009", "BIS-X009");
        assertThat(ergebnis.befunde().get(0).text()).contains("Zelle H12", "H12:H13", "verbunden");
        assertThat(ergebnis.gelesen().orElseThrow().mit(JA)).containsExactly("D-ZWEI");
    }

    @Test
    void einDatumIstKeinWort() throws IOException {
        Path datei = Probeblatt.aendere(vorlage(), datei(), blatt -> {
            Row zeile = Probeblatt.zeile(blatt, "A-EINS");
            CellStyle stil = blatt.getWorkbook().createCellStyle();
            stil.setDataFormat(blatt.getWorkbook().createDataFormat().getFormat("dd.mm.yyyy"));
            zeile.getCell(7).setCellValue(LocalDate.of(2021, 5, 7));
            zeile.getCell(7).setCellStyle(stil);
            Probeblatt.zeile(blatt, "A-ZWEI").getCell(7).setCellValue(1);
        });
        Ergebnis<Auswahl> ergebnis = leser().lies(datei);
        assertThat(codes(ergebnis)).containsExactly("BIS-X010", "BIS-X011");
        assertThat(ergebnis.befunde().get(0).text()).contains("Zelle H9", "ein Datum (2021-05-07)");
        assertThat(ergebnis.befunde().get(1).text()).contains("Zelle H10", "eine Zahl (1)");
    }

    @Test
    void wahrheitswerteGelten() throws IOException {
        Path datei = Probeblatt.aendere(vorlage(), datei(), blatt -> {
            Probeblatt.zeile(blatt, "A-EINS").getCell(7).setCellValue(true);
            Probeblatt.zeile(blatt, "A-ZWEI").getCell(7).setCellValue(false);
        });
        Auswahl auswahl = leser().lies(datei).wertOderFehler();
        assertThat(auswahl.mit(JA)).containsExactly("A-EINS");
        assertThat(auswahl.mit(NEIN)).containsExactly("A-ZWEI");
    }

    @Test
    void andereKatalogfassungUndUnbekannteKennung() throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(new String[] {"Katalogfassung", "2024.2"}, KOMMUNE, KOPF, new String[] {"D-EINZ", "ja"}, new String[] {"D-ZWEI", "ja"},
                new String[] {null, "ja"});
        assertThat(codes(ergebnis)).containsExactly("BIS-X006", "BIS-X007", "BIS-X015");
        assertThat(ergebnis.befunde().get(0).text()).contains("Katalogfassung 2024.2", "erwartet 2026.1");
        assertThat(ergebnis.befunde().get(1).text()).contains("Zelle A4", "\"D-EINZ\" steht nicht im Katalog", "gemeint D-EINS");
        assertThat(ergebnis.gelesen().orElseThrow().mit(JA)).containsExactly("D-ZWEI");
    }

    @Test
    void doppelteKennungImBlatt() throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(FASSUNG, KOMMUNE, KOPF, new String[] {"D-EINS", "ja"}, new String[] {"D-EINS", "nein"}, new String[] {"D-ZWEI", "ja"},
                new String[] {"D-ZWEI", "x"});
        assertThat(codes(ergebnis)).containsExactly("BIS-X013");
        assertThat(ergebnis.gelesen().orElseThrow().eintraege()).containsExactly(Auswahleintrag.of("D-ZWEI", JA));
    }

    @ParameterizedTest
    @CsvSource({"Leipzig, 14713", "Landkreis Leipzig, 14729", "LK Nordsachsen, 14730", "nordsachsen, 14730", "HALLE (SAALE), 15002", "16077, 16077"})
    void kommuneNachNameOderSchluessel(String text, String schluessel) throws IOException {
        assertThat(lies(FASSUNG, new String[] {"Kommune", text}, KOPF).wertOderFehler().kommune().schluessel()).isEqualTo(schluessel);
    }

    @Test
    void ohneOderMitFremderKommuneGibtEsKeineAuswahl() throws IOException {
        assertThat(codes(lies(FASSUNG, KOPF))).containsExactly("BIS-X005");
        Ergebnis<Auswahl> fremd = lies(FASSUNG, new String[] {"Kommune", "Cottbus"}, KOPF, new String[] {"D-EINS", "ja"});
        assertThat(codes(fremd)).containsExactly("BIS-X005");
        assertThat(fremd.befunde().get(0).text()).contains("Cottbus", "erwartet eine von Burgenlandkreis, Saalekreis", "Zelle B2");
        assertThat(fremd.gelesen()).isEmpty();
    }

    @Test
    void zweiBlaetterEinerKommune() throws IOException {
        Path eins = Probeblatt.neu(ordner.resolve("eins.xlsx"), FASSUNG, KOMMUNE, KOPF, new String[] {"A-EINS", "ja"}, new String[] {"D-EINS", "ja"}, new String[] {"D-ZWEI", ""});
        Path zwei = Probeblatt.neu(ordner.resolve("zwei.xlsx"), FASSUNG, KOMMUNE, KOPF, new String[] {"A-EINS", "ja"}, new String[] {"D-EINS", "nein"}, new String[] {"D-ZWEI", "ja"});
        Path andere = Probeblatt.neu(ordner.resolve("andere.xlsx"), FASSUNG, new String[] {"Kommune", "Leipzig"}, KOPF, new String[] {"D-EINS", "ja"});
        Ergebnis<List<Auswahl>> ergebnis = leser().liesAlle(List.of(eins, andere, zwei));
        assertThat(codes(ergebnis)).containsExactly("BIS-X014");
        assertThat(ergebnis.befunde().get(0).text()).contains("Saalekreis hat 2 Blätter geschickt (eins.xlsx, zwei.xlsx)", "D-EINS");
        List<Auswahl> auswahlen = ergebnis.gelesen().orElseThrow();
        assertThat(auswahlen).hasSize(2);
        assertThat(auswahlen.get(0).mit(JA)).containsExactly("A-EINS", "D-ZWEI");
        assertThat(auswahlen.get(0).mit(NEIN)).isEmpty();
    }

    @Test
    void makrosWerdenAbgewiesen() throws IOException {
        Path datei = zip("makro.xlsm", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x");
        assertThat(codes(leser().lies(datei))).containsExactly("BIS-X003");
        Path getarnt = zip("getarnt.xlsx", "[Content_Types].xml", "<Types ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>", "xl/workbook.xml", "<workbook/>");
        assertThat(codes(leser().lies(getarnt))).containsExactly("BIS-X003");
    }

    @Test
    void zipBombeWirdAbgewiesen() throws IOException {
        ByteArrayOutputStream puffer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(puffer)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] nullen = new byte[1 << 20];
            for (int i = 0; i < 101; i++) {
                zip.write(nullen);
            }
        }
        assertThat(puffer.size()).as("klein auf der Platte").isLessThan(1 << 20);
        assertThat(codes(leser().lies(Files.write(ordner.resolve("bombe.xlsx"), puffer.toByteArray())))).containsExactly("BIS-X002");
    }

    @Test
    void zuGrosseDateiWirdAbgewiesen() throws IOException {
        assertThat(codes(leser().lies(Files.write(ordner.resolve("gross.xlsx"), new byte[Paket.HOECHSTENS_BYTES + 1])))).containsExactly("BIS-X002");
    }

    @Test
    void dokumenttypWirdAbgewiesen() throws IOException {
        Path datei = zip("dtd.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><workbook>&a;</workbook>");
        assertThat(codes(leser().lies(datei))).containsExactly("BIS-X001");
    }

    @ParameterizedTest
    @CsvSource({"Kein Excel", "PK", "''"})
    void andereDateienSindEinBefund(String inhalt) throws IOException {
        Ergebnis<Auswahl> ergebnis = leser().lies(Files.writeString(ordner.resolve("falsch.xlsx"), inhalt, StandardCharsets.UTF_8));
        assertThat(codes(ergebnis)).containsExactly("BIS-X001");
        assertThat(ergebnis.befunde().get(0).toString()).contains("falsch.xlsx", "als .xlsx speichern");
    }

    @Test
    void abgeschnitteneDateiIstEinBefund() throws IOException {
        byte[] ganze = Files.readAllBytes(vorlage());
        for (int laenge = 0; laenge < ganze.length; laenge += 97) {
            Ergebnis<Auswahl> ergebnis = leser().lies(Files.write(ordner.resolve("kurz.xlsx"), java.util.Arrays.copyOf(ganze, laenge)));
            assertThat(ergebnis.befunde()).isNotEmpty();
            assertThat(ergebnis.gelesen()).isEmpty();
        }
    }

    @Test
    void ohneTabelleSagtErWasErErwartet() throws IOException {
        Ergebnis<Auswahl> ergebnis = lies(new String[] {"irgendwas"});
        assertThat(codes(ergebnis)).containsExactly("BIS-X004");
        assertThat(ergebnis.befunde().get(0).text()).contains("„Kennung“", "„auswählen“", "Tabelle1");
    }

    private Path zip(String name, String... namenUndInhalte) throws IOException {
        ByteArrayOutputStream puffer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(puffer)) {
            for (int i = 0; i < namenUndInhalte.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namenUndInhalte[i]));
                zip.write(namenUndInhalte[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(ordner.resolve(name), puffer.toByteArray());
    }
}
