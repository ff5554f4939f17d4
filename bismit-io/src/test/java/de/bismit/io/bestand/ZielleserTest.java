package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.io.StringReader;
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
        Ziele ziele = Zielleser.lies(datei);
        assertEquals(new Ziel("XD32", "15084", 2030, Wert.of(8.5), "Kreistag", "Bericht, S. 17"), ziele.alle().get(0));
        assertEquals(Wert.spanne(55, 60.5, Set.of()), ziele.alle().get(1).wert());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "XD32;15084;bald;8;;;Kreistag; | Spalte 'jahr': 'bald'",
        "XD32;15084;2030;;;;Kreistag; | entweder einen wert oder einen Korridor",
        "XD32;15084;2030;8;7;9;Kreistag; | entweder einen wert oder einen Korridor",
        "XD32;15084;2030;;9;;Kreistag; | 'bis' ist leer",
        "XD32;15084;2030;;9;7;Kreistag; | Spalte 'bis': 7 liegt unter von = 9",
        "XD32;15084;2030;acht;;;Kreistag; | Spalte 'wert': \"acht\" ist keine Zahl",
        "XD32;15084;2030;8;;;; | 'beschlossen_von' ist leer",
        "XD32;15084;2030;8 | 4 Zellen, die Kopfzeile hat 8",
    })
    void schlechteZeileWirdMitDateiZeileUndFeldBeantwortet(String zeile, String satz) {
        String meldung = assertThrows(IllegalStateException.class, () -> Zielleser.lies(new StringReader(KOPF + zeile + "\n"), "ziele.csv")).getMessage();
        assertTrue(meldung.contains("ziele.csv, Zeile 2") && meldung.contains(satz), meldung);
    }
}
