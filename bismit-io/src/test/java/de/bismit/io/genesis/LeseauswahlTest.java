package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.io.Testdaten;
import de.bismit.io.tabelle.Leseauswahl;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading only a part of a table: what is kept is what the whole table says of it. */
class LeseauswahlTest {

    private static final String KOPF = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;"
            + "1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";

    private static Lesung lies(Leseauswahl auswahl, String text) {
        return GenesisLeser.neu().nur(auswahl).lies(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "probe.csv").get(0);
    }

    private static String zeile(String jahr, String gebiet, String wert, String mass) {
        return "12411;B;JAHR;Jahr;" + jahr + ";KREISE;Kreise;" + gebiet + ";;" + wert + ";Anzahl;" + mass + ";\n";
    }

    private static List<String> zellen(Rohtabelle t, Predicate<String> gebiete, Predicate<Integer> jahre) {
        List<String> zellen = new ArrayList<>();
        for (int z = 0; z < t.zeilen(); z++) {
            for (int s = 0; s < t.spalten(); s++) {
                boolean gemeint = gebiete.test(t.gebiet(z).isEmpty() ? "DG" : t.gebiet(z))
                        && (!t.hatZeit(z, s) || jahre.test(t.zeit(z, s).berichtsjahr()));
                if (gemeint || t.istVerworfen(z)) {
                    zellen.add(zelle(t, z, s));
                }
            }
        }
        return zellen;
    }

    private static String zelle(Rohtabelle t, int z, int s) {
        return t.zeilennummer(z) + "," + t.spaltennummer(s) + " " + t.gebiet(z) + " " + (t.hatZeit(z, s) ? t.zeit(z, s) : "") + " "
                + t.klassen().get(t.klasse(z)) + " " + t.messgroessen().get(t.messgroesse(z, s)) + " " + t.status(z, s) + " " + t.text(z, s)
                + " " + (t.status(z, s).istWert() ? t.zahl(z, s) : "") + " " + t.kennzeichen(z, s);
    }

    /** Of all tables at hand: the selected cells of the whole table, state by state. */
    @Test
    void behaltenesSagtWasDieGanzeTabelleSagt() throws IOException {
        long verglichen = 0;
        for (Path datei : Testdaten.dateien("data")) {
            List<Lesung> ganze = GenesisLeser.neu().lies(datei);
            for (String gebiete : List.of("15002,15088,16077", "15*,DG", "1*", "DG")) {
                verglichen += vergleiche(datei, ganze, gebiete);
            }
        }
        assertTrue(verglichen > 50_000, "verglichen: " + verglichen);
    }

    private static long vergleiche(Path datei, List<Lesung> ganze, String gebiete) {
        Predicate<String> gemeint = schluessel -> List.of(gebiete.split(",")).stream()
                .anyMatch(g -> g.endsWith("*") ? schluessel.startsWith(g.replace("*", "")) : schluessel.equals(g));
        Leseauswahl auswahl = Leseauswahl.alles().mitGebieten(gebiete.split(",")).mitJahren(2006, 2015);
        List<Lesung> teile = GenesisLeser.neu().nur(auswahl).lies(datei);
        long verglichen = 0;
        for (int i = 0; i < ganze.size(); i++) {
            if (ganze.get(i).rohtabelle().isPresent()) {
                List<String> erwartet = zellen(ganze.get(i).rohtabelle().get(), gemeint, j -> j >= 2006 && j <= 2015);
                List<String> gelesen = teile.get(i).rohtabelle().map(t -> zellen(t, g -> true, j -> true)).orElse(List.of());
                assertEquals(String.join("\n", erwartet), String.join("\n", gelesen), datei + " " + gebiete);
                verglichen += erwartet.size();
            }
        }
        return verglichen;
    }

    @Test
    void strichWirdNachDerGanzenTabelleGedeutet() {
        String text = KOPF + zeile("2015", "15", "30", "A") + zeile("2015", "15084", "10", "A") + zeile("2015", "15002", "-", "A")
                + zeile("2014", "15", "10", "A") + zeile("2014", "15084", "10", "A") + zeile("2014", "15002", "-", "A");
        Rohtabelle t = lies(Leseauswahl.alles().mitGebieten("15002"), text).rohtabelle().orElseThrow();
        assertEquals(2, t.zeilen());
        assertEquals(4, t.uebergangeneZeilen());
        assertEquals(Status.NICHT_VEROEFFENTLICHT, t.status(0, 0));   // the Land has 20 more than its Kreise: hidden
        assertEquals(Status.NULL, t.status(1, 0));
    }

    @Test
    void doppelteUebergangeneZeilenZaehlenEinmal() {
        String text = KOPF + zeile("2015", "15", "20", "A") + zeile("2015", "15084", "10", "A") + zeile("2015", "15084", "10", "A")
                + zeile("2015", "15002", "-", "A");
        assertEquals(Status.NICHT_VEROEFFENTLICHT,
                lies(Leseauswahl.alles().mitGebieten("15002"), text).rohtabelle().orElseThrow().status(0, 0));
    }

