package de.bismit.io.tabelle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.wert.Befund;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Stichtag;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From printed columns to Merkmale; figures of the real tables are from Regionaldatenbank Deutschland, dl-de/by-2-0. */
class BinderTest {

    private static final String BEVOELKERUNG = """
            GENESIS-Tabelle: 12411-01-01-4
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2015;31.12.2015;31.12.2015
            ;;Insgesamt;männlich;%s
            DG;Deutschland;30;14;16
            15;  Sachsen-Anhalt;30;14;16
            15084;      Burgenlandkreis;30;14;16
            __________
            Stand: 10.10.2017 / 11:57:53
            """;

    private static Datenbestand lies(String text, String name) {
        return Bismit.standard().lies(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Merkmal merkmal(Datenbestand daten, String groesse, Map<String, String> auspraegungen) {
        return daten.merkmale().stream().filter(m -> m.groesse().id().equals(groesse) && m.auspraegungen().equals(auspraegungen))
                .findFirst().orElseThrow();
    }

    @Test
    void gebundeneSpaltenWerdenMerkmaleMitFundstelle() {
        Datenbestand daten = lies(BEVOELKERUNG.formatted("weiblich"), "a.csv");
        Messwert wert = daten.messwert(merkmal(daten, "bevoelkerung", Map.of("geschlecht", "weiblich")), Stichtag.of(2015, 12, 31), "15084");
        assertEquals(16, wert.wert().zahl());
        Fundstelle stelle = wert.fundstelle().orElseThrow();
        assertEquals(8, stelle.zeile());
        assertEquals(5, stelle.spalte());
        assertEquals("12411-01-01-4", stelle.tabelle());
        assertEquals(List.of(), daten.ungebunden());
    }

    @Test
    void unbekannteSpalteBleibtLesbarUndWirdNieSummiert() {
        Datenbestand daten = lies(BEVOELKERUNG.formatted("divers"), "a.csv");
        assertEquals(1, daten.ungebunden().size());
        Merkmal offen = daten.ungebunden().get(0);
        assertEquals(Additivitaet.UNBEKANNT, offen.groesse().additivitaet());
        assertEquals(16, daten.zu(offen).wert(daten.zu(offen).zeiten().iterator().next(), "15084").zahl());
        assertTrue(daten.befunde().stream().anyMatch(b -> b.code().equals("BIS-B001")));
    }

    @Test
    void dieselbeTabelleZweimalGibtEinenBefund() {
        Datenbestand einmal = lies(BEVOELKERUNG.formatted("weiblich"), "a.csv");
        Datenbestand zweimal = einmal.und(lies(BEVOELKERUNG.formatted("weiblich"), "b.csv"));
        List<Befund> befunde = zweimal.befunde().stream().filter(b -> b.code().equals("BIS-D001")).toList();
        assertEquals(1, befunde.size());
        assertTrue(befunde.get(0).text().contains("9 Zellen gemeinsam, alle gleich"), befunde.get(0).text());
    }

    @Test
    void flacheUndBildschirmtabelleTreffenSichImSelbenMerkmal() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-12411-01-01-4.csv"),
                Testdaten.shared("data/genesis-ffcsv-old/regio-12411-01-01-4_de_flat.csv"),
                Testdaten.shared("data/genesis-ffcsv-new/12411-01-01-4_1773175790049_en_flat.csv"));
        Kennzahlentafel tafel = Bismit.standard().berechne(daten);
        assertEquals(236991, tafel.wert("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE, 2015).wert().zahl());
        assertEquals(242172, tafel.wert("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE, 2023).wert().zahl());
        assertEquals(226767, tafel.wert("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE, 2024).wert().zahl());
    }

    @Test
    void derSpaetereDatenstandGiltUndZehnZellenUnterscheidenSich() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4_00.csv"),
                Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        Befund befund = daten.befunde().stream().filter(b -> b.code().equals("BIS-D002")).findFirst().orElseThrow();
        assertTrue(befund.text().contains("davon 10 verschieden") && befund.text().contains("es gilt 21111-02-06-4 (regio-21111-02-06-4.csv"),
                befund.text());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"SACHSEN, 2006, 50019, 29", "SACHSEN, 2007, 44000, 29", "SACHSEN, 2012, 23267, 13", "SACHSEN_ANHALT, 2006, 31565, 24",
        "SACHSEN_ANHALT, 2007, 34937, 14", "SACHSEN_ANHALT, 2012, 14452, 14", "THUERINGEN, 2006, 28221, 23", "THUERINGEN, 2007, 24308, 23",
        "THUERINGEN, 2012, 13485, 23"})
    void jedesGebietZaehltEinmal(Land land, int jahr, double summe, int kreise) {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        var ergebnis = Rechner.kreissumme(daten, merkmal(daten, "schulabgaenge", Map.of()), new Abgangsjahr(jahr), land);
        assertEquals(summe, ergebnis.summe());
        assertEquals(kreise, ergebnis.schluessel().size());
        assertTrue(ergebnis.passt());
    }

    @Test
    void vorDerReformHatDerKreisKeinenEigenenWert() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        Merkmal abgaenge = merkmal(daten, "schulabgaenge", Map.of());
        assertEquals(Set.of(Grund.KEIN_GEBIET), daten.messwert(abgaenge, new Abgangsjahr(2006), "15084").wert().gruende());
        assertEquals(1741, daten.messwert(abgaenge, new Abgangsjahr(2006), "15256").wert().zahl());
    }

    @Test
    void kennzeichenWerdenMerkzeichen() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-ffcsv-new/12211-Z-11_1773175349407_de_flat.csv"));
        boolean endgueltig = daten.merkmale().stream().anyMatch(m -> daten.zu(m).gebiete().stream().anyMatch(g ->
                daten.zu(m).zeiten().stream().anyMatch(z -> daten.messwert(m, z, g).wert().merkzeichen().contains(Merkzeichen.ENDGUELTIG))));
        assertTrue(endgueltig);
    }

    @Test
    void fussnotenFolgenDerLieferung() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        boolean doppelabitur = daten.lieferungen().iterator().next().fussnoten().stream()
                .anyMatch(f -> f.laender().contains(Land.SACHSEN_ANHALT) && f.text().contains("Doppelabiturjahrgang"));
        assertTrue(doppelabitur);
    }

    @Test
    void befundeNennenDieBuecher() {
        Datenbestand daten = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        String text = daten.befunde().toString();
        assertTrue(text.contains("in 11.046 Zeilen (154.644 Zellen: "), text);
        assertTrue(text.contains("0 verworfen)"), text);
    }

    /** A flat file has no footer; its binding says what the tables of the same database print. */
    @Test
    void flacheDateienHabenDieLizenzDerBindung() {
        Datenbestand flach = Bismit.standard().lies(Testdaten.shared("data/genesis-ffcsv-old/regio-12411-01-01-4_de_flat.csv"));
        String lizenz = flach.lieferungen().iterator().next().lizenz();
        assertTrue(lizenz.contains("© Statistische Ämter des Bundes und der Länder") && lizenz.contains("dl-de/by-2-0"), lizenz);
        Datenbestand gedruckt = Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/regio-12411-01-01-4.csv"));
        assertTrue(gedruckt.lieferungen().iterator().next().lizenz().contains("Deutschland, 2017."), "what the file prints goes first");
    }
}
