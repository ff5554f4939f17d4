package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Ebene;
import de.bismit.io.Testdaten;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files: figures from the reading contract and from the notes on the data, and an independent recount. */
class GenesisdatenTest {

    private static final GenesisLeser LESER = GenesisLeser.neu();

    private static Rohtabelle lies(String relativ) {
        return LESER.lies(Testdaten.shared("data/" + relativ)).get(0).rohtabelle().orElseThrow();
    }

    @Test
    void alleGenesisDateienOhneBefund() {
        for (Path datei : Testdaten.genesisdateien()) {
            for (Lesung lesung : LESER.lies(datei)) {
                assertEquals(List.of(), lesung.befunde(), lesung.datei());
                assertEquals(lesung.zellen(), lesung.werte() + lesung.ohneWert(), lesung.datei());
            }
        }
    }

    @Test
    void alleAnderenDateienWerdenBenannt() {
        for (String ordner : List.of("eurostat", "gemeindeverzeichnis", "genesis-api-json", "genesis-cubefile", "geo", "inkar",
                "umsteigeschluessel")) {
            for (Path datei : Testdaten.dateien("data/" + ordner)) {
                List<Lesung> lesungen = LESER.lies(datei);
                assertEquals(1, lesungen.size());
                assertEquals(1, lesungen.get(0).befunde().size());
                assertEquals(0, lesungen.get(0).zellen());
            }
        }
    }

    /**
     * Left out are the four files where the directory of keys knows more than the recount: 06415 (Hanau) begins in 2026,
     * 16056 (Eisenach) on 1.1.1998, Berlin's districts in 2001; and 15355 shares less than 1 % of its people with 15003.
     */
    @Test
    void zustaendeWieUnabhaengigNachgerechnet() throws IOException {
        Map<String, Path> dateien = new TreeMap<>();
        Testdaten.genesisdateien().forEach(p -> dateien.put(p.getFileName().toString(), p));
        List<String> zeilen;
        try (InputStream strom = GenesisdatenTest.class.getResourceAsStream("zustaende.csv")) {
            zeilen = new String(strom.readAllBytes(), StandardCharsets.UTF_8).lines().filter(z -> !z.startsWith("#")).toList();
        }
        String[] kopf = zeilen.get(0).split(";");
        assertAll(zeilen.stream().skip(1).map(zeile -> () -> {
            String[] felder = zeile.split(";");
            Rohtabelle t = LESER.lies(dateien.get(felder[0])).get(0).rohtabelle().orElseThrow();
            Map<Status, Long> erwartet = new TreeMap<>();
            for (int i = 2; i < felder.length; i++) {
                if (!felder[i].equals("0")) {
                    erwartet.put(Status.valueOf(kopf[i]), Long.valueOf(felder[i]));
                }
            }
            assertEquals(erwartet, Lesen.zaehle(t), felder[0]);
            assertEquals(Integer.parseInt(felder[1]), t.zeilen(), felder[0]);
        }));
    }

    @Test
    void beschaeftigte2025SindKeineNullen() {
        Rohtabelle t = lies("genesis-ffcsv-new/13111-01-03-4_1773175029986_de_flat.csv");
        Map<Status, Integer> kreise = new TreeMap<>();
        Map<Status, Set<String>> schluessel = new TreeMap<>();
        Map<Status, Set<String>> bezirke = new TreeMap<>();
        int bezirkszellen = 0;
        for (int z = 0; z < t.zeilen(); z++) {
            if (t.text(z, 0).equals("-") && t.ebene(z) == Ebene.KREIS) {
                kreise.merge(t.status(z, 0), 1, Integer::sum);
                schluessel.computeIfAbsent(t.status(z, 0), k -> new TreeSet<>()).add(t.gebiet(z));
            } else if (t.text(z, 0).equals("-") && t.ebene(z) == Ebene.REGIERUNGSBEZIRK) {
                bezirke.computeIfAbsent(t.status(z, 0), k -> new TreeSet<>()).add(t.gebiet(z));
                bezirkszellen++;
            }
        }
        assertEquals(Map.of(Status.NICHT_VEROEFFENTLICHT, 2418, Status.KEIN_GEBIET, 444), kreise);
        assertEquals(403, schluessel.get(Status.NICHT_VEROEFFENTLICHT).size());
        assertEquals(74, schluessel.get(Status.KEIN_GEBIET).size());
        assertEquals(36, bezirkszellen);
        assertEquals(Set.of(Status.KEIN_GEBIET), bezirke.keySet());
        assertEquals(6, bezirke.get(Status.KEIN_GEBIET).size());
    }

