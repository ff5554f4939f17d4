package de.bismit.io.bestand;

import static de.bismit.gebiet.Revierkommunen.ALTENBURGER_LAND;
import static de.bismit.gebiet.Revierkommunen.BURGENLANDKREIS;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static de.bismit.gebiet.Revierkommunen.NORDSACHSEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Zeitreihenurteil;
import de.bismit.zeit.Bruch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not be read as a trend (vergleichbarkeit.md, sections 2 and 6), with the published figures of the sample. */
class TrendsTest {

    private static final String OHNE_HSA = "D-ABGANG-OHNE-HSA";
    private static final String AHR = "D-ABGANG-AHR";

    private final Kennzahlentafel tafel = tafel();
    private final Kennzahlenvergleich vergleich = Bismit.standard().vergleiche(tafel);

    private static Kennzahlentafel tafel() {
        Bismit bismit = Bismit.standard();
        return bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    private static List<String> sperren(Urteil urteil) {
        return urteil.gruende().stream().filter(g -> g.stufe() == Stufe.NICHT_VERGLEICHBAR).map(Begruendung::regel).map(r -> r.id()).toList();
    }

    private double wert(String kennzahl, Gebiet gebiet, int jahr) {
        return tafel.wert(kennzahl, gebiet, jahr).wert().zahl();
    }

    /** 8.1 % in 2007, 13.8 % in 2008: two cohorts took the Abitur at once. The Kreis of 2006 is another one. */
    @Test
    void burgenlandkreis2007IstDerDoppelteAbiturjahrgang() {
        assertEquals(8.1, wert(OHNE_HSA, BURGENLANDKREIS, 2007), 0.05);
        assertEquals(13.8, wert(OHNE_HSA, BURGENLANDKREIS, 2008), 0.05);
        Zeitreihenurteil urteil = vergleich.kennzahl(OHNE_HSA).zeitreihe(BURGENLANDKREIS, 2006, 2008);
        assertEquals(Stufe.NICHT_VERGLEICHBAR, urteil.stufe());
        assertTrue(sperren(urteil.urteil()).contains("VB028"), urteil.toString());
        assertEquals(Optional.empty(), vergleich.kennzahl(OHNE_HSA).entwicklung(BURGENLANDKREIS, 2007, 2008).differenz());
        Urteil land = vergleich.kennzahl(OHNE_HSA).urteil(Bundesland.of(Land.SACHSEN_ANHALT), 2006, 2008);
        assertTrue(sperren(land).contains("VB028"), "the Land's 11.0, 7.9, 10.8 %");
    }

    /** 19.6 % in 2001: a cohort is missing. */
    @Test
    void halle2001FehltEinJahrgang() {
        assertEquals(19.6, wert(OHNE_HSA, HALLE_SAALE, 2001), 0.05);
        Entwicklung entwicklung = vergleich.kennzahl(OHNE_HSA).entwicklung(HALLE_SAALE, 2000, 2001);
        assertEquals(Optional.empty(), entwicklung.differenz());
        assertTrue(entwicklung.hindernis().orElseThrow().deutsch().startsWith("VB029 2001 fehlte in Sachsen-Anhalt "), entwicklung.toString());
        assertEquals(List.of(), sperren(vergleich.kennzahl(OHNE_HSA).urteil(HALLE_SAALE, 2000, 2000)), "a year alone is no trend");
        assertEquals("[1995-2000, 2002-2005, ab 2015]", entwicklung.abschnitte().toString(), "2007 and the birth slump besides");
    }

    /** 10.9 % in 2002, 7.4 % in 2003 in the Altenburger Land; 11.8 and 9.4 in the Land. */
    @Test
    void thueringenZaehltBis2002Anders() {
        assertEquals(10.9, wert(OHNE_HSA, ALTENBURGER_LAND, 2002), 0.05);
        assertEquals(7.4, wert(OHNE_HSA, ALTENBURGER_LAND, 2003), 0.05);
        assertEquals(11.8, wert(OHNE_HSA, Bundesland.of(Land.THUERINGEN), 2002), 0.05);
        assertEquals(List.of("VB103"), sperren(vergleich.kennzahl(OHNE_HSA).urteil(ALTENBURGER_LAND, 2002, 2003)));
        assertEquals("kein Wert: Bruch 2003 (Thüringen: Abgänge der Klassen 10 bis 13 bis 2002, VB103); vergleichbar sind 1995-2002 und 2003-2015",
                tafel.zeitreihe(OHNE_HSA, ALTENBURGER_LAND).wachstum(2002, 2003).toString());
        assertTrue(tafel.zeitreihe(OHNE_HSA, ALTENBURGER_LAND).wachstum(2004, 2005).bruch().isEmpty());
    }

    @Test
    void bruchEinesLandesBrichtNurDieReihenSeinerGebiete() {
        assertEquals(List.of(), tafel.zeitreihe(OHNE_HSA, LEIPZIG_STADT).brueche());
        assertEquals(List.of("VB103", "VB103"), tafel.zeitreihe(OHNE_HSA, ALTENBURGER_LAND).brueche().stream().map(Bruch::regel).toList());
        assertEquals(List.of("VB103", "VB103"), tafel.zeitreihe(OHNE_HSA, Reviere.MITTELDEUTSCHES_REVIER).brueche().stream().map(Bruch::regel).toList(),
                "the Altenburger Land belongs to the Revier");
        assertEquals(List.of("VB033"), tafel.zeitreihe("D-ABGANG-MITTLERER", HALLE_SAALE).brueche().stream().map(Bruch::regel).toList());
    }

    /** Areas were newly surveyed: Thüringen 2014, Sachsen 2015, Sachsen-Anhalt not (11111-01-01-4). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"16077, 2014", "14730, 2015", "15084, 0"})
    void flaechenbruchAlkisJeLand(String schluessel, int jahr) {
        Gebiet gebiet = Reviere.MITTELDEUTSCHES_REVIER.kommunen().stream().filter(k -> k.schluessel().equals(schluessel)).findFirst().orElseThrow();
        List<Integer> alkis = tafel.zeitreihe("A-BEVOELKERUNGSDICHTE", gebiet).brueche().stream().filter(b -> b.regel().equals("VB009"))
                .map(b -> b.datum().getYear()).toList();
        assertEquals(jahr == 0 ? List.of() : List.of(jahr), alkis);
    }

    /** 27.3 % in 2006, 40.5 in 2009, 23.1 in 2011: the small birth cohorts of 1990 to 1994. */
    @Test
    void nordsachsensAbituranteilZeigtKeinenTrend() {
        assertEquals(27.3, wert(AHR, NORDSACHSEN, 2006), 0.05);
        assertEquals(40.5, wert(AHR, NORDSACHSEN, 2009), 0.05);
        assertEquals(23.1, wert(AHR, NORDSACHSEN, 2011), 0.05);
        assertEquals(List.of("VB102"), sperren(vergleich.kennzahl(AHR).urteil(NORDSACHSEN, 2006, 2014)));
        assertEquals(List.of(), vergleich.kennzahl(AHR).zeitreihe(NORDSACHSEN, 2006, 2014).abschnitte());
    }

    @Test
    void hortThueringenGegenSachsen() {
        assertEquals(List.of("VB051"), sperren(vergleich.kennzahl("C-HORT").urteil(ALTENBURGER_LAND, NORDSACHSEN, 2016)));
        assertFalse(sperren(vergleich.kennzahl("C-HORT").urteil(LEIPZIG_STADT, NORDSACHSEN, 2016)).contains("VB051"), "not within Sachsen");
    }

    /** One table, one definition, one year over three Länder is not blocked. */
    @Test
    void ohneHsa2015IstEingeschraenktWegenZweierRegeln() {
        Urteil urteil = vergleich.kennzahl(OHNE_HSA).urteil(2015);
        assertEquals(Stufe.EINGESCHRAENKT, urteil.stufe());
        assertEquals(List.of("VB037", "VB042"), urteil.massgebliche().stream().map(g -> g.regel().id()).toList());
        assertEquals(List.of("VB042"), vergleich.kennzahl(OHNE_HSA).urteil(LEIPZIG_STADT, Bundesland.of(Land.SACHSEN), 2015).massgebliche().stream()
                .map(g -> g.regel().id()).toList(), "within a Land only where it is counted");
    }
}
