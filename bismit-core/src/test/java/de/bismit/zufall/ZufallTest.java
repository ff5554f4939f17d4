package de.bismit.zufall;

import static de.bismit.gebiet.Revierkommunen.ALTENBURGER_LAND;
import static de.bismit.gebiet.Revierkommunen.ANHALT_BITTERFELD;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static de.bismit.gebiet.Revierkommunen.MANSFELD_SUEDHARZ;
import static de.bismit.gebiet.Revierkommunen.SAALEKREIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chance around published figures ({@link Revierzahlen}); expected: NumPy and SciPy 1.17.1 from the formulas by hand (Wilson with
 * {@code norm.ppf}, Newcombe's difference of the two Wilson intervals).
 */
class ZufallTest {

    private static final String OHNE = "D-ABGANG-OHNE-HSA";
    private static final Kennzahl ANZAHL = Kennzahl.builder("D-ABGAENGE", "Abgänge", new Bestand(Revierzahlen.summe(Revierzahlen.ABGAENGE))).build();

    private static Kennzahlentafel tafel(Testtabelle... tabellen) {
        return Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA, Revierzahlen.F_STUDIERENDE, ANZAHL), Testtabelle.bestand(tabellen))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    private static Kennzahlentafel abgaenge() {
        return tafel(Revierzahlen.abgaenge());
    }

    @Test
    void wilsonFuerAnteileMehrereKonfidenzen() {
        Zufallsschaetzung saalekreis = Zufall.von(abgaenge().wert(OHNE, SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95, Konfidenz.PROZENT_99_8).ergebnisOderFehler();
        assertEquals(7.187957409288693, saalekreis.bereiche().get(0).von(), 1e-10);
        assertEquals(10.389038034309046, saalekreis.bereiche().get(0).bis(), 1e-10);
        assertEquals(6.4542908450179866, saalekreis.bereiche().get(1).von(), 1e-9);
        assertEquals(11.514915868834452, saalekreis.bereiche().get(1).bis(), 1e-9);
        assertEquals("Abgänge ohne Hauptschulabschluss, Saalekreis 2015, Prozent: 8,7; Zufallsbereich, Modellannahme (Wilson, Binomialmodell): "
                + "95 %: 7,1 bis 10,4; 99,8 %: 6,4 bis 11,6", saalekreis.toString());
    }

    @Test
    void vonSelbstKeinBereich() {
        assertEquals(List.of(), Zufall.von(abgaenge().wert(OHNE, SAALEKREIS, 2015)).bereiche().ergebnisOderFehler().bereiche());
    }

    /** Students may come from elsewhere: no share, so Byar around 20,485 of 242,172. */
    @Test
    void byarFuerRaten() {
        Zufallsbereich halle = Zufall.von(tafel(Revierzahlen.studierende(), Revierzahlen.bevoelkerung()).wert("F-STUDIERENDE", HALLE_SAALE, 2023))
                .bereiche(Konfidenz.PROZENT_95).ergebnisOderFehler().bereiche().get(0);
        assertEquals(Verfahren.BYAR, halle.verfahren());
        assertEquals(8.3434198802989, halle.von(), 1e-10);
        assertEquals(8.575505983362339, halle.bis(), 1e-10);
    }

    @Test
    void spannenUndLueckenWerdenNichtVermischt() {
        String spanne = Zufall.von(gerundet().wert("P", SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95).hindernis().orElseThrow();
        assertEquals("Probe, Saalekreis 2015: der Zähler ist nur als Spanne bekannt (103 bis 107 (Spanne aus gerundeten Angaben)), die gewiss ist; "
                + "ein Zufallsbereich wird damit nicht vermischt", spanne);
        Kennzahlentafel luecke = tafel(Revierzahlen.abgaenge().ohne(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, "15088", Grund.UNBEKANNT_ODER_GEHEIM));
        assertTrue(Zufall.von(luecke.wert(OHNE, SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95).hindernis().orElseThrow().contains("geheim"));
    }

    /** 105 of 1,190 persons, rounded to 5: 103 to 107 round to 105. */
    private static Kennzahlentafel gerundet() {
        Merkmal personen = Merkmal.of(new Groesse("p", "Personen", Einheit.PERSONEN, Additivitaet.JA, Zeitart.ABGANGSJAHR, ""));
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").rundungsbasis(5).build())
                .zahl(personen.mit("x", "ohne"), Revierzahlen.ABGANG_2015, "15088", 105).zahl(personen, Revierzahlen.ABGANG_2015, "15088", 1190);
        Kennzahl probe = Kennzahl.builder("P", "Probe", Revierzahlen.anteil(personen.mit("x", "ohne"), personen)).build();
        return Rechner.berechne(Revierzahlen.katalog(probe), Testtabelle.bestand(tabelle)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    @Test
    void warnungUnterDreissigFaellen() {
        assertTrue(Zufall.von(abgaenge().wert(OHNE, ALTENBURGER_LAND, 2015)).warnung().isEmpty(), "44 cases");
        Kennzahlentafel klein = tafel(Revierzahlen.abgaenge().zahl(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, "16077", 29));
        assertEquals("kleine Fallzahl: 29 Fälle, unter 30; der Wert schwankt schon durch Zufall stark, mehrere Jahre oder Gebiete zusammenlegen (Zusammenlegung)",
                Zufall.von(klein.wert(OHNE, ALTENBURGER_LAND, 2015)).warnung().orElseThrow());
    }

    /** The rest is 1,372 minus the Kommune's of 13,520 minus the Kommune's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"14713, 1002, 10082, 0.8235667064682748, -0.33581593008546495, 2.04424026157295, false",
        "15088, 1269, 12330, -1.636508618045758, -3.20325781046059, 0.17453616704734798, false",
        "15087, 1201, 12532, 7.7242259814873915, 5.431464608402253, 10.259060907687179, true"})
    void unterschiedZumRevierOhneDieKommune(String ags, double zaehler, double nenner, double abstand, double von, double bis, boolean mehrAlsZufall) {
        Revierunterschied unterschied = Revierunterschied.von(abgaenge(), OHNE, Kreis.of(ags), 2015);
        assertEquals(Wert.of(zaehler), unterschied.uebriges().zaehler());
        assertEquals(Wert.of(nenner), unterschied.uebriges().nenner().orElseThrow());
        assertEquals(abstand, unterschied.abstand().zahl(), 1e-12);
        Unterschiedsurteil urteil = unterschied.zufall(Konfidenz.PROZENT_95).ergebnisOderFehler();
        assertEquals(von, urteil.bereiche().get(0).von(), 1e-9);
        assertEquals(bis, urteil.bereiche().get(0).bis(), 1e-9);
        assertEquals(mehrAlsZufall, urteil.ueberZufall(Konfidenz.PROZENT_95));
        assertThrows(IllegalArgumentException.class, () -> urteil.ueberZufall(Konfidenz.PROZENT_99_8));
    }

    @Test
    void unterschiedInWorten() {
        assertEquals("Abgänge ohne Hauptschulabschluss 2015, Landkreis Mansfeld-Südharz zu Mitteldeutsches Revier ohne Landkreis Mansfeld-Südharz: Abstand 7,7 Prozentpunkte; "
                + "Zufallsbereich, Modellannahme: 95 %: 5,4 bis 10,3, mehr als Zufall",
                Revierunterschied.von(abgaenge(), OHNE, MANSFELD_SUEDHARZ, 2015).zufall(Konfidenz.PROZENT_95).toString());
        assertTrue(Revierunterschied.von(abgaenge(), "D-ABGAENGE", LEIPZIG_STADT, 2015).zufall(Konfidenz.PROZENT_95).hindernis().orElseThrow().contains("ist eine Anzahl"));
        assertThrows(IllegalArgumentException.class, () -> Revierunterschied.von(abgaenge(), OHNE, Kreis.of("14612"), 2015));
    }

    /** A suppressed Kommune leaves the rest of any other suppressed: nothing can be worked out. */
    @Test
    void uebrigesRevierGibtKeineGesperrteZellePreis() {
        Kennzahlentafel luecke = tafel(Revierzahlen.abgaenge().ohne(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, "15088", Grund.UNBEKANNT_ODER_GEHEIM));
        assertFalse(Revierunterschied.von(luecke, OHNE, LEIPZIG_STADT, 2015).uebriges().wert().hatZahlen());
        assertFalse(Revierunterschied.von(luecke, OHNE, SAALEKREIS, 2015).abstand().hatZahlen());
    }

    /** {@code p ± 1.96 sqrt(p (1 - p) / n)} around 1,372 of 13,520; Mansfeld-Südharz 17.3, Altenburger Land 6.2, Landkreis Leipzig 7.0 and Nordsachsen 8.0 lie outside. */
    @Test
    void trichterUmDasRevier() {
        Trichter trichter = Trichter.von(abgaenge(), OHNE, 2015, Konfidenz.PROZENT_95).ergebnisOderFehler();
        assertEquals(100 * 1372 / 13520.0, trichter.mitte(), 1e-12);
        assertEquals(9, trichter.punkte().size());
        assertEquals(8.520803968709714, trichter.punkte().get(0).grenzen().get(0).von(), 1e-10);
        assertEquals(12.373754628658501, trichter.punkte().get(8).grenzen().get(0).bis(), 1e-10);
        List<String> ausserhalb = trichter.punkte().stream().filter(p -> !p.grenzen().get(0).enthaelt(p.wert())).map(p -> p.gebiet().schluessel()).toList();
        assertEquals(List.of("15084", "15087", "14730", "14729", "16077"), ausserhalb);
    }

    private static Kennzahlentafel altenburgerLand(Bruch... brueche) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").brueche(List.of(brueche)).build());
        int[] ohne = {11, 9, 14, 12};
        for (int i = 0; i < ohne.length; i++) {
            tabelle.zahl(Revierzahlen.OHNE_HSA, new Abgangsjahr(2012 + i), "16077", ohne[i]).zahl(Revierzahlen.ABGAENGE, new Abgangsjahr(2012 + i), "16077", 100 + i);
        }
        return tafel(tabelle);
    }

    /** 12 + 14 = 26 are too few, 35 with 2013 are enough: 35 of 103 + 102 + 101. */
    @Test
    void jahreWerdenBisDreissigFaelleZusammengelegt() {
        Zusammenlegung zusammen = Zusammenlegung.ueberJahre(altenburgerLand(), OHNE, ALTENBURGER_LAND, 2015).ergebnisOderFehler();
        assertEquals(List.of(2013, 2014, 2015), zusammen.jahre());
        assertEquals(Wert.of(100 * 35 / 306.0), zusammen.wert());
        assertEquals("Abgänge ohne Hauptschulabschluss, Landkreis Altenburger Land, 2013-2015 zusammen: 11,4, 35 von 306", zusammen.toString());
    }

    @Test
    void nieUeberEinenBruchOderEineLuecke() {
        Bruch bruch = new Bruch(LocalDate.of(2014, 1, 1), "neue Zählung", "VB999");
        String satz = Zusammenlegung.ueberJahre(altenburgerLand(bruch), OHNE, ALTENBURGER_LAND, 2015).hindernis().orElseThrow();
        assertTrue(satz.contains("2014-2015: davor liegt ein Bruch 2014 (neue Zählung, VB999)"), satz);
        String zuKurz = Zusammenlegung.ueberJahre(altenburgerLand(), OHNE, ALTENBURGER_LAND, 2013).hindernis().orElseThrow();
        assertTrue(zuKurz.contains("für 2011 gibt es keine Werte"), zuKurz);
        assertTrue(Zusammenlegung.ueberJahre(abgaenge(), "D-ABGAENGE", LEIPZIG_STADT, 2015).hindernis().orElseThrow().contains("nur Anteile und Raten"));
    }

    @Test
    void gebieteWerdenSummiertNieGemittelt() {
        Zusammenlegung zusammen = Zusammenlegung.ueberGebiete(abgaenge(), OHNE, List.of(ANHALT_BITTERFELD, SAALEKREIS), 2015).ergebnisOderFehler();
        assertEquals(100 * 207 / 2280.0, zusammen.wert().zahl(), 1e-12);
        assertEquals(List.of(ANHALT_BITTERFELD, SAALEKREIS), zusammen.gebiete());
        String satz = Zusammenlegung.ueberGebiete(altenburgerLand(), OHNE, List.of(ALTENBURGER_LAND), 2015).hindernis().orElseThrow();
        assertTrue(satz.endsWith("auch zusammen nur 12 Fälle, unter 30"), satz);
    }

    @Test
    void konfidenzAlsText() {
        assertEquals("95 %", Konfidenz.PROZENT_95.toString());
        assertEquals("99,8 %", Konfidenz.PROZENT_99_8.toString());
        assertEquals("90 %", Konfidenz.prozent(90).toString());
        assertThrows(IllegalArgumentException.class, () -> Konfidenz.prozent(100));
    }
}
