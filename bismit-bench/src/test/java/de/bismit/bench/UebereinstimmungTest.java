package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.bench.Tafelrechnung.Ergebnis;
import de.bismit.bench.aufgabe.Quotenspannen;
import de.bismit.bench.aufgabe.Uebereinstimmung;
import de.bismit.bench.bismit.BismitSpannen;
import de.bismit.bench.bismit.BismitUmschluesselung;
import de.bismit.bench.bismit.BismitVerhaeltnisse;
import de.bismit.bench.daten.Altdaten;
import de.bismit.bench.daten.Flachdatei;
import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.naiv.Grenzen;
import de.bismit.bench.naiv.NaiveSpannen;
import de.bismit.bench.naiv.NaiveUmschluesselung;
import de.bismit.bench.naiv.NaiveVerhaeltnisse;
import de.bismit.bench.naiv.StromVerhaeltnisse;
import de.bismit.daten.Kreissummen;
import de.bismit.gebiet.Land;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way that is timed gives the same answer as the naive one. */
class UebereinstimmungTest {

    private static final int ZEILEN = 5000;

    @TempDir
    Path ordner;

    @ParameterizedTest
    @EnumSource(value = Umfang.class, names = {"REVIER", "DEUTSCHLAND"})
    void verhaeltnisseDerSummenSindBitgleich(Umfang umfang) {
        Kreisdaten daten = Kreisdaten.erzeuge(umfang, 7);
        double[][] erwartet = new NaiveVerhaeltnisse(daten).rechne();
        assertArrayEquals(erwartet, new BismitVerhaeltnisse(daten).rechne());
        int laender = umfang == Umfang.REVIER ? 3 : 16;
        long quoten = Arrays.stream(erwartet).mapToLong(k -> Arrays.stream(k).filter(q -> q > 0 && q < 100).count()).sum();
        assertEquals(1.0, (double) quoten / (daten.kennzahlen() * daten.jahre() * laender), 0.03, "nearly all are there");
    }

