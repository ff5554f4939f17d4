package de.bismit.berechnung;

import static de.bismit.berechnung.Revierzahlen.katalog;
import static de.bismit.berechnung.Revierzahlen.summe;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.daten.Testtabelle;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Semester;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairing, breaks, additivity and denominators; the numbers are invented where no source stands. */
class AuswertungTest {

    private static final Merkmal KINDER = Merkmal.of(Testtabelle.personen("kinder", "Betreute Kinder unter 3", Zeitart.STICHTAG));
    private static final Merkmal BEVOELKERUNG = Merkmal.of(Testtabelle.personen("bevoelkerung", "Bevölkerung", Zeitart.STICHTAG));
    private static final Merkmal STUDIERENDE = Merkmal.of(Testtabelle.personen("studierende", "Studierende", Zeitart.SEMESTER));
    private static final Bruch ZENSUS_2011 = new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010");
    private static final Bruch ZENSUS_2022 = new Bruch(LocalDate.of(2024, 12, 31), "Zensus 2022", "VB011");

    private static Testtabelle bevoelkerung(Bruch... brueche) {
        return new Testtabelle(Lieferung.builder("12411", "b.csv").brueche(List.of(brueche)).build());
    }

    private static Testtabelle kinder() {
        return new Testtabelle(Lieferung.builder("22543", "k.csv").build());
    }

    private static Kennzahlentafel tafel(Formel formel, Testtabelle... tabellen) {
        Kennzahl kennzahl = Kennzahl.builder("K", "Kennzahl", formel).build();
        return Rechner.berechne(katalog(kennzahl), Testtabelle.bestand(tabellen)).fuer(MITTELDEUTSCHES_REVIER);
    }

    private static Formel quote(Merkmal zaehler, Paarung paarung) {
        return new Verhaeltnis(summe(zaehler), summe(BEVOELKERUNG), 100, paarung, true);
    }

    /**
     * Leipzig, children under 3 in care on 01.03.2016 (without double counts) 8,939, population under 3 on 31.12.2015 18,826: 47.5
     * percent. GENESIS 22543-01-02-4, 12411-02-03-4, © Statistische Ämter des Bundes und der Länder, Deutschland, 2017, dl-de/by-2-0.
     */
    @Test
    void vorjahrNimmtDenNennerDesJahresDavor() {
        Kennzahlentafel tafel = tafel(quote(KINDER, Paarung.VORJAHR), kinder().zahl(KINDER, Stichtag.of(2016, 3, 1), "14713", 8939),
                bevoelkerung().zahl(BEVOELKERUNG, Stichtag.of(2015, 12, 31), "14713", 18_826).zahl(BEVOELKERUNG, Stichtag.of(2016, 12, 31), "14713", 99_999));
        Kennzahlwert leipzig = tafel.wert("K", LEIPZIG_STADT, 2016);
        assertEquals("47,5", leipzig.anzeige());
        assertEquals(100 * 8939 / 18_826.0, leipzig.wert().zahl(), 1e-12);
        assertEquals(List.of(2016), tafel.jahre("K"), "2017 has a denominator and no numerator");
        assertEquals(List.of("2016-03-01", "2015-12-31"),
                tafel.grundlage("K", LEIPZIG_STADT, 2016).stream().map(Messwert::zeit).map(z -> z.iso()).toList());
    }

