package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Querschnitt;
import de.bismit.disparitaet.Disparitaet;
import de.bismit.disparitaet.Konvergenz;
import de.bismit.disparitaet.Landeszerlegung;
import de.bismit.disparitaet.Sigmakonvergenz;
import de.bismit.disparitaet.Zusammenhang;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Nachbar;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Trendmarke;
import de.bismit.wert.Aussage;
import de.bismit.zufall.Altersstandardisierung;
import de.bismit.zufall.Konfidenz;
import de.bismit.zufall.StandardisierteRate;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Disparity, chance, trends and peers on the real tables of all Kreise. Expected figures: an independent program (Python 3, NumPy 2.4,
 * SciPy 1.17) on the same files, by the formulas as printed in the sources named in the javadoc.
 */
class MethodenTest {

    private static Kennzahlentafel tafel;

    @BeforeAll
    static void lies() {
        List<Path> dateien = Stream.of("12411-02-03-4_00", "22543-01-02-4_00", "21111-02-06-4", "13211-02-05-4_00", "12612-01-01-4_00",
                "12411-05-01-4_00")
                .map(t -> Testdaten.shared("data/genesis-datencsv/regio-" + t + ".csv")).toList();
        Bismit bismit = Bismit.standard();
        tafel = bismit.berechne(bismit.lies(dateien)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    private static Querschnitt ohneAbschluss(int jahr) {
        return tafel.alleKreise("D-ABGANG-OHNE-HSA", jahr);
    }

    /** 400 Kreise, Hamburg and Berlin; the table shows Aachen, Hannover and Saarbrücken beside their Kreise too. */
    @Test
    void alleKreise2015JedesGebietEinmal() {
        Disparitaet disparitaet = Disparitaet.von(ohneAbschluss(2015));
        assertEquals(402, disparitaet.bezug().n());
        assertTrue(disparitaet.bezug().ungenutzt().isEmpty());
        assertEquals(0.2114141688000902, disparitaet.gini().wert().zahl(), 1e-12);
        Landeszerlegung zerlegung = disparitaet.gewichtetMit(tafel.alleKreise("D-ABGAENGE", 2015)).nachLaendern();
        assertEquals(0.061726081873492517, zerlegung.gesamt().zahl(), 1e-12);
        assertEquals(0.030448596210487636, zerlegung.zwischen().zahl(), 1e-12);
        assertEquals(0.03127748566300488, zerlegung.innerhalb().zahl(), 1e-12);
    }

    /** The file of 2005 carries 42 keys in Sachsen (29 old, 13 new) and 28 in Sachsen-Anhalt (24 old). */
    @ParameterizedTest(name = "{0}: Sachsen {1}, Sachsen-Anhalt {2}, Thüringen {3}")
    @CsvSource({"1999, 29, 24, 23", "2005, 29, 24, 23", "2010, 13, 14, 23", "2015, 13, 14, 23"})
    void vonMehrerenGenerationenEine(int jahr, int sachsen, int anhalt, int thueringen) {
        List<String> mitZahl = Disparitaet.von(ohneAbschluss(jahr)).bezug().genutzt();
        assertEquals(List.of((long) sachsen, (long) anhalt, (long) thueringen),
                Stream.of("14", "15", "16").map(land -> mitZahl.stream().filter(s -> s.startsWith(land)).count()).toList());
    }

    /** Children in day care under 6 on 1.3.2016 by inhabitants of 31.12.2015 with the age structure of Germany. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"14713, 69.62506740839554, 70.8708628784568, 69.9856408284947, 71.76447510215125, 1.140552384698948, 71.44388011454437",
        "15087, 77.21371504660453, 76.59492183074167, 74.405253765617, 78.83264162473236, 1.2124967691446158, 75.95045609141866"})
    void altersstandardisierteBetreuung(String ags, double roh, double direkt, double von, double bis, double verhaeltnis, double indirekt) {
        Altersstandardisierung standardisierung = Altersstandardisierung.von(tafel, "C-BETREUUNGSQUOTE-U3", "C-BETREUUNGSQUOTE-3-BIS-6");
        StandardisierteRate rate = standardisierung.direkt(Kreis.of(ags), 2016, Bund.DEUTSCHLAND, Konfidenz.PROZENT_95).ergebnisOderFehler();
        assertEquals(roh, rate.rohe(), 1e-10);
        assertEquals(direkt, rate.rate(), 1e-10);
        assertEquals(von, rate.bereiche().get(0).von(), 1e-9);
        assertEquals(bis, rate.bereiche().get(0).bis(), 1e-9);
        StandardisierteRate gegen = standardisierung.indirekt(Kreis.of(ags), 2016, Bund.DEUTSCHLAND).ergebnisOderFehler();
        assertEquals(verhaeltnis, gegen.verhaeltnis().orElseThrow(), 1e-12);
        assertEquals(indirekt, gegen.rate(), 1e-10);
    }

    @Test
    void streuungDerNeunNimmtNichtAb() {
        Sigmakonvergenz sigma = Konvergenz.von(tafel, "D-ABGANG-OHNE-HSA", 2009, 2015).sigma().ergebnisOderFehler();
        assertEquals(9, sigma.bezug().n());
        assertEquals(0.22617392851666407, sigma.frueher(), 1e-12);
        assertEquals(0.3125725182870721, sigma.spaeter(), 1e-12);
        assertEquals(0.2479174576604641, sigma.logstreuungFrueher(), 1e-12);
        assertEquals(0.292813171304879, sigma.logstreuungSpaeter(), 1e-12);
        assertEquals(0.6488929514085457, sigma.p(), 1e-12);
        assertTrue(Konvergenz.von(tafel, "D-ABGANG-OHNE-HSA", 2009, 2015).beta().hindernis().orElseThrow().contains("erwartet mindestens 10"));
    }

    private static Aussage<Trend> trend(String kennzahl, Kreis kreis, int von, int bis) {
        return Bismit.standard().vergleiche(tafel).kennzahl(kennzahl).trend(kreis, von, bis);
    }

    /** Burgenlandkreis: births 2007-2015 go up and down; leavers lie across rule VB102; the birth rate across the Zensus 2011. */
    @Test
    void trendNurWoErErlaubtIst() {
        assertEquals(Trendmarke.OHNE_TREND, trend("A-GEBURTEN", Revierkommunen.BURGENLANDKREIS, 2007, 2015).ergebnisOderFehler().marke());
        assertTrue(trend("D-ABGANG-OHNE-HSA", Revierkommunen.BURGENLANDKREIS, 2010, 2015).hindernis().orElseThrow().contains("VB102"));
        assertTrue(trend("A-GEBURTENZIFFER", Revierkommunen.BURGENLANDKREIS, 2007, 2015).hindernis().isPresent());
        assertEquals(Trendmarke.FAELLT, trend("A-ARBEITSLOSENQUOTE", Revierkommunen.BURGENLANDKREIS, 2007, 2016).ergebnisOderFehler().marke());
    }

    @Test
    void vergleichskommunenUnterAllenKreisen() {
        Kontext kontext = Kontext.von(tafel, 2015, "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT", "A-ARBEITSLOSENQUOTE");
        assertEquals(400, kontext.bezug().n());
        List<Nachbar> nachbarn = kontext.naechste(Revierkommunen.MANSFELD_SUEDHARZ, 5).ergebnisOderFehler().nachbarn();
        assertEquals(List.of("12066", "12051", "12070", "15089", "16052"), nachbarn.stream().map(n -> n.kreis().schluessel()).toList());
        assertEquals(0.6043747904206913, nachbarn.get(0).abstand(), 1e-9);
    }

    @Test
    void zusammenhangUeberAlleKreiseNichtUeberNeun() {
        Querschnitt arbeitslose = tafel.alleKreise("A-ARBEITSLOSENQUOTE", 2015);
        assertEquals(0.5874847887138382, Zusammenhang.von(arbeitslose, ohneAbschluss(2015)).linear().ergebnisOderFehler().korrelation(), 1e-12);
        assertTrue(Zusammenhang.von(tafel.querschnitt("A-ARBEITSLOSENQUOTE", 2015), tafel.querschnitt("D-ABGANG-OHNE-HSA", 2015)).linear()
                .hindernis().orElseThrow().contains("9 von 9 Gebieten, erwartet mindestens 10"));
    }
}
