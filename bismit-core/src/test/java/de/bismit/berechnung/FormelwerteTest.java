package de.bismit.berechnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formel;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Quotensumme.Teilquote;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Veraenderung.Massstab;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composed formulas, on the worked examples of the formula collection and by hand. */
class FormelwerteTest {

    private static final String HALLE = "15002";
    private static final String LEIPZIG = "14713";
    private static final Gebiet BEIDE = new Verbund("ZWEI", "Halle und Leipzig", List.of(Revierkommunen.HALLE_SAALE, Revierkommunen.LEIPZIG_STADT));
    private static final Bruch ZENSUS = new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010");

    private final Testtabelle tabelle = new Testtabelle(Lieferung.builder("t", "t.csv").brueche(List.of(ZENSUS)).build());

    private static Merkmal merkmal(String id) {
        return merkmal(id, Additivitaet.JA);
    }

    private static Merkmal merkmal(String id, Additivitaet additivitaet) {
        return Merkmal.of(new Groesse(id, id, Einheit.ANZAHL, additivitaet, Zeitart.STICHTAG, ""));
    }

    private static Merkmalsumme nur(String id) {
        return new Merkmalsumme(List.of(merkmal(id)));
    }

    private void zahl(Merkmal merkmal, int jahr, double halle, double leipzig) {
        tabelle.zahl(merkmal, Stichtag.of(jahr, 12, 31), HALLE, halle).zahl(merkmal, Stichtag.of(jahr, 12, 31), LEIPZIG, leipzig);
    }

    private void zahl(String id, int jahr, double halle) {
        zahl(merkmal(id), jahr, halle, halle);
    }

    private Kennzahlwert wert(Formel formel, Gebiet gebiet, int jahr) {
        return new Auswertung(Kennzahl.builder("K", "Kennzahl", formel).build(), Testtabelle.bestand(tabelle), Bruchkunde.KEINE).wert(gebiet, jahr);
    }

    private double halle(Formel formel, int jahr) {
        return wert(formel, Revierkommunen.HALLE_SAALE, jahr).wert().zahl();
    }

    /** A = 10/20/70, B = 40/30/30: D = 0.5 · (0.3 + 0.1 + 0.4) = 0.40. */
    @Test
    void dissimilaritaetDreierSchulen() {
        int[] a = {10, 20, 70};
        int[] b = {40, 30, 30};
        IntStream.range(0, 3).forEach(i -> {
            zahl("a" + i, 2015, a[i]);
            zahl("b" + i, 2015, b[i]);
        });
        Formel formel = new Dissimilaritaet(IntStream.range(0, 3).mapToObj(i -> new Dissimilaritaet.Einheitspaar(nur("a" + i), nur("b" + i))).toList());
        assertEquals(0.40, halle(formel, 2015), 1e-12);
    }

    /** Σ t |p - P| / (2 T P (1 - P)) is the same when b is everybody else: T = 200, P = 1/2, p = 0.2, 0.4, 0.7, t = 50, 50, 100. */
    @Test
    void segregationsindexInDerZweitenForm() {
        double zweite = (50 * 0.3 + 50 * 0.1 + 100 * 0.2) / (2 * 200 * 0.5 * 0.5);
        Wert erste = Formelwerte.dissimilaritaet(List.of(Wert.of(10), Wert.of(20), Wert.of(70)), List.of(Wert.of(40), Wert.of(30), Wert.of(30)));
        assertEquals(zweite, erste.zahl(), 1e-12);
    }

