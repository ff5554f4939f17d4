package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.wert.Befund;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Schwere;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Semester;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Figures of leavers: GENESIS 21111-02-06-4, Abgangsjahr 2015. © Statistische Ämter des Bundes und der Länder, Deutschland,
 * 2018, dl-de/by-2-0. Those of 2014 are invented.
 */
class DatenbestandTest {

    private static final Groesse ABGAENGE = Testtabelle.personen("schulabgaenge", "Absolventen und Abgänger", Zeitart.ABGANGSJAHR);
    private static final Merkmal ALLE = Merkmal.of(ABGAENGE);
    private static final Merkmal OHNE = ALLE.mit("abschluss", "ohne Hauptschulabschluss");
    private static final Abgangsjahr J2014 = new Abgangsjahr(2014);
    private static final Abgangsjahr J2015 = new Abgangsjahr(2015);

    private static Testtabelle abgaenge(Lieferung lieferung) {
        return new Testtabelle(lieferung).zahl(ALLE, J2015, "15002", 1723).zahl(OHNE, J2015, "15002", 190)
                .zahl(ALLE, J2015, "14713", 3438).zahl(OHNE, J2015, "14713", 370)
                .zahl(ALLE, J2015, "15", 14_000).zahl(ALLE, J2015, "DG", 846_423);
    }

    @Test
    void zelleMitFundstelleUndLieferung() {
        Lieferung lieferung = Testtabelle.stand("21111-02-06-4", "21111-02-06-4.csv", "2018-02-24")
                .lizenz("Datenlizenz Deutschland – Namensnennung – Version 2.0").build();
        Messwert halle = Testtabelle.bestand(abgaenge(lieferung)).messwert(OHNE, J2015, "15002");
        assertEquals(Wert.of(190), halle.wert());
        assertEquals(Optional.of(lieferung), halle.quelle());
        String herkunft = halle.herkunft().toString();
        assertTrue(herkunft.startsWith("190 ") && herkunft.endsWith("21111-02-06-4, Zeile 11, Spalte 5 (Absolventen und Abgänger, "
                + "ohne Hauptschulabschluss), Stand 24.02.2018, dl-de/by-2-0"), herkunft);
        assertEquals("Absolventen und Abgänger, 15002, Abgangsjahr 2015: 1.723",
                Testtabelle.bestand(abgaenge(lieferung)).messwert(ALLE, J2015, "15002").toString());
    }

    @Test
    void wasKeineTabelleHatIstNichtGeladen() {
        Datenbestand daten = Testtabelle.bestand(abgaenge(Lieferung.builder("T", "t.csv").build()));
        Wert nichtGeladen = Wert.ohne(Grund.NICHT_GELADEN);
        assertEquals(nichtGeladen, daten.messwert(OHNE, J2014, "15002").wert(), "the year");
        assertEquals(nichtGeladen, daten.messwert(OHNE, J2015, "16077").wert(), "the territory");
        assertEquals(nichtGeladen, daten.messwert(OHNE, J2015, "DG").wert(), "the cell between others");
        assertEquals(nichtGeladen, daten.messwert(ALLE.mit("geschlecht", "weiblich"), J2015, "15002").wert(), "the Merkmal");
        assertFalse(daten.hat(ALLE.mit("geschlecht", "weiblich")));
        assertTrue(daten.messwert(OHNE, J2015, "DG").fundstelle().isEmpty());
    }

