package de.bismit.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Groesse;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Land;
import de.bismit.wert.Befund;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Schritt;
import de.bismit.wert.Schwere;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Population of Sachsen-Anhalt 31.12.2006: table 12411-01-01-4, © Statistische Ämter des Bundes und der Länder, 2017. Shares of
 * Anhalt-Zerbst 2006: © BBSR Bonn (population 0.3659, area 0.4132, employees 0.4801 to 15082).
 */
class UmschluesslerTest {

    private static final LocalDate ZIEL = LocalDate.of(2019, 12, 31);
    private static final Zeitbezug ENDE_2006 = new Stichtag(LocalDate.of(2006, 12, 31));
    private static final Merkmal PERSONEN = Merkmal.of(Testtabelle.personen("bevoelkerung", "Bevölkerung", Zeitart.STICHTAG));
    private static final Merkmal QUOTE =
            Merkmal.of(new Groesse("quote", "Quote", Einheit.PROZENT, Additivitaet.NEIN, Zeitart.STICHTAG, ""));
    private static final Set<Merkzeichen> GESCHAETZT = Set.of(Merkzeichen.GESCHAETZT);

    private static Testtabelle tabelle(String gebietsstand) {
        return new Testtabelle(Lieferung.builder("12411-01-01-4", "alt.csv").gebietsstand(gebietsstand).build());
    }

    private static Datenbestand anhalt(String gebietsstand) {
        return Testtabelle.bestand(tabelle(gebietsstand).zahl(PERSONEN, ENDE_2006, "15256", 131_750).zahl(PERSONEN, ENDE_2006, "15268", 73_347)
                .zahl(PERSONEN, ENDE_2006, "15154", 98_285).zahl(PERSONEN, ENDE_2006, "15159", 64_675)
                .zahl(PERSONEN, ENDE_2006, "15151", 68_086).zahl(PERSONEN, ENDE_2006, "15", 2_441_787));
    }

    private static Wert wert(Datenbestand daten, String gebiet) {
        return daten.zu(PERSONEN).wert(ENDE_2006, gebiet);
    }

    private static Datenbestand umgeschluesselt(Datenbestand daten) {
        return Umschluessler.auf(ZIEL).umschluessele(daten);
    }

    private static boolean meldet(Datenbestand daten, String code, String text) {
        return daten.befunde().stream().anyMatch(b -> b.code().equals(code) && b.text().contains(text));
    }

    @Test
    void ganzeKreiseErgebenGenauUndOhneMerkzeichen() {
        assertEquals(Wert.of(205_097), wert(umgeschluesselt(anhalt("jeweiliger")), "15084"));
    }

    @Test
    void geteilteErgebenGeschaetztNachGewichtMitSpanne() {
        Datenbestand daten = anhalt("jeweiliger");
        Datenbestand neu = umgeschluesselt(daten);
        assertEquals(187_873, wert(neu, "15082").zahl(), 0.5, "der amtlich zurückgerechnete Wert");
        assertEquals(GESCHAETZT, wert(neu, "15082").merkzeichen());
        assertEquals(Wert.spanne(162_960, 231_046, Set.of()), neu.messwert(PERSONEN, ENDE_2006, "15082").schaetzspanne().orElseThrow());
        assertEquals(Wert.spanne(162_960, 231_046, GESCHAETZT), wert(Umschluessler.auf(ZIEL).mitSpannen().umschluessele(daten), "15082"));
        assertEquals(162_960 + 0.4132 * 68_086, wert(nach(daten, Umlageschluessel.nach(Gewicht.FLAECHE)), "15082").zahl(), 5);
        assertEquals(162_960 + 0.4801 * 68_086, wert(nach(daten, Umlageschluessel.nach(Gewicht.BESCHAEFTIGTE)), "15082").zahl(), 5);
    }

    private static Datenbestand nach(Datenbestand daten, Umlageschluessel gewichtung) {
        return Umschluessler.auf(ZIEL).nach(PERSONEN.groesse().id(), gewichtung).umschluessele(daten);
    }

