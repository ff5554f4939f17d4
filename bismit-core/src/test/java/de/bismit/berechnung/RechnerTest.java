package de.bismit.berechnung;

import static de.bismit.berechnung.Revierzahlen.ABGAENGE;
import static de.bismit.berechnung.Revierzahlen.ABGANG_2015;
import static de.bismit.berechnung.Revierzahlen.D_OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.F_STUDIERENDE;
import static de.bismit.berechnung.Revierzahlen.NEUN;
import static de.bismit.berechnung.Revierzahlen.OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.SCHULEN;
import static de.bismit.berechnung.Revierzahlen.X_ALQ;
import static de.bismit.berechnung.Revierzahlen.katalog;
import static de.bismit.berechnung.Revierzahlen.summe;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.ALTENBURGER_LAND;
import static de.bismit.gebiet.Revierkommunen.BURGENLANDKREIS;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static de.bismit.gebiet.Revierkommunen.MANSFELD_SUEDHARZ;
import static de.bismit.gebiet.Revierkommunen.SAALEKREIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.wert.Deckung;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Jahresdurchschnitt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures of the nine, and what may be made of them; sources in {@link Revierzahlen}. */
class RechnerTest {

    private static Kennzahlentafel tafel(Kennzahl kennzahl, Testtabelle... tabellen) {
        return Rechner.berechne(katalog(kennzahl), Testtabelle.bestand(tabellen)).fuer(MITTELDEUTSCHES_REVIER);
    }

    /** 1,372 / 13,520 = 10.148 percent; the mean of the nine rates would be 10.083. */
    @Test
    void revierwertIstDieSummeDerZaehlerDurchDieSummeDerNenner() {
        Kennzahlwert revier = tafel(D_OHNE_HSA, Revierzahlen.abgaenge()).wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(10.147928994082841, revier.wert().zahl(), 1e-12);
        assertEquals(Wert.of(1372), revier.zaehler());
        assertEquals(Optional.of(Wert.of(13_520)), revier.nenner());
        assertEquals("10,1", revier.anzeige());
        assertEquals("1.372 von 13.520", revier.anzeigeTeile());
        assertEquals(new Deckung(9, 9, 9), revier.deckung());
        assertEquals(Optional.of(ABGANG_2015), revier.zeit());
        assertEquals("10,1 Prozent (Abgänge ohne Hauptschulabschluss, Mitteldeutsches Revier, Abgangsjahr 2015, 1.372 von 13.520, Deckung 9 von 9)",
                revier.toString());
    }

    /** Published: 190 / 1,723, 370 / 3,438, 162 / 1,323; Sachsen-Anhalt 1,735 / 16,396; Germany 47,435 / 846,423. */
    @Test
    void kommunenLaenderUndBundAusIhrenEigenenZahlen() {
        Kennzahlentafel tafel = tafel(D_OHNE_HSA, Revierzahlen.abgaenge());
        assertEquals(100 * 190 / 1723.0, tafel.wert("XD32", HALLE_SAALE, 2015).wert().zahl(), 1e-12);
        assertEquals(100 * 370 / 3438.0, tafel.wert("XD32", LEIPZIG_STADT, 2015).wert().zahl(), 1e-12);
        assertEquals(100 * 1735 / 16_396.0, tafel.wert("XD32", Bundesland.of(Land.SACHSEN_ANHALT), 2015).wert().zahl(), 1e-12);
        assertEquals(100 * 47_435 / 846_423.0, tafel.wert("XD32", Bund.DEUTSCHLAND, 2015).wert().zahl(), 1e-12);
        Verbund halleMitUmland = new Verbund("HU", "Halle mit Umland", List.of(HALLE_SAALE, SAALEKREIS));
        assertEquals(100 * 293 / 2913.0, tafel.wert("XD32", halleMitUmland, 2015).wert().zahl(), 1e-12);
    }

