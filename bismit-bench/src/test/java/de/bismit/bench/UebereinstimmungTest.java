package de.bismit.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.bench.Tafelrechnung.Ergebnis;
import de.bismit.bench.daten.Flachdatei;
import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Kreisdaten.Umfang;
import de.bismit.bench.daten.Leseergebnis;
import de.bismit.bench.naiv.Grenzen;
import de.bismit.bench.naiv.NaiveSpannen;
import de.bismit.bench.naiv.NaiveVerhaeltnisse;
import de.bismit.bench.naiv.NaiverLeser;
import de.bismit.bench.naiv.Quotenspannen;
import de.bismit.bench.naiv.StromVerhaeltnisse;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Kreissummen;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Land;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.nio.file.Path;
import java.util.Arrays;
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
    @EnumSource(Umfang.class)
    void verhaeltnisseDerSummenSindBitgleich(Umfang umfang) {
        Kreisdaten daten = Kreisdaten.erzeuge(umfang, 7);
        double[][] erwartet = new NaiveVerhaeltnisse(daten).rechne();
        assertArrayEquals(erwartet, new BismitVerhaeltnisse(daten).rechne());
        int laender = umfang == Umfang.REVIER ? 3 : 16;
        long quoten = Arrays.stream(erwartet).mapToLong(k -> Arrays.stream(k).filter(q -> q > 0 && q < 100).count()).sum();
        assertEquals(1.0, (double) quoten / (daten.kennzahlen() * daten.jahre() * laender), 0.03, "nearly all are there");
    }

    /** Rounded to 3, every count is a span of 2, or of 1 at 0. */
    @ParameterizedTest
    @CsvSource({"REVIER, true", "REVIER, false", "DEUTSCHLAND, true"})
    void spannenDerQuotenSindBitgleich(Umfang umfang, boolean luecken) {
        Kreisdaten daten = Kreisdaten.erzeuge(umfang, 7, luecken);
        Quotenspannen erwartet = new NaiveSpannen(daten, 1).rechne();
        erwartet.pruefe("bismit", BismitSpannen.grenzen(new BismitSpannen(daten, 3).rechne()));
        new NaiveSpannen(daten, 0).rechne().pruefe("bismit", BismitSpannen.grenzen(new BismitSpannen(daten, 1).rechne()));
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
    void andereSpannenWerdenAbgelehnt() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 7);
        Quotenspannen soll = new NaiveSpannen(daten, 1).rechne();
        assertThrows(IllegalStateException.class, () -> soll.pruefe("einer", new NaiveSpannen(daten, 2).rechne()));
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

    @ParameterizedTest
    @EnumSource(Form.class)
    void alleLeserLesenDasselbe(Form form) {
        Path datei = ordner.resolve("a.csv");
        Leseergebnis soll = new Flachdatei(ZEILEN, form, 7).schreibe(datei);
        assertEquals(soll, NaiverLeser.lies(datei));
        assertEquals(soll, Leseergebnis.von(GenesisLeser.neu().lies(datei).get(0).rohtabelle().orElseThrow()));
        assertEquals(ZEILEN + 1, Grenzen.zeilen(datei));
        Datenbestand daten = Bismit.standard().lies(datei);
        assertEquals(ZEILEN, daten.buchfuehrung().zellen());
        assertEquals(soll.summe(), summe(daten), 1e-9 * soll.summe());
    }

    private static double summe(Datenbestand daten) {
        double summe = 0;
        for (Merkmal merkmal : daten.merkmale()) {
            Merkmalsdaten eines = daten.zu(merkmal);
            for (Zeitbezug zeit : eines.zeiten()) {
                for (String gebiet : eines.gebiete()) {
                    Wert wert = eines.wert(zeit, gebiet);
                    summe += wert.istZahl() ? wert.zahl() : 0;
                }
            }
        }
        return summe;
    }

    @Test
    void einAnderesErgebnisWirdAbgelehnt() {
        Leseergebnis soll = new Leseergebnis(1, 1, 2);
        assertThrows(IllegalStateException.class, () -> soll.pruefe("einer", new Leseergebnis(1, 1, 3)));
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
        int zahlen = new Umschluesselungsrechnung(3, 7).vergleiche();
        assertTrue(zahlen > 0.9 * 3 * 30 * 400, zahlen + " Zahlen");
    }
}
