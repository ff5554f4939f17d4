package de.bismit.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Groesse;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Land;
import de.bismit.wert.Beleg;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Old Kreise of one new Kreis in several files of one table. Population 31.12.2006: 12411-01-01-4, 15084 = 131,750 + 73,347. */
class VerstreuteTeileTest {

    private static final LocalDate ZIEL = LocalDate.of(2019, 12, 31);
    private static final Zeitbezug ENDE_2006 = new Stichtag(LocalDate.of(2006, 12, 31));
    private static final Merkmal PERSONEN = Merkmal.of(Testtabelle.personen("bevoelkerung", "Bevölkerung", Zeitart.STICHTAG));

    private static Testtabelle datei(String name, String tag) {
        return new Testtabelle(Testtabelle.stand("12411-01-01-4", name, tag).gebietsstand("jeweiliger").build());
    }

    private static Datenbestand auf2019(Testtabelle... dateien) {
        return Umschluessler.auf(ZIEL).umschluessele(Testtabelle.bestand(dateien));
    }

    private static Wert wert(Datenbestand daten, String kreis) {
        return daten.zu(PERSONEN).wert(ENDE_2006, kreis);
    }

    @Test
    void einKreisAusZweiDateienWirdZusammengesetztUndDieHerkunftNenntBeide() {
        Datenbestand neu = auf2019(datei("a.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15256", 131_750),
                datei("b.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15268", 73_347));
        assertEquals(Wert.of(205_097), wert(neu, "15084"));
        assertEquals(List.of("a.csv", "b.csv"),
                neu.messwert(PERSONEN, ENDE_2006, "15084").herkunft().belege().stream().map(Beleg::stelle).map(s -> s.datei()).toList());
        assertTrue(neu.befunde().stream().noneMatch(b -> b.code().equals("BIS-U005")), neu.befunde().toString());
    }

    @Test
    void ueberlappendeDateienGebenJedeZelleEinmalDieSpaetereGilt() {
        Testtabelle frueher = datei("a.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15256", 131_750).zahl(PERSONEN, ENDE_2006, "15268", 1);
        Testtabelle spaeter = datei("b.csv", "2019-01-02").zahl(PERSONEN, ENDE_2006, "15268", 73_347);
        assertEquals(Wert.of(205_097), wert(auf2019(frueher, spaeter), "15084"));
        assertEquals(Wert.of(205_097), wert(auf2019(spaeter, frueher), "15084"));
    }

    @Test
    void dieBilanzZaehltJedenAltenKreisEinmal() {
        List<Massenbilanz> bilanzen = Umschluessler.auf(ZIEL).bilanz(Testtabelle.bestand(
                datei("a.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15256", 131_750), datei("b.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15268", 73_347)));
        assertEquals(1, bilanzen.size());
        assertEquals(205_097, bilanzen.get(0).vorher());
        assertEquals(205_097, bilanzen.get(0).nachher());
        assertEquals(0, bilanzen.get(0).inLuecken());
    }

    /** Parts in the borders of the day and parts calculated back, or on two census bases, do not make one number. */
    @Test
    void dateienMitVerschiedenenUmstaendenBleibenGetrennt() {
        Testtabelle eine = datei("a.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15256", 131_750);
        Testtabelle andererStand = new Testtabelle(Lieferung.builder("12411-01-01-4", "b.csv").gebietsstand("2006-12-31").build())
                .zahl(PERSONEN, ENDE_2006, "15268", 73_347);
        Testtabelle andererZensus = new Testtabelle(Testtabelle.stand("12411-01-01-4", "b.csv", "2018-01-02").gebietsstand("jeweiliger")
                .zensusbasen(List.of(new Zensusbasis(LocalDate.of(2000, 1, 1), Zensus.ZENSUS_2011))).build()).zahl(PERSONEN, ENDE_2006, "15268", 73_347);
        for (Testtabelle andere : List.of(andererStand, andererZensus)) {
            Datenbestand neu = auf2019(eine, andere);
            assertEquals(Wert.ohne(Grund.NICHT_GELADEN), wert(neu, "15084"));
            assertTrue(neu.befunde().stream().anyMatch(b -> b.code().equals("BIS-U005") && b.text().contains("15084")), neu.befunde().toString());
        }
    }