    @Test
    void herkunftFuehrtZuDenZellen() {
        Herkunft halle = tafel(D_OHNE_HSA, Revierzahlen.abgaenge()).wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2015).herkunft();
        assertTrue(halle.wert().startsWith("11,0"), halle.wert());
        assertEquals("100 · 190 / 1.723", halle.rechnung());
        assertEquals(List.of("190", "1.723"), halle.teile().stream().map(Herkunft::wert).toList());
        assertEquals(List.of("21111-02-06-4", "21111-02-06-4"),
                halle.teile().stream().map(t -> t.fundstelle().map(Fundstelle::tabelle).orElse("")).toList());
        Herkunft revier = tafel(D_OHNE_HSA, Revierzahlen.abgaenge()).wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015).herkunft();
        assertEquals(List.of("1.372", "13.520"), revier.teile().stream().map(Herkunft::wert).toList());
        assertEquals(18, revier.belege().size());
        assertEquals("100 · 1.372 / 13.520", revier.rechnung());
    }

    /** 527 / 6,559: the column weiblich of the same table, added by hand. */
    @Test
    void innerhalbRechnetMitDerKategorieAufBeidenSeiten() {
        Kennzahlentafel frauen = tafel(D_OHNE_HSA, Revierzahlen.abgaenge()).innerhalb("geschlecht", "weiblich");
        assertEquals(7.5, frauen.wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2015).wert().zahl(), 1e-12);
        Kennzahlwert revier = frauen.wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals("527 von 6.559", revier.anzeigeTeile());
        assertEquals("Anteil an allen Abgängen, weiblich", revier.kennzahl().zusatz());
        assertEquals(List.of(), tafel(D_OHNE_HSA, Revierzahlen.abgaenge()).innerhalb("geschlecht", "divers").kennzahlen());
    }

    /**
     * Denominators 100 z / (q ± 0.05), summed: 1,041,315.72 to 1,053,161.94; hence 9.0100 to 9.1125 percent. By hand in decimal
     * arithmetic: {@code 100*sum(z)/sum(100*z/(q∓0.05))}.
     */
    @Test
    void arbeitslosenquoteDesReviersIstEineSpanneAusDenGerundetenQuoten() {
        Kennzahlwert revier = tafel(X_ALQ, Revierzahlen.arbeitslose()).wert("X-ARBEITSLOSENQUOTE", MITTELDEUTSCHES_REVIER, 2016);
        assertEquals(9.010010388928701, revier.wert().untereGrenze(), 1e-9);
        assertEquals(9.112510098452319, revier.wert().obereGrenze(), 1e-9);
        assertEquals(Wert.of(94_890), revier.zaehler());
        assertEquals(1_041_315.718, revier.nenner().orElseThrow().untereGrenze(), 0.001);
        assertEquals(1_053_161.938, revier.nenner().orElseThrow().obereGrenze(), 0.001);
        assertEquals(Set.of(Merkzeichen.AUS_RUNDUNG), revier.wert().merkzeichen());
        assertEquals("9,01 bis 9,12", revier.anzeige(), "rounded outward");
        assertEquals(new Deckung(9, 9, 9), revier.deckung());
    }

    @Test
    void arbeitslosenquoteEinerKommuneIstDieVeroeffentlichte() {
        Kennzahlwert mansfeld = tafel(X_ALQ, Revierzahlen.arbeitslose()).wert("X-ARBEITSLOSENQUOTE", MANSFELD_SUEDHARZ, 2016);
        assertEquals(Wert.of(12.4), mansfeld.wert());
        assertEquals(Wert.of(8676), mansfeld.zaehler());
        assertTrue(mansfeld.herkunft().toString().contains("13211-02-05-4"), mansfeld.herkunft().toString());
    }

    @Test
    void quoteDieNullSeinKannVerraetDenNennerNicht() {
        Testtabelle tabelle = Revierzahlen.arbeitslose().zahl(Revierzahlen.QUOTE, new Jahresdurchschnitt(2016), "16077", 0.0);
        Kennzahlwert revier = tafel(X_ALQ, tabelle).wert("X-ARBEITSLOSENQUOTE", MITTELDEUTSCHES_REVIER, 2016);
        assertEquals(Set.of(Grund.NENNER_NICHT_VEROEFFENTLICHT), revier.wert().gruende());
        assertEquals("Deckung 8 von 9", revier.deckung().toString());
    }

    /** 66,348 students of 2,061,146 inhabitants; five of the nine have no Hochschule. */
    @Test
    void kommunenOhneHochschuleZaehlenNullUndHabenKeinAngebot() {
        Kennzahlentafel tafel = tafel(F_STUDIERENDE, Revierzahlen.studierende(), Revierzahlen.bevoelkerung());
        Kennzahlwert revier = tafel.wert("F-STUDIERENDE", MITTELDEUTSCHES_REVIER, 2023);
        assertEquals(100 * 66_348 / 2_061_146.0, revier.wert().zahl(), 1e-12);
        assertEquals("66.348 von 2.061.146", revier.anzeigeTeile());
        assertEquals("Deckung 9 von 9, 4 von 9 mit Angebot", revier.deckung().toString());
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT), tafel.wert("F-STUDIERENDE", BURGENLANDKREIS, 2023).wert());
        assertEquals(100 * 20_485 / 242_172.0, tafel.wert("F-STUDIERENDE", HALLE_SAALE, 2023).wert().zahl(), 1e-12);
    }

    /** Declared for one semester, never read off a zero. */
    @Test
    void ohneAngabeZumAngebotBleibtDieNullEineNull() {
        Kennzahlentafel tafel = tafel(F_STUDIERENDE, Revierzahlen.studierende(), Revierzahlen.bevoelkerung());
        assertEquals(Wert.of(0), tafel.wert("F-STUDIERENDE", BURGENLANDKREIS, 2022).wert());
        assertEquals(new Deckung(9, 9, 9), tafel.wert("F-STUDIERENDE", MITTELDEUTSCHES_REVIER, 2022).deckung());
    }

    /** Not 344: Geheimhaltung, test case 10. */
    @Test
    void gesperrteZellenMachenDieSummeFehlend() {
        Kennzahl schulen = Kennzahl.builder("D-SCHULEN", "Schulen", new Bestand(summe(SCHULEN))).build();
        Kennzahlwert revier = tafel(schulen, Revierzahlen.schulen()).wert("D-SCHULEN", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(Wert.ohne(Grund.NICHT_SINNVOLL), revier.wert());
        assertEquals("Deckung 5 von 9", revier.deckung().toString());
        assertEquals("kein Wert: gesperrt (x)", revier.anzeige());
        assertEquals("", revier.anzeigeTeile());
        assertEquals("kein Wert: gesperrt (x) (Schulen, Mitteldeutsches Revier, Schuljahr 2015/16, Deckung 5 von 9)", revier.toString());
    }

    @ParameterizedTest(name = "{0} macht die Reviersumme fehlend")
    @CsvSource({"UNBEKANNT_ODER_GEHEIM", "KEIN_GEBIET", "NICHT_VEROEFFENTLICHT", "LEER"})
    void eineLueckeGenuegt(Grund grund) {
        Testtabelle tabelle = Revierzahlen.abgaenge().ohne(OHNE_HSA, ABGANG_2015, "16077", grund);
        Kennzahlentafel tafel = tafel(D_OHNE_HSA, tabelle);
        Kennzahlwert revier = tafel.wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(Wert.ohne(grund), revier.wert());
        assertEquals("Deckung 8 von 9 (94,8 % des Nenners)", revier.deckung().toString());
        assertEquals(Wert.of(13_520), revier.nenner().orElseThrow());
        assertEquals(Set.of(grund), tafel.wert("D-ABGANG-OHNE-HSA", ALTENBURGER_LAND, 2015).wert().gruende());
    }

    /** 370 + 340 + 1,381 + x + 1,347 = 3,438: in Sachsen the Fachhochschulreife cannot be had at these schools. */
    @Test
    void wasNichtVorkommenKannZaehltNullInDerSummeDerMerkmale() {
        Testtabelle tabelle = Revierzahlen.abgaenge();
        int[] leipzig = {340, 1381, 1347};
        int[] burgenland = {119, 612, 430};
        List<String> abschluesse = List.of("Hauptschulabschluss", "Mittlerer Abschluss", "Hochschulreife");
        for (int i = 0; i < 3; i++) {
            tabelle.zahl(ABGAENGE.mit("abschluss", abschluesse.get(i)), ABGANG_2015, "14713", leipzig[i])
                    .zahl(ABGAENGE.mit("abschluss", abschluesse.get(i)), ABGANG_2015, "15084", burgenland[i]);
        }
        tabelle.ohne(ABGAENGE.mit("abschluss", "Fachhochschulreife"), ABGANG_2015, "14713", Grund.UNMOEGLICH)
                .zahl(ABGAENGE.mit("abschluss", "Fachhochschulreife"), ABGANG_2015, "15084", 0);
        Kennzahl alle = Kennzahl.builder("D-SUMME", "Summe", new Bestand(summe(OHNE_HSA, ABGAENGE.mit("abschluss", "Hauptschulabschluss"),
                ABGAENGE.mit("abschluss", "Mittlerer Abschluss"), ABGAENGE.mit("abschluss", "Fachhochschulreife"),
                ABGAENGE.mit("abschluss", "Hochschulreife")))).build();
        Kennzahlentafel tafel = tafel(alle, tabelle);
        assertEquals(Wert.of(3438), tafel.wert("D-SUMME", LEIPZIG_STADT, 2015).wert());
        assertEquals(Wert.of(1323), tafel.wert("D-SUMME", BURGENLANDKREIS, 2015).wert());
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), tafel.wert("D-SUMME", HALLE_SAALE, 2015).wert());
    }

    @Test
    void zeitreiheUndQuerschnittInDerReihenfolgeDesReviers() {
        Kennzahlentafel tafel = tafel(D_OHNE_HSA, Revierzahlen.abgaenge());
        assertEquals(NEUN, List.copyOf(tafel.querschnitt("D-ABGANG-OHNE-HSA", 2015).werte().keySet()));
        assertEquals(List.of(ABGANG_2015), List.copyOf(tafel.zeitreihe("D-ABGANG-OHNE-HSA", HALLE_SAALE).werte().keySet()));
        assertEquals(NEUN.size() + 1 + 3 + 1, tafel.gebiete().size(), "the nine, the Revier, three Länder, Germany");
        assertEquals("Sachsen-Anhalt", tafel.gebiete().get(10).name(), "the Länder in the order of the Kommunen");
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> tafel.querschnitt("D-ABGANG-OHNE-HSA", 1990));
        assertTrue(fehler.getMessage().contains("vorhanden: [2015]"), fehler.getMessage());
    }

    @Test
    void unbekanntesUndNichtBerechenbaresSagtWarum() {
        Kennzahlentafel tafel = Rechner.berechne(katalog(D_OHNE_HSA, F_STUDIERENDE), Testtabelle.bestand(Revierzahlen.abgaenge()));
        assertEquals(List.of(D_OHNE_HSA), tafel.kennzahlen());
        assertThrows(UnbekannteKennzahl.class, () -> tafel.wert("D-ABGANG", HALLE_SAALE, 2015));
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> tafel.wert("F-STUDIERENDE", HALLE_SAALE, 2023));
        assertEquals("F-STUDIERENDE lässt sich aus den geladenen Tabellen nicht berechnen; es fehlt: Studierende, Bevölkerung", fehler.getMessage());
        assertEquals(List.of(), tafel.kommunen(), "without a region");
    }
}