    @Test
    void nichtErhobeneSpaltenSindKeineNullen() {
        Rohtabelle quoten = lies("genesis-datencsv/regio-13211-02-05-4_00.csv");
        Rohtabelle abschluesse = lies("genesis-datencsv/regio-21111-02-06-4.csv");
        Rohtabelle kitas = lies("genesis-datencsv/regio-22541-01-04-4_00.csv");
        assertAll(
                () -> assertEquals(0, nullen(quoten, 13, 17, 2001, 2008)),
                () -> assertEquals(0, nullen(abschluesse, 12, 13, 1995, 2013)),
                () -> assertEquals(0, nullen(kitas, 12, 13, 2007, 2010)),
                () -> assertEquals(0, nullen(kitas, 16, 16, 2007, 2010)),
                () -> assertEquals(0, nullen(kitas, 14, 15, 2011, 2016)));
    }

    private static long nullen(Rohtabelle t, int vonSpalte, int bisSpalte, int vonJahr, int bisJahr) {
        long n = 0;
        for (int z = 0; z < t.zeilen(); z++) {
            for (int s = 0; s < t.spalten(); s++) {
                int jahr = t.zeit(z, s).berichtsjahr();
                n += t.spaltennummer(s) >= vonSpalte && t.spaltennummer(s) <= bisSpalte && jahr >= vonJahr && jahr <= bisJahr
                        && t.status(z, s) == Status.NULL ? 1 : 0;
            }
        }
        return n;
    }

    @Test
    void punkteInZeilenOhneZahlSindKeineGeheimhaltung() {
        Rohtabelle t = lies("genesis-datencsv/regio-21111-02-06-4.csv");
        long punkte = 0;
        long inZeilenOhneZahl = 0;
        for (int z = 0; z < t.zeilen(); z++) {
            boolean zahl = false;
            int inZeile = 0;
            for (int s = 0; s < t.spalten(); s++) {
                zahl |= t.status(z, s) == Status.ZAHL;
                inZeile += t.text(z, s).equals(".") ? 1 : 0;
            }
            punkte += inZeile;
            inZeilenOhneZahl += zahl ? 0 : inZeile;
        }
        assertEquals(List.of(2216L, 1800L), List.of(punkte, inZeilenOhneZahl));
    }

    @Test
    void keinKreisOhneLebenWirdZurNull() {
        Stream.of("data/genesis-datencsv", "data/regionalatlas").flatMap(o -> Testdaten.dateien(o).stream()).forEach(datei -> {
            Rohtabelle t = LESER.lies(datei).get(0).rohtabelle().orElseThrow();
            Set<String> lebende = new TreeSet<>();
            Set<String> nullen = new TreeSet<>();
            for (int z = 0; z < t.zeilen(); z++) {
                for (int s = 0; s < t.spalten(); s++) {
                    String ort = t.gebiet(z) + " " + t.zeit(z, s);
                    if (t.status(z, s) == Status.ZAHL) {
                        lebende.add(ort);
                    } else if (t.status(z, s) == Status.NULL && t.ebene(z) == Ebene.KREIS) {
                        nullen.add(ort);
                    }
                }
            }
            nullen.removeAll(lebende);
            assertEquals(Set.of(), nullen, datei.toString());
        });
    }

    @Test
    void aufgeloesterKreisIstKeinGebietWieAuchGedruckt() {
        Rohtabelle strich = lies("genesis-datencsv/regio-12411-01-01-4_00.csv");
        int zeile = Lesen.zeile(strich, "15256", "2015-12-31", "");
        for (int s = 0; s < strich.spalten(); s++) {
            boolean vorher = strich.zeit(zeile, s).berichtsjahr() < 2007;
            assertEquals(vorher ? Status.ZAHL : Status.KEIN_GEBIET, strich.status(zeile, s));
        }
        Rohtabelle punkt = lies("genesis-datencsv/regio-13211-02-05-4_00.csv");
        assertEquals(Status.KEIN_GEBIET, punkt.status(Lesen.zeile(punkt, "15256", "2008", ""), 0));
    }

