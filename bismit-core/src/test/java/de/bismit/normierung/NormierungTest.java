package de.bismit.normierung;

import static de.bismit.berechnung.Revierzahlen.ABGAENGE;
import static de.bismit.berechnung.Revierzahlen.D_OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.F_STUDIERENDE;
import static de.bismit.berechnung.Revierzahlen.OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.katalog;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.BURGENLANDKREIS;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.SAALEKREIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zeitreihe;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.statistik.Ausreisser;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Quantilart;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Kennzahlen on one scale, by hand; the formulas themselves are tested where they stand. */
class NormierungTest {

    private static Querschnitt querschnitt(Wert... werte) {
        Map<String, Wert> nachGebiet = new LinkedHashMap<>();
        for (int i = 0; i < werte.length; i++) {
            nachGebiet.put("G" + i, werte[i]);
        }
        return new Querschnitt("K", "Kennzahl", new Kalenderjahr(2015), Einheit.PROZENT, nachGebiet);
    }

    private static Zeitreihe reihe(List<Bruch> brueche, Wert... abJahr2010) {
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < abJahr2010.length; i++) {
            werte.put(new Kalenderjahr(2010 + i), abJahr2010[i]);
        }
        return new Zeitreihe("K", "Kennzahl", "15002", "Halle", Einheit.PROZENT, werte, brueche);
    }

    private static List<Wert> werte(Querschnitt querschnitt) {
        return List.copyOf(querschnitt.werte().values());
    }

    /** 2015 as published, 2016 with all shares doubled for Halle alone. */
    private static Kennzahlentafel tafel() {
        Testtabelle tabelle = Revierzahlen.abgaenge();
        int[] ohne = {162, 103, 171, 104, 380, 370, 112, 116, 44};
        int[] alle = {1323, 1190, 988, 1090, 1723, 3438, 1401, 1660, 707};
        for (int i = 0; i < 9; i++) {
            tabelle.zahl(OHNE_HSA, new Abgangsjahr(2016), Revierzahlen.NEUN.get(i), ohne[i]);
            tabelle.zahl(ABGAENGE, new Abgangsjahr(2016), Revierzahlen.NEUN.get(i), alle[i]);
        }
        return Rechner.berechne(katalog(D_OHNE_HSA), Testtabelle.bestand(tabelle)).fuer(MITTELDEUTSCHES_REVIER);
    }

    @Test
    void niedrigerIstBesserKehrtUmUndLueckenBehaltenIhrenGrund() {
        Querschnitt normiert = Normierung.minMax(0, 100).auf(querschnitt(Wert.of(5), Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM),
                Wert.of(10, Set.of(Merkzeichen.VORLAEUFIG)), Wert.of(6)), Richtung.NIEDRIGER_BESSER);
        assertEquals(List.of(Wert.of(100), Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), Wert.of(0, Set.of(Merkzeichen.VORLAEUFIG)), Wert.of(80)), werte(normiert));
        assertEquals("Kennzahl (Min-Max 0 bis 100), 2015: 3 von 4 Gebieten; ohne G1 (unbekannt oder geheim (.))", normiert.toString());
        assertEquals(List.of("G0", "G2", "G3"), normiert.bezug().genutzt());
        assertEquals(Map.of("G1", Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM)), normiert.bezug().ungenutzt());
    }

    @Test
    void ohneRichtungKeinRaten() {
        String satz = assertThrows(IllegalArgumentException.class, () -> Normierung.zWert(Divisor.N).auf(querschnitt(Wert.of(1)), Richtung.NEUTRAL)).getMessage();
        assertTrue(satz.contains("K ist ohne Wertung") && satz.contains("richtung(\"K\", …)"), satz);
        assertEquals(List.of(Wert.of(-1), Wert.of(1)), werte(Normierung.zWert(Divisor.N).richtung("K", Richtung.HOEHER_BESSER)
                .auf(querschnitt(Wert.of(1), Wert.of(3)), Richtung.NEUTRAL)));
    }

    /** 1 to 2 among 0 and 4: from 25 (1 of 4) to 50; the others stay at the ends. */
    @Test
    void spannenBleibenSpannen() {
        Querschnitt normiert = Normierung.minMax(0, 100).auf(querschnitt(Wert.of(0), Wert.spanne(1, 2, Set.of()), Wert.of(4)), Richtung.HOEHER_BESSER);
        assertEquals(List.of(Wert.of(0), Wert.spanne(25, 50, Set.of()), Wert.of(100)), werte(normiert));
        Querschnitt raenge = Normierung.rangpunkte(Gleichstand.MIN).auf(querschnitt(Wert.of(0), Wert.spanne(1, 5, Set.of()), Wert.of(4)), Richtung.HOEHER_BESSER);
        assertEquals(List.of(Wert.of(1), Wert.spanne(2, 3, Set.of()), Wert.spanne(2, 3, Set.of())), werte(raenge));
    }

    @Test
    void bezugAufEinGebiet() {
        assertEquals(List.of(Wert.of(0), Wert.of(1), Wert.of(1)), werte(Normierung.abstandZu("G1", true)
                .auf(querschnitt(Wert.of(1), Wert.of(3), Wert.of(9)), Richtung.HOEHER_BESSER)));
        String satz = assertThrows(IllegalArgumentException.class, () -> Normierung.abstandZu(SAALEKREIS, true)
                .auf(querschnitt(Wert.of(1)), Richtung.HOEHER_BESSER)).getMessage();
        assertTrue(satz.contains("Bezugsgebiet 15088") && satz.contains("G0"), satz);
    }

    /** Lowest share of 2015: Leipzig (Landkreis) 116/1,660; highest Mansfeld-Südharz 171/988; in 2016 Halle 380/1,723. */
    @Test
    void jedesJahrFuerSichOderAlleZusammen() {
        NormierteTafel jeJahr = Normierung.minMax(0, 100).auf(tafel());
        double klein = 44.0 / 707;
        double gross = 171.0 / 988;
        assertEquals(100 * (gross - 190.0 / 1723) / (gross - klein), jeJahr.wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2015).zahl(), 1e-9);
        assertEquals(Wert.of(0), jeJahr.wert("XD32", HALLE_SAALE, 2016));
        NormierteTafel zusammen = Normierung.minMax(0, 100).ueberAlleJahre().auf(tafel());
        double groesser = 380.0 / 1723;
        assertEquals(100 * (groesser - 190.0 / 1723) / (groesser - klein), zusammen.wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2015).zahl(), 1e-9);
        assertEquals(9, zusammen.querschnitt("D-ABGANG-OHNE-HSA", 2016).werte().size());
        assertEquals("1 Kennzahl, 9 Gebiete, Min-Max 0 bis 100 über alle Jahre, 18 von 18 Werten", zusammen.toString());
    }

    /** What is relative within a year says nothing about growth; one scale for all years, or fixed marks, does. */
    @Test
    void wachstumNurMitGemeinsamemMassstab() {
        Zeitreihe jeJahr = Normierung.minMax(0, 100).auf(tafel()).zeitreihe("D-ABGANG-OHNE-HSA", SAALEKREIS);
        assertEquals(Wert.ohne(Grund.BRUCH), jeJahr.wachstum(2015, 2016).wert());
        assertTrue(jeJahr.brueche().get(0).satz().contains("eigenen Maßstab"));
        assertTrue(Normierung.minMax(0, 100).ueberAlleJahre().auf(tafel()).zeitreihe("D-ABGANG-OHNE-HSA", SAALEKREIS).wachstum(2015, 2016).wert().istZahl());
        assertTrue(Normierung.zielmarken(0, 50).auf(tafel()).zeitreihe("D-ABGANG-OHNE-HSA", BURGENLANDKREIS).wachstum(2015, 2016).wert().istZahl());
    }

    @Test
    void tafelNenntWasFehlt() {
        Kennzahlentafel neutral = Rechner.berechne(katalog(F_STUDIERENDE), Testtabelle.bestand(Revierzahlen.studierende(), Revierzahlen.bevoelkerung()))
                .fuer(MITTELDEUTSCHES_REVIER);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Normierung.minMax(0, 1).auf(neutral)).getMessage().contains("F-STUDIERENDE ist ohne Wertung"));
        NormierteTafel normiert = Normierung.minMax(0, 1).richtung("F-STUDIERENDE", Richtung.HOEHER_BESSER)
                .fuer("F-STUDIERENDE", Normierung.klassen(3, Quantilart.TYP_7)).auf(neutral);
        assertEquals(Wert.of(3), normiert.wert("F-STUDIERENDE", HALLE_SAALE, 2023));
        assertThrows(IllegalArgumentException.class, () -> normiert.wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2023));
        assertThrows(IllegalArgumentException.class, () -> normiert.wert("F-STUDIERENDE", HALLE_SAALE, 1999));
        assertEquals(List.of("F-STUDIERENDE"), normiert.kennzahlen().stream().map(Kennzahl::id).toList());
        assertEquals("4 von 9 Gebieten; ohne Burgenlandkreis; Landkreis Mansfeld-Südharz; Landkreis Nordsachsen und 2 weitere (kein Angebot)", normiert.bezug("F-STUDIERENDE", 2023).toString());
        Kennzahlentafel ohneRegion = Rechner.berechne(katalog(D_OHNE_HSA), Testtabelle.bestand(Revierzahlen.abgaenge()));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Normierung.minMax(0, 1).auf(ohneRegion)).getMessage().contains("tafel.fuer(Revier)"));
    }

    @Test
    void jeKopfUndBasisjahr() {
        assertEquals(List.of(Wert.of(50), Wert.ohne(Grund.NENNER_NULL)), werte(Umrechnung.je(querschnitt(Wert.of(5), Wert.of(1)),
                querschnitt(Wert.of(100), Wert.of(0)), 1000, Einheit.of("je 1.000", 1))));
        Bruch bruch = new Bruch(LocalDate.of(2012, 1, 1), "Zensus", "");
        Zeitreihe basis = Umrechnung.basisjahr(reihe(List.of(bruch), Wert.of(50), Wert.of(60), Wert.of(70)), 2010);
        assertEquals(List.of(Wert.of(100), Wert.of(120), Wert.ohne(Grund.BRUCH)), List.copyOf(basis.werte().values()));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Umrechnung.basisjahr(reihe(List.of(), Wert.of(1)), 1999)).getMessage().contains("kein Jahr 1999"));
    }

    @Test
    void lueckenInReihenNieUeberEinenBruch() {
        Wert luecke = Wert.ohne(Grund.LEER);
        Wert ergaenzt = Wert.of(20, Set.of(Merkzeichen.ERGAENZT));
        assertEquals(List.of(Wert.of(10), ergaenzt, Wert.of(30), luecke), List.copyOf(Ergaenzung.linear(
                reihe(List.of(), Wert.of(10), luecke, Wert.of(30), luecke)).werte().values()));
        Bruch bruch = new Bruch(LocalDate.of(2011, 6, 1), "Zensus", "");
        assertEquals(List.of(Wert.of(10), luecke, Wert.of(30)), List.copyOf(Ergaenzung.linear(
                reihe(List.of(bruch), Wert.of(10), luecke, Wert.of(30))).werte().values()));
        assertEquals(List.of(Wert.of(10), Wert.of(10, Set.of(Merkzeichen.ERGAENZT)), luecke), List.copyOf(Ergaenzung.letzterWert(
                reihe(List.of(), Wert.of(10), luecke, luecke), 1).werte().values()));
        assertEquals(List.of(Wert.of(10), luecke), List.copyOf(Ergaenzung.letzterWert(
                reihe(List.of(new Bruch(LocalDate.of(2011, 1, 1), "Gebietsreform", "")), Wert.of(10), luecke), 5).werte().values()));
    }

    @Test
    void gruppenmittelFuelltNurFehlendes() {
        Map<String, String> gruppen = Map.of("G0", "Ost", "G1", "Ost", "G2", "Ost", "G3", "West", "G4", "Ost");
        Querschnitt ergaenzt = Ergaenzung.gruppenmittel(gruppen).auf(querschnitt(Wert.of(10), Wert.of(20), Wert.ohne(Grund.SPAETER),
                Wert.ohne(Grund.SPAETER), Wert.nichtZutreffend(Grund.KEIN_ANGEBOT)));
        assertEquals(List.of(Wert.of(10), Wert.of(20), Wert.of(15, Set.of(Merkzeichen.ERGAENZT)), Wert.ohne(Grund.SPAETER),
                Wert.nichtZutreffend(Grund.KEIN_ANGEBOT)), werte(ergaenzt));
    }

    /** Nine ones to nine and a thousand: the thousand becomes nine, which leaves no skew. */
    /** Who is in no group is not filled, even if nobody is in one; a group without a number stays as it is; one number fills its group. */
    @Test
    void ohneGruppeWirdNichtsErgaenzt() {
        Querschnitt luecken = querschnitt(Wert.of(1), Wert.ohne(Grund.SPAETER), Wert.of(5));
        assertEquals(luecken.werte(), Ergaenzung.gruppenmittel(Map.of()).auf(luecken).werte());
        assertEquals(luecken.werte(), Ergaenzung.gruppenmedian(Map.of("G0", "a", "G1", "b", "G2", "a")).auf(luecken).werte());
        assertEquals(1, Ergaenzung.gruppenmedian(Map.of("G0", "a", "G1", "a")).auf(luecken).werte().get("G1").zahl());
        assertEquals(3, Ergaenzung.mittel().auf(luecken).werte().get("G1").zahl());
        Querschnitt nurLuecken = querschnitt(Wert.ohne(Grund.SPAETER), Wert.ohne(Grund.LEER));
        assertEquals(nurLuecken.werte(), Ergaenzung.median().auf(nurLuecken).werte());
    }

    /** All equal, negative where a share is formed, a target that the worst has reached: the reason says so; a gap keeps its own. */
    @Test
    void ohneMassstabIstEsNichtDefiniert() {
        Wert keiner = Wert.ohne(Grund.NICHT_DEFINIERT);
        assertEquals(List.of(keiner, Wert.ohne(Grund.SPAETER), keiner), werte(Normierung.minMax(0, 1)
                .auf(querschnitt(Wert.of(2), Wert.ohne(Grund.SPAETER), Wert.of(2)), Richtung.HOEHER_BESSER)));
        assertEquals(List.of(keiner, keiner), werte(Normierung.anteilAmMaximum().auf(querschnitt(Wert.of(-1), Wert.of(2)), Richtung.HOEHER_BESSER)));
        assertEquals(List.of(keiner, keiner), werte(Normierung.abstandZumZiel(1, true).auf(querschnitt(Wert.of(1), Wert.of(2)), Richtung.HOEHER_BESSER)));
        String satz = assertThrows(IllegalArgumentException.class, () -> Normierung.anteilAmMaximum()
                .auf(querschnitt(Wert.of(1), Wert.of(2)), Richtung.NIEDRIGER_BESSER)).getMessage();
        assertEquals("bei K ist niedriger besser, und \"Anteil am Maximum\" kennt keine Gegenrichtung: eine andere Normierung wählen, etwa minMax oder prozentrang", satz);
        Zeitreihe negativ = Umrechnung.basisjahr(reihe(List.of(), Wert.of(4), Wert.of(-2), Wert.ohne(Grund.SPAETER)), 2010);
        assertEquals(List.of(keiner, keiner, Wert.ohne(Grund.SPAETER)), List.copyOf(negativ.werte().values()));
    }

    @Test
    void ausreisserWerdenHerangeholtUndGezeichnet() {
        Wert[] zahlen = new Wert[10];
        for (int i = 0; i < 9; i++) {
            zahlen[i] = Wert.of(i + 1);
        }
        zahlen[9] = Wert.of(1000);
        List<Wert> behandelt = werte(Behandlung.nachRegel().auf(querschnitt(zahlen)));
        assertEquals(Wert.of(9, Set.of(Merkzeichen.BEHANDELT)), behandelt.get(9));
        assertEquals(Wert.of(8), behandelt.get(7));
        assertFalse(Ausreisser.ueblich().liegenVor(behandelt.stream().mapToDouble(Wert::zahl).toArray()));
        zahlen[0] = Wert.spanne(0, 1, Set.of());
        assertEquals(List.of(zahlen), werte(Behandlung.nachRegel().auf(querschnitt(zahlen))));
        Querschnitt ruhig = querschnitt(Wert.of(1), Wert.of(2), Wert.of(3), Wert.of(4));
        assertEquals(ruhig, Behandlung.boxCox().nurBei(Ausreisser.ueblich()).auf(ruhig));
        assertEquals(Set.of(Merkzeichen.BEHANDELT), werte(Behandlung.boxCox().auf(ruhig)).get(3).merkzeichen());
        assertEquals(Wert.of(0, Set.of(Merkzeichen.BEHANDELT)), werte(Behandlung.boxCox(0).auf(querschnitt(Wert.of(1), Wert.of(2)))).get(0));
    }
}
