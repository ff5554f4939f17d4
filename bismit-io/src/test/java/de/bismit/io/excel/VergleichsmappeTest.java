package de.bismit.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Reviere;
import de.bismit.io.excel.Tabellenblatt.Inhalt;
import de.bismit.io.excel.Tabellenblatt.Spalte;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as independent readers (Apache POI, LibreOffice) find it. */
class VergleichsmappeTest {

    private static Kennzahlentafel tafel;
    private static List<Jahresvergleich> vergleiche;

    @BeforeAll
    static void vergleiche() {
        Bismit bismit = Bismit.standard();
        tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
        vergleiche = List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015), vergleich.kennzahl("A-ARBEITSLOSENQUOTE").im(2016),
                vergleich.kennzahl("A-BEVOELKERUNG").im(2024), vergleich.kennzahl("F-STUDIERENDE").im(2023), vergleich.kennzahl("D-SCHULEN").im(2015));
    }

    private static byte[] geschrieben(boolean mitRang) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Vergleichsmappe.von(tafel, vergleiche, mitRang).schreibe(strom);
        return strom.toByteArray();
    }

    private static XSSFWorkbook mappe() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(geschrieben(false)));
    }

    private static Row kopf(Sheet blatt) {
        return StreamSupport.stream(blatt.spliterator(), false).filter(z -> text(z, 0).equals("Kennung") || text(z, 0).equals("Tabelle")).findFirst().orElseThrow();
    }

    private static String text(Row zeile, int spalte) {
        Cell zelle = zeile.getCell(spalte);
        return zelle == null || zelle.getCellType() != CellType.STRING ? "" : zelle.getStringCellValue();
    }

    private static Cell zelle(Sheet blatt, String kennung, String gebiet, String spalte) {
        int s = spalte(blatt, spalte);
        int g = spalte(blatt, "Gebiet");
        return StreamSupport.stream(blatt.spliterator(), false).filter(z -> text(z, 0).equals(kennung) && text(z, g).equals(gebiet)).findFirst().orElseThrow().getCell(s);
    }

    private static int spalte(Sheet blatt, String name) {
        Row kopf = kopf(blatt);
        return IntStream.range(0, kopf.getLastCellNum()).filter(i -> text(kopf, i).equals(name)).findFirst().orElseThrow();
    }

    /** Figures of the published tables: 162 of 1,323 leavers in the Burgenlandkreis, 1,372 of 13,520 in the Revier, 226,767 in Halle. */
    @Test
    void zahlenSindZahlenUndNichtGerundet() throws IOException {
        try (XSSFWorkbook mappe = mappe()) {
            XSSFSheet werte = mappe.getSheet("Werte");
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Wert").getNumericCellValue()).isEqualTo(100.0 * 162 / 1323, within(1e-12));
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Zähler").getNumericCellValue()).isEqualTo(162);
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Nenner").getNumericCellValue()).isEqualTo(1323);
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Abstand zur Region").getNumericCellValue())
                    .isEqualTo(100.0 * 162 / 1323 - 100.0 * 1372 / 13520, within(1e-12));
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Einheit des Abstands").getStringCellValue()).isEqualTo("Prozentpunkte");
            assertThat(zelle(werte, "A-BEVOELKERUNG", "Halle (Saale)", "Wert").getNumericCellValue()).isEqualTo(226_767);
            assertThat(zelle(werte, "A-BEVOELKERUNG", "Halle (Saale)", "Wert").getCellStyle().getDataFormatString()).isEqualTo("[$-407]#,##0");
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Burgenlandkreis", "Wert").getCellStyle().getDataFormatString()).isEqualTo("[$-407]#,##0.0");
        }
    }

    /** The Revier's Arbeitslosenquote is 9.01 to 9.12 (back-calculated from the rounded rates). */
    @Test
    void spannenGruendeUndUrteileStehenInEigenenSpalten() throws IOException {
        try (XSSFWorkbook mappe = mappe()) {
            XSSFSheet werte = mappe.getSheet("Werte");
            String revier = tafel.region().orElseThrow().name();
            assertThat(zelle(werte, "A-ARBEITSLOSENQUOTE", revier, "Wert")).satisfiesAnyOf(z -> assertThat(z).isNull(), z -> assertThat(z.getCellType()).isEqualTo(CellType.BLANK));
            assertThat(zelle(werte, "A-ARBEITSLOSENQUOTE", revier, "von (Spanne)").getNumericCellValue()).isBetween(9.005, 9.015);
            assertThat(zelle(werte, "A-ARBEITSLOSENQUOTE", revier, "bis (Spanne)").getNumericCellValue()).isBetween(9.105, 9.125);
            assertThat(zelle(werte, "F-STUDIERENDE", "Burgenlandkreis", "kein Wert, weil").getStringCellValue()).isEqualTo("kein Angebot");
            assertThat(zelle(werte, "D-SCHULEN", "Leipzig", "kein Wert, weil").getStringCellValue()).contains("gesperrt (x)");
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Saalekreis", "Urteil").getStringCellValue()).isEqualTo("eingeschränkt vergleichbar");
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", "Saalekreis", "Regeln").getStringCellValue()).contains("VB037");
            assertThat(zelle(werte, "D-ABGANG-OHNE-HSA", revier, "Deckung").getStringCellValue()).isEqualTo("Deckung 9 von 9");
            assertThat(text(kopf(werte), kopf(werte).getLastCellNum() - 1)).isEqualTo("Deckung");
            assertThat(IntStream.range(0, kopf(werte).getLastCellNum()).mapToObj(i -> text(kopf(werte), i))).doesNotContain("Rang");
        }
        try (XSSFWorkbook mappe = new XSSFWorkbook(new ByteArrayInputStream(geschrieben(true)))) {
            assertThat(zelle(mappe.getSheet("Werte"), "A-BEVOELKERUNG", "Leipzig", "Rang").getStringCellValue()).isEqualTo("1");
        }
    }

    @Test
    void kopfBleibtStehenUndLizenzStehtDarin() throws IOException {
        try (XSSFWorkbook mappe = mappe()) {
            assertThat(IntStream.range(0, mappe.getNumberOfSheets()).mapToObj(mappe::getSheetName)).containsExactly("Übersicht", "Werte", "Begründungen", "Quellen");
            mappe.forEach(blatt -> {
                assertThat(blatt.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) blatt.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo(kopf(blatt).getRowNum() + 1);
                assertThat(((XSSFSheet) blatt).getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(blatt.getPrintSetup().getLandscape()).isTrue();
            });
            assertThat(text(mappe.getSheet("Übersicht").getRow(2), 0)).contains("© Statistische Ämter des Bundes und der Länder", "Namensnennung", "verändert");
            assertThat(text(mappe.getSheet("Begründungen").getRow(3), 5)).isNotEmpty();
        }
    }

    @Test
    void keineZelleWirdFormel() throws IOException {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        List<String> boese = List.of("=1+1", "+1", "-1+2", "@SUMME(A1)");
        Mappenausgabe.schreibe(strom, m -> new Tabellenblatt("Probe", List.of("=TITEL()"), List.of(new Spalte("=KOPF()", 10)),
                boese.stream().map(t -> List.of(Inhalt.text(t))).toList(), 1).schreibe(m));
        try (XSSFWorkbook probe = new XSSFWorkbook(new ByteArrayInputStream(strom.toByteArray())); XSSFWorkbook mappe = mappe()) {
            for (int i = 0; i < boese.size(); i++) {
                Cell zelle = probe.getSheetAt(0).getRow(3 + i).getCell(0);
                assertThat(zelle.getCellType()).isEqualTo(CellType.STRING);
                assertThat(zelle.getStringCellValue()).isEqualTo(boese.get(i));
                assertThat(zelle.getCellStyle().getDataFormatString()).as("Textformat hält auch beim Bearbeiten").isEqualTo("@");
            }
            for (XSSFWorkbook eine : List.of(probe, mappe)) {
                eine.forEach(b -> b.forEach(z -> z.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
            }
        }
    }

    @Test
    void gleicheEingabeGleicheBytesUndNieWirdEineMappeErsetzt(@TempDir Path ordner) throws IOException {
        assertThat(geschrieben(false)).isEqualTo(geschrieben(false));
        Path ziel = Files.writeString(ordner.resolve("v.xlsx"), "von Hand gefüllt");
        assertThatThrownBy(() -> Vergleichsmappe.von(tafel, vergleiche, false).schreibe(ziel)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("nicht ersetzt");
        assertThat(ziel).hasContent("von Hand gefüllt");
        assertThatIllegalArgumentException().isThrownBy(() -> Vergleichsmappe.von(tafel, List.of(), false)).withMessageContaining("mindestens ein");
    }

    @Test
    void libreOfficeOeffnetSieUndZeigtDeutscheZahlen(@TempDir Path ordner) throws IOException, InterruptedException {
        LibreOffice.mussDaSein();
        Path ziel = ordner.resolve("vergleich.xlsx");
        Vergleichsmappe.von(tafel, vergleiche, false).schreibe(ziel);
        String csv = Files.readString(LibreOffice.wandle(ziel, ordner, "csv:Text - txt - csv (StarCalc):59,34,76,1", "vergleich.csv"), StandardCharsets.UTF_8)
                .replace("\"", "");
        assertThat(csv.lines().filter(z -> z.startsWith("D-ABGANG-OHNE-HSA;"))).singleElement().asString()
                .startsWith("D-ABGANG-OHNE-HSA;Abgänge ohne Hauptschulabschluss, Anteil an allen Abgängen;Prozent;2015;eingeschränkt vergleichbar;12,2;8,7;");
        assertThat(csv.lines().filter(z -> z.startsWith("A-BEVOELKERUNG;"))).singleElement().asString().contains(";226.767;");
        assertThat(csv).doesNotContain("#NAME", "Err:", "#VALUE");
    }
}