    @Test
    void einTeilInKeinerTabelleStehtNebenDenGruendenDerAnderen() {
        Datenbestand neu = auf2019(datei("a.csv", "2018-01-02").ohne(PERSONEN, ENDE_2006, "15154", Grund.SPAETER).zahl(PERSONEN, ENDE_2006, "15151", 68_086));
        assertEquals(Wert.ohne(Grund.SPAETER, Grund.NICHT_GELADEN), wert(neu, "15082"));
        String baum = neu.messwert(PERSONEN, ENDE_2006, "15082").herkunft().baum();
        assertTrue(baum.contains(Grund.SPAETER.anzeige()) && baum.contains(Grund.NICHT_GELADEN.anzeige()) && baum.contains("15151"), baum);
    }

    /** One of the two parts of 15084, which is a number, is not the number of the whole. */
    @Test
    void einEinzelnerTeilIstNichtDasGanze() {
        Datenbestand neu = auf2019(datei("a.csv", "2018-01-02").zahl(PERSONEN, ENDE_2006, "15256", 131_750));
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), wert(neu, "15084"));
        assertTrue(neu.messwert(PERSONEN, ENDE_2006, "15084").fundstelle().isEmpty());
    }

    @Test
    void rundungUndMerkzeichenBeiderDateienBleiben() {
        Merkmal koepfe = Merkmal.of(new Groesse("koepfe", "Köpfe", Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));
        List<Landesrundung> rundung = List.of(new Landesrundung(Land.SACHSEN_ANHALT, "12411", 2006, 3));
        Testtabelle eine = new Testtabelle(Testtabelle.stand("12411-01-01-4", "a.csv", "2018-01-02").gebietsstand("jeweiliger").rundungen(rundung).build());
        Testtabelle andere = new Testtabelle(Testtabelle.stand("12411-01-01-4", "b.csv", "2018-01-02").gebietsstand("jeweiliger").rundungen(rundung).build());
        Datenbestand neu = auf2019(eine.zahl(koepfe, ENDE_2006, "15256", 30), andere.zahl(koepfe, ENDE_2006, "15268", 60, Set.of(Merkzeichen.VORLAEUFIG)));
        assertEquals(Wert.spanne(88, 92, Set.of(Merkzeichen.VORLAEUFIG, Merkzeichen.AUS_RUNDUNG)), neu.zu(koepfe).wert(ENDE_2006, "15084"));
    }

    /**
     * An extract with Leipzig alone, 31.12.1995: its Kreis of 2019 has parts of Leipziger Land and others too (BBSR, sheet 1995), so
     * that 470,778 is not the city of 2019 (519,710); a sheet of a later year, on which the key goes in whole, must not decide. Nor
     * must the Wartburgkreis of 1998 give a share to Eisenach as on the sheet of an earlier year.
     */
    @Test
    void einAuszugNimmtKeinBlattEinesAnderenJahres() {
        Zeitbezug ende1995 = new Stichtag(LocalDate.of(1995, 12, 31));
        Datenbestand leipzig = auf2019(datei("a.csv", "2018-01-02").zahl(PERSONEN, ende1995, "14365", 470_778));
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), leipzig.zu(PERSONEN).wert(ende1995, "14713"));
        assertTrue(leipzig.befunde().stream().anyMatch(b -> b.code().equals("BIS-U005") && b.text().contains("14713")), leipzig.befunde().toString());
        Zeitbezug ende1998 = new Stichtag(LocalDate.of(1998, 12, 31));
        Datenbestand wartburg = auf2019(datei("a.csv", "2018-01-02").zahl(PERSONEN, ende1998, "16063", 100_000));
        assertTrue(wartburg.gebiet("16056").isEmpty(), wartburg.gebiete().toString());
    }

    /**
     * Eisenach left the Wartburgkreis on 01.01.1998, and stands on the sheet of 1997 already. A table that says there is no Eisenach yet
     * counts it in the Wartburgkreis, and goes by the sheet of 1996 (71327-01-04-4, 31.12.1997).
     */
    @Test
    void wasDieTabelleVerneintSprichtFuerAndereGrenzen() {
        Zeitbezug ende1997 = new Stichtag(LocalDate.of(1997, 12, 31));
        Datenbestand neu = auf2019(datei("a.csv", "2018-01-02").zahl(PERSONEN, ende1997, "16063", 100_000).zahl(PERSONEN, ende1997, "16066", 50_000)
                .ohne(PERSONEN, ende1997, "16056", Grund.KEIN_GEBIET));
        assertEquals(23_297.8398, neu.zu(PERSONEN).wert(ende1997, "16056").zahl(), 1e-4);
        assertEquals(Set.of(Merkzeichen.GESCHAETZT), neu.zu(PERSONEN).wert(ende1997, "16056").merkzeichen());
    }
}
