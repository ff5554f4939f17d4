package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.io.Testdaten;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped sample is what the sources give; {@code -Dbeispiel.schreiben=true} writes it anew. */
class BeispielTest {

    private static final Path ABLAGE = Path.of("src/main/resources/de/bismit/io/bestand/beispiel.csv");
    private static final String QUELLE = "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017 und 2026 (Regionaldatenbank "
            + "Deutschland). Datenlizenz Deutschland - Namensnennung - Version 2.0 (www.govdata.de/dl-de/by-2-0). "
            + "Auszug: neun Kommunen des Mitteldeutschen Reviers, ihre Länder und Deutschland; Werte unverändert, Zeichen gedeutet, "
            + "Einheiten auf Grundeinheiten gebracht.";
    private static final List<String> AUSGELASSEN = List.of("_en_flat", "13111-01-03-4_1773175029986_de_flat.csv.zip");

    @Test
    void beispielEntsprichtDenQuellen() throws IOException {
        StringWriter frisch = new StringWriter();
        Beispielschreiber.schreibe(Bismit.standard().lies(quellen()), gebiete(), List.of(Land.SACHSEN_ANHALT, Land.SACHSEN, Land.THUERINGEN),
                QUELLE, frisch);
        if (Boolean.getBoolean("beispiel.schreiben")) {
            Files.writeString(ABLAGE, frisch.toString());
        }
        assertEquals(Files.readString(ABLAGE), frisch.toString());
    }

    @Test
    void beispielIstHoechstensEinMegabyteGross() throws IOException {
        try (InputStream strom = Quellen.strom("beispiel.csv")) {
            assertTrue(strom.readAllBytes().length <= 1_000_000);
        }
    }

    @Test
    void beispielNenntQuelleUndLizenz() throws IOException {
        try (InputStream strom = Quellen.strom("beispiel.csv")) {
            String text = new String(strom.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.lines().limit(2).anyMatch(z -> z.contains("Statistische Ämter") && z.contains("Namensnennung")));
        }
    }

    @Test
    void geschriebenesBeispielLiestSichGleichZurueck() throws IOException {
        Datenbestand beispiel = Bismit.standard().beispiel();
        StringWriter erneut = new StringWriter();
        Beispielschreiber.schreibe(beispiel, gebiete(), List.of(Land.values()), QUELLE, erneut);
        Datenbestand zurueck = Beispiel.lies(new StringReader(erneut.toString()), new Groessen());
        beispiel.merkmale().forEach(m -> beispiel.zu(m).zeiten().forEach(zeit -> gebiete().forEach(g ->
                assertEquals(beispiel.messwert(m, zeit, g).herkunft(), zurueck.messwert(m, zeit, g).herkunft()))));
    }

    @Test
    void jedeLieferungKenntDatenstandOderSagtDassErFehlt() {
        int bekannte = 0;
        for (Lieferung lieferung : Bismit.standard().beispiel().lieferungen()) {
            assertEquals(lieferung.datenstand().isEmpty(), lieferung.zusatz().startsWith("Stand unbekannt"), lieferung.toString());
            bekannte += lieferung.datenstand().filter(d -> d.zeitpunkt().getYear() >= 2017).isPresent() ? 1 : 0;
        }
        assertTrue(bekannte >= 15, bekannte + " of the tables tell their Datenstand");
    }

    private static List<String> gebiete() {
        List<String> gebiete = new ArrayList<>(Reviere.MITTELDEUTSCHES_REVIER.kommunen().stream().map(k -> k.schluessel()).toList());
        gebiete.addAll(List.of("14", "15", "16", "DG"));
        return gebiete;
    }

    private static List<Path> quellen() throws IOException {
        List<Path> dateien = new ArrayList<>();
        for (String ordner : List.of("genesis-datencsv", "genesis-ffcsv-old", "genesis-ffcsv-new")) {
            try (Stream<Path> alle = Files.list(Testdaten.shared("data/" + ordner))) {
                alle.filter(p -> AUSGELASSEN.stream().noneMatch(p.getFileName().toString()::contains)).sorted().forEach(dateien::add);
            }
        }
        return dateien;
    }
}
