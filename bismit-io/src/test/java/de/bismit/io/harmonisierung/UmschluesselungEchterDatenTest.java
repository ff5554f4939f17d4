package de.bismit.io.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.harmonisierung.Massenbilanz;
import de.bismit.harmonisierung.Umlageschluessel;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.io.Testdaten;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of the Regionaldatenbank, © Statistische Ämter des Bundes und der Länder, Deutschland, 2017/2018, dl-de/by-2-0. */
class UmschluesselungEchterDatenTest {

    private static final LocalDate ZIEL = LocalDate.of(2019, 12, 31);
    private static final String BEVOELKERUNG = "regio-12411-01-01-4_00.csv";
    private static final String ABGAENGE = "regio-21111-02-06-4.csv";

    private static final Set<String> GETEILT_2006 = Set.of("15001", "15082", "15086", "15091", "15085", "15089");
    private static final double ZERBST = 0.3659048849983844;
    private static final double ANTEIL_BITTERFELD = 100 * (144 + 85 + ZERBST * 108) / (1219 + 837 + ZERBST * 876);
    /** 2682 = 213+102+147+92+189+65+144+85+399+599+266+298+83, 25004 = 1741+853+1505+980+1317+867+1219+837+3011+5134+2902+3401+1237. */
    private static final double ANTEIL_REVIER = 100 * (2682 + ZERBST * 108) / (25004 + ZERBST * 876);

    private final Bismit bismit = Bismit.standard();

    private Datenbestand lies(String datei) {
        return bismit.lies(Testdaten.shared("data/genesis-datencsv/" + datei));
    }

    private static Merkmal merkmal(Datenbestand daten, String name) {
        return daten.merkmale().stream().filter(m -> m.toString().equals(name)).findFirst().orElseThrow();
    }

    /** As printed under the key of the target: what the office has calculated back is not touched. */
    @ParameterizedTest(name = "{0} am 31.12.{1}: {2}")
    @CsvSource({"12052, 2002, 109144", "14713, 1995, 519710", "15084, 2006, 205097", "15088, 2006, 206146", "15087, 2006, 160984",
        "15082, 2006, 187873", "14730, 2006, 216904", "14729, 2006, 277113", "15082, 2015, 164817"})
    void amtlichZurueckgerechneteBevoelkerungBleibt(String kreis, int jahr, double erwartet) {
        Datenbestand neu = bismit.umschluessele(lies(BEVOELKERUNG), ZIEL);
        Merkmalsdaten bevoelkerung = neu.zu(merkmal(neu, "Bevölkerungsstand"));
        assertEquals(Wert.of(erwartet), bevoelkerung.wert(bevoelkerung.zeit(jahr).orElseThrow(), kreis));
    }

    /**
     * The old Kreise alone give what the office calculated back: exactly where all go in whole, and by population within some
     * persons for the parts of Anhalt-Zerbst (15151) and Aschersleben-Staßfurt (15352): the source counts in hundreds.
     */
    @Test
    void alteKreiseSachsenAnhaltsErgeben2006DieNeuen() {
        Datenbestand daten = lies(BEVOELKERUNG);
        Merkmal personen = merkmal(daten, "Bevölkerungsstand");
        Zeitbezug ende2006 = daten.zu(personen).zeit(2006).orElseThrow();
        Set<String> alte = Umschluesselung.auf(ZIEL).blatt(2006).alte();
        List<String> schluessel = daten.zu(personen).kreiseMitZahl(ende2006, Land.SACHSEN_ANHALT).stream().filter(alte::contains).toList();
        assertEquals(24, schluessel.size(), "21 Landkreise und 3 kreisfreie Städte");
        Blockbauer bauer = new Blockbauer(Lieferung.builder("alt", "alt.csv").gebietsstand("jeweiliger").build(), List.of(personen),
                List.of(ende2006), schluessel);
        for (int g = 0; g < schluessel.size(); g++) {
            bauer.zahl(0, 0, g, daten.zu(personen).wert(ende2006, schluessel.get(g)).zahl());
        }
        Datenbestand neu = bismit.umschluessele(Datenbestand.aus(List.of(bauer), schluessel.stream().map(daten::gebiet)
                .map(g -> g.orElseThrow()).toList(), List.of(), List.of(), Buchfuehrung.LEER), ZIEL);
        List<String> ziele = neu.gebiete().stream().map(Gebietsangabe::schluessel).toList();
        assertEquals(14, ziele.size());
        for (String ziel : ziele) {
            Wert amtlich = daten.zu(personen).wert(ende2006, ziel);
            Wert unserer = neu.zu(personen).wert(ende2006, ziel);
            boolean geteilt = GETEILT_2006.contains(ziel);
            assertEquals(geteilt, unserer.merkzeichen().contains(Merkzeichen.GESCHAETZT), ziel);
            assertEquals(amtlich.zahl(), unserer.zahl(), geteilt ? 3 : 0, ziel);
        }
    }

