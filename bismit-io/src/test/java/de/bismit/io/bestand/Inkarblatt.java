package de.bismit.io.bestand;

import de.bismit.io.Testdaten;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The sheet "Daten" of an INKAR export (BBSR): key, name, level, then a column a year, years in the second row. Read for tests
 * only; no such format is read by the library.
 */
final class Inkarblatt {

    private static final int ERSTES_JAHR = 3;

    /** One cell of a Kreis. */
    record Zelle(String kreis, int jahr, double zahl) {
    }

    private Inkarblatt() {
    }

    /** The cells of the Kreise that have a number. */
    static List<Zelle> zellen(String datei) {
        List<Zelle> zellen = new ArrayList<>();
        lies("data/inkar/" + datei, "Daten", blatt -> {
            Row jahre = blatt.getRow(1);
            for (Row zeile : blatt) {
                if (zeile.getRowNum() > 1 && zeile.getCell(0) != null && text(zeile.getCell(0)).length() == 5) {
                    for (int spalte = ERSTES_JAHR; spalte < jahre.getLastCellNum(); spalte++) {
                        Cell zelle = zeile.getCell(spalte);
                        if (zelle != null && zelle.getCellType() == CellType.NUMERIC) {
                            zellen.add(new Zelle(text(zeile.getCell(0)), Integer.parseInt(text(jahre.getCell(spalte))), zelle.getNumericCellValue()));
                        }
                    }
                }
            }
        });
        return zellen;
    }

    /** Opens a sheet of a workbook of the collection, skipped visibly where it is absent. */
    static void lies(String relativ, String blatt, Consumer<Sheet> leser) {
        try (InputStream strom = Files.newInputStream(Testdaten.shared(relativ)); Workbook mappe = WorkbookFactory.create(strom)) {
            leser.accept(mappe.getSheet(blatt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell zelle) {
        return zelle.getCellType() == CellType.NUMERIC ? String.valueOf((long) zelle.getNumericCellValue()) : zelle.getStringCellValue();
    }
}
