package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.harmonisierung.Kategorienabbildungen;
import de.bismit.harmonisierung.Stichtage;
import de.bismit.harmonisierung.Stichtagsregel;
import de.bismit.io.Testdaten;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Schuljahr;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kategorienabbildungen over real tables. Expected sums: an independent program that splits the lines of the files at {@code ;} and
 * adds the printed numbers, a {@code -} of a key that has numbers counted 0 (Regionaldatenbank Deutschland, 21111-01-03-4, 21111-02-06-4, 22543-01-02-4, © Statistische Ämter des Bundes
 * und der Länder, 2017, dl-de/by-2-0).
 */
class KategorienabbildungDatenTest {

    private static final Zeitbezug S2015 = new Schuljahr(2015);
    private static final Bismit BISMIT = Bismit.standard();
    private static final Kategorienabbildungen ABBILDUNGEN = Kategorienabbildungen.deutschland();

    private static final Map<String, Datenbestand> GELESEN = new ConcurrentHashMap<>();

    private static Datenbestand lies(String datei) {
        Path pfad = Testdaten.shared("data/genesis-datencsv/" + datei);
        return GELESEN.computeIfAbsent(datei, d -> BISMIT.lies(pfad));
    }

    private static Merkmal insgesamt(Datenbestand daten, String groesse) {
        Groesse gesucht = daten.merkmale().stream().map(Merkmal::groesse).filter(g -> g.id().equals(groesse)).findFirst().orElseThrow();
        return Merkmal.of(gesucht);
    }

    private static String grad(Messwert messwert) {
        return messwert.quelle().orElseThrow().angabe("kategorienabbildung").orElse("ungeprüft");
    }

    @ParameterizedTest(name = "{0}: {1} Kreise mit Zahl, Summe {2} wie das Land, {4}")
    @CsvSource({"14, 13, 103762, 103762, exakt", "15, 14, 53024, 53024, verlustbehaftet", "16, 23, 60185, 60185, verlustbehaftet",
        "12, 18, 48954, 48954, verlustbehaftet", "05, 53, 676337, 676337, verlustbehaftet"})
    void nichtGymnasialeWeiterfuehrendeSchulen(String land, int kreise, double summe, double landeswert, String grad) {
        Datenbestand daten = ABBILDUNGEN.abbildung("schulgruppe").wendeAn(lies("regio-21111-01-03-4.csv"));
        Merkmal merkmal = insgesamt(daten, "schuelerAllgemein").mit("schulgruppe", "nichtGymnasial");
        List<Wert> werte = daten.zu(merkmal).gebiete().stream().filter(g -> g.length() == 5 && g.startsWith(land))
                .map(g -> daten.messwert(merkmal, S2015, g).wert()).filter(Wert::istZahl).toList();
        assertEquals(kreise, werte.size());
        assertEquals(Wert.of(summe), Wert.summe(werte));
        assertEquals(Wert.of(landeswert), daten.messwert(merkmal, S2015, land).wert());
        assertEquals(grad, grad(daten.messwert(merkmal, S2015, land)));
    }

