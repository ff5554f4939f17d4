package de.bismit.io.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made and changed by Apache POI: what people and other programs do to a sheet. */
final class Probeblatt {

    private Probeblatt() {
    }

    /** A file as POI reads it, changed and written by POI. */
    static Path aendere(Path vorlage, Path ziel, Consumer<XSSFSheet> aenderung) throws IOException {
        try (InputStream strom = Files.newInputStream(vorlage); XSSFWorkbook mappe = new XSSFWorkbook(strom)) {
            aenderung.accept(mappe.getSheetAt(0));
            return schreibe(mappe, ziel);
        }
    }

    /** A workbook of its own with texts in rows; {@code null} leaves a cell out. */
    static Path neu(Path ziel, String[]... zeilen) throws IOException {
        return neu(ziel, blatt -> { }, zeilen);
    }

    static Path neu(Path ziel, Consumer<XSSFSheet> dazu, String[]... zeilen) throws IOException {
        try (XSSFWorkbook mappe = new XSSFWorkbook()) {
            XSSFSheet blatt = mappe.createSheet("Tabelle1");
            for (int z = 0; z < zeilen.length; z++) {
                Row zeile = blatt.createRow(z);
                for (int s = 0; s < zeilen[z].length; s++) {
                    if (zeilen[z][s] != null) {
                        zeile.createCell(s).setCellValue(zeilen[z][s]);
                    }
                }
            }
            dazu.accept(blatt);
            return schreibe(mappe, ziel);
        }
    }

    private static Path schreibe(XSSFWorkbook mappe, Path ziel) throws IOException {
        ByteArrayOutputStream puffer = new ByteArrayOutputStream();
        mappe.write(puffer);
        return Files.write(ziel, puffer.toByteArray());
    }

    static XSSFWorkbook oeffne(byte[] inhalt) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(inhalt));
    }

    /** The row whose first cell says this. */
    static Row zeile(XSSFSheet blatt, String erste) {
        for (Row zeile : blatt) {
            Cell zelle = zeile.getCell(0);
            if (zelle != null && zelle.toString().equals(erste)) {
                return zeile;
            }
        }
        throw new AssertionError("keine Zeile " + erste);
    }
}