    @Test
    void dissimilaritaetLiegtZwischenNullUndEinsUndSagtWasFehlt() {
        assertEquals(1, Formelwerte.dissimilaritaet(List.of(Wert.of(5), Wert.of(0)), List.of(Wert.of(0), Wert.of(7))).zahl());
        assertEquals(0, Formelwerte.dissimilaritaet(List.of(Wert.of(5), Wert.of(10)), List.of(Wert.of(1), Wert.of(2))).zahl(), 1e-15);
        assertEquals(Set.of(Grund.NENNER_NULL), Formelwerte.dissimilaritaet(List.of(Wert.of(0), Wert.of(0)), List.of(Wert.of(1), Wert.of(2))).gruende());
        assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM), Formelwerte.dissimilaritaet(List.of(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), Wert.of(1)),
                List.of(Wert.of(1), Wert.of(2))).gruende());
        Wert spanne = Formelwerte.dissimilaritaet(List.of(Wert.spanne(9, 11, Set.of()), Wert.of(20), Wert.of(70)), List.of(Wert.of(40), Wert.of(30), Wert.of(30)));
        assertTrue(spanne.untereGrenze() <= 0.4 && 0.4 <= spanne.obereGrenze() && spanne.obereGrenze() <= 1, spanne.toString());
    }

    /** Odds of 50 of 100 against 20 of 100: (50/50) / (20/80) = 4. With 0 of 10 against 5 of 10: Haldane (0.5/10.5) / (5.5/5.5). */
    @Test
    void chancenverhaeltnisUndSeineNullen() {
        assertEquals(4, Formelwerte.chancenverhaeltnis(Wert.of(50), Wert.of(100), Wert.of(20), Wert.of(100), false).zahl(), 1e-12);
        assertEquals(Set.of(Grund.NENNER_NULL), Formelwerte.chancenverhaeltnis(Wert.of(10), Wert.of(10), Wert.of(5), Wert.of(10), false).gruende());
        assertEquals(Set.of(Grund.NENNER_NULL), Formelwerte.chancenverhaeltnis(Wert.of(5), Wert.of(10), Wert.of(0), Wert.of(10), false).gruende());
        assertEquals(0, Formelwerte.chancenverhaeltnis(Wert.of(0), Wert.of(10), Wert.of(5), Wert.of(10), false).zahl());
        Wert korrigiert = Formelwerte.chancenverhaeltnis(Wert.of(0), Wert.of(10), Wert.of(5), Wert.of(10), true);
        assertEquals(0.5 / 10.5, korrigiert.zahl(), 1e-12);
        assertEquals(Set.of(Merkzeichen.GESCHAETZT), korrigiert.merkzeichen());
        assertEquals(Set.of(), Formelwerte.chancenverhaeltnis(Wert.of(50), Wert.of(100), Wert.of(20), Wert.of(100), true).merkzeichen());
    }

    /** g = 2005: 30/1,500; 2006: 60/1,600; 2007: 10/1,550, population of the year before: 2.000 + 3.750 + 0.645 = 6.395 percent; share 100/1,450. */
    @Test
    void quotensummeUeberGeburtsjahrgaenge() {
        int[] abgaenge = {30, 60, 10};
        int[] jahrgang = {1500, 1600, 1550};
        IntStream.range(0, 3).forEach(i -> {
            zahl("abgaenge" + i, 2022, abgaenge[i]);
            zahl("jahrgang" + i, 2021, jahrgang[i]);
        });
        Formel formel = new Quotensumme(IntStream.range(0, 3).mapToObj(i -> Teilquote.of(nur("abgaenge" + i), nur("jahrgang" + i).verschoben(-1))).toList(), 100);
        assertEquals(6.395, halle(formel, 2022), 0.0005);
        assertEquals(6.395, wert(formel, BEIDE, 2022).wert().zahl(), 0.0005);
        zahl("alle", 2022, 1450);
        assertEquals(6.897, halle(Verhaeltnis.anteil(Merkmalsumme.aus(IntStream.range(0, 3).mapToObj(i -> Posten.of(merkmal("abgaenge" + i))).toList()), nur("alle")), 2022), 0.0005);
    }

    /** Of different Kommunen the ratios are formed of sums: (30+10)/(1000+3000) · 100 = 1, not the mean 1.67. */
    @Test
    void quotensummeDesReviersAusSummen() {
        zahl(merkmal("a"), 2015, 30, 10);
        zahl(merkmal("b"), 2015, 1000, 3000);
        assertEquals(1, wert(new Quotensumme(List.of(Teilquote.of(nur("a"), nur("b"))), 100), BEIDE, 2015).wert().zahl(), 1e-12);
    }

    /** Direct standardisation: rates 2 and 6 percent with standard weights 0.75 and 0.25 give 3. */
    @Test
    void standardisierungIstEineGewichteteQuotensumme() {
        zahl("z1", 2015, 20);
        zahl("n1", 2015, 1000);
        zahl("z2", 2015, 60);
        zahl("n2", 2015, 1000);
        assertEquals(3, halle(new Quotensumme(List.of(new Teilquote(nur("z1"), nur("n1"), 0.75), new Teilquote(nur("z2"), nur("n2"), 0.25)), 100), 2015), 1e-12);
    }

    /** B(0-19) = 18,000, B(20-64) = 54,000, B(65+) = 27,000: 33.33, 50.00 and 83.33; the last is the sum of the others. */
    @ParameterizedTest(name = "{0} je 100: {1}")
    @CsvSource({"jung, 33.333333333333336", "alt, 50", "beide, 83.33333333333333"})
    void jugendUndAltenquotient(String zaehler, double ergebnis) {
        zahl("jung", 2015, 18_000);
        zahl("mittel", 2015, 54_000);
        zahl("alt", 2015, 27_000);
        Merkmalsumme oben = zaehler.equals("beide") ? new Merkmalsumme(List.of(merkmal("jung"), merkmal("alt"))) : nur(zaehler);
        assertEquals(ergebnis, halle(new Verhaeltnis(oben, nur("mittel"), 100, Paarung.GLEICHES_JAHR, false), 2015), 1e-9);
    }

    /** P(0-14) = 12, P(15-49) = 36, P(50+) = 52: J = -40/36 = -1.1111, not clipped. */
    @Test
    void billeterMassBleibtUnterMinusEins() {
        zahl("kinder", 2015, 12);
        zahl("mitte", 2015, 36);
        zahl("alt", 2015, 52);
        Formel formel = new Verhaeltnis(Merkmalsumme.saldo(merkmal("kinder"), merkmal("alt")), nur("mitte"), 1, Paarung.GLEICHES_JAHR, false);
        assertEquals(-1.1111, halle(formel, 2015), 0.00005);
        assertEquals("(kinder − alt) / mitte", formel.inWorten());
    }

    /** Z = 4,200, F = 3,950, B = 180,000: +250; 13.89 per 10,000; 1.389 per 1,000. */
    @Test
    void wanderungssaldoDarfSummiertWerdenSeineSeitenNicht() {
        Merkmal zu = merkmal("zu", Additivitaet.NUR_SALDO);
        Merkmal fort = merkmal("fort", Additivitaet.NUR_SALDO);
        zahl(zu, 2015, 4200, 100);
        zahl(fort, 2015, 3950, 200);
        zahl("b", 2015, 180_000);
        Formel saldo = new Bestand(Merkmalsumme.saldo(zu, fort));
        assertEquals(250, halle(saldo, 2015));
        assertEquals(150, wert(saldo, BEIDE, 2015).wert().zahl());
        assertEquals(13.89, halle(new Verhaeltnis(Merkmalsumme.saldo(zu, fort), nur("b"), 10_000, Paarung.GLEICHES_JAHR, false), 2015), 0.005);
        assertEquals(1.389, halle(new Verhaeltnis(Merkmalsumme.saldo(zu, fort), nur("b"), 1000, Paarung.GLEICHES_JAHR, false), 2015), 0.0005);
        assertEquals(Set.of(Grund.NICHT_ADDITIV), wert(new Bestand(new Merkmalsumme(List.of(zu))), BEIDE, 2015).wert().gruende());
    }

    /** The mean of four years on the population of now: (10 + 20 + 30 + 60) / 4 = 30 per 1,000 of 2,000 = 15. */
    @Test
    void mittelUeberVierJahreAufDieAktuelleBevoelkerung() {
        int[] saldo = {10, 20, 30, 60};
        IntStream.range(0, 4).forEach(i -> zahl("saldo", 2012 + i, saldo[i]));
        zahl("b", 2015, 2000);
        Formel formel = new Verhaeltnis(nur("saldo").mittelUeber(4), nur("b"), 1000, Paarung.GLEICHES_JAHR, false);
        assertEquals(15, halle(formel, 2015), 1e-12);
        assertEquals(Set.of(2015), new Auswertung(Kennzahl.builder("K", "K", formel).build(), Testtabelle.bestand(tabelle), Bruchkunde.KEINE).jahre());
    }

    /** All: 6,000 / 110,000 = 5.4545 percent; dependent: 6,000 / 100,000 = 6.0000 percent. */
    @Test
    void arbeitslosenquoteAufZweiBezuege() {
        zahl("al", 2015, 6000);
        zahl("abhaengige", 2015, 94_000);
        zahl("selbststaendige", 2015, 10_000);
        Merkmalsumme alle = new Merkmalsumme(List.of(merkmal("abhaengige"), merkmal("selbststaendige"), merkmal("al")));
        assertEquals(5.4545, halle(Verhaeltnis.anteil(nur("al"), alle), 2015), 0.00005);
        assertEquals(6, halle(Verhaeltnis.anteil(nur("al"), new Merkmalsumme(List.of(merkmal("abhaengige"), merkmal("al")))), 2015), 1e-12);
    }

    /** Saalekreis 2020 to 2040, Bertelsmann: 183,400 to 161,800, -11.8 percent (mz.de, April 2024); as an index 88.2. */
    @Test
    void veraenderungGegenueberFestemJahr() {
        Testtabelle ohneBruch = new Testtabelle(Lieferung.builder("p", "p.csv").build());
        Merkmal b = merkmal("prognose");
        ohneBruch.zahl(b, Stichtag.of(2020, 12, 31), HALLE, 183_400).zahl(b, Stichtag.of(2040, 12, 31), HALLE, 161_800);
        Merkmalsumme summe = new Merkmalsumme(List.of(b));
        assertEquals(-11.78, prognose(ohneBruch, summe, Massstab.PROZENT), 0.005);
        assertEquals(88.22, prognose(ohneBruch, summe, Massstab.INDEX), 0.005);
        assertEquals(-21_600, prognose(ohneBruch, summe, Massstab.DIFFERENZ));
    }

    private static double prognose(Testtabelle tabelle, Merkmalsumme summe, Massstab massstab) {
        Formel formel = new Veraenderung(summe, Bezugsjahr.fest(2020), massstab);
        return new Auswertung(Kennzahl.builder("K", "K", formel).build(), Testtabelle.bestand(tabelle), Bruchkunde.KEINE).wert(Revierkommunen.HALLE_SAALE, 2040).wert().zahl();
    }

    @Test
    void keinWachstumUeberEinenBruchAuchNichtAlsIndexDifferenzOderVerhaeltnis() {
        IntStream.range(2009, 2014).forEach(jahr -> zahl("b", jahr, 1000));
        List<Formel> formeln = List.of(new Veraenderung(nur("b"), Bezugsjahr.fest(2010), Massstab.INDEX),
                new Veraenderung(nur("b"), Bezugsjahr.davor(2), Massstab.DIFFERENZ),
                new Bestand(Merkmalsumme.aus(List.of(Posten.of(merkmal("b")), Posten.of(merkmal("b")).mal(-1).aus(Bezugsjahr.davor(2))))),
                new Verhaeltnis(nur("b"), nur("b").verschoben(-2), 100, Paarung.GLEICHES_JAHR, false));
        for (Formel formel : formeln) {
            assertEquals(Set.of(Grund.BRUCH), wert(formel, Revierkommunen.HALLE_SAALE, 2012).wert().gruende(), formel.inWorten());
            assertTrue(wert(formel, Revierkommunen.HALLE_SAALE, 2012).herkunft().toString().contains("VB010"), formel.inWorten());
        }
        assertTrue(wert(formeln.get(1), Revierkommunen.HALLE_SAALE, 2013).wert().istZahl(), "2011 to 2013 lies behind the break");
        assertTrue(wert(new Bestand(nur("b").mittelUeber(3)), Revierkommunen.HALLE_SAALE, 2012).wert().istZahl(), "a mean is no growth");
    }

    /** Weights 8, 10 and 15 on 20, 50 and 30 persons: (160 + 500 + 450) / 100 = 11.1. */
    @Test
    void gewichtetesMittelLiegtZwischenDenGewichten() {
        zahl("ohne", 2015, 20);
        zahl("lehre", 2015, 50);
        zahl("studium", 2015, 30);
        GewichtetesMittel formel = new GewichtetesMittel(List.of(Posten.of(merkmal("ohne")).mal(8), Posten.of(merkmal("lehre")).mal(10), Posten.of(merkmal("studium")).mal(15)));
        assertEquals(11.1, halle(formel, 2015), 1e-12);
        Wert spanne = Formelwerte.mittel(Wert.spanne(900, 2000, Set.of()), Wert.of(100), formel);
        assertEquals(List.of(9.0, 15.0), List.of(spanne.untereGrenze(), spanne.obereGrenze()));
    }

    @Test
    void herkunftNenntJedenTeilMitSeinemJahr() {
        zahl("z", 2015, 30);
        zahl("n", 2014, 120);
        Kennzahlwert wert = wert(new Quotensumme(List.of(Teilquote.of(nur("z"), nur("n").verschoben(-1))), 100), Revierkommunen.HALLE_SAALE, 2015);
        String herkunft = wert.herkunft().toString();
        assertTrue(herkunft.contains("Zähler 1: z, 31.12.2015") && herkunft.contains("Nenner 1: n, 31.12.2014"), herkunft);
        assertFalse(new Chancenverhaeltnis(nur("a"), nur("b"), nur("c"), nur("d"), true).inWorten().isBlank());
    }
}