    /** Sachsen prints 0 Hauptschulen, Nordrhein-Westfalen x for the Orientierungsstufe: neither is a zero among others. */
    @Test
    void nullUndXSindKeinAngebotWoEsDieSchulartNichtGibt() {
        Datenbestand daten = ABBILDUNGEN.abbildung("bundesschulart").wendeAn(lies("regio-21111-01-03-4.csv"));
        Merkmal schueler = insgesamt(daten, "schuelerAllgemein");
        assertEquals(Wert.of(0), daten.messwert(schueler.mit("schulart", "hauptschule"), S2015, "14").wert());
        for (String ort : List.of("14 hauptschule", "14713 hauptschule", "15 realschule", "16 orientierungsstufe", "12 hauptschule", "05 orientierungsstufe")) {
            String[] teile = ort.split(" ");
            Messwert messwert = daten.messwert(schueler.mit("bundesschulart", teile[1]), S2015, teile[0]);
            assertEquals(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT), messwert.wert(), ort);
            assertEquals("unmoeglich", grad(messwert), ort);
        }
        assertThat(daten.befunde().toString()).doesNotContain("BIS-K001");
    }

    /** All Länder and years that have numbers: 11 + 12 + 13 + 14 + 15 is Insgesamt, and so are the groups; 14D is inside 13. */
    @Test
    void abschlussgruppenErgebenInsgesamt() {
        Datenbestand daten = ABBILDUNGEN.abbildung("abschlussgruppe").wendeAn(lies("regio-21111-02-06-4.csv"));
        Merkmal alle = insgesamt(daten, "schulabgaenge");
        int verglichen = 0;
        for (Zeitbezug zeit : daten.zu(alle).zeiten()) {
            for (String gebiet : List.of("DG", "05", "12", "14", "15", "16")) {
                Wert gruppen = summe(daten, alle, "abschlussgruppe", zeit, gebiet, "ohneHSA", "HSA", "mittlererOderFHR", "AHR");
                assertEquals(daten.messwert(alle, zeit, gebiet).wert(), gruppen, gebiet + " " + zeit);
                verglichen++;
            }
        }
        assertEquals(21 * 6, verglichen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DG, 846423", "14, 28463", "15, 16396", "16, 16485", "12, 20754", "05, 207106"})
    void abschluesse2015ErgebenInsgesamt(String gebiet, double insgesamt) {
        Datenbestand daten = lies("regio-21111-02-06-4.csv");
        Merkmal alle = insgesamt(daten, "schulabgaenge");
        Zeitbezug jahr = new Abgangsjahr(2015);
        assertEquals(Wert.of(insgesamt), daten.messwert(alle, jahr, gebiet).wert());
        assertEquals(Wert.of(insgesamt), summe(daten, alle, "abschluss", jahr, gebiet, "ohneHSA", "HSA", "mittlerer", "FHR", "AHR"));
        if (gebiet.equals("14")) {
            assertEquals("x", daten.messwert(alle.mit("abschluss", "FHR"), jahr, gebiet).zeichen());
            assertEquals("x", daten.messwert(alle.mit("abschluss", "schulischerTeilFHR"), jahr, gebiet).zeichen());
        }
    }

    /** 2012 to 2013 the school part of the Fachhochschulreife moves from 14 to 13; together they do not break. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"05, 2012, 88296", "05, 2013, 91707", "15, 2011, 6486", "15, 2012, 6949", "DG, 2012, 358472", "DG, 2013, 378432", "14, 2015, 14305",
        "12, 2014, 7583"})
    void mittlererOderFachhochschulreife(String gebiet, int jahr, double erwartet) {
        Datenbestand daten = ABBILDUNGEN.abbildung("abschlussgruppe").wendeAn(lies("regio-21111-02-06-4.csv"));
        Merkmal merkmal = insgesamt(daten, "schulabgaenge").mit("abschlussgruppe", "mittlererOderFHR");
        assertEquals(Wert.of(erwartet), daten.messwert(merkmal, new Abgangsjahr(jahr), gebiet).wert());
    }

    private static Wert summe(Datenbestand daten, Merkmal alle, String dimension, Zeitbezug zeit, String gebiet, String... kategorien) {
        List<Wert> teile = new ArrayList<>();
        for (String kategorie : kategorien) {
            teile.add(daten.messwert(alle.mit(dimension, kategorie), zeit, gebiet).wert());
        }
        return Wert.summe(teile);
    }

    /** Hort Thüringen against Sachsen-Anhalt: 423 children in the Altenburger Land, 4,953 in the Burgenlandkreis (kategorien_README). */
    @Test
    void hortInThueringenIstGesperrt() {
        Datenbestand daten = ABBILDUNGEN.abbildung("betreuungsgruppe").wendeAn(lies("regio-22543-01-02-4_00.csv"));
        Merkmal kinder = insgesamt(daten, "betreuteKinder");
        Zeitbezug tag = Stichtag.of(2016, 3, 1);
        assertEquals(Wert.of(423), daten.messwert(kinder.mit("alter", "6bis14"), tag, "16077").wert());
        Messwert altenburg = daten.messwert(kinder.mit("betreuungsgruppe", "schulkinder"), tag, "16077");
        Messwert burgenland = daten.messwert(kinder.mit("betreuungsgruppe", "schulkinder"), tag, "15084");
        assertEquals(Wert.ohne(Grund.NICHT_ABBILDBAR), altenburg.wert());
        assertEquals("unmoeglich", grad(altenburg));
        assertEquals(Wert.of(4953), burgenland.wert());
        assertEquals("verlustbehaftet", grad(burgenland));
        assertEquals(Wert.of(55_657), daten.messwert(kinder.mit("betreuungsgruppe", "unter3"), tag, "14").wert());
        assertEquals("exakt", grad(daten.messwert(kinder.mit("betreuungsgruppe", "unter3"), tag, "14")));
        assertThat(altenburg.herkunft().baum()).contains("VB051").contains("423");
    }

    /** nicht gymnasial / (nicht gymnasial + Gymnasium), nine Kommunen, 2015/16, from the sample; sums by the independent program. */
    @Test
    void abgebildeteMerkmaleRechnenImRevier() {
        Datenbestand daten = ABBILDUNGEN.abbildung("schulgruppe").wendeAn(BISMIT.beispiel());
        Merkmal schueler = insgesamt(daten, "schuelerAllgemein");
        Kennzahl anteil = Kennzahl.builder("X-NICHTGYMNASIAL", "Schüler nicht gymnasialer Schulen", new Verhaeltnis(
                new Merkmalsumme(List.of(schueler.mit("schulgruppe", "nichtGymnasial"))), new Merkmalsumme(List.of(schueler.mit("schulgruppe", "weiterfuehrend"))),
                100, Paarung.GLEICHES_JAHR, true)).einheit(Einheit.PROZENT).build();
        Kennzahlwert revier = Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(anteil)), daten).fuer(MITTELDEUTSCHES_REVIER)
                .wert("X-NICHTGYMNASIAL", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(Wert.of(46_464), revier.zaehler());
        assertEquals(Wert.of(46_464 + 48_288), revier.nenner().orElseThrow());
        assertThat(revier.herkunft().belege()).hasSize(9 * 5).allSatisfy(b -> assertEquals("21111-01-03-4", b.stelle().tabelle()));
    }

    /** One blocked Kommune leaves the Revier without a value, and says why. */
    @Test
    void revierOhneVergleichbareHortzahlFehlt() {
        Datenbestand daten = ABBILDUNGEN.abbildung("betreuungsgruppe").wendeAn(BISMIT.beispiel());
        Kennzahl kinder = Kennzahl.builder("X-HORT", "Schulkinder im Hort", new Bestand(new Merkmalsumme(List.of(
                insgesamt(daten, "betreuteKinder").mit("betreuungsgruppe", "schulkinder"))))).build();
        var tafel = Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(kinder)), daten).fuer(MITTELDEUTSCHES_REVIER);
        assertEquals(Wert.ohne(Grund.NICHT_ABBILDBAR), tafel.wert("X-HORT", MITTELDEUTSCHES_REVIER, 2016).wert());
        assertEquals(4953, tafel.wert("X-HORT", Revierkommunen.BURGENLANDKREIS, 2016).wert().zahl());
    }

    /**
     * A comparison through a mapping with the shipped rules: care at school age is lossy in Sachsen and Sachsen-Anhalt, and not the same
     * in Thüringen, so that the Altenburger Land has no value; Schularten within Sachsen are one thing, beside the others' they are not.
     */
    @Test
    void dasUrteilKenntDieAbbildung() {
        Datenbestand daten = ABBILDUNGEN.abbildung("schulgruppe").wendeAn(ABBILDUNGEN.abbildung("betreuungsgruppe").wendeAn(BISMIT.beispiel()));
        Merkmal kinder = insgesamt(daten, "betreuteKinder");
        Merkmal schueler = insgesamt(daten, "schuelerAllgemein");
        Kennzahl hort = anteil("X-HORT", kinder.mit("betreuungsgruppe", "schulkinder"), kinder.mit("betreuungsgruppe", "3bis6"));
        Kennzahl gymnasium = anteil("X-GYMNASIUM", schueler.mit("schulgruppe", "gymnasium"), schueler.mit("schulgruppe", "weiterfuehrend"));
        Kennzahlenvergleich vergleich = BISMIT.regelwerk().vergleiche(Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(hort, gymnasium)), daten)
                .fuer(MITTELDEUTSCHES_REVIER));
        Urteil paar = vergleich.kennzahl("X-HORT").urteil(Revierkommunen.BURGENLANDKREIS, Revierkommunen.NORDSACHSEN, 2016);
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(paar, "BIS-V006"));
        assertThat(paar.anzeige(Sprache.ENGLISCH)).contains("BIS-V006");
        Jahresvergleich horte = vergleich.kennzahl("X-HORT").im(2016);
        assertEquals(Wert.ohne(Grund.NICHT_ABBILDBAR), horte.kommunen().get(8).wert().wert());
        assertEquals(Stufe.NICHT_VERGLEICHBAR, beitrag(horte.urteil(), "BIS-V007"));
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(horte.urteil(), "BIS-V001"), "and one value is missing");
        Urteil gegenThueringen = vergleich.kennzahl("X-HORT").urteil(Revierkommunen.NORDSACHSEN, Revierkommunen.ALTENBURGER_LAND, 2016);
        assertEquals(Stufe.NICHT_VERGLEICHBAR, gegenThueringen.stufe());
        Kennzahlvergleich gymnasien = vergleich.kennzahl("X-GYMNASIUM");
        Urteil inSachsen = gymnasien.urteil(Revierkommunen.LEIPZIG_STADT, Revierkommunen.NORDSACHSEN, 2015);
        assertThat(inSachsen.gruende()).isNotEmpty().noneMatch(g -> g.regel().id().equals("BIS-V006") || g.regel().id().equals("BIS-V007"));
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(gymnasien.urteil(2015), "BIS-V006"), "Gemeinschaftsschulen in Sachsen-Anhalt and Thüringen");
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(gymnasien.urteil(Revierkommunen.LEIPZIG_STADT, Bund.DEUTSCHLAND, 2015), "BIS-V006"));
    }

    private static Kennzahl anteil(String id, Merkmal zaehler, Merkmal nenner) {
        return Kennzahl.builder(id, id, new Verhaeltnis(new Merkmalsumme(List.of(zaehler)), new Merkmalsumme(List.of(nenner)), 100, Paarung.GLEICHES_JAHR, false))
                .einheit(Einheit.PROZENT).build();
    }

    private static Stufe beitrag(Urteil urteil, String regel) {
        return urteil.gruende().stream().filter(g -> g.regel().id().equals(regel)).findFirst().orElseThrow(() -> new AssertionError(urteil.gruende().toString())).stufe();
    }

    /** Days and kinds of time as the tables have them are those of stichtage.csv. */
    @Test
    void tabellenZaehlenAnDenStichtagenDerRegeln() {
        Datenbestand daten = BISMIT.beispiel();
        TreeSet<String> geprueft = new TreeSet<>();
        for (Merkmal merkmal : daten.merkmale()) {
            String statistik = daten.zu(merkmal).lieferungen().iterator().next().statistik();
            for (Zeitbezug zeit : daten.zu(merkmal).zeiten()) {
                if (zeit instanceof Stichtag tag && Stichtage.deutschland().alle().stream().anyMatch(r -> r.evas().equals(statistik))) {
                    List<Optional<LocalDate>> tage = Stichtage.deutschland().finde(statistik, Land.SACHSEN, tag.tag()).stream()
                            .map(r -> r.stichtag(tag.tag().getYear())).toList();
                    assertThat(tage).as(merkmal + " " + zeit).contains(Optional.of(tag.tag()));
                    geprueft.add(statistik);
                }
            }
        }
        assertThat(geprueft).contains("12411", "22541", "22543", "13111");
    }

    @ParameterizedTest(name = "{0} ist {3}")
    @CsvSource({"schuelerAllgemein, 21111, Schüler, SCHULJAHR", "schulabgaenge, 21111, Abgänger, ABGANGSJAHR", "schuelerBeruflich, 21121, Schüler, SCHULJAHR",
        "betreuteKinder, 22543, Kinder, STICHTAG", "bevoelkerung, 12411, Bevölkerung, STICHTAG", "studierende, 21311, Studierende, SEMESTER",
        "geburten, 12612, Lebendgeborene, KALENDERJAHR", "arbeitslose, 13211, Arbeitslose, JAHRESDURCHSCHNITT"})
    void groessenHabenDieZeitartIhrerRegel(String groesse, String statistik, String merkmal, Zeitart zeitart) {
        Stichtagsregel regel = Stichtage.deutschland().finde(statistik, merkmal, Land.SACHSEN, LocalDate.of(2023, 12, 31)).orElseThrow();
        assertEquals(zeitart, regel.zeitart());
        assertEquals(zeitart, insgesamt(BISMIT.beispiel(), groesse).groesse().zeitart());
    }

    /** Children on 1 March are related to the population of the year before, in the rules and in the catalogue. */
    @Test
    void betreuungsquotenHabenDenNennerDesVorjahrs() {
        assertEquals(Optional.of(Paarung.VORJAHR), Stichtage.deutschland().finde("22543", "Kinder", Land.SACHSEN, LocalDate.of(2016, 3, 1))
                .orElseThrow().paarung());
        List<Verhaeltnis> quoten = BISMIT.katalog().kennzahlen().stream().flatMap(k -> k.formel().stream())
                .filter(Verhaeltnis.class::isInstance).map(Verhaeltnis.class::cast)
                .filter(v -> erste(v.zaehler()).equals("betreuteKinder") && erste(v.nenner()).equals("bevoelkerung")).toList();
        assertTrue(quoten.size() >= 3, quoten.toString());
        assertThat(quoten).allSatisfy(v -> assertEquals(Paarung.VORJAHR, v.paarung()));
    }

    private static String erste(Merkmalsumme summe) {
        return summe.merkmale().get(0).groesse().id();
    }
}