    /** Every Kreis counted once, nothing lost: the Kreise add up to the published value of each Land in each year. */
    @Test
    void dieKreiseErgebenInJedemJahrDenLandeswert() {
        Datenbestand neu = bismit.umschluessele(lies(BEVOELKERUNG), ZIEL);
        assertEquals(List.of(), Rechner.pruefeLandeswerte(neu));
        Merkmalsdaten bevoelkerung = neu.zu(merkmal(neu, "Bevölkerungsstand"));
        for (Zeitbezug zeit : bevoelkerung.zeiten()) {
            for (Land land : Land.values()) {
                List<String> kreise = bevoelkerung.kreiseMitZahl(zeit, land).stream().filter(k -> k.length() == 5).toList();
                double summe = kreise.stream().mapToDouble(k -> bevoelkerung.wert(zeit, k).zahl()).sum();
                Wert veroeffentlicht = bevoelkerung.wert(zeit, land.schluessel());
                assertTrue(kreise.isEmpty() || Math.abs(summe - veroeffentlicht.zahl()) < 1e-6, land + " " + zeit + ": " + summe + ", " + veroeffentlicht);
            }
        }
    }

    /** Aachen before 21.10.2009 stands under 05334002 and 05354: 259,269 + 309,251 on 31.12.2008. */
    @Test
    void aachenVorDerStaedteregion() {
        Datenbestand neu = bismit.umschluessele(lies(BEVOELKERUNG), ZIEL);
        Merkmalsdaten bevoelkerung = neu.zu(merkmal(neu, "Bevölkerungsstand"));
        assertEquals(Wert.of(568_520), bevoelkerung.wert(bevoelkerung.zeit(2008).orElseThrow(), "05334"));
    }

    /** Sums per Merkmal, time and Land before and after, over all tables of Kreise. */
    @Test
    void inAllenTabellenGehtDieBilanzAuf() {
        int geprueft = 0;
        for (Path datei : Testdaten.dateien("data/genesis-datencsv")) {
            for (Massenbilanz bilanz : Umschluessler.auf(ZIEL).bilanz(bismit.lies(datei))) {
                assertTrue(bilanz.gehtAuf(), bilanz.toString());
                geprueft++;
            }
        }
        assertTrue(geprueft > 10_000, geprueft + " Bilanzen");
    }

    /**
     * Leavers without Hauptschulabschluss 2006, by hand from the printed rows 2006 of the table and the share of Anhalt-Zerbst
     * (108 of 876 leavers) that went to Anhalt-Bitterfeld (BBSR, sheet 2006, population).
     */
    @Test
    void ohneHauptschulabschluss2006FuerAnhaltBitterfeldUndDasRevier() {
        Kennzahlentafel vorher = bismit.berechne(lies(ABGAENGE)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        assertFalse(vorher.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2006).wert().hatZahlen());
        Kennzahlentafel tafel = bismit.berechne(bismit.umschluessele(lies(ABGAENGE), ZIEL)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Kennzahlwert bitterfeld = tafel.wert("D-ABGANG-OHNE-HSA", Kreis.of("15082"), 2006);
        assertEquals(ANTEIL_BITTERFELD, bitterfeld.wert().zahl(), 1e-9);
        assertTrue(bitterfeld.wert().merkzeichen().contains(Merkzeichen.GESCHAETZT));
        Kennzahlwert revier = tafel.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2006);
        assertEquals(ANTEIL_REVIER, revier.wert().zahl(), 1e-9);
        assertTrue(revier.herkunft().baum().contains("15151"), revier.herkunft().baum());
        Kennzahlentafel spannen = bismit.berechne(Umschluessler.auf(ZIEL).mitSpannen().umschluessele(lies(ABGAENGE)))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Wert spanne = spannen.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2006).wert();
        assertTrue(spanne.untereGrenze() < ANTEIL_REVIER && ANTEIL_REVIER < spanne.obereGrenze(), spanne.toString());
    }

    @Test
    void andereGewichteLiegenInDerSpanne() {
        Datenbestand daten = lies(ABGAENGE);
        Merkmal alle = merkmal(daten, "Absolventen und Abgänger allgemeinbildender Schulen");
        Zeitbezug zeit = daten.zu(alle).zeit(2006).orElseThrow();
        Wert spanne = bismit.umschluessele(daten, ZIEL).messwert(alle, zeit, "15082").schaetzspanne().orElseThrow();
        assertEquals(Wert.spanne(1219 + 837, 1219 + 837 + 876, Set.of()), spanne);
        for (Gewicht gewicht : Gewicht.values()) {
            double wert = Umschluessler.auf(ZIEL).nach(Umlageschluessel.nach(gewicht)).umschluessele(daten).zu(alle)
                    .wert(zeit, "15082").zahl();
            assertTrue(spanne.untereGrenze() <= wert && wert <= spanne.obereGrenze(), gewicht + ": " + wert);
        }
    }
}
