package de.bismit.io.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.harmonisierung.Massenbilanz;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.io.Testdaten;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The crosswalk to 31.12.2020 as the R package ags 1.0.1 carries it, and its example: Bundestag elections 1994 to 2017 in the
 * Kreise of Sachsen, converted by population. Read from the collection of originals, which is not part of this project.
 */
class CrosswalkAgsTest {

    private static final String ORDNER = "reference/crosswalk-ags/";
    private static final LocalDate ZIEL = LocalDate.of(2020, 12, 31);
    private static final Merkmal WAHLBERECHTIGTE =
            Merkmal.of(new Groesse("voters", "Wahlberechtigte", Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));

    private static List<Map<String, String>> zeilen(String datei) throws IOException {
        List<String> text = Files.readAllLines(Testdaten.shared(ORDNER + datei), StandardCharsets.UTF_8);
        String[] kopf = text.get(0).replace("\"", "").split(",", -1);
        List<Map<String, String>> zeilen = new ArrayList<>();
        for (String zeile : text.subList(1, text.size())) {
            String[] felder = zeile.replace("\"", "").split(",", -1);
            Map<String, String> eine = new TreeMap<>();
            for (int i = 0; i < kopf.length; i++) {
                eine.put(kopf[i], felder[i]);
            }
            zeilen.add(eine);
        }
        return zeilen;
    }

    /** All rows up to the year-end 2019; that of 2020 is the target itself. */
    @Test
    void alleAnteileStimmen() throws IOException {
        Umschluesselung unsere = Umschluesselung.auf(ZIEL);
        int verglichene = 0;
        for (String datei : List.of("bbsr_kreise_sachsen_1990_2020.csv", "bbsr_kreise_1990_2020_revierkommunen.csv",
                "bbsr_kreise_sources_of_revierkommunen_all_targets.csv")) {
            for (Map<String, String> zeile : zeilen(datei)) {
                verglichene += vergleiche(unsere, zeile, Gewicht.BEVOELKERUNG, "pop_conv") + vergleiche(unsere, zeile, Gewicht.FLAECHE, "size_conv")
                        + vergleiche(unsere, zeile, Gewicht.BESCHAEFTIGTE, "emp_conv");
            }
        }
        assertTrue(verglichene > 5000, verglichene + " Anteile verglichen");
    }

    private static int vergleiche(Umschluesselung unsere, Map<String, String> zeile, Gewicht gewicht, String spalte) {
        int jahr = Integer.parseInt(zeile.get("year_xw"));
        if (zeile.get(spalte).isEmpty()) {
            return 0;
        }
        Double anteil = unsere.anteile(zeile.get("ags_xw"), jahr, gewicht).get(zeile.get("ags20"));
        assertEquals(Double.parseDouble(zeile.get(spalte)), anteil, 1e-6, zeile + " " + spalte);
        return 1;
    }

    private static Datenbestand wahlen() throws IOException {
        List<Map<String, String>> zeilen = zeilen("btw_sn_input.csv");
        List<String> kreise = List.copyOf(new TreeSet<>(zeilen.stream().map(z -> z.get("district")).toList()));
        List<Zeitbezug> zeiten = new TreeSet<>(zeilen.stream().map(z -> z.get("year")).toList()).stream().map(CrosswalkAgsTest::wahltag).toList();
        Blockbauer bauer = new Blockbauer(Lieferung.builder("btw", "btw_sn_input.csv").gebietsstand("jeweiliger").build(),
                List.of(WAHLBERECHTIGTE), zeiten, kreise);
        for (Map<String, String> zeile : zeilen) {
            bauer.zahl(0, zeiten.indexOf(wahltag(zeile.get("year"))), kreise.indexOf(zeile.get("district")), Double.parseDouble(zeile.get("voters")));
        }
        return Datenbestand.aus(List.of(bauer), kreise.stream().map(k -> new Gebietsangabe(k, k, Ebene.KREIS)).toList(), List.of(), List.of(),
                Buchfuehrung.LEER);
    }

    private static Zeitbezug wahltag(String jahr) {
        return new Stichtag(LocalDate.of(Integer.parseInt(jahr), 9, 30));
    }

    /** The keys of 1994 are those of the year-end 1995: the package, matching years exactly, drops them without a word. */
    @Test
    void dasBeispielStimmtUndVerliertNichts() throws IOException {
        Datenbestand neu = Umschluessler.auf(ZIEL).auchVor1995().umschluessele(wahlen());
        double summe = 0;
        double bis1994 = 0;
        double groessteAbweichung = 0;
        for (Map<String, String> zeile : zeilen("btw_sn_expected_pop_fuzzy.csv")) {
            double erwartet = Double.parseDouble(zeile.get("voters"));
            double unserer = neu.zu(WAHLBERECHTIGTE).wert(wahltag(zeile.get("year")), zeile.get("ags20")).zahl();
            groessteAbweichung = Math.max(groessteAbweichung, Math.abs(unserer - erwartet));
            summe += unserer;
            bis1994 += zeile.get("year").equals("1994") ? unserer : 0;
        }
        assertTrue(groessteAbweichung <= 1e-6, "größte Abweichung " + groessteAbweichung);
        assertEquals(24_582_051, summe, 1e-6);
        assertEquals(0.146, bis1994 / summe, 0.0005, "so viel fehlt dem Paket");
        assertTrue(neu.befunde().stream().anyMatch(b -> b.code().equals("BIS-U007") && b.text().contains("14161")), neu.befunde().toString());
    }

    /** Without the request for early years they stay where they are, visibly. */
    @Test
    void ohneVerlangenBleibenDieWerteVon1994Stehen() throws IOException {
        Datenbestand neu = Umschluessler.auf(ZIEL).umschluessele(wahlen());
        assertEquals(220_347, neu.zu(WAHLBERECHTIGTE).wert(wahltag("1994"), "14161").zahl());
        assertTrue(neu.befunde().stream().anyMatch(b -> b.code().equals("BIS-U003")), neu.befunde().toString());
        List<Massenbilanz> bilanz = Umschluessler.auf(ZIEL).bilanz(wahlen());
        assertEquals(24_582_051, bilanz.stream().mapToDouble(b -> b.nachher() + b.stehengeblieben()).sum(), 1e-6);
        assertEquals(0.146, bilanz.stream().mapToDouble(Massenbilanz::stehengeblieben).sum() / 24_582_051, 0.0005);
    }
}
