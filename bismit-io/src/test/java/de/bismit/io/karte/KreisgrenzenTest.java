package de.bismit.io.karte;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.io.Testdaten;
import de.bismit.io.karte.Shapedatei.Ecke;
import de.bismit.io.karte.Shapedatei.Flaeche;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The simplified borders against the shapefile they were made of, and against the areas the Gemeindeverzeichnis prints. */
class KreisgrenzenTest {

    private static final double METER = Grenzumsetzer.RASTER_METER;
    private static final Kreisgrenzen GRENZEN = Kreisgrenzen.deutschland();

    private static List<Flaeche> original() throws IOException {
        return Shapedatei.lies(shapedatei());
    }

    private static Path shapedatei() {
        return Testdaten.shared("data/geo/bkg-VG2500_KRS.shp");
    }

    private static double quadratmeter(Kreisflaeche flaeche) {
        double summe = 0;
        for (Kreisflaeche.Ring r : flaeche.ringe()) {
            for (int i = 1; i < r.ecken(); i++) {
                summe += (double) r.ost(i - 1) * r.nord(i) - (double) r.ost(i) * r.nord(i - 1);
            }
        }
        return Math.abs(summe) / 2 * METER * METER;
    }

    @Test
    void tabellenSindGenauDasWasDerUmsetzerAusDerDateiMacht() throws IOException {
        for (Map.Entry<String, String> tabelle : Grenzumsetzer.setzeUm(shapedatei()).entrySet()) {
            try (InputStream strom = Kreisgrenzen.class.getResourceAsStream(tabelle.getKey())) {
                assertThat(new String(strom.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(tabelle.getValue());
            }
        }
    }

    @Test
    void jederKreisIstDaUndFastSoGrossWieImOriginal() throws IOException {
        List<Flaeche> original = original();
        assertThat(GRENZEN.flaechen()).hasSize(400).extracting(Kreisflaeche::ags).containsExactlyInAnyOrderElementsOf(original.stream().map(Flaeche::ags).toList());
        for (Flaeche f : original) {
            double hier = quadratmeter(GRENZEN.flaeche(f.ags()).orElseThrow());
            assertThat(hier).as(f.felder().get("GEN")).isBetween(0.96 * f.quadratmeter(), 1.04 * f.quadratmeter());
        }
        assertThat(GRENZEN.flaechen().stream().mapToDouble(KreisgrenzenTest::quadratmeter).sum())
                .isBetween(0.9999 * original.stream().mapToDouble(Flaeche::quadratmeter).sum(), 1.0001 * original.stream().mapToDouble(Flaeche::quadratmeter).sum());
    }

    /** Simplifying with 250 m and rounding to 100 m moves no outermost corner further than this. */
    @Test
    void keinRahmenWeichtUmMehrAlsToleranzUndRundungAb() throws IOException {
        double grenze = Grenzumsetzer.TOLERANZ_METER + METER / 2;
        for (Flaeche f : original()) {
            Rahmen rahmen = GRENZEN.flaeche(f.ags()).orElseThrow().rahmen();
            List<Ecke> ecken = f.ringe().stream().flatMap(List::stream).toList();
            assertThat(rahmen.west() * METER - ecken.stream().mapToDouble(Ecke::x).min().orElseThrow()).as(f.ags()).isBetween(-METER / 2, grenze);
            assertThat(ecken.stream().mapToDouble(Ecke::x).max().orElseThrow() - rahmen.ost() * METER).as(f.ags()).isBetween(-METER / 2, grenze);
            assertThat(rahmen.sued() * METER - ecken.stream().mapToDouble(Ecke::y).min().orElseThrow()).as(f.ags()).isBetween(-METER / 2, grenze);
            assertThat(ecken.stream().mapToDouble(Ecke::y).max().orElseThrow() - rahmen.nord() * METER).as(f.ags()).isBetween(-METER / 2, grenze);
        }
    }

    @Test
    void werImOriginalNachbarIstTeiltHierDieselbeLinie() throws IOException {
        Map<List<Ecke>, TreeSet<String>> kanten = new HashMap<>();
        for (Flaeche f : original()) {
            for (List<Ecke> ring : f.ringe()) {
                for (int i = 1; i < ring.size(); i++) {
                    List<Ecke> kante = ring.get(i - 1).compareTo(ring.get(i)) < 0 ? List.of(ring.get(i - 1), ring.get(i)) : List.of(ring.get(i), ring.get(i - 1));
                    kanten.computeIfAbsent(kante, k -> new TreeSet<>()).add(f.ags());
                }
            }
        }
        TreeSet<String> nachbarn = new TreeSet<>();
        kanten.values().stream().filter(k -> k.size() == 2).forEach(k -> nachbarn.add(String.join(" ", k)));
        TreeSet<String> hier = new TreeSet<>();
        GRENZEN.linien().stream().filter(l -> l.kreise().size() == 2).forEach(l -> hier.add(String.join(" ", l.kreise())));
        assertThat(hier).isEqualTo(nachbarn).hasSizeGreaterThan(1000);
    }

    /** A corner of a border between two Kreise is a corner of both: no gap and no overlap can show. */
    @Test
    void gemeinsameGrenzenBleibenGemeinsam() {
        Map<String, TreeSet<String>> ecken = new TreeMap<>();
        for (Kreisflaeche f : GRENZEN.flaechen()) {
            TreeSet<String> eigene = ecken.computeIfAbsent(f.ags(), k -> new TreeSet<>());
            f.ringe().forEach(r -> {
                for (int i = 0; i < r.ecken(); i++) {
                    eigene.add(r.ost(i) + " " + r.nord(i));
                }
            });
        }
        for (Grenzlinie linie : GRENZEN.linien()) {
            for (int i = 0; i < linie.ecken(); i++) {
                String ecke = linie.ost(i) + " " + linie.nord(i);
                linie.kreise().forEach(k -> assertThat(ecken.get(k)).contains(ecke));
            }
        }
    }

    @Test
    void jederRingIstGeschlossenUndHatFlaeche() {
        for (Kreisflaeche f : GRENZEN.flaechen()) {
            for (Kreisflaeche.Ring r : f.ringe()) {
                assertThat(r.ecken()).as(f.ags()).isGreaterThanOrEqualTo(4);
                assertThat(List.of(r.ost(0), r.nord(0))).as(f.ags()).isEqualTo(List.of(r.ost(r.ecken() - 1), r.nord(r.ecken() - 1)));
            }
        }
    }

    /** Areas of the Gemeindeverzeichnis of 30.11.2023, in ha; at the coast and on lakes the law measures otherwise than a map of 1:2.5 million. */
    @Test
    void flaechenDerReviereStimmenMitDemGemeindeverzeichnis() throws IOException {
        Map<String, Double> hektar = new HashMap<>();
        for (String zeile : Files.readAllLines(Testdaten.shared("data/gemeindeverzeichnis/destatis-GV100AD_301123.txt"))) {
            if (zeile.startsWith("60")) {
                hektar.merge(zeile.substring(10, 15), Double.parseDouble(zeile.substring(128, 139).strip()), Double::sum);
            }
        }
        for (String ags : List.of("15084", "15088", "15087", "15082", "15002", "14713", "14730", "14729", "16077", "12052", "12061", "12062", "12066", "12071", "14625", "14626")) {
            double hier = quadratmeter(GRENZEN.flaeche(ags).orElseThrow()) / 10_000;
            assertThat(hier).as(ags).isBetween(0.96 * hektar.get(ags), 1.04 * hektar.get(ags));
        }
    }

    @Test
    void beschriftungLiegtImGebietAuchImKreisUmEineStadt() {
        for (Kreisflaeche f : GRENZEN.flaechen()) {
            Beschriftungsort ort = Beschriftungsort.in(f);
            assertThat(f.enthaelt(ort.ost(), ort.nord())).as(f.ags()).isTrue();
        }
        Beschriftungsort saalekreis = Beschriftungsort.in(GRENZEN.flaeche("15088").orElseThrow());
        assertThat(GRENZEN.flaeche("15002").orElseThrow().enthaelt(saalekreis.ost(), saalekreis.nord())).isFalse();
    }
}
