package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Teilsumme;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Kreissummen;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.daten.Wertspalten;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Verbund;
import de.bismit.io.Testdaten;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans, gaps and coverage in the real tables (Regionaldatenbank Deutschland, dl-de/by-2-0; retrieved 2017 and 2026). */
class DeckungUndSpannenTest {

    private final Bismit bismit = Bismit.standard();

    private Datenbestand lies(String tabelle) {
        return bismit.lies(Testdaten.shared("data/genesis-datencsv/regio-" + tabelle + "_00.csv"));
    }

    /** 13211-02-05-4, yearly mean 2016; the bounds were computed independently from the file. */
    @ParameterizedTest(name = "{0}: {1} bis {2}, veröffentlicht {3}")
    @CsvSource({"SACHSEN, 7.3953, 7.4973, 7.5", "SACHSEN_ANHALT, 9.5083, 9.6110, 9.6", "THUERINGEN, 6.6945, 6.8001, 6.7"})
    void arbeitslosenquoteDesLandesAusSeinenKreisenTrifftDieVeroeffentlichte(Land land, double von, double bis, double veroeffentlicht) {
        Datenbestand daten = lies("13211-02-05-4");
        Kennzahlentafel tafel = bismit.berechne(daten);
        assertEquals(Wert.of(veroeffentlicht), tafel.wert("A-ARBEITSLOSENQUOTE", Bundesland.of(land), 2016).wert());
        Wert ausKreisen = tafel.wert("A-ARBEITSLOSENQUOTE", verbund(daten, land), 2016).wert();
        assertEquals(von, ausKreisen.untereGrenze(), 0.00006);
        assertEquals(bis, ausKreisen.obereGrenze(), 0.00006);
        assertTrue(ausKreisen.untereGrenze() <= veroeffentlicht + 0.05 && veroeffentlicht - 0.05 <= ausKreisen.obereGrenze());
    }

    private static Verbund verbund(Datenbestand daten, Land land) {
        Merkmal arbeitslose = Bismit.standard().katalog().kennzahl("A-ARBEITSLOSENQUOTE").formel().orElseThrow().merkmale().get(0);
        Merkmalsdaten zahlen = daten.zu(arbeitslose);
        List<Kreis> kreise = zahlen.kreiseMitZahl(zahlen.zeit(2016).orElseThrow(), land).stream().map(Kreis::of).toList();
        return new Verbund(land.kuerzel(), "Kreise von " + land.anzeigename(), kreise);
    }

