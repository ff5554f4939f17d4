package de.bismit.io.excel;

import static de.bismit.io.excel.Proben.KATALOG;
import static de.bismit.io.excel.Proben.REVIER;
import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Ergebnis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our sheet through LibreOffice; visibly skipped where there is none. */
class LibreOfficeTest {

    private static final Auswahl AUSWAHL = new Auswahl(Revierkommunen.HALLE_SAALE, "2026.1", "Frau Müller", List.of(
            new Auswahleintrag("A-EINS", Entscheidung.JA, "=1+1 bleibt Text"), Auswahleintrag.of("D-DREI", Entscheidung.NEIN),
            Auswahleintrag.of("D-EINS", Entscheidung.SPAETER)));

    @TempDir
    Path ordner;

    private Path blatt = Path.of("");

    @BeforeEach
    void schreibe() {
        LibreOffice.mussDaSein();
        blatt = ordner.resolve("halle.xlsx");
        Auswahlblatt.fuer(KATALOG, REVIER).mitAuswahl(AUSWAHL).schreibe(blatt);
    }

    private Path wandle(String format, String ziel) throws IOException, InterruptedException {
        return LibreOffice.wandle(blatt, ordner, format, ziel);
    }

    @Test
    void esOeffnetDasBlattUndZeigtDieTexte() throws IOException, InterruptedException {
        String csv = Files.readString(wandle("csv:Text - txt - csv (StarCalc):59,34,76,1", "halle.csv"), StandardCharsets.UTF_8).replace("\"", "");
        assertThat(csv.lines()).contains("Katalogfassung;2026.1;;;;;;;", "Kommune;Halle (Saale);;;;;;;",
                "Kennung;Kennzahl;Definition;Einheit;Themenfeld;Stand;Daten vorhanden?;auswählen;Begründung", "A Rahmenbedingungen;;;;;;;;",
                "A-EINS;Name von A-EINS;Definition von A-EINS;Anzahl;A Rahmenbedingungen;beschrieben;nicht geprüft;Ja;=1+1 bleibt Text");
    }

    @Test
    void wasEsSpeichertLesenWirWieder() throws IOException, InterruptedException {
        Path gespeichert = wandle("xlsx:Calc MS Excel 2007 XML", "halle.xlsx");
        Ergebnis<Auswahl> gelesen = Proben.leser().lies(gespeichert);
        assertThat(gelesen.befunde()).isEmpty();
        assertThat(gelesen.wertOderFehler()).isEqualTo(AUSWAHL);
        try (XSSFWorkbook mappe = Probeblatt.oeffne(Files.readAllBytes(gespeichert))) {
            assertThat(mappe.getSheet("Auswahl").getProtect()).as("Schutz verstanden").isTrue();
            assertThat(mappe.getSheet("Auswahl").getDataValidations()).as("Klapplisten verstanden").hasSize(2);
        }
    }
}
