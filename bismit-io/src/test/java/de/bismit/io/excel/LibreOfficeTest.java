package de.bismit.io.excel;

import static de.bismit.io.excel.Proben.KATALOG;
import static de.bismit.io.excel.Proben.REVIER;
import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Ergebnis;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
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
        Assumptions.assumeTrue(Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "soffice"))),
                "soffice (LibreOffice) fehlt: Test übersprungen");
        blatt = ordner.resolve("halle.xlsx");
        Auswahlblatt.fuer(KATALOG, REVIER).mitAuswahl(AUSWAHL).schreibe(blatt);
    }

    private Path wandle(String format, String ziel) throws IOException, InterruptedException {
        Path ausgabe = Files.createDirectories(ordner.resolve("aus"));
        Process prozess = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + ordner.resolve("profil"), "--headless", "--convert-to", format,
                "--outdir", ausgabe.toString(), blatt.toString()).redirectErrorStream(true).redirectOutput(ordner.resolve("soffice.txt").toFile()).start();
        if (!prozess.waitFor(180, TimeUnit.SECONDS)) {
            prozess.destroyForcibly();
            throw new AssertionError("soffice antwortet nicht");
        }
        assertThat(ausgabe.resolve(ziel)).as(Files.readString(ordner.resolve("soffice.txt"))).exists();
        return ausgabe.resolve(ziel);
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
