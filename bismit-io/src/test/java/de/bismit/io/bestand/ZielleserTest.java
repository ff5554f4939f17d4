package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZielleserTest {

    private static final String KOPF = "kennzahl;gebiet;jahr;wert;von;bis;beschlossen_von;quelle\n";

    @TempDir
    private Path ordner;

    @Test
    void werteUndKorridoreMitKommaUndPunkt() throws IOException {
        Path datei = Files.writeString(ordner.resolve(Zielleser.DATEI), KOPF + "# Beschlüsse\nXD32;15084;2030;8,5;;;Kreistag;Bericht, S. 17\n"
                + "XC06;15084;2028;;55;60.5;Ausschuss;\n");
        Ziele ziele = Zielleser.lies(datei).wertOderFehler();
        assertEquals(new Ziel("XD32", "15084", 2030, Wert.of(8.5), "Kreistag", "Bericht, S. 17"), ziele.alle().get(0));
        assertEquals(Wert.spanne(55, 60.5, Set.of()), ziele.alle().get(1).wert());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "XD32;15084;bald;8;;;Kreistag; | die Spalte jahr ist \"bald\"",
        "XD32;15084;2030;;;;Kreistag; | entweder einen wert oder einen Korridor",
        "XD32;15084;2030;8;7;9;Kreistag; | entweder einen wert oder einen Korridor",
        "XD32;15084;2030;;9;;Kreistag; | die Spalte bis ist leer",
        "XD32;15084;2030;;9;7;Kreistag; | die Spalte bis ist 7 und liegt unter von = 9",
        "XD32;15084;2030;acht;;;Kreistag; | die Spalte wert ist \"acht\"; erwartet eine Zahl",
        "XD32;15084;2030;8;;;; | die Spalte beschlossen_von ist leer",
        "XD32;15084;2030;8 | 4 Zellen, der Kopf hat 8",
    })
    void schlechteZeileWirdMitDateiZeileUndFeldBeantwortet(String zeile, String satz) throws IOException {
        Ergebnis<Ziele> ergebnis = Zielleser.lies(Files.writeString(ordner.resolve("unsere.csv"), KOPF + zeile + "\nXC06;15084;2028;55;;;Ausschuss;\n"));
        assertEquals(1, ergebnis.befunde().size());
        String meldung = ergebnis.befunde().get(0).toString();
        assertTrue(meldung.contains("unsere.csv, Zeile 2") && meldung.contains(satz), meldung);
        assertEquals(1, ergebnis.gelesen().orElseThrow().alle().size(), "the good line survives");
    }

    @Test
    void dasselbeZweimalUndKeineDateiSindBefundUndFehler() throws IOException {
        Path datei = Files.writeString(ordner.resolve(Zielleser.DATEI), KOPF + "XD32;15084;2030;8;;;Kreistag;\nXD32;15084;2030;7;;;Kreistag;\n");
        Ergebnis<Ziele> ergebnis = Zielleser.lies(datei);
        assertTrue(ergebnis.befunde().get(0).text().startsWith("die Kennung XD32/15084/2030 steht schon in "), ergebnis.befunde().toString());
        assertEquals(Wert.of(8), ergebnis.gelesen().orElseThrow().alle().get(0).wert());
        assertThrows(IllegalArgumentException.class, () -> Zielleser.lies(ordner.resolve("fehlt.csv")));
    }
}
