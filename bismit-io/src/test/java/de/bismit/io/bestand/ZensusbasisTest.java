package de.bismit.io.bestand;

import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Reviere;
import de.bismit.io.Testdaten;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Stichtag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The census basis belongs to the series: figures of the files, 31.12.2022 of the official Gemeindeverzeichnis. */
class ZensusbasisTest {

    private static final String ALT = "data/genesis-ffcsv-old/regio-12411-01-01-4_de_flat.csv";
    private static final String NEU = "data/genesis-ffcsv-new/12411-01-01-4_1773175772751_de_flat.csv";
    private static final Stichtag ENDE_2023 = Stichtag.of(2023, 12, 31);
    private static final Merkmal BEVOELKERUNG =
            Bismit.standard().katalog().kennzahl("A-BEVOELKERUNG").formel().orElseThrow().merkmale().get(0);

    private final Bismit bismit = Bismit.standard();

    private Kennzahlvergleich bevoelkerung(Datenbestand daten) {
        return bismit.vergleiche(bismit.berechne(daten).fuer(Reviere.MITTELDEUTSCHES_REVIER)).kennzahl("A-BEVOELKERUNG");
    }

    private static Lieferung einzige(Datenbestand daten) {
        return daten.lieferungen().iterator().next();
    }

    @Test
    void halle2023Auf2024IstKeinWachstumSondernEinZensus() {
        Kennzahlvergleich vergleich = bevoelkerung(bismit.lies(Testdaten.shared(ALT), Testdaten.shared(NEU)));
        Entwicklung entwicklung = vergleich.entwicklung(HALLE_SAALE, 2023, 2024);
        assertEquals(242_172, entwicklung.frueher().wert().zahl());
        assertEquals(226_767, entwicklung.spaeter().wert().zahl());
        assertEquals(Optional.empty(), entwicklung.differenz());
        assertTrue(entwicklung.hindernis().orElseThrow().deutsch().startsWith("VB011 Mit dem Zensus 2022 "), entwicklung.toString());
        assertTrue(entwicklung.hindernis().orElseThrow().englisch().startsWith("VB011 The 2022 census "), entwicklung.toString());
    }

    @Test
    void flacheDateienStehenAufDerErklaertenBasis() {
        assertEquals(Optional.of("Zensus 2011"), einzige(bismit.lies(Testdaten.shared(ALT))).zensusbasis(ENDE_2023));
        assertEquals(Optional.of("Zensus 2022"), einzige(bismit.lies(Testdaten.shared(NEU))).zensusbasis(Stichtag.of(2024, 12, 31)));
        assertEquals(List.of("VB010", "VB011"), einzige(bismit.lies(Testdaten.shared(NEU))).brueche().stream().map(Bruch::regel).toList());
    }

    /** 242,083 (Gemeindeverzeichnis, Satzart 60) and 242,172: both on Zensus 2011, so 89 more people are 89 more people. */
    @Test
    void halle2022Auf2023StehtAufEinerBasis() throws IOException {
        Datenbestand genesis = bismit.lies(Testdaten.shared(ALT));
        Testtabelle liste = new Testtabelle(Lieferung.builder("GV100AD", "destatis-GV100AD_301123.txt")
                .zensusbasen(List.of(new Zensusbasis(LocalDate.of(2011, 12, 31), Zensus.ZENSUS_2011))).build())
                .zahl(BEVOELKERUNG, Stichtag.of(2022, 12, 31), "15002", einwohnerLautGemeindeverzeichnis("15002"));
        Wert wert2023 = genesis.messwert(BEVOELKERUNG, ENDE_2023, "15002").wert();
        Testtabelle tabelle = new Testtabelle(einzige(genesis)).zahl(BEVOELKERUNG, ENDE_2023, "15002", wert2023.zahl());
        Entwicklung entwicklung = bevoelkerung(Testtabelle.bestand(liste, tabelle)).entwicklung(HALLE_SAALE, 2022, 2023);
        assertEquals(Optional.empty(), entwicklung.hindernis());
        assertEquals(89, entwicklung.differenz().orElseThrow().zahl());
        assertEquals(100.0 * 89 / 242_083, entwicklung.relativ().orElseThrow().zahl(), 1e-9);
    }

    private static double einwohnerLautGemeindeverzeichnis(String kreis) throws IOException {
        try (Stream<String> zeilen = Files.lines(Testdaten.shared("data/gemeindeverzeichnis/destatis-GV100AD_301123.txt"), StandardCharsets.ISO_8859_1)) {
            return zeilen.filter(z -> z.startsWith("60") && z.startsWith(kreis, 10)).mapToLong(z -> Long.parseLong(z.substring(139, 150))).sum();
        }
    }