    /** 22541-01-04-4, 01.03.2016: of 323 Einrichtungen two kinds are suppressed. */
    @Test
    void zweiGesperrteArtenInLeipzigLassenNurIhreSummeErkennen() {
        Datenbestand daten = lies("22541-01-04-4");
        Zeitbezug zeit = Zeitbezug.lies("01.03.2016").orElseThrow();
        List<Merkmal> alle = daten.merkmale().stream().filter(m -> m.groesse().id().equals("kitaEinrichtungen")).toList();
        List<Wert> arten = alle.stream().filter(m -> !m.auspraegungen().isEmpty()).map(m -> daten.zu(m).wert(zeit, LEIPZIG_STADT.schluessel())).toList();
        Wert insgesamt = alle.stream().filter(m -> m.auspraegungen().isEmpty()).map(m -> daten.zu(m).wert(zeit, LEIPZIG_STADT.schluessel()))
                .findFirst().orElseThrow();
        assertEquals(Wert.of(323), insgesamt);
        assertEquals(4, arten.size());
        assertEquals(2, arten.stream().filter(w -> !w.hatZahlen()).count());
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), Wert.summe(arten));
        assertEquals(Wert.of(37), insgesamt.minus(Wert.untereSchrankeDerSumme(arten)));
    }

    /** 21111-02-06-4, 2015: the four kinds and a printed 0 are exactly the total. */
    @Test
    void ausgewieseneNullIstGenau() {
        Datenbestand daten = lies("21111-02-06-4");
        Merkmal insgesamt = bismit.katalog().kennzahl("D-ABGAENGE").formel().orElseThrow().merkmale().get(0);
        Zeitbezug zeit = daten.zu(insgesamt).zeit(2015).orElseThrow();
        List<Merkmal> arten = List.of("ohneHSA", "HSA", "mittlerer", "FHR", "AHR").stream().map(a -> insgesamt.mit("abschluss", a)).toList();
        List<Wert> werte = arten.stream().map(m -> daten.zu(m).wert(zeit, "15084")).toList();
        assertTrue(werte.contains(Wert.of(0)), werte.toString());
        assertEquals(Wert.of(1323), Wert.summe(werte));
        assertEquals(Wert.of(1323), daten.zu(insgesamt).wert(zeit, "15084"));
    }

    /** 21111-01-03-4, 2015: 77 + 71 + 56 + 61 + 79 = 344 in five of nine Kommunen. */
    @Test
    void schulenDerFuenfSindEineTeilsummeUndNieDerRevierwert() {
        Kennzahlwert revier = bismit.berechne(bismit.beispiel()).fuer(MITTELDEUTSCHES_REVIER).wert("D-SCHULEN", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(Set.of(Grund.NICHT_SINNVOLL), revier.wert().gruende());
        Teilsumme teil = revier.teilsumme().orElseThrow();
        assertEquals(Wert.of(344), teil.wert());
        assertEquals("Teilsumme 344 Anzahl, Deckung 5 von 9; kein Wert für „Mitteldeutsches Revier“", teil.toString());
        assertFalse(revier.toString().contains("344") || revier.anzeige().contains("344") || revier.herkunft().toString().contains("344"));
    }

    @Test
    void vollstaendigesHatKeineTeilsumme() {
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(MITTELDEUTSCHES_REVIER);
        assertTrue(tafel.wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015).teilsumme().isEmpty());
        assertTrue(tafel.wert("F-STUDIERENDE-JE-1000", MITTELDEUTSCHES_REVIER, 2023).teilsumme().isEmpty());
        assertTrue(tafel.wert("D-ABGANG-OHNE-HSA", LEIPZIG_STADT, 2015).teilsumme().isEmpty());
    }

    /** Kernel sums over whole tables: the same as the values, one by one; dissolved Kreise add nothing to a Land. */
    @Test
    void kreissummenAlsWerteKennenIhreGruende() {
        Datenbestand daten = lies("21111-02-06-4");
        Merkmal insgesamt = bismit.katalog().kennzahl("D-ABGAENGE").formel().orElseThrow().merkmale().get(0);
        Kreissummen summen = daten.zu(insgesamt).kreissummen();
        int z = summen.zeiten().indexOf(daten.zu(insgesamt).zeit(2015).orElseThrow());
        assertEquals(daten.zu(insgesamt).wert(summen.zeiten().get(z), "15"), summen.wert(z, Land.SACHSEN_ANHALT));
        Spalte alle = summen.werte();
        Spalte anteile = daten.zu(insgesamt.mit("abschluss", "ohneHSA")).kreissummen().verhaeltniswerte(summen, 100, true);
        double[] schlicht = daten.zu(insgesamt.mit("abschluss", "ohneHSA")).kreissummen().teilsummenverhaeltnis(summen, 100);
        for (Land land : Land.values()) {
            Wert wert = Wertspalten.wert(alle, z, land.ordinal());
            assertEquals(summen.wert(z, land), wert);
            assertTrue(!wert.hatZahlen() || wert.zahl() == summen.summe(z, land));
            Wert anteil = Wertspalten.wert(anteile, z, land.ordinal());
            assertTrue(!anteil.hatZahlen() || anteil.zahl() == schlicht[z * Land.values().length + land.ordinal()]);
        }
    }
}