    @Test
    void teilsummenSindGekennzeichnet() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.DEUTSCHLAND, 7);
        int laender = Land.values().length;
        BitSet[] erwartet = new BitSet[daten.kennzahlen()];
        for (int k = 0; k < erwartet.length; k++) {
            erwartet[k] = new BitSet();
            for (int j = 0; j < daten.jahre(); j++) {
                for (int g = 0; g < daten.laender().length; g++) {
                    if (daten.fehlt(daten.zelle(k, j, g))) {
                        erwartet[k].set(j * laender + daten.laender()[g]);
                    }
                }
            }
        }
        BismitVerhaeltnisse bismit = new BismitVerhaeltnisse(daten);
        bismit.rechne();
        assertArrayEquals(erwartet, bismit.teilsummen());
        assertTrue(erwartet[0].cardinality() > 0);
    }

    /** Rounded to 3, every count is a span of 2, or of 1 at 0. */
    @ParameterizedTest
    @CsvSource({"REVIER, true", "REVIER, false", "DEUTSCHLAND, true"})
    void spannenDerQuotenSindBitgleich(Umfang umfang, boolean luecken) {
        Kreisdaten daten = Kreisdaten.erzeuge(umfang, 7, luecken);
        Quotenspannen erwartet = new NaiveSpannen(daten, 1).rechne();
        assertArrayEquals(erwartet.zahlen(), new BismitSpannen(daten, 3).ergebnis());
        assertArrayEquals(new NaiveSpannen(daten, 0).ergebnis(), new BismitSpannen(daten, 1).ergebnis());
        double[][] schlicht = new NaiveVerhaeltnisse(daten).rechne();
        long spannen = 0;
        for (int k = 0; k < schlicht.length; k++) {
            for (int i = 0; i < schlicht[k].length; i++) {
                double unten = erwartet.unten()[k][i];
                boolean da = unten != Quotenspannen.FEHLT;
                spannen += da ? 1 : 0;
                assertTrue(!da || unten <= schlicht[k][i] && schlicht[k][i] <= erwartet.oben()[k][i]);
            }
        }
        int laender = umfang == Umfang.REVIER ? 3 : 16;
        double anteil = (double) spannen / (daten.kennzahlen() * daten.jahre() * laender);
        assertTrue(luecken ? anteil > 0.3 && anteil < 0.95 : anteil == 1, "Länder with all Kreise: " + anteil);
    }

    @Test
    void andereZahlenWerdenAbgelehnt() {
        Uebereinstimmung.pruefe("einer", new double[] {1, Double.NaN}, new double[] {1, Double.NaN}, 0);
        Uebereinstimmung.pruefe("einer", new double[] {1000}, new double[] {1000.0001}, 1e-6);
        IllegalStateException abgelehnt = assertThrows(IllegalStateException.class,
                () -> Uebereinstimmung.pruefe("einer", new double[] {1, 2}, new double[] {1, 2.0000001}, 1e-9));
        assertEquals("einer, Stelle 1: 2.0000001, erwartet 2.0", abgelehnt.getMessage());
        assertThrows(IllegalStateException.class, () -> Uebereinstimmung.pruefe("einer", new double[] {0}, new double[] {Double.NaN}, 1));
        assertThrows(IllegalStateException.class, () -> Uebereinstimmung.pruefe("einer", new double[1], new double[2], 1));
    }

    @Test
    void stroemeRechnenDasselbe() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 7);
        assertArrayEquals(new NaiveVerhaeltnisse(daten).rechne(), new StromVerhaeltnisse(daten).rechne());
    }

    @Test
    void kreissummenZaehlenDieZellenMitZahl() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.DEUTSCHLAND, 7);
        Kreissummen summen = daten.datenbestand().zu(daten.nennermerkmal(3)).kreissummen();
        for (int j = 0; j < daten.jahre(); j++) {
            int[] gezaehlt = new int[Land.values().length];
            for (int g = 0; g < daten.kreise().size(); g++) {
                int land = Land.vonSchluessel(daten.kreise().get(g)).orElseThrow().ordinal();
                gezaehlt[land] += daten.fehlt(daten.zelle(3, j, g)) ? 0 : 1;
            }
            for (Land land : Land.values()) {
                assertEquals(gezaehlt[land.ordinal()], summen.mitZahl(j, land));
            }
        }
    }

    @Test
    void dieGrenzeSummiertAlles() {
        double[] zahlen = Kreisdaten.erzeuge(Umfang.REVIER, 7).zaehler();
        assertEquals(Arrays.stream(zahlen).sum(), Grenzen.summe(zahlen));
        assertEquals(6, Grenzen.summe(new double[] {1, 2, 3}));
    }

    @Test
    void dieGrenzeZaehltAlleZeilen() {
        Path datei = ordner.resolve("a.csv");
        new Flachdatei(ZEILEN, Form.KNAPP, 7).schreibe(datei);
        assertEquals(ZEILEN + 1, Grenzen.zeilen(datei));
    }

    @Test
    void kennzahlenStimmenMitDenNaivenUeberein() {
        Tafelrechnung rechnung = new Tafelrechnung();
        Ergebnis alle = rechnung.bismit();
        int gemeinsame = rechnung.vergleiche();
        assertTrue(gemeinsame > 0.9 * rechnung.naiv().zahlen(), gemeinsame + " von " + rechnung.naiv());
        assertTrue(gemeinsame > alle.zahlen() / 2, gemeinsame + " von " + alle);
    }

    @Test
    void umschluesselungStimmtMitDerVonHandUeberein() {
        Altdaten daten = Altdaten.erzeuge(3, 7);
        double[] vonHand = new NaiveUmschluesselung(daten).ergebnis();
        Uebereinstimmung.pruefe("bismit", vonHand, new BismitUmschluesselung(daten).ergebnis(), 1e-12);
        long zahlen = Arrays.stream(vonHand).filter(w -> !Double.isNaN(w)).count();
        assertTrue(zahlen > 0.9 * 3 * 30 * 400, zahlen + " Zahlen");
    }
}
