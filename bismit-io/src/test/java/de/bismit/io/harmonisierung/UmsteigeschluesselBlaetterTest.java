package de.bismit.io.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.io.Testdaten;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** All rows of the 29 original sheets of the BBSR against the table that is shipped. */
class UmsteigeschluesselBlaetterTest {

    private static final String MAPPE = "data/umsteigeschluessel/bbsr-ref-kreise-umrech-2019-1990-2018.xlsx";

    @Test
    void jederAnteilJedesBlattsStimmtBisInDieLetzteStelle() throws IOException {
        int zeilen = 0;
        try (ReadableWorkbook mappe = new ReadableWorkbook(Testdaten.shared(MAPPE).toFile())) {
            List<Sheet> blaetter = mappe.getSheets().toList();
            assertEquals(29, blaetter.size());
            for (Sheet blatt : blaetter) {
                zeilen += vergleiche(blatt, Integer.parseInt(blatt.getName().substring(0, 4)));
            }
        }
        assertEquals(13_370, zeilen);
    }

    /** Columns: key, name, area, population, from 1997 on employees, two or three sizes, key of 2019, also on the sheet named 2016-2018. */
    private static int vergleiche(Sheet blatt, int jahr) throws IOException {
        boolean mitBeschaeftigten = jahr >= 1997;
        int ziel = mitBeschaeftigten ? 8 : 6;
        Map<String, Integer> zieleJeKreis = new HashMap<>();
        List<Row> zeilen;
        try (Stream<Row> alle = blatt.openStream()) {
            zeilen = alle.filter(z -> z.getCellCount() > ziel && schluessel(z, 0).matches("\\d{5}")).collect(Collectors.toList());
        }
        for (Row zeile : zeilen) {
            String alt = schluessel(zeile, 0);
            zieleJeKreis.merge(alt, 1, Integer::sum);
            vergleiche(zeile, 2, alt, schluessel(zeile, ziel), jahr, Gewicht.FLAECHE);
            vergleiche(zeile, 3, alt, schluessel(zeile, ziel), jahr, Gewicht.BEVOELKERUNG);
            if (mitBeschaeftigten) {
                vergleiche(zeile, 4, alt, schluessel(zeile, ziel), jahr, Gewicht.BESCHAEFTIGTE);
            }
        }
        zieleJeKreis.forEach((alt, anzahl) ->
                assertEquals(anzahl, Umschluesselung.auf2019().anteile(alt, jahr, Gewicht.FLAECHE).size(), alt + " " + jahr));
        assertEquals(zieleJeKreis.keySet(), Umschluesselung.auf2019().blatt(jahr).alte());
        return zeilen.size();
    }

    private static void vergleiche(Row zeile, int spalte, String alt, String ziel, int jahr, Gewicht gewicht) {
        double gedruckt = Double.parseDouble(zeile.getCell(spalte).getRawValue());
        Double unserer = Umschluesselung.auf2019().anteile(alt, jahr, gewicht).get(ziel);
        assertTrue(unserer != null && unserer == gedruckt, alt + " " + ziel + " " + jahr + " " + gewicht + ": " + gedruckt + ", " + unserer);
    }

    /** Excel drops the leading zero; three zeros fill the key to eight digits. */
    private static String schluessel(Row zeile, int spalte) {
        String text = zeile.getCellRawValue(spalte).orElse("").strip();
        return text.matches("\\d{7,8}") ? ("0" + text).substring(text.length() - 7, text.length() - 2) : "";
    }
}
