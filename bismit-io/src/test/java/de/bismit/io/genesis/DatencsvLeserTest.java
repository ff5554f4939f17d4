package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Ebene;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables in the grammar of the real ones, one per layout. */
class DatencsvLeserTest {

    private static final String FUSS = """
            __________
            "zu ""gesamter Tabelle"":
            ab dem Berichtsjahr 2011: nach dem Zensus 2011"
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 14.12.2017 / 15:51:18
            """;

    /** Layout A with the time as header level and the unit in the title. */
    private static final String A = """
            GENESIS-Tabelle: 12411-01-01-4
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
            - Stichtag 31.12. -;;;;
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2015;31.12.2015;31.12.2014
            ;;Insgesamt;männlich;Insgesamt
            DG;Deutschland;82175684;40514123;81197537
            15;  Sachsen-Anhalt;2245470;1104233;2235548
            15002;      Halle (Saale), Kreisfreie Stadt;236991;114544;232470
            """ + FUSS;

    @Test
    void zeitImKopfUndEinheitImTitel() {
        Rohtabelle t = Lesen.tabelle(A);
        assertAll(
                () -> assertEquals("12411-01-01-4", t.tabelle()),
                () -> assertEquals("datencsv", t.format()),
                () -> assertEquals(3, t.zeilen()),
                () -> assertEquals(3, t.spalten()),
                () -> assertEquals("2015-12-31", t.zeit(2, 1).iso()),
                () -> assertEquals("2014-12-31", t.zeit(2, 2).iso()),
                () -> assertEquals(List.of("Bevölkerungsstand", "männlich"),
                        t.messgroessen().get(t.messgroesse(2, 1)).pfad()),
                () -> assertEquals("Anzahl", t.messgroessen().get(t.messgroesse(2, 1)).einheit()),
                () -> assertEquals(t.messgroesse(2, 0), t.messgroesse(2, 2)),
                () -> assertEquals(236991, t.zahl(2, 0)),
                () -> assertEquals("15002", t.gebiet(2)),
                () -> assertEquals("Halle (Saale), Kreisfreie Stadt", t.gebietsname(2)),
                () -> assertEquals(List.of(Ebene.BUND, Ebene.LAND, Ebene.KREIS), List.of(t.ebene(0), t.ebene(1), t.ebene(2))),
                () -> assertEquals(9, t.zeilennummer(2)),
                () -> assertEquals(3, t.spaltennummer(0)),
                () -> assertEquals("14.12.2017", t.stand().orElseThrow().toString()),
                () -> assertEquals("ab dem Berichtsjahr 2011: nach dem Zensus 2011", t.fussnoten().get(0).text()),
                () -> assertTrue(t.lizenz().endsWith("- Namensnennung - Version 2.0.")),
                () -> assertEquals(List.of(), t.befunde()));
    }