    @Test
    void merkmaleEinerFlachdatei() {
        String text = KOPF + zeile("2015", "15002", "1", "A") + zeile("2015", "15002", "2", "B") + zeile("2016", "15002", "3", "B");
        Rohtabelle t = lies(Leseauswahl.alles().mitMerkmalen("B").mitJahren(2016, 2016), text).rohtabelle().orElseThrow();
        assertEquals(1, t.zeilen());
        assertEquals(3, t.zahl(0, 0));
        assertEquals(4, t.zeilennummer(0));
    }

    @Test
    void spaltenEinerBildschirmtabelle() {
        String text = "GENESIS-Tabelle: T\nProbe (Anzahl);;;;\n;;2015;2015;2014\n;;m;w;m\n15002;Halle;1;2;3\n15088;Saalekreis;4;5;6\n__________\n";
        Rohtabelle t = lies(Leseauswahl.alles().mitGebieten("15088").mitJahren(2015, 2015).mitMerkmalen("w"), text).rohtabelle().orElseThrow();
        assertEquals(List.of(1, 1), List.of(t.zeilen(), t.spalten()));
        assertEquals(5, t.zahl(0, 0));
        assertEquals(4, t.spaltennummer(0));
    }

    @Test
    void nichtsDavonIstEinBefund() {
        Lesung lesung = lies(Leseauswahl.alles().mitGebieten("99"), KOPF + zeile("2015", "15002", "1", "A"));
        assertTrue(lesung.rohtabelle().isEmpty());
        assertTrue(lesung.befunde().get(0).text().contains("keine der 1 Zeilen gehört zur Auswahl (Gebiete 99)"), lesung.befunde().toString());
    }

    @Test
    void kaputteZeilenBleibenUndWerdenGemeldet() {
        Lesung lesung = lies(Leseauswahl.alles().mitGebieten("15002"), KOPF + zeile("2015", "15002", "1", "A") + "12411;kurz\n"
                + zeile("2015", "15088", "1", "A"));
        assertEquals(1, lesung.verworfen());
        assertEquals(1, lesung.werte());
        assertTrue(lesung.befunde().get(0).text().contains("2 Felder, erwartet 13"), lesung.befunde().toString());
    }

    @Test
    void unsinnigeAuswahl() {
        assertThrows(IllegalArgumentException.class, () -> Leseauswahl.alles().mitJahren(2016, 2015));
        assertThrows(IllegalArgumentException.class, () -> Leseauswahl.alles().mitGebieten());
        assertThrows(IllegalArgumentException.class, () -> Leseauswahl.alles().mitMerkmalen(" "));
        assertEquals("Gebiete 15*, DG; Jahre 2015 bis 2016; Merkmale A",
                Leseauswahl.alles().mitGebieten("DG", "15*").mitJahren(2015, 2016).mitMerkmalen("A").toString());
    }

    private static String mitGeschlecht(String gebiet, String code, String wert) {
        return "12411;B;JAHR;Jahr;2015;KREISE;Kreise;" + gebiet + ";;GES;Geschlecht;" + code + ";;" + wert + ";Anzahl;A;\n";
    }

    /** Rows that cannot be read stay, and what a sign means is read from the classes that are left out too. */
    @Test
    void behaeltAuspraegungen() {
        String kopf = KOPF.replace("value;", "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;");
        String text = kopf + mitGeschlecht("15002", "GESW", "7") + mitGeschlecht("15002", "GESM", "8") + mitGeschlecht("15002", "", "15")
                + mitGeschlecht("15003", "GESW", "-") + mitGeschlecht("15003", "GESM", "3") + mitGeschlecht("15088", "GESW", "1;2");
        Rohtabelle weiblich = lies(Leseauswahl.alles().mitAuspraegungen("GES", "GESW"), text).rohtabelle().orElseThrow();
        assertEquals(List.of(2, 5, 7), zeilen(weiblich));
        assertEquals(3, weiblich.uebergangeneZeilen());
        assertEquals(Status.NULL, weiblich.status(1, 0));   // 15003 lives: its number among GESM was left out and still counts
        assertEquals(List.of(2, 4, 5, 7), zeilen(lies(Leseauswahl.alles().mitAuspraegungen("GES", "GESW", "INSGESAMT"), text)
                .rohtabelle().orElseThrow()));
        assertEquals(6, lies(Leseauswahl.alles().mitAuspraegungen("NAT", "NATA"), text).rohtabelle().orElseThrow().zeilen());
        String befund = lies(Leseauswahl.alles().mitAuspraegungen("GSE", "GESW"), text).befunde().toString();
        assertTrue(befund.contains("BIS-L024") && befund.contains("GSE: keine Zeile nennt diese Variable") && befund.contains("es gibt GES."), befund);
        assertFalse(lies(Leseauswahl.alles().mitAuspraegungen("GES", "GESW"), text).befunde().toString().contains("BIS-L024"));
        assertThrows(IllegalArgumentException.class, () -> Leseauswahl.alles().mitAuspraegungen("GES"));
        assertEquals("GES GESM, GESW", Leseauswahl.alles().mitAuspraegungen("GES", "GESW", "GESM").toString());
    }

    private static List<Integer> zeilen(Rohtabelle t) {
        return IntStream.range(0, t.zeilen()).mapToObj(t::zeilennummer).toList();
    }
}
