package de.bismit.io.excel;

import static de.bismit.io.excel.Proben.KATALOG;
import static de.bismit.io.excel.Proben.REVIER;
import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Ergebnis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet as an independent reader (Apache POI) finds it. */
class AuswahlblattTest {

    private static final int WAHL = 7;
    private static final int BEGRUENDUNG = 8;

    private static byte[] geschrieben(Auswahlblatt blatt) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        blatt.schreibe(strom);
        return strom.toByteArray();
    }

    @Test
    void eineZeileJeKennzahlNachThemenfeldern() throws IOException {
        try (XSSFWorkbook mappe = Probeblatt.oeffne(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER)))) {
            XSSFSheet blatt = mappe.getSheet("Auswahl");
            assertThat(blatt.getRow(1).getCell(1).getStringCellValue()).isEqualTo("2026.1");
            List<String> erste = List.of(7, 8, 9, 10, 11, 12, 13).stream().map(z -> blatt.getRow(z).getCell(0).getStringCellValue()).toList();
            assertThat(erste).containsExactly("A Rahmenbedingungen", "A-EINS", "A-ZWEI", "D Allgemeinbildende Schulen", "D-DREI", "D-EINS", "D-ZWEI");
            assertThat(blatt.getRow(8).getCell(2).getStringCellValue()).isEqualTo("Definition von A-EINS");
            assertThat(blatt.getRow(8).getCell(6).getStringCellValue()).isEqualTo("nicht geprüft");
            assertThat(blatt.getMergedRegions()).isEmpty();
        }
    }

    @Test
    void kopfIstFestUndGesperrtNurWahlUndBegruendungSindOffen() throws IOException {
        try (XSSFWorkbook mappe = Probeblatt.oeffne(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER)))) {
            XSSFSheet blatt = mappe.getSheet("Auswahl");
            assertThat(blatt.getProtect()).isTrue();
            assertThat(blatt.getCTWorksheet().getSheetProtection().isSetPassword()).as("ohne Passwort").isFalse();
            assertThat(blatt.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 7);
            assertThat(blatt.getRow(6).getCell(WAHL).getCellStyle().getLocked()).isTrue();
            Row zeile = Probeblatt.zeile(blatt, "A-ZWEI");
            assertThat(zeile.getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(zeile.getCell(WAHL).getCellStyle().getLocked()).isFalse();
            assertThat(zeile.getCell(BEGRUENDUNG).getCellStyle().getLocked()).isFalse();
            assertThat(blatt.getRow(2).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(blatt.getPrintSetup().getLandscape()).isTrue();
            assertThat(blatt.getRepeatingRows().getFirstRow()).isEqualTo(6);
        }
    }

    @Test
    void klapplistenFuerWahlUndKommune() throws IOException {
        try (XSSFWorkbook mappe = Probeblatt.oeffne(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER)))) {
            List<? extends DataValidation> listen = mappe.getSheet("Auswahl").getDataValidations();
            assertThat(listen).extracting(l -> l.getRegions().getCellRangeAddresses()[0].formatAsString()).containsExactlyInAnyOrder("H8:H14", "B3");
            assertThat(listen).extracting(l -> l.getValidationConstraint().getFormula1().replace("'", "").replace("$", ""))
                    .containsExactlyInAnyOrder("Listen!A1:A3", "Listen!B1:B9");
            XSSFSheet werte = mappe.getSheet("Listen");
            assertThat(List.of(0, 1, 2).stream().map(z -> werte.getRow(z).getCell(0).getStringCellValue())).containsExactly("Ja", "Nein", "später");
            assertThat(werte.getRow(8).getCell(1).getStringCellValue()).isEqualTo("Landkreis Altenburger Land");
        }
    }

    @Test
    void textDerWieEineFormelBeginntBleibtText() throws IOException {
        Kennzahlenkatalog boese = Kennzahlenkatalog.of(KATALOG.gliederungen(),
                List.of(Kennzahl.beschrieben("A-X", "=1+1").definition("@SUMME(A1)").themenfeld(Gliederung.LEITFADEN, "A").build()));
        Auswahl auswahl = Auswahl.of(Revierkommunen.SAALEKREIS, "", List.of(new Auswahleintrag("A-X", Entscheidung.JA, "-2+3 +cmd")));
        try (XSSFWorkbook mappe = Probeblatt.oeffne(geschrieben(Auswahlblatt.fuer(boese, REVIER).mitAuswahl(auswahl)))) {
            Row zeile = Probeblatt.zeile(mappe.getSheetAt(0), "A-X");
            for (int s : new int[] {1, 2, BEGRUENDUNG}) {
                assertThat(zeile.getCell(s).getCellType()).isEqualTo(CellType.STRING);
                assertThat(zeile.getCell(s).getCellStyle().getDataFormatString()).as("Textformat hält auch beim Bearbeiten").isEqualTo("@");
            }
            assertThat(zeile.getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void gleicheEingabeGleicheBytes() {
        assertThat(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER))).isEqualTo(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER)));
    }

    @Test
    void lesenNachSchreibenGibtDieselbeAuswahl() {
        Auswahl auswahl = new Auswahl(Revierkommunen.HALLE_SAALE, "2026.1", "Frau Müller", List.of(new Auswahleintrag("A-EINS", Entscheidung.JA, "wichtig"),
                Auswahleintrag.of("D-DREI", Entscheidung.NEIN), Auswahleintrag.of("D-EINS", Entscheidung.SPAETER), new Auswahleintrag("D-ZWEI", Entscheidung.OFFEN, "erst klären")));
        Ergebnis<Auswahl> gelesen = Proben.leser().lies(new ByteArrayInputStream(geschrieben(Auswahlblatt.fuer(KATALOG, REVIER).mitAuswahl(auswahl))), "halle.xlsx");
        assertThat(gelesen.befunde()).isEmpty();
        assertThat(gelesen.wertOderFehler()).isEqualTo(auswahl);
    }

    /** 1995 to 2015 without a gap, as the independently computed values have it; five of the nine Kommunen have no Hochschule (gebietstypen.csv). */
    @Test
    void sagtFuerWieVieleKommunenUndJahreEsDatenGibt() throws IOException {
        Bismit bismit = Bismit.standard();
        byte[] inhalt = geschrieben(Auswahlblatt.fuer(bismit.katalog(), REVIER).mitDaten(bismit.berechne(bismit.beispiel()).fuer(REVIER)));
        try (XSSFWorkbook mappe = Probeblatt.oeffne(inhalt)) {
            XSSFSheet blatt = mappe.getSheetAt(0);
            assertThat(Probeblatt.zeile(blatt, "D-ABGANG-OHNE-HSA").getCell(6).getStringCellValue()).isEqualTo("9 von 9 Kommunen, 21 Jahre (1995–2015)");
            assertThat(Probeblatt.zeile(blatt, "F-STUDIERENDE").getCell(6).getStringCellValue()).startsWith("4 von 9 Kommunen (5 ohne Angebot), ");
            assertThat(Probeblatt.zeile(blatt, "A-SVB-ANFORDERUNGSNIVEAU-ANTEIL").getCell(6).getStringCellValue()).isEqualTo("nein");
            long kennzahlen = bismit.katalog().kennzahlen().size();
            long felder = bismit.katalog().nachThemenfeld(Gliederung.LEITFADEN).size();
            assertThat(blatt.getLastRowNum() - 6L).isEqualTo(kennzahlen + felder);
        }
    }
}