    private static Kennzahlentafel betreuung(Bruch... brueche) {
        Testtabelle kinder = kinder();
        Testtabelle bevoelkerung = bevoelkerung(brueche);
        for (int jahr = 2009; jahr <= 2014; jahr++) {
            kinder.zahl(KINDER, Stichtag.of(jahr, 3, 1), "15002", 3000 + jahr);
            bevoelkerung.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "15002", 6000 + jahr);
        }
        return tafel(quote(KINDER, Paarung.VORJAHR), kinder, bevoelkerung);
    }

    /** The census of 31.12.2011 stands in the denominator of the children of 01.03.2012 for the first time. */
    @ParameterizedTest(name = "{0}-{1}: Bruch {2}")
    @CsvSource({"2010, 2011, false", "2011, 2012, true", "2012, 2013, false", "2010, 2014, true"})
    void bruchDesNennersTrifftDenErstenZaehlerDerIhnHat(int von, int bis, boolean bruch) {
        assertEquals(bruch, betreuung(ZENSUS_2011).zeitreihe("K", HALLE_SAALE).wachstum(von, bis).bruch().isPresent());
    }

    @Test
    void bruchDesNennersBehaeltSatzUndRegel() {
        Kennzahlwert wert = betreuung(ZENSUS_2011).wert("K", HALLE_SAALE, 2014);
        assertEquals(List.of("Bruch 2011 (Zensus 2011, VB010)"), wert.brueche().stream().map(Bruch::toString).toList());
        assertEquals(List.of("2010-2011", "2012-2014"), betreuung(ZENSUS_2011).zeitreihe("K", HALLE_SAALE).abschnitte());
        assertEquals(List.of(), betreuung(ZENSUS_2022).wert("K", HALLE_SAALE, 2014).brueche(), "after the series");
        Bruch davor = new Bruch(LocalDate.of(2005, 1, 1), "davor", "");
        assertEquals(List.of("2010-2014"), betreuung(davor).zeitreihe("K", HALLE_SAALE).abschnitte());
    }

    /** Numerators of 31.12. and the population of the year before: here the break comes a year later. */
    @Test
    void bruchDesNennersRuecktMitDerPaarungUmEinJahr() {
        Testtabelle beide = bevoelkerung(ZENSUS_2011);
        Testtabelle kinder = kinder();
        IntStream.rangeClosed(2009, 2014).forEach(jahr -> {
            beide.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "15002", 6000 + jahr);
            kinder.zahl(KINDER, Stichtag.of(jahr, 12, 31), "15002", 10);
        });
        Kennzahlwert wert = tafel(quote(KINDER, Paarung.VORJAHR), kinder, beide).wert("K", HALLE_SAALE, 2014);
        assertEquals(List.of(new Bruch(LocalDate.of(2012, 12, 31), "Zensus 2011", "VB010")), wert.brueche());
    }

    /** The winter of 2024/25 (01.10.2024) belongs to the population of 31.12.2024, which is counted anew. */
    @Test
    void bruchDesNennersAuchBeiGleichemJahrUndFruehererZaehlung() {
        Testtabelle studierende = new Testtabelle(Lieferung.builder("21311", "s.csv").build());
        Testtabelle bevoelkerung = bevoelkerung(ZENSUS_2022);
        for (int jahr = 2022; jahr <= 2025; jahr++) {
            studierende.zahl(STUDIERENDE, new Semester(jahr, true), "15002", 20_000 + jahr);
            bevoelkerung.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "15002", 230_000 + jahr);
        }
        assertEquals(List.of("2022-2023", "2024-2025"),
                tafel(quote(STUDIERENDE, Paarung.GLEICHES_JAHR), studierende, bevoelkerung).zeitreihe("K", HALLE_SAALE).abschnitte());
    }

    @Test
    void einBruchBeiderSeitenStehtNurEinmal() {
        Testtabelle beide = bevoelkerung(new Bruch(LocalDate.of(2012, 1, 1), "Umstellung", "VB033"));
        IntStream.rangeClosed(2010, 2014).forEach(jahr -> beide.zahl(BEVOELKERUNG, Stichtag.of(jahr, 12, 31), "15002", 100)
                .zahl(KINDER, Stichtag.of(jahr, 12, 31), "15002", 10));
        assertEquals(1, tafel(quote(KINDER, Paarung.GLEICHES_JAHR), beide).wert("K", HALLE_SAALE, 2014).brueche().size());
    }

    /** Halle 31.12.: 242,083 (2022), 242,172 (2023), 226,767 (2024 on Zensus 2022). GENESIS 12411-01-01-4, dl-de/by-2-0. */
    @Test
    void veraenderungUeberDenBruchWirdVerweigert() {
        Testtabelle tabelle = bevoelkerung(ZENSUS_2022).zahl(BEVOELKERUNG, Stichtag.of(2022, 12, 31), "15002", 242_083)
                .zahl(BEVOELKERUNG, Stichtag.of(2023, 12, 31), "15002", 242_172).zahl(BEVOELKERUNG, Stichtag.of(2024, 12, 31), "15002", 226_767);
        Kennzahlentafel jaehrlich = tafel(new Veraenderung(summe(BEVOELKERUNG), 1), tabelle);
        assertEquals(Wert.ohne(Grund.BRUCH), jaehrlich.wert("K", HALLE_SAALE, 2024).wert());
        assertEquals(100 * 89 / 242_083.0, jaehrlich.wert("K", HALLE_SAALE, 2023).wert().zahl(), 1e-12);
        assertEquals(List.of(2023, 2024), jaehrlich.jahre("K"));
        assertEquals(Wert.ohne(Grund.BRUCH), tafel(new Veraenderung(summe(BEVOELKERUNG), 2), tabelle).wert("K", HALLE_SAALE, 2024).wert());
        assertEquals("100 · (242.172 - 242.083) / 242.083", jaehrlich.wert("K", HALLE_SAALE, 2023).herkunft().rechnung());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NEIN, NICHT_ADDITIV", "NUR_SALDO, NICHT_ADDITIV", "UNBEKANNT, ADDITIVITAET_UNBEKANNT"})
    void ohneAdditivitaetGibtEsKeinenRevierwert(Additivitaet additivitaet, Grund grund) {
        Merkmal merkmal = Merkmal.of(new Groesse("g", "Größe", Einheit.ANZAHL, additivitaet, Zeitart.STICHTAG, ""));
        Testtabelle tabelle = kinder();
        Revierzahlen.NEUN.forEach(ags -> tabelle.zahl(merkmal, Stichtag.of(2015, 12, 31), ags, 5));
        Kennzahlentafel tafel = tafel(new Bestand(summe(merkmal)), tabelle);
        assertEquals(Wert.ohne(grund), tafel.wert("K", MITTELDEUTSCHES_REVIER, 2015).wert());
        assertEquals(0, tafel.wert("K", MITTELDEUTSCHES_REVIER, 2015).deckung().mitWert());
        assertEquals(Wert.of(5), tafel.wert("K", HALLE_SAALE, 2015).wert(), "one Kommune is no sum");
    }

    @Test
    void nennerOhneZahlNullOderNichtDa() {
        Stichtag tag = Stichtag.of(2015, 12, 31);
        Kennzahlentafel tafel = tafel(quote(KINDER, Paarung.GLEICHES_JAHR),
                kinder().zahl(KINDER, tag, "15002", 5).zahl(KINDER, tag, "15088", 5).zahl(KINDER, tag, "15087", 5).zahl(KINDER, tag, "15084", 0)
                        .zahl(KINDER, Stichtag.of(2016, 12, 31), "15002", 5),
                bevoelkerung().ohne(BEVOELKERUNG, tag, "15002", Grund.SPAETER).zahl(BEVOELKERUNG, tag, "15088", 0).zahl(BEVOELKERUNG, tag, "15084", 7));
        List<Wert> werte = tafel.kommunen().stream().map(k -> tafel.wert("K", k, 2015).wert()).toList();
        assertEquals(List.of(Wert.of(0), Wert.ohne(Grund.NENNER_NULL), Wert.ohne(Grund.NICHT_GELADEN), Wert.ohne(Grund.NICHT_GELADEN),
                Wert.ohne(Grund.SPAETER)), werte.subList(0, 5));
        assertEquals(List.of(2015), tafel.jahre("K"), "2016 has no denominator");
        assertEquals(Wert.ohne(Grund.SPAETER, Grund.NICHT_GELADEN), tafel.wert("K", MITTELDEUTSCHES_REVIER, 2015).wert());
        assertEquals("Deckung 2 von 9", tafel.wert("K", MITTELDEUTSCHES_REVIER, 2015).deckung().toString());
    }

    @Test
    void ohneGemeinsamesJahrLaesstSieSichNichtBerechnen() {
        Kennzahlentafel tafel = tafel(quote(KINDER, Paarung.VORJAHR), kinder().zahl(KINDER, Stichtag.of(2016, 3, 1), "15002", 5),
                bevoelkerung().zahl(BEVOELKERUNG, Stichtag.of(2016, 12, 31), "15002", 7));
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> tafel.wert("K", HALLE_SAALE, 2016));
        assertTrue(fehler.getMessage().endsWith("es fehlt: ein Jahr, in dem Zähler und Nenner zusammenkommen"), fehler.getMessage());
    }

    /** Living in one place and in care in another: more than 100 is kept. */
    @Test
    void mehrAlsHundertProzentBleibt() {
        Stichtag tag = Stichtag.of(2015, 12, 31);
        Kennzahlentafel tafel = tafel(quote(KINDER, Paarung.GLEICHES_JAHR), kinder().zahl(KINDER, tag, "15002", 45),
                bevoelkerung().zahl(BEVOELKERUNG, tag, "15002", 40));
        assertEquals(Wert.of(112.5), tafel.wert("K", HALLE_SAALE, 2015).wert());
    }
}