    @Test
    void kommunenOhneFallTreffenNichtZu() {
        Datenbestand daten = Testtabelle.bestand(new Testtabelle(Lieferung.builder("T", "t.csv").build())
                .ohne(ALLE, J2015, "15256", Grund.KEIN_GEBIET).ohne(ALLE, J2015, "14713", Grund.UNMOEGLICH)
                .ohne(ALLE, J2015, "15002", Grund.NICHT_SINNVOLL));
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_GEBIET), daten.messwert(ALLE, J2015, "15256").wert());
        assertEquals(Wert.nichtZutreffend(Grund.UNMOEGLICH), daten.messwert(ALLE, J2015, "14713").wert());
        assertEquals(Wert.ohne(Grund.NICHT_SINNVOLL), daten.messwert(ALLE, J2015, "15002").wert());
    }

    /** As in 21111-02-06-4, which exists twice: a point in the earlier export, a number in the later. */
    @Test
    void spaetererStandGiltUndDerUnterschiedWirdGezaehlt() {
        Testtabelle frueher = new Testtabelle(Testtabelle.stand("T", "frueh.csv", "2017-06-08").build())
                .zahl(ALLE, J2015, "15002", 1723).ohne(OHNE, J2015, "15002", Grund.UNBEKANNT_ODER_GEHEIM).zahl(ALLE, J2015, "14713", 3438)
                .zahl(ALLE, J2014, "15002", 1700);
        Testtabelle spaeter = abgaenge(Testtabelle.stand("T", "spaet.csv", "2018-02-24").build());
        Datenbestand daten = Testtabelle.bestand(frueher, spaeter);
        assertEquals(Wert.of(190), daten.messwert(OHNE, J2015, "15002").wert());
        assertEquals(Wert.of(1700), daten.messwert(ALLE, J2014, "15002").wert(), "what only the earlier one has");
        Befund befund = daten.befunde().get(0);
        assertEquals(1, daten.befunde().size());
        assertEquals("BIS-D002", befund.code());
        assertEquals(Schwere.WARNUNG, befund.schwere());
        assertEquals("frueh.csv", befund.stellen().get(0).datei());
        assertEquals("T (frueh.csv, Stand 08.06.2017) und T (spaet.csv, Stand 24.02.2018) haben 3 Zellen gemeinsam, davon 1 verschieden; "
                + "es gilt T (spaet.csv, Stand 24.02.2018) (späterer Datenstand, sonst zuerst gelesen)", befund.text());
    }

    @Test
    void gleicheZellenSindNurEinHinweis() {
        Datenbestand daten = Testtabelle.bestand(abgaenge(Lieferung.builder("A", "a.csv").build()), abgaenge(Lieferung.builder("B", "b.csv").build()));
        assertEquals(List.of("BIS-D001"), daten.befunde().stream().map(Befund::code).toList());
        assertEquals(Schwere.HINWEIS, daten.befunde().get(0).schwere());
        assertTrue(daten.befunde().get(0).text().contains("haben 6 Zellen gemeinsam, alle gleich"), daten.befunde().toString());
    }

    @Test
    void verschiedeneMerkzeichenSindVerschieden() {
        Testtabelle endgueltig = new Testtabelle(Lieferung.builder("A", "a.csv").build()).zahl(ALLE, J2015, "15002", 5);
        Testtabelle vorlaeufig = new Testtabelle(Lieferung.builder("B", "b.csv").build())
                .zahl(ALLE, J2015, "15002", 5, Set.of(Merkzeichen.VORLAEUFIG));
        assertEquals("BIS-D002", Testtabelle.bestand(endgueltig, vorlaeufig).befunde().get(0).code());
    }

    @Test
    void jePaarVonTabellenEinBefundUndKeinerOhneGemeinsameZelle() {
        Testtabelle a = abgaenge(Lieferung.builder("A", "a.csv").build());
        Testtabelle b = abgaenge(Lieferung.builder("B", "b.csv").build());
        Testtabelle c = abgaenge(Lieferung.builder("C", "c.csv").build());
        assertEquals(3, Testtabelle.bestand(a, b, c).befunde().size());
        Testtabelle anderswo = new Testtabelle(Lieferung.builder("D", "d.csv").build()).zahl(ALLE, J2014, "15002", 1);
        assertEquals(0, Testtabelle.bestand(a, anderswo).befunde().size());
        Datenbestand nacheinander = Testtabelle.bestand(a).und(Testtabelle.bestand(b)).und(Testtabelle.bestand(c));
        assertEquals(3, nacheinander.befunde().size(), "none twice");
    }

    @Test
    void zusammenBehaeltBefundeBuecherUngebundeneUndGebiete() {
        Befund befund = new Befund("BIS-L004", Schwere.WARNUNG, 2, List.of(), "unlesbar");
        Datenbestand links = Datenbestand.aus(List.of(), List.of(new Gebietsangabe("15002", "Halle (Saale)", Ebene.KREIS)), List.of(befund), List.of(ALLE),
                new Buchfuehrung(10, 30, 20, 9, 1));
        Datenbestand rechts = Datenbestand.aus(List.of(), List.of(new Gebietsangabe("DG", "Deutschland", Ebene.BUND)), List.of(), List.of(OHNE),
                new Buchfuehrung(1_000, 4_000, 4_000, 0, 0));
        Datenbestand beide = links.und(rechts);
        assertEquals(List.of("DG", "15002"), beide.gebiete().stream().map(Gebietsangabe::schluessel).toList());
        assertEquals(List.of(ALLE, OHNE), beide.ungebunden());
        assertEquals("1 Befund in 1.010 Zeilen (4.030 Zellen: 4.020 Werte, 9 ohne Wert, 1 verworfen)\nBIS-L004 unlesbar (2-mal)",
                beide.befunde().toString());
        assertEquals("keine Befunde in 0 Zeilen (0 Zellen: 0 Werte, 0 ohne Wert, 0 verworfen)", Datenbestand.leer().befunde().toString());
    }

    @Test
    void buecherMuessenAufgehen() {
        assertThrows(IllegalArgumentException.class, () -> new Buchfuehrung(1, 3, 1, 1, 0));
    }

    @Test
    void querschnittHatEineEbeneInDerReihenfolgeDerSchluessel() {
        Querschnitt kreise = Testtabelle.bestand(abgaenge(Lieferung.builder("T", "t.csv").build())).querschnitt(ALLE, J2015, Ebene.KREIS);
        assertEquals(List.of("14713", "15002"), List.copyOf(kreise.werte().keySet()));
        assertEquals("Absolventen und Abgänger, Abgangsjahr 2015: 2 von 2 Gebieten", kreise.toString());
        Querschnitt bund = Testtabelle.bestand(abgaenge(Lieferung.builder("T", "t.csv").build())).querschnitt(OHNE, J2015, Ebene.BUND);
        assertEquals(Map.of(), bund.werte());
    }

    @Test
    void vonMehrerenZeitenEinesJahresGiltDieLetzte() {
        Groesse studierende = Testtabelle.personen("studierende", "Studierende", Zeitart.SEMESTER);
        Semester sommer = new Semester(2023, false);
        Semester winter = new Semester(2023, true);
        Merkmalsdaten daten = Testtabelle.bestand(new Testtabelle(Lieferung.builder("T", "t.csv").build())
                .zahl(Merkmal.of(studierende), winter, "15002", 20_485).zahl(Merkmal.of(studierende), sommer, "15002", 1)).zu(Merkmal.of(studierende));
        assertEquals(Optional.of(winter), daten.zeit(2023));
        assertEquals(List.<Zeitbezug>of(sommer, winter), List.copyOf(daten.zeiten()));
        assertEquals(Optional.empty(), daten.zeit(2022));
    }

    @Test
    void kreiseMitZahlUndBruecheAllerLieferungen() {
        Lieferung a = Testtabelle.stand("A", "a.csv", "2018-01-01").brueche(List.of(new Bruch(LocalDate.of(2024, 12, 31), "Zensus 2022", "VB011"))).build();
        Lieferung b = Testtabelle.stand("B", "b.csv", "2019-01-01").brueche(List.of(new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010"))).build();
        Merkmalsdaten daten = Testtabelle.bestand(abgaenge(a), new Testtabelle(b).zahl(ALLE, J2015, "15088", 1190)
                .ohne(ALLE, J2015, "15087", Grund.LEER)).zu(ALLE);
        assertEquals(List.of("15002", "15088"), daten.kreiseMitZahl(J2015, Land.SACHSEN_ANHALT));
        assertEquals(List.of("VB010", "VB011"), daten.brueche().stream().map(Bruch::regel).toList());
        assertEquals(List.of(b, a), List.copyOf(daten.lieferungen()), "the one that counts first");
    }

    @Test
    void umstaendeEinerLieferung() {
        Lieferung lieferung = Lieferung.builder("12411-01-01-4", "12411-01-01-4.csv").angabe("ortsprinzip", "Wohnort").zensusbasen(List.of(
                new Zensusbasis(LocalDate.of(1995, 1, 1), Zensus.VOLKSZAEHLUNG_1987), new Zensusbasis(LocalDate.of(2011, 12, 31), Zensus.ZENSUS_2011))).build();
        assertEquals(Optional.of("Volkszählung 1987 / Register 1990"), lieferung.zensusbasis(Stichtag.of(2010, 12, 31)));
        assertEquals(Optional.of("Zensus 2011"), lieferung.zensusbasis(Stichtag.of(2011, 12, 31)));
        assertEquals(Optional.empty(), lieferung.zensusbasis(Stichtag.of(1990, 12, 31)));
        assertEquals(List.of(new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010")), lieferung.brueche(), "a new basis breaks the series");
        assertEquals(Optional.of("Wohnort"), lieferung.angabe("ortsprinzip"));
        assertEquals(Optional.empty(), lieferung.gebietsstand());
        assertEquals(Zeichenschema.UNBEKANNT, lieferung.zeichenschema());
        assertEquals("12411-01-01-4 (12411-01-01-4.csv, Stand unbekannt)", lieferung.toString());
    }

    /** The number in the name of 12411-01-01-4_1773175772751_de_flat.csv; the day by {@code date -d @1773175772}. */
    @Test
    void datenstandAusDerEpocheImDateinamenInAmtlicherZeit() {
        assertEquals("10.03.2026", Datenstand.ausEpochenmillis(1773175772751L).toString());
        assertEquals(21, Datenstand.ausEpochenmillis(1773175772751L).zeitpunkt().getHour(), "20:49 UTC in winter");
    }

    @Test
    void textSagtWasDaIst() {
        Datenbestand daten = Testtabelle.bestand(abgaenge(Lieferung.builder("A", "a.csv").build()).zahl(ALLE, J2014, "15002", 1700)
                .zahl(ALLE, J2015, "14", 1).zahl(ALLE, J2015, "16", 1), new Testtabelle(Lieferung.builder("B", "b.csv").build())
                .zahl(OHNE, J2014, "15002", 180));
        assertEquals("2 Tabellen, 2 Kommunen, 3 Länder, Deutschland, 2014-2015", daten.toString());
        assertEquals("0 Tabellen, ohne Gebiete", Datenbestand.leer().toString());
    }

    @Test
    void groesseIstGleichBeiGleicherIdUndMerkmaleNachAuspraegungen() {
        Groesse andererName = new Groesse("schulabgaenge", "Abgänge", Einheit.ANZAHL, Additivitaet.NEIN, Zeitart.KALENDERJAHR, "");
        assertEquals(ABGAENGE, andererName);
        assertEquals(ALLE.mit("a", "1").mit("b", "2"), Merkmal.of(andererName, Map.of("b", "2", "a", "1")));
        assertThrows(IllegalArgumentException.class, () -> new Groesse(" ", "x", Einheit.ANZAHL, Additivitaet.JA, Zeitart.STICHTAG, ""));
        assertThrows(IllegalStateException.class, () -> Testtabelle.bestand(new Testtabelle(Lieferung.builder("T", "t").build()))
                .zu(ALLE).kreissummen());
    }

    @Test
    void zweimalDasselbeAufEinerAchseWirdAbgelehnt() {
        Lieferung lieferung = Lieferung.builder("T", "t.csv").build();
        assertThrows(IllegalArgumentException.class,
                () -> new Blockbauer(lieferung, List.of(ALLE), List.of(J2015), List.of("15002", "15002")));
        assertThrows(IllegalArgumentException.class,
                () -> new Blockbauer(lieferung, List.of(ALLE), List.of(J2015), List.of("15003", "15002")));
        Blockbauer doppelt = new Blockbauer(lieferung, List.of(ALLE, ALLE), List.of(J2015, J2015), List.of("15002"));
        assertThrows(IllegalArgumentException.class,
                () -> Datenbestand.aus(List.of(doppelt), List.of(), List.of(), List.of(), Buchfuehrung.LEER));
    }

    @Test
    void nachDemBauAendertSichNichtsMehr() {
        Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), List.of(ALLE), List.of(J2015), List.of("15002"));
        bauer.zahl(0, 0, 0, 7);
        Datenbestand daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        assertThrows(IllegalStateException.class, () -> bauer.zahl(0, 0, 0, 8));
        assertEquals(7, daten.messwert(ALLE, J2015, "15002").wert().zahl());
    }

    @Test
    void keineZahlUndFalscheStelleWerdenAbgelehnt() {
        Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), List.of(ALLE), List.of(J2015), List.of("15002"));
        assertThrows(IllegalArgumentException.class, () -> bauer.zahl(0, 0, 0, Double.NaN));
        assertThrows(IndexOutOfBoundsException.class, () -> bauer.zahl(0, 0, 1, 1));
    }
}
