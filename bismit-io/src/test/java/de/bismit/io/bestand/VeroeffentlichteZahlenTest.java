package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static de.bismit.gebiet.Revierkommunen.NORDSACHSEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Bund;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Deckung;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The sample against published and independently computed figures: Regionaldatenbank Deutschland, tables 21111-02-06-4,
 * 22543-01-02-4, 12411-02-03-4, 13211-02-05-4, 21311-01-01-4-B, 12411-01-01-4, 21111-01-03-4 (© Statistische Ämter des
 * Bundes und der Länder, 2017 and 2026, dl-de/by-2-0), summed by hand.
 */
class VeroeffentlichteZahlenTest {

    private final Bismit bismit = Bismit.standard();
    private final Datenbestand daten = bismit.beispiel();
    private final Kennzahlentafel tafel = bismit.berechne(daten).fuer(MITTELDEUTSCHES_REVIER);
    private final Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);

    @Test
    void ohneHauptschulabschluss2015IstDasVerhaeltnisDerSummenNichtDasMittelDerQuoten() {
        Kennzahlwert revier = tafel.wert("D-ABGANG-OHNE-HSA", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(1372, revier.zaehler().zahl());
        assertEquals(13520, revier.nenner().orElseThrow().zahl());
        assertEquals(10.148, revier.wert().zahl(), 0.0005);
        double mittel = tafel.kommunen().stream().mapToDouble(k -> tafel.wert("D-ABGANG-OHNE-HSA", k, 2015).wert().zahl()).average().orElseThrow();
        assertEquals(10.083, mittel, 0.0005);
    }

    @Test
    void betreuungsquoteZaehltTagespflegeMitUndDoppelteEinmal() {
        assertEquals(8939, tafel.wert("C-BETREUUNGSQUOTE-U3", LEIPZIG_STADT, 2016).zaehler().zahl());
        assertEquals(47.5, tafel.wert("C-BETREUUNGSQUOTE-U3", LEIPZIG_STADT, 2016).wert().zahl(), 0.05);
        assertEquals(51.3, tafel.wert("C-BETREUUNGSQUOTE-U3", HALLE_SAALE, 2016).wert().zahl(), 0.05);
        Kennzahlwert revier = tafel.wert("C-BETREUUNGSQUOTE-U3", MITTELDEUTSCHES_REVIER, 2016);
        assertEquals(28257, revier.zaehler().zahl());
        assertEquals(53258, revier.nenner().orElseThrow().zahl());
        assertEquals(53.1, revier.wert().zahl(), 0.05);
    }

    @Test
    void kommunenOhneHochschuleZaehlenNullImZaehlerUndBleibenImNenner() {
        Kennzahlwert revier = tafel.wert("F-STUDIERENDE-JE-1000", MITTELDEUTSCHES_REVIER, 2023);
        assertEquals(66348, revier.zaehler().zahl());
        assertEquals(2061146, revier.nenner().orElseThrow().zahl());
        assertEquals(32.190, revier.wert().zahl(), 0.0005);
        assertEquals(new Deckung(9, 9, 4), revier.deckung());
        assertTrue(revier.deckung().toString().contains("4 von 9 mit Angebot"));
        assertEquals(Set.of(Grund.KEIN_ANGEBOT), tafel.wert("F-STUDIERENDE-JE-1000", NORDSACHSEN, 2023).wert().gruende());
    }

    @Test
    void arbeitslosenquoteDesReviersIstEineSpanneAusDerRundung() {
        Kennzahlwert revier = tafel.wert("A-ARBEITSLOSENQUOTE", MITTELDEUTSCHES_REVIER, 2016);
        assertFalse(revier.wert().istZahl());
        assertEquals(9.0100, revier.wert().untereGrenze(), 0.00006);
        assertEquals(9.1125, revier.wert().obereGrenze(), 0.00006);
        assertTrue(revier.wert().merkzeichen().contains(Merkzeichen.AUS_RUNDUNG));
        assertEquals("9,01 bis 9,12", revier.anzeige());
        assertEquals(94890, revier.zaehler().zahl());
    }

    @Test
    void bundeswertIstDerVeroeffentlichte() {
        assertEquals(956411, tafel.wert("D-ABGAENGE", Bund.DEUTSCHLAND, 2007).wert().zahl());
        assertEquals(846423, tafel.wert("D-ABGAENGE", Bund.DEUTSCHLAND, 2015).wert().zahl());
    }

    @Test
    void schulenImRevierHabenKeinenWertWeilEinigeLaenderSperren() {
        Kennzahlwert revier = tafel.wert("D-SCHULEN", MITTELDEUTSCHES_REVIER, 2015);
        assertFalse(revier.wert().hatZahlen());
        assertTrue(revier.wert().gruende().contains(Grund.NICHT_SINNVOLL), revier.toString());
        assertEquals(5, revier.deckung().mitWert());
        assertEquals(79, tafel.wert("D-SCHULEN", HALLE_SAALE, 2015).wert().zahl());
    }

    @Test
    void ohneHauptschulabschluss2015IstEingeschraenktWegenZweierRegeln() {
        Urteil urteil = vergleich.kennzahl("D-ABGANG-OHNE-HSA").urteil(2015);
        assertEquals(Stufe.EINGESCHRAENKT, urteil.stufe());
        assertEquals(List.of("VB037", "VB042"), urteil.massgebliche().stream().map(g -> g.regel().id()).toList());
    }

    @Test
    void hortIstZwischenDenLaendernNichtVergleichbar() {
        Urteil urteil = vergleich.kennzahl("C-HORT").urteil(2016);
        assertEquals(Stufe.NICHT_VERGLEICHBAR, urteil.stufe());
        assertTrue(urteil.massgebliche().stream().anyMatch(g -> g.regel().id().equals("VB051")));
    }

    @Test
    void fehlendesAngebotSchliesstAusUndLaesstDieUebrigenVergleichen() {
        Urteil alle = vergleich.kennzahl("F-STUDIERENDE-JE-1000").urteil(2023);
        assertTrue(alle.massgebliche().stream().anyMatch(g -> g.regel().id().equals("VB075")));
        Urteil mitAngebot = vergleich.kennzahl("F-STUDIERENDE-JE-1000").im(2023).urteilMitAngebot().orElseThrow();
        assertTrue(mitAngebot.gruende().stream().noneMatch(g -> g.regel().id().equals("VB075")));
    }

    @Test
    void doppelterAbiturjahrgangSperrtDieReiheDesBurgenlandkreises() {
        Urteil urteil = vergleich.kennzahl("D-ABGANG-OHNE-HSA").urteil(tafel.kommunen().get(0), 2006, 2008);
        assertEquals(Stufe.NICHT_VERGLEICHBAR, urteil.stufe());
        assertTrue(urteil.massgebliche().stream().anyMatch(g -> g.regel().id().equals("VB028")));
    }

    @Test
    void reihenfolgeIstDieDesReviersUndDerRevierwertStehtDahinter() {
        List<String> namen = vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015).zeilen().stream().map(z -> z.gebiet().schluessel()).toList();
        assertEquals(List.of("15084", "15088", "15087", "15082", "15002", "14713", "14730", "14729", "16077", "MR", "15", "14", "16", "DG"), namen);
    }

    @Test
    void wachstumUeberDenZensusbruchWirdMitDenAbschnittenVerweigert() {
        String antwort = tafel.zeitreihe("A-BEVOELKERUNG", NORDSACHSEN).wachstum(2010, 2011).toString();
        assertTrue(antwort.startsWith("kein Wert: Bruch 2011"), antwort);
        assertTrue(antwort.contains("VB010") && antwort.contains("1995-2010"), antwort);
    }

    @Test
    void zensus2022IstKeinRueckgangDerBevoelkerung() {
        assertEquals(242172, tafel.wert("A-BEVOELKERUNG", HALLE_SAALE, 2023).wert().zahl());
        assertEquals(226767, tafel.wert("A-BEVOELKERUNG", HALLE_SAALE, 2024).wert().zahl());
        assertEquals(Set.of(Grund.BRUCH), tafel.wert("A-BEVOELKERUNGSENTWICKLUNG", HALLE_SAALE, 2024).wert().gruende());
    }

    @Test
    void herkunftFuehrtZuDenZellen() {
        String herkunft = tafel.wert("D-ABGANG-OHNE-HSA", HALLE_SAALE, 2015).herkunft().toString();
        assertTrue(herkunft.startsWith("11,0 Prozent = 100 · 190 / 1.723"), herkunft);
        assertTrue(herkunft.contains("21111-02-06-4, Zeile 472, Spalte 6 (ohne Hauptschulabschluss)"), herkunft);
        assertTrue(herkunft.contains("dl-de/by-2-0"), herkunft);
    }

    @Test
    void frauenStehenAlsGruppeBereit() {
        Kennzahlwert frauen = tafel.innerhalb("geschlecht", "weiblich").wert("D-ABGANG-OHNE-HSA", Bund.DEUTSCHLAND, 2015);
        assertEquals(18348, frauen.zaehler().zahl());
        assertEquals(414111, frauen.nenner().orElseThrow().zahl());
    }
}