    /** 31.12.2010 522,883 and 31.12.2011 510,043 (FORMATS.md); the footnote says from 2011 on. */
    @Test
    void inGenesisLiegtDerFruehereBruchZwischen2010Und2011() {
        Kennzahlvergleich beispiel = bevoelkerung(bismit.beispiel());
        assertTrue(beispiel.entwicklung(LEIPZIG_STADT, 2010, 2011).hindernis().orElseThrow().deutsch().startsWith("VB010 "));
        assertEquals(522_883, beispiel.entwicklung(LEIPZIG_STADT, 2010, 2011).frueher().wert().zahl());
        assertEquals(510_043, beispiel.entwicklung(LEIPZIG_STADT, 2010, 2011).spaeter().wert().zahl());
        Entwicklung danach = beispiel.entwicklung(LEIPZIG_STADT, 2011, 2012);
        assertEquals(Optional.empty(), danach.hindernis());
        assertEquals(2.1, danach.relativ().orElseThrow().zahl(), 0.05, "vergleichbarkeit.md, section 2: +2,1 %");
        assertEquals("[1995-2010, 2011-2023, ab 2024]", beispiel.entwicklung(LEIPZIG_STADT, 2010, 2011).abschnitte().toString());
    }

    /** In the file of the BBSR 31.12.2011 is still on the old basis: 531.8 thousand, then 520.8. */
    @Test
    void beimBbsrLiegtErZwischen2011Und2012() {
        Map<String, double[]> leipzig = Originale.lies("domain/reviere.csv", z -> Map.entry(z.pflicht("ags5"),
                        new double[] {z.zahl("bev_tsd_2010"), z.zahl("bev_tsd_2011_altbasis"), z.zahl("bev_tsd_2012")})).stream()
                .filter(e -> e.getKey().equals("14713")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Testtabelle bbsr = new Testtabelle(Lieferung.builder("BBSR", "umsteiger.xlsx").zensusbasen(List.of(
                new Zensusbasis(LocalDate.of(1990, 1, 1), Zensus.VOLKSZAEHLUNG_1987), new Zensusbasis(LocalDate.of(2012, 12, 31), Zensus.ZENSUS_2011))).build());
        for (int i = 0; i < 3; i++) {
            bbsr.zahl(BEVOELKERUNG, Stichtag.of(2010 + i, 12, 31), "14713", 1000 * leipzig.get("14713")[i]);
        }
        Kennzahlvergleich vergleich = bevoelkerung(Testtabelle.bestand(bbsr));
        assertEquals(Optional.empty(), vergleich.entwicklung(LEIPZIG_STADT, 2010, 2011).hindernis());
        assertEquals(8900, vergleich.entwicklung(LEIPZIG_STADT, 2010, 2011).differenz().orElseThrow().zahl(), 1e-6);
        assertTrue(vergleich.entwicklung(LEIPZIG_STADT, 2011, 2012).hindernis().orElseThrow().deutsch().startsWith("VB010 "));
    }

    /** Back-calculated years are a basis of their own, against what was published before as against what comes after. */
    @Test
    void rueckrechnungIstEineEigeneBasis() {
        Testtabelle reihe = new Testtabelle(Lieferung.builder("R", "r.csv").zensusbasen(List.of(
                new Zensusbasis(LocalDate.of(2011, 12, 31), Zensus.ZENSUS_2011), new Zensusbasis(LocalDate.of(2012, 12, 31), Zensus.RUECKRECHNUNG_2012_2021),
                new Zensusbasis(LocalDate.of(2022, 12, 31), Zensus.ZENSUS_2022))).build());
        for (int jahr = 2011; jahr <= 2023; jahr++) {
            reihe.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "14713", 500_000 + jahr);
        }
        Kennzahlvergleich vergleich = bismit.regelwerk().vergleiche(Rechner.berechne(bismit.katalog(), Testtabelle.bestand(reihe))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER)).kennzahl("A-BEVOELKERUNG");
        assertEquals("[2012-2021, 2022-2023]", vergleich.zeitreihe(LEIPZIG_STADT, 2011, 2023).abschnitte().toString());
        assertEquals(List.of("BIS-V018"), zensusregeln(vergleich, 2011, 2012));
        assertEquals(List.of("BIS-V018", "VB011"), zensusregeln(vergleich, 2021, 2022));
        assertEquals(List.of(), zensusregeln(vergleich, 2012, 2021));
    }

    private static List<String> zensusregeln(Kennzahlvergleich vergleich, int von, int bis) {
        return vergleich.urteil(LEIPZIG_STADT, von, bis).massgebliche().stream().map(g -> g.regel().id())
                .filter(id -> List.of("VB010", "VB011", "BIS-V018").contains(id)).toList();
    }
}