    @Test
    void zeitInDerZeileMitKlassenUndEinheitszeile() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 22543-01-02-4
                Statistik der Kindertagespflege;;;;;
                ;;;;Betreute Kinder;Betreute Kinder
                ;;;;;Altersgruppe
                ;;;;;unter 3 Jahre
                ;;;;Anzahl;Anzahl
                01.03.2016;15002;      Halle (Saale);Tageseinrichtung;100;40
                01.03.2016;15002;      Halle (Saale); dar. Tagespflege;20;.
                __________
                """);
        assertEquals(List.of("Betreute Kinder", "Altersgruppe", "unter 3 Jahre"),
                t.messgroessen().get(t.messgroesse(0, 1)).pfad());
        assertEquals("K1= dar. Tagespflege", t.klassen().get(t.klasse(1)).auspraegungen().get(0).toString());
        assertEquals("2016-03-01", t.zeit(0, 0).iso());
        assertEquals(Status.UNBEKANNT_ODER_GEHEIM, t.status(1, 1));
    }

    @Test
    void zeitNurImTitel() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 21111-01-03-4
                Allgemeinbildende Schulen;;;
                2015;;;
                ;;;Schulen
                ;;;Anzahl
                DG;Deutschland;Grundschulen;15421
                DG;Deutschland;Insgesamt;x
                __________
                """);
        assertEquals("2015", t.zeit(0, 0).iso());
        assertEquals(Status.NICHT_SINNVOLL, t.status(1, 0));
    }

    @Test
    void ausnahmeImTitelIstKeineEinheit() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 22541-01-01-4
                Einrichtungen der Jugendhilfe;;;
                (bis 2002);;;
                ;;;Tageseinrichtungen
                ;;;Anzahl
                31.12.2002;DG;Deutschland;48017
                __________
                """);
        assertEquals("Tageseinrichtungen (Anzahl)", t.messgroessen().get(0).toString());
    }

    @Test
    void kopfzeileAusZeitenIstKeineEinheitszeile() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 11111-0001
                Gebietsfläche;;;
                ;;2015;2014
                DG;Deutschland;357385,71;357376
                __________
                """);
        assertEquals("2014", t.zeit(0, 1).iso());
        assertEquals(357385.71, t.zahl(0, 0));
        assertEquals("357385.71", t.zahltext(0, 0));
    }

    @Test
    void einheitAlsKlassenspalte() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 61511-01-03-4
                Kaufwerte für Bauland;;;;;
                ;;;;;Bauland
                2015;15002;      Halle (Saale);Veräußerungsfälle;Anzahl;12
                2015;15002;      Halle (Saale);Kaufsumme;Tsd. EUR;1.400,5
                __________
                """);
        assertEquals("Tsd. EUR", t.messgroessen().get(t.messgroesse(1, 0)).einheit());
        assertEquals("Bauland", t.messgroessen().get(t.messgroesse(1, 0)).merkmal());
        assertEquals("[K1=Kaufsumme, K2=Tsd. EUR]", t.klassen().get(t.klasse(1)).toString());
        assertEquals(1400.5, t.zahl(1, 0));
    }

    @Test
    void tabelleOhneGebiet() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 23111-0001
                Krankenhäuser;;
                ;;Krankenhäuser
                ;;Anzahl
                2015;Insgesamt;1956
                2015;Hochschulkliniken;-
                __________
                """);
        assertEquals("", t.gebiet(0));
        assertEquals("K1=Hochschulkliniken", t.klassen().get(t.klasse(1)).auspraegungen().get(0).toString());
        assertEquals(Status.NULL, t.status(1, 0));
    }

    @Test
    void achtstelligesUnterKreisenIstEinKreis() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: 12411-01-01-4
                2015;;
                Bevölkerungsstand (Anzahl);;
                ;;Insgesamt
                05334;      Städteregion Aachen;548117
                05334002;      Aachen, krfr. Stadt;245885
                05334004;        Alsdorf, Stadt;46880
                __________
                """);
        assertEquals(List.of(Ebene.KREIS, Ebene.KREIS, Ebene.GEMEINDE), List.of(t.ebene(0), t.ebene(1), t.ebene(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void zeilenendenSindGleich(String ende) {
        Rohtabelle t = Lesen.tabelle(A.replace("\n", ende));
        assertEquals(9, t.werte());
        assertEquals("- Namensnennung - Version 2.0.", t.lizenz().substring(t.lizenz().indexOf("- Namens")));
        assertEquals(List.of(), t.befunde());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void kodierungWirdErkannt(String kodierung) {
        Lesung lesung = Lesen.bytes(A.replace("–", "-").getBytes(Charset.forName(kodierung)), "a.csv");
        assertEquals(List.of("Bevölkerungsstand", "männlich"), lesung.rohtabelle().orElseThrow().messgroessen().get(1).pfad());
        assertEquals(List.of(), lesung.befunde());
    }

    @Test
    void windowsZeichenJenseitsVonLatin1() {
        byte[] bytes = A.replace("Deutschland;", "Deutschland – „gesamt“;").getBytes(Charset.forName("windows-1252"));
        assertEquals("Deutschland – „gesamt“",
                Lesen.bytes(bytes, "a.csv").rohtabelle().orElseThrow().gebietsname(0));
    }

    @Test
    void bomStoertNicht() {
        assertEquals("12411-01-01-4", Lesen.tabelle("\uFEFF" + A).tabelle());
    }

    @Test
    void anfuehrungszeichenInTitelUndLabel() {
        Rohtabelle t = Lesen.tabelle("""
                GENESIS-Tabelle: AI-N-06
                ""\"Nachhaltigkeit"" Themenbereich ""Bildung""\";;;
                Indikatoren "Bildung";;;
                2015;;;
                ;;;"Anteil; gesamt"
                ;;;Prozent
                15002;      Halle (Saale);"sogenannte ""Quote""\";25,3
                __________
                """);
        assertEquals("\"Nachhaltigkeit\" Themenbereich \"Bildung\"", t.titel().get(0));
        assertEquals("Indikatoren \"Bildung\"", t.titel().get(1));
        assertEquals("Anteil; gesamt", t.messgroessen().get(0).merkmal());
        assertEquals("sogenannte \"Quote\"", t.klassen().get(0).auspraegungen().get(0).label());
    }

    @Test
    void verirrtesAnfuehrungszeichenKostetNichts() {
        Rohtabelle t = Lesen.tabelle(A.replace("Halle (Saale)", "\"Halle (Saale)"));
        assertEquals(9, t.werte());
    }

    @Test
    void utf8UndLatin1GemischtWirdGemeldetUndGelesen() {
        byte[] bytes = A.getBytes(StandardCharsets.UTF_8);
        int stelle = A.substring(0, A.indexOf("DG;")).getBytes(StandardCharsets.UTF_8).length + 3;
        bytes[stelle] = (byte) 0xFC;
        Lesung lesung = Lesen.bytes(bytes, "a.csv");
        assertTrue(Lesen.einzigerBefund(lesung, "BIS-L008").text().contains("windows-1252"));
        assertEquals(9, lesung.werte());
    }

    /** The title is one text with hard wraps; a line before the measure is the name of the statistic unless it cannot be. */
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "Statistik der Geburten | Lebendgeborene (Anzahl) | Lebendgeborene",
        "Kinder in öffentlich geförderter Kindertagespflege | (Anzahl) | Kinder in öffentlich geförderter Kindertagespflege",
        "Schülerinnen und Schüler der allgemeinbil- | denden Schulen (Anzahl) | Schülerinnen und Schüler der allgemeinbildenden Schulen",
        "Kinder- | und Jugendhilfe (Anzahl) | Kinder- und Jugendhilfe",
        "- Stichtag 31.12. - | Bevölkerung (Anzahl) | Bevölkerung"})
    void umbrochenesMassImTitel(String davor, String zeile, String erwartet) {
        Rohtabelle t = Lesen.tabelle("GENESIS-Tabelle: 12345-01-01-4\nTitel;;\n" + davor + ";;\n" + zeile
                + ";;\n;;2015\nDG;Deutschland;30\n__________\nStand: 10.10.2017 / 11:57:53\n");
        assertEquals(List.of(erwartet), t.messgroessen().get(t.messgroesse(0, 0)).pfad());
        assertEquals("Anzahl", t.messgroessen().get(t.messgroesse(0, 0)).einheit());
        assertEquals(1, t.zeilen());
    }
}