    @Test
    void eigeneAnteileGehenVorUndStehenInDerHerkunft() {
        Umlageschluessel eigene = Umlageschluessel.eigene("Gemeindezahlen", Map.of("15151", Map.of("15082", 0.5, "15001", 0.5)), Gewicht.BEVOELKERUNG);
        Datenbestand neu = nach(anhalt("jeweiliger"), eigene);
        assertEquals(162_960 + 34_043.0, wert(neu, "15082").zahl());
        assertTrue(neu.messwert(PERSONEN, ENDE_2006, "15082").herkunft().baum().contains("nach Gemeindezahlen"));
    }

    @Test
    void eigeneAnteileMuessenEinsErgebenUndZieleKennen() {
        String summe = assertThrows(IllegalArgumentException.class, () -> Umlageschluessel.eigene("x", Map.of("15151", Map.of("15082", 0.5)),
                Gewicht.FLAECHE)).getMessage();
        assertTrue(summe.contains("15151") && summe.contains("0.5"), summe);
        Umlageschluessel fremd = Umlageschluessel.eigene("x", Map.of("15151", Map.of("15154", 1.0)), Gewicht.FLAECHE);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> nach(anhalt("jeweiliger"), fremd)).getMessage().contains("15154"));
    }

    @Test
    void dieHerkunftFuehrtUeberDasGewichtZuDenZellen() {
        Herkunft herkunft = umgeschluesselt(anhalt("jeweiliger")).messwert(PERSONEN, ENDE_2006, "15082").herkunft();
        assertEquals("0,365905 · 68.086 + 98.285 + 64.675", herkunft.rechnung());
        assertEquals(3, herkunft.belege().size());
        Herkunft gewicht = herkunft.teile().get(0);
        assertEquals(Schritt.GEWICHT, gewicht.schritt());
        assertTrue(gewicht.text().contains("nach Bevölkerung am 31.12.2006") && gewicht.text().contains("© BBSR Bonn"), gewicht.text());
        assertEquals("68086", gewicht.belege().get(0).gedruckt());
    }

    @Test
    void dieLieferungNenntDenStandUndLaenderBleiben() {
        Datenbestand neu = umgeschluesselt(anhalt("jeweiliger"));
        assertEquals("2019-12-31", neu.lieferungen().iterator().next().gebietsstand().orElseThrow());
        assertEquals("jeweiliger", neu.lieferungen().iterator().next().angabe("gebietsstandDerQuelle").orElseThrow());
        assertEquals(Wert.of(2_441_787), wert(neu, "15"));
        assertTrue(neu.gebiet("15256").isEmpty() && neu.gebiet("15084").isPresent());
    }

    @Test
    void amtlicheRueckrechnungGehtVorUndWirdNichtErhoeht() {
        Datenbestand daten = Testtabelle.bestand(tabelle("zurueckgerechnet").zahl(PERSONEN, ENDE_2006, "15082", 187_900)
                .zahl(PERSONEN, ENDE_2006, "15154", 98_285).zahl(PERSONEN, ENDE_2006, "15159", 64_675).zahl(PERSONEN, ENDE_2006, "15151", 68_086));
        assertEquals(Wert.of(187_900), wert(umgeschluesselt(daten), "15082"));
    }

    /** Cottbus 31.12.2002: back-calculated 109,144 (12411-01-01-4); a table in the borders of the day is converted. */
    @Test
    void derStichtagAlleinEntscheidetNicht() {
        Zeitbezug ende2002 = new Stichtag(LocalDate.of(2002, 12, 31));
        for (String stand : List.of("zurueckgerechnet", "2019-12-31", "jeweiliger", "2002-12-31")) {
            Datenbestand neu = umgeschluesselt(Testtabelle.bestand(
                    tabelle(stand).zahl(PERSONEN, ende2002, "12052", 109_144).zahl(PERSONEN, ende2002, "12071", 143_642)));
            Wert cottbus = neu.zu(PERSONEN).wert(ende2002, "12052");
            boolean umgerechnet = stand.equals("jeweiliger") || stand.equals("2002-12-31");
            assertEquals(umgerechnet ? 109_144 + 0.035565 * 143_642 : 109_144, cottbus.zahl(), umgerechnet ? 0.1 : 0, stand);
            assertEquals(umgerechnet, cottbus.merkzeichen().contains(Merkzeichen.GESCHAETZT), stand);
        }
    }

    @Test
    void ohneAngabeGiltDerStichtagUndEinBefundSagtEs() {
        Zeitbezug ende2002 = new Stichtag(LocalDate.of(2002, 12, 31));
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(
                tabelle(null).zahl(PERSONEN, ende2002, "12052", 109_144).zahl(PERSONEN, ende2002, "12071", 143_642)));
        assertTrue(meldet(neu, "BIS-U004", "12052"), neu.befunde().toString());
    }

    @Test
    void fehlendeTeileLassenDieSummeFehlenMitAllenGruenden() {
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").ohne(PERSONEN, ENDE_2006, "15154", Grund.SPAETER)
                .ohne(PERSONEN, ENDE_2006, "15159", Grund.UNBEKANNT_ODER_GEHEIM).zahl(PERSONEN, ENDE_2006, "15151", 68_086)
                .zahl(PERSONEN, ENDE_2006, "15256", 131_750)));
        assertEquals(Wert.ohne(Grund.SPAETER, Grund.UNBEKANNT_ODER_GEHEIM), wert(neu, "15082"));
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), wert(neu, "15084"), "15268 ist in keiner Tabelle");
        assertTrue(meldet(neu, "BIS-U005", "15084"), neu.befunde().toString());
    }

    @Test
    void alteSchluesselOhneGebietSindKeineLuecke() {
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, ENDE_2006, "15202", 235_720)
                .ohne(PERSONEN, ENDE_2006, "15002", Grund.KEIN_GEBIET).ohne(PERSONEN, ENDE_2006, "15084", Grund.KEIN_GEBIET)
                .zahl(PERSONEN, ENDE_2006, "15256", 131_750).zahl(PERSONEN, ENDE_2006, "15268", 73_347)));
        assertEquals(Wert.of(235_720), wert(neu, "15002"));
        assertEquals(Wert.of(205_097), wert(neu, "15084"));
    }

    /** Offices publish under keys of tomorrow: child care of 01.03.2007 under those of 01.07.2007, or under the old ones. */
    @Test
    void schluesselDesBaldigenOderDesVergangenenStandsGelten() {
        Zeitbezug maerz = new Stichtag(LocalDate.of(2007, 3, 1));
        Datenbestand alte = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, maerz, "15256", 3)
                .zahl(PERSONEN, maerz, "15268", 4).ohne(PERSONEN, maerz, "15084", Grund.KEIN_GEBIET)));
        assertEquals(Wert.of(7), alte.zu(PERSONEN).wert(maerz, "15084"));
        Datenbestand neue = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, maerz, "15084", 7)
                .ohne(PERSONEN, maerz, "15268", Grund.KEIN_GEBIET).ohne(PERSONEN, maerz, "15256", Grund.KEIN_GEBIET)));
        assertEquals(Wert.of(7), neue.zu(PERSONEN).wert(maerz, "15084"));
    }

    @Test
    void quotenWerdenNichtUmgerechnet() {
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(QUOTE, ENDE_2006, "15256", 8)
                .zahl(QUOTE, ENDE_2006, "15268", 10).zahl(QUOTE, ENDE_2006, "15202", 12).zahl(QUOTE, ENDE_2006, "16077", 9)));
        assertEquals(Wert.ohne(Grund.NICHT_ADDITIV), neu.zu(QUOTE).wert(ENDE_2006, "15084"));
        assertEquals(Wert.of(12), neu.zu(QUOTE).wert(ENDE_2006, "15002"), "Halle wechselte nur den Schlüssel");
        assertEquals(Wert.of(9), neu.zu(QUOTE).wert(ENDE_2006, "16077"));
    }

    @Test
    void wasAufDemZielStehtBleibtWieEsIst() {
        Datenbestand einmal = umgeschluesselt(anhalt("jeweiliger"));
        Datenbestand zweimal = umgeschluesselt(einmal);
        assertSame(einmal.lieferungen().iterator().next(), zweimal.lieferungen().iterator().next());
        assertEquals(wert(einmal, "15082"), wert(zweimal, "15082"));
        assertEquals(einmal.befunde().size(), zweimal.befunde().size());
    }

    @Test
    void unbekannteSchluesselBleibenStehenUndWerdenGemeldet() {
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, ENDE_2006, "15999", 5)
                .zahl(PERSONEN, ENDE_2006, "16077", 104_721)));
        assertEquals(Wert.of(5), wert(neu, "15999"));
        assertTrue(meldet(neu, "BIS-U001", "15999 (2006)"), neu.befunde().toString());
    }

    @Test
    void vor1995NurAufVerlangen() {
        Zeitbezug ende1992 = new Stichtag(LocalDate.of(1992, 12, 31));
        Datenbestand daten = Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, ende1992, "14043", 48_500).zahl(PERSONEN, ende1992, "14052", 52_700)
                .zahl(PERSONEN, ende1992, "14012", 100).zahl(PERSONEN, ende1992, "14019", 50));
        Datenbestand ohne = umgeschluesselt(daten);
        assertEquals(Wert.of(48_500), ohne.zu(PERSONEN).wert(ende1992, "14043"));
        assertFalse(ohne.zu(PERSONEN).wert(ende1992, "14730").hatZahlen());
        assertTrue(meldet(ohne, "BIS-U003", "14043"), ohne.befunde().toString());
        Datenbestand mit = Umschluessler.auf(ZIEL).auchVor1995().umschluessele(daten);
        assertTrue(mit.gebiet("14043").isEmpty(), "Oschatz ging ganz in Nordsachsen auf");
    }

    /** Eisenach 2015: 42,417 and Wartburgkreis 125,655 (12411-01-01-4), together since 01.07.2021. */
    @Test
    void eisenach() {
        Zeitbezug ende2020 = new Stichtag(LocalDate.of(2020, 12, 31));
        Zeitbezug ende2022 = new Stichtag(LocalDate.of(2022, 12, 31));
        Datenbestand daten = Testtabelle.bestand(tabelle("jeweiliger").zahl(PERSONEN, ende2020, "16056", 42_417).zahl(PERSONEN, ende2020, "16063", 125_655)
                .zahl(PERSONEN, ende2022, "16063", 168_000).ohne(PERSONEN, ende2022, "16056", Grund.KEIN_GEBIET).zahl(PERSONEN, ende2022, "16077", 1));
        Datenbestand auf2021 = Umschluessler.auf(LocalDate.of(2021, 12, 31)).umschluessele(daten);
        assertEquals(Wert.of(168_072), auf2021.zu(PERSONEN).wert(ende2020, "16063"));
        assertEquals(Wert.of(168_000), auf2021.zu(PERSONEN).wert(ende2022, "16063"));
        Datenbestand auf2020 = Umschluessler.auf(LocalDate.of(2020, 12, 31)).umschluessele(daten);
        assertEquals(Wert.of(125_655), auf2020.zu(PERSONEN).wert(ende2020, "16063"));
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_GEBIET), auf2020.zu(PERSONEN).wert(ende2022, "16063"));
        assertEquals(Wert.of(1), auf2020.zu(PERSONEN).wert(ende2022, "16077"));
        assertTrue(meldet(auf2020, "BIS-U002", "16063"), auf2020.befunde().toString());
    }

    /** A table of 2018 cannot have been calculated back to 2021. */
    @Test
    void rueckrechnungReichtNurBisZumDatenstand() {
        Zeitbezug ende2015 = new Stichtag(LocalDate.of(2015, 12, 31));
        Lieferung alt = Lieferung.builder("12411-01-01-4", "alt.csv").gebietsstand("zurueckgerechnet")
                .datenstand(new Datenstand(LocalDate.of(2020, 5, 1).atStartOfDay())).build();
        Datenbestand neu = Umschluessler.auf(LocalDate.of(2021, 12, 31)).umschluessele(Testtabelle.bestand(
                new Testtabelle(alt).zahl(PERSONEN, ende2015, "16056", 42_417).zahl(PERSONEN, ende2015, "16063", 125_655)));
        assertEquals(Wert.of(168_072), neu.zu(PERSONEN).wert(ende2015, "16063"));
    }

    @Test
    void spannenAusRundungUndMerkzeichenGehenMit() {
        Lieferung gerundet = Lieferung.builder("12411-01-01-4", "alt.csv").gebietsstand("jeweiliger").build()
                .mitRundungen(List.of(new Landesrundung(Land.SACHSEN_ANHALT, "12411", 2006, 3)));
        Merkmal koepfe = Merkmal.of(new Groesse("koepfe", "Köpfe", Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(new Testtabelle(gerundet).zahl(koepfe, ENDE_2006, "15256", 30)
                .zahl(koepfe, ENDE_2006, "15268", 60, Set.of(Merkzeichen.VORLAEUFIG)).zahl(koepfe, ENDE_2006, "15202", 9)));
        assertEquals(Wert.spanne(88, 92, Set.of(Merkzeichen.VORLAEUFIG, Merkzeichen.AUS_RUNDUNG)), neu.zu(koepfe).wert(ENDE_2006, "15084"));
        assertEquals(Wert.spanne(8, 10, Set.of(Merkzeichen.AUS_RUNDUNG)), neu.zu(koepfe).wert(ENDE_2006, "15002"));
    }

    @Test
    void standardgewichteFolgenDerGroesse() {
        Umschluessler um = Umschluessler.auf(ZIEL);
        assertEquals(Umlageschluessel.nach(Gewicht.BEVOELKERUNG), um.gewichtung(PERSONEN.groesse()));
        assertEquals(Umlageschluessel.nach(Gewicht.FLAECHE),
                um.gewichtung(new Groesse("wald", "Wald", Einheit.of("km²", 2), Additivitaet.JA, Zeitart.STICHTAG, "")));
        assertEquals(Umlageschluessel.nach(Gewicht.BESCHAEFTIGTE), um.gewichtung(Testtabelle.personen("svbArbeitsort", "SvB", Zeitart.STICHTAG)));
    }

    @Test
    void beschaeftigteVor1997GehenNachDerBevoelkerungMitBefund() {
        Merkmal svb = Merkmal.of(Testtabelle.personen("svbArbeitsort", "SvB", Zeitart.STICHTAG));
        Zeitbezug ende1996 = new Stichtag(LocalDate.of(1996, 12, 31));
        Datenbestand neu = umgeschluesselt(Testtabelle.bestand(tabelle("jeweiliger").zahl(svb, ende1996, "14379", 1000).zahl(svb, ende1996, "14383", 500)));
        assertEquals(500 + 663.2, neu.zu(svb).wert(ende1996, "14729").zahl(), 0.1);
        assertTrue(meldet(neu, "BIS-U008", "14729"), neu.befunde().toString());
    }

    @Test
    void dieBilanzZeigtSummenVorherUndNachher() {
        List<Massenbilanz> bilanzen = Umschluessler.auf(ZIEL).bilanz(anhalt("jeweiliger"));
        assertEquals(1, bilanzen.size());
        Massenbilanz bilanz = bilanzen.get(0);
        assertEquals(436_143, bilanz.vorher());
        assertEquals(68_086 * (1 - 0.365905), bilanz.inLuecken(), 1, "drei Viertel von Anhalt-Zerbst treffen auf Kreise, die nicht geladen sind");
        assertTrue(bilanz.gehtAuf(), bilanz.toString());
    }

    /** One conversion with a key nobody knows, a gap, a missing Gebietsstand and times before 1995. */
    @Test
    void befundeNennenCodeSchwereUndWasZuTunIst() {
        Zeitbezug ende1992 = new Stichtag(LocalDate.of(1992, 12, 31));
        Zeitbezug ende2002 = new Stichtag(LocalDate.of(2002, 12, 31));
        List<Befund> befunde = umgeschluesselt(Testtabelle.bestand(tabelle(null).zahl(PERSONEN, ende1992, "14043", 48_500)
                .zahl(PERSONEN, ende2002, "12052", 109_144).zahl(PERSONEN, ende2002, "12071", 143_642)
                .zahl(PERSONEN, ENDE_2006, "15999", 5).zahl(PERSONEN, ENDE_2006, "15256", 131_750))).befunde();
        assertEquals(Map.of("BIS-U001", Schwere.WARNUNG, "BIS-U003", Schwere.HINWEIS, "BIS-U004", Schwere.WARNUNG, "BIS-U005", Schwere.WARNUNG),
                befunde.stream().collect(Collectors.toMap(Befund::code, Befund::schwere)));
        Map<String, String> texte = befunde.stream().collect(Collectors.toMap(Befund::code, Befund::text));
        assertTrue(texte.get("BIS-U001").contains("15999 (2006)") && texte.get("BIS-U001").contains("Schlüssel prüfen"), texte.toString());
        assertTrue(texte.get("BIS-U005").contains("15084") && texte.get("BIS-U005").contains("laden"), texte.toString());
        assertTrue(texte.get("BIS-U004").contains("12052") && texte.get("BIS-U004").contains("den Gebietsstand angeben"), texte.toString());
    }
}