    @ParameterizedTest(name = "{0} {1} {2} Spalte {4} = {5}")
    @CsvSource({
            "genesis-datencsv/regio-12411-01-01-4.csv, 15084, 2015-12-31, '', 3, 184081",
            "genesis-datencsv/regio-12411-01-01-4_00.csv, 15002, 2015-12-31, '', 3, 236991",
            "genesis-datencsv/regio-12411-02-03-4_00.csv, 15084, 2015-12-31, unter 3 Jahre, 5, 4152",
            "genesis-datencsv/regio-21111-01-03-4.csv, 15002, 2015, Insgesamt, 4, 79",
            "genesis-datencsv/regio-21111-02-06-4.csv, 15002, 2015, '', 4, 1723",
            "genesis-datencsv/regio-21111-02-06-4.csv, 15002, 2015, '', 6, 190",
            "genesis-datencsv/regio-21111-02-06-4.csv, DG, 2007, '', 4, 956411",
            "genesis-datencsv/regio-21111-02-06-4.csv, 15202, 2006, '', 4, 3011",
            "genesis-datencsv/regio-21111-02-06-4.csv, 15002, 2006, '', 4, 3011",
            "genesis-datencsv/regio-21121-01-05-4.csv, 15084, 2015, ' dar. ohne Ausbildungsvertrag', 5, 160",
            "regionalatlas/regio-AI003-1_00.csv, 15084, 2016, '', 4, 59.1",
            "genesis-datencsv/regio-22541-01-04-4_00.csv, 15084, 2016-03-01, '', 4, 152",
            "genesis-datencsv/regio-13211-02-05-4_00.csv, 15087, 2016, '', 4, 8676",
            "genesis-datencsv/regio-13111-01-03-4_00.csv, 15088, 2015-06-30, '', 4, 68097",
            "genesis-datencsv/regio-12612-01-01-4_00.csv, 14730, 2015, '', 4, 1521",
            "genesis-datencsv/regio-12111-09-01-4_00.csv, 15002, 2011-05-09, Ohne Schulabschluss, 4, 7010",
            "genesis-ffcsv-old/regio-12411-01-01-4_en_flat.csv, 15002, 2023-12-31, Total, 14, 242172",
            "genesis-ffcsv-new/12411-01-01-4_1773175772751_de_flat.csv, 15084, 2024-12-31, Insgesamt, 14, 173684",
            "genesis-ffcsv-new/23111-0001_1773175232315_en_flat.csv, DG, 2016, '', 10, 19532779",
            "zensus2022-ffcsv/1000A-0000_1773175153999_de_flat.csv.zip, 150020000000, 2022-05-15, '', 10, 226586"})
    void bekannteWerte(String datei, String gebiet, String zeit, String klasse, int spalte, double erwartet) {
        Rohtabelle t = lies(datei);
        boolean gefunden = false;
        for (int z = 0; z < t.zeilen(); z++) {
            int s = spalte - t.spaltennummer(0);
            var auspraegungen = t.klassen().get(t.klasse(z)).auspraegungen();
            gefunden |= t.gebiet(z).equals(gebiet) && t.zeit(z, s).iso().equals(zeit) && t.status(z, s) == Status.ZAHL
                    && (klasse.isEmpty() || auspraegungen.get(auspraegungen.size() - 1).label().equals(klasse))
                    && t.zahl(z, s) == erwartet;
        }
        assertEquals(true, gefunden);
    }

    @Test
    void studierendeImWintersemester() {
        Rohtabelle t = lies("genesis-ffcsv-new/21311-01-01-4-B_1773175045085_de_flat.csv.zip");
        Map<String, Double> insgesamt = new TreeMap<>();
        for (int z = 0; z < t.zeilen(); z++) {
            if (t.klassen().get(t.klasse(z)).auspraegungen().stream().allMatch(a -> a.code().equals("INSGESAMT"))
                    && Set.of("15002", "14713", "15088", "15084").contains(t.gebiet(z))) {
                insgesamt.put(t.gebiet(z), t.zahl(z, 0));
            }
        }
        assertEquals(Map.of("15002", 20485.0, "14713", 40606.0, "15088", 2968.0, "15084", 0.0), insgesamt);
        assertEquals("2023-10P6M", t.zeit(0, 0).iso());
    }

    @Test
    void zweiAbzuegeEinerTabelleUnterscheidenSichNurInKodierungUndStand() {
        Rohtabelle a = lies("genesis-datencsv/regio-21111-01-03-4.csv");
        Rohtabelle b = lies("genesis-datencsv/regio-21111-01-03-4_00.csv");
        assertEquals(a.messgroessen(), b.messgroessen());
        assertEquals(a.klassen(), b.klassen());
        assertEquals(Lesen.zaehle(a), Lesen.zaehle(b));
        assertEquals(a.fussnoten(), b.fussnoten());
        assertEquals(true, a.stand().orElseThrow().compareTo(b.stand().orElseThrow()) > 0);
    }
}
