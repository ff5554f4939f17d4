package de.bismit.harmonisierung;

import static de.bismit.daten.Testtabelle.personen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Groesse;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Schritt;
import de.bismit.wert.Wert;
import de.bismit.zeit.Schuljahr;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pupils are those of GENESIS 21111-01-03-4, 2015/16 (kategorien_beleg_2015.csv), where no other source is named. */
class KategorienabbildungTest {

    private static final Zeitbezug S2015 = new Schuljahr(2015);
    private static final Merkmal SCHUELER = Merkmal.of(personen("schuelerAllgemein", "Schülerinnen und Schüler", Zeitart.SCHULJAHR));
    private static final Merkmal SCHULEN = Merkmal.of(personen("schulenAllgemein", "Schulen", Zeitart.SCHULJAHR));
    private static final Merkmal KINDER = Merkmal.of(personen("betreuteKinder", "Betreute Kinder", Zeitart.STICHTAG));
    private static final Kategorienabbildung SCHULGRUPPE = Kategorienabbildungen.deutschland().abbildung("schulgruppe");
    private static final Kategorienabbildung BUNDESSCHULART = Kategorienabbildungen.deutschland().abbildung("bundesschulart");
    private static final Kategorienabbildung BETREUUNG = Kategorienabbildungen.deutschland().abbildung("betreuungsgruppe");

    private static Merkmal art(String schulart) {
        return SCHUELER.mit("schulart", schulart);
    }

    private static Merkmal gruppe(String schulgruppe) {
        return SCHUELER.mit("schulgruppe", schulgruppe);
    }

    private static Testtabelle tabelle() {
        return new Testtabelle(Testtabelle.stand("21111-01-03-4", "21111-01-03-4.csv", "2017-12-13").build());
    }

    /** Hauptschule, SMB, Realschule, Gymnasium, IGS of Nordrhein-Westfalen. */
    private static Testtabelle land(Testtabelle tabelle, String ags, double... schueler) {
        List<String> arten = List.of("hauptschule", "mehrereBildungsgaenge", "realschule", "gymnasium", "integrierteGesamtschule");
        for (int i = 0; i < schueler.length; i++) {
            tabelle.zahl(art(arten.get(i)), S2015, ags, schueler[i]);
        }
        return tabelle;
    }

    private static String angabe(Datenbestand daten, Merkmal merkmal, Zeitbezug zeit, String ags) {
        return daten.messwert(merkmal, zeit, ags).quelle().orElseThrow().angabe("kategorienabbildung").orElse("keine");
    }

    @Test
    void gruppeIstDieSummeIhrerTeile() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "05", 103_475, 43_610, 248_542, 532_522, 280_710)));
        assertEquals(Wert.of(676_337), daten.messwert(gruppe("nichtGymnasial"), S2015, "05").wert());   // 103475 + 43610 + 248542 + 280710
        assertEquals(Wert.of(532_522), daten.messwert(gruppe("gymnasium"), S2015, "05").wert());
        assertEquals(Wert.of(1_208_859), daten.messwert(gruppe("weiterfuehrend"), S2015, "05").wert());
        assertEquals(Wert.of(103_475), daten.messwert(art("hauptschule"), S2015, "05").wert(), "die Teile bleiben");
        assertEquals("exakt", angabe(daten, gruppe("gymnasium"), S2015, "05"));
        assertEquals("verlustbehaftet", angabe(daten, gruppe("nichtGymnasial"), S2015, "05"), "Gemeinschaftsschule NW");
        assertThat(daten).asString().startsWith("1 Tabelle, ");
    }

    @Test
    void gedruckteNullWoEsDieSchulartNichtGibtIstKeinAngebot() {
        Datenbestand daten = BUNDESSCHULART.wendeAn(SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 0, 95_000, 0, 91_000, 0))));
        Merkmal hauptschule = SCHUELER.mit("bundesschulart", "hauptschule");
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT), daten.messwert(hauptschule, S2015, "14").wert());
        assertEquals("unmoeglich", angabe(daten, hauptschule, S2015, "14"));
        assertEquals(Wert.of(0), daten.messwert(art("hauptschule"), S2015, "14").wert(), "gelesen bleibt, was gedruckt ist");
        assertEquals(Wert.of(95_000), daten.messwert(gruppe("nichtGymnasial"), S2015, "14").wert());
        assertEquals("exakt", angabe(daten, gruppe("nichtGymnasial"), S2015, "14"));
    }

    @Test
    void gesperrteZelleWoEsDieSchulartNichtGibtAddiertNull() {
        Testtabelle tabelle = land(tabelle(), "14", 0, 100, 0, 50).ohne(art("integrierteGesamtschule"), S2015, "14", Grund.NICHT_SINNVOLL);
        assertEquals(Wert.of(100), SCHULGRUPPE.wendeAn(Testtabelle.bestand(tabelle)).messwert(gruppe("nichtGymnasial"), S2015, "14").wert());
    }

    @Test
    void fehlendeTeileLassenDieSummeMitAllenGruendenFehlen() {
        Testtabelle tabelle = tabelle().ohne(art("hauptschule"), S2015, "05911", Grund.UNBEKANNT_ODER_GEHEIM)
                .ohne(art("mehrereBildungsgaenge"), S2015, "05911", Grund.SPAETER).zahl(art("realschule"), S2015, "05911", 10, Set.of(Merkzeichen.VORLAEUFIG))
                .zahl(art("integrierteGesamtschule"), S2015, "05911", 20);
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(tabelle));
        Wert wert = daten.messwert(gruppe("nichtGymnasial"), S2015, "05911").wert();
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM, Grund.SPAETER).mit(Set.of(Merkzeichen.VORLAEUFIG)), wert);
        assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM, Grund.SPAETER, Grund.NICHT_GELADEN),
                daten.messwert(gruppe("weiterfuehrend"), S2015, "05911").wert().gruende(), "das Gymnasium fehlt in der Tabelle");
    }

    @Test
    void gebietDasNichtBestehtBleibtDas() {
        Testtabelle tabelle = tabelle();
        List.of("hauptschule", "mehrereBildungsgaenge", "realschule", "integrierteGesamtschule", "gymnasium")
                .forEach(a -> tabelle.ohne(art(a), S2015, "15256", Grund.KEIN_GEBIET));
        Datenbestand daten = BUNDESSCHULART.wendeAn(SCHULGRUPPE.wendeAn(Testtabelle.bestand(tabelle)));
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_GEBIET), daten.messwert(gruppe("nichtGymnasial"), S2015, "15256").wert());
        assertEquals(Wert.nichtZutreffend(Grund.KEIN_GEBIET), daten.messwert(SCHUELER.mit("bundesschulart", "hauptschule"), S2015, "15256").wert());
    }

    @Test
    void zahlWoEsNichtsGebenSollteBleibtUngeprueftMitBefund() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 7, 100, 0, 50, 0)));
        assertEquals(Wert.of(107), daten.messwert(gruppe("nichtGymnasial"), S2015, "14").wert());
        assertEquals("keine", angabe(daten, gruppe("nichtGymnasial"), S2015, "14"));
        assertThat(daten.befunde().toString()).contains("BIS-K001");
    }

    @Test
    void nichtBeschriebenesLandBleibtUngeprueft() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "09", 1, 2, 3, 4, 5)));
        assertEquals(Wert.of(11), daten.messwert(gruppe("nichtGymnasial"), S2015, "09").wert());
        assertEquals("keine", angabe(daten, gruppe("nichtGymnasial"), S2015, "09"));
        assertEquals(Optional.empty(), SCHULGRUPPE.grad("gymnasium", Optional.of(Land.BAYERN), S2015.referenztag()));
    }

    @Test
    void brandenburgBeginntMitKlasseSieben() {
        assertEquals(Optional.of(Abbildungsgrad.VERLUSTBEHAFTET), SCHULGRUPPE.grad("gymnasium", Optional.of(Land.BRANDENBURG), S2015.referenztag()));
        assertEquals(Optional.of(Abbildungsgrad.EXAKT), SCHULGRUPPE.grad("gymnasium", Optional.of(Land.SACHSEN), S2015.referenztag()));
        assertThat(SCHULGRUPPE.vergleiche("gymnasium", Land.SACHSEN, Land.BRANDENBURG, S2015.referenztag()).toString())
                .startsWith("verlustbehaftet: ").contains("erst mit Klasse 7", "VB024");
    }

    /** Schulen are counted once per kind: a sum over kinds would count Grundschulen of Brandenburg twice. */
    @Test
    void schulenWerdenNichtUeberSchulartenAddiert() {
        Datenbestand daten = Testtabelle.bestand(tabelle().zahl(SCHULEN.mit("schulart", "gymnasium"), S2015, "12", 102));
        assertEquals(daten.merkmale(), SCHULGRUPPE.wendeAn(daten).merkmale());
    }

    @Test
    void andereKategorienBleibenStehen() {
        Merkmal frauen = art("gymnasium").mit("geschlecht", "weiblich");
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(tabelle().zahl(frauen, S2015, "14", 47_000)));
        assertEquals(Wert.of(47_000), daten.messwert(gruppe("gymnasium").mit("geschlecht", "weiblich"), S2015, "14").wert());
    }

    /** Betreute Kinder from 6 to under 14 on 01.03.2016: kategorien_README. */
    @Test
    void hortInThueringenIstGesperrtNichtNull() {
        Zeitbezug tag = Stichtag.of(2016, 3, 1);
        Merkmal sechsBis14 = KINDER.mit("alter", "6bis14");
        Datenbestand daten = BETREUUNG.wendeAn(Testtabelle.bestand(new Testtabelle(Lieferung.builder("22543-01-02-4", "x.csv").build())
                .zahl(sechsBis14, tag, "16077", 423).zahl(sechsBis14, tag, "15084", 4953)
                .zahl(sechsBis14.mit("betreuung", "tageseinrichtung"), tag, "15084", 4900)));
        Merkmal schulkinder = KINDER.mit("betreuungsgruppe", "schulkinder");
        assertEquals(Wert.ohne(Grund.NICHT_ABBILDBAR), daten.messwert(schulkinder, tag, "16077").wert());
        assertEquals("unmoeglich", angabe(daten, schulkinder, tag, "16077"));
        assertEquals(Wert.of(4953), daten.messwert(schulkinder, tag, "15084").wert());
        assertEquals("verlustbehaftet", angabe(daten, schulkinder, tag, "15084"));
        assertThat(daten.merkmale()).noneMatch(m -> m.auspraegungen().containsKey("betreuungsgruppe") && m.auspraegungen().containsKey("betreuung"));
        assertThat(daten.messwert(schulkinder, tag, "16077").herkunft().baum()).contains("unmöglich: Der Hort gehört in Thüringen zur Grundschule", "423");
    }

    @Test
    void herkunftFuehrtZuDenZellenUndNenntWasEsNichtGibt() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 0, 95_000, 0, 91_000, 0)));
        Herkunft herkunft = daten.messwert(gruppe("nichtGymnasial"), S2015, "14").herkunft();
        assertEquals(Schritt.SUMME, herkunft.schritt());
        assertEquals("95.000", herkunft.wert());
        assertEquals(4, herkunft.belege().size());
        assertThat(herkunft.baum()).contains("kein Angebot in Sachsen, zählt 0 in einer Summe: Hauptschulen: Keine eigenständige Hauptschule", "Abbildung schulgruppe, exakt");
        assertThat(herkunft.belege()).allSatisfy(b -> assertEquals("21111-01-03-4", b.stelle().tabelle()));
    }

    @Test
    void ohneHerkunftBleibenDieWerte() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 0, 95_000, 0, 91_000, 0))).ohneHerkunft();
        assertEquals(Wert.of(95_000), daten.messwert(gruppe("nichtGymnasial"), S2015, "14").wert());
        assertThat(daten.messwert(gruppe("nichtGymnasial"), S2015, "14").herkunft().teile()).isEmpty();
    }

    @Test
    void zweimalAbbildenAendertNichts() {
        Datenbestand einmal = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 0, 95_000, 0, 91_000, 0)));
        Datenbestand zweimal = SCHULGRUPPE.wendeAn(einmal);
        assertEquals(einmal.merkmale(), zweimal.merkmale());
        assertEquals(einmal.lieferungen().size(), zweimal.lieferungen().size());
        assertEquals(einmal.befunde().toString(), zweimal.befunde().toString());
        assertEquals(einmal.zu(gruppe("nichtGymnasial")).wert(S2015, "14"), zweimal.zu(gruppe("nichtGymnasial")).wert(S2015, "14"));
    }

    @Test
    void spaetererDatenstandGehtAuchAbgebildetVor() {
        Testtabelle alt = new Testtabelle(Testtabelle.stand("21111-01-03-4", "alt.csv", "2016-01-01").build()).zahl(art("gymnasium"), S2015, "14", 1);
        Testtabelle neu = new Testtabelle(Testtabelle.stand("21111-01-03-4", "neu.csv", "2017-01-01").build()).zahl(art("gymnasium"), S2015, "14", 2);
        assertEquals(Wert.of(2), SCHULGRUPPE.wendeAn(Testtabelle.bestand(alt, neu)).messwert(gruppe("gymnasium"), S2015, "14").wert());
        assertEquals(Wert.of(2), SCHULGRUPPE.wendeAn(Testtabelle.bestand(neu, alt)).messwert(gruppe("gymnasium"), S2015, "14").wert());
    }

    /** Rounded to a multiple of 3 each count is off by at most 1, a sum of four by at most 4 (but not below 0 each). */
    @Test
    void rundungWirdEinmalGerechnet() {
        Merkmal personen = Merkmal.of(new Groesse("schuelerAllgemein", "Schülerinnen und Schüler", Einheit.of("Personen", 0), Additivitaet.JA,
                Zeitart.SCHULJAHR, ""));
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("21111-01-03-4", "x.csv").rundungsbasis(3).build());
        Map.of("hauptschule", 0, "mehrereBildungsgaenge", 30, "realschule", 60, "gymnasium", 90, "integrierteGesamtschule", 120)
                .forEach((a, zahl) -> tabelle.zahl(personen.mit("schulart", a), S2015, "05", zahl));
        Wert wert = SCHULGRUPPE.wendeAn(Testtabelle.bestand(tabelle)).messwert(personen.mit("schulgruppe", "nichtGymnasial"), S2015, "05").wert();
        assertEquals(207, wert.untereGrenze());   // 0 + 29 + 59 + 119
        assertEquals(214, wert.obereGrenze());    // 1 + 31 + 61 + 121
    }

    @Test
    void rundungErklaerenNachDemAbbildenWirdAbgelehnt() {
        Datenbestand daten = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle(), "14", 0, 95_000, 0, 91_000, 0)));
        assertThatThrownBy(() -> daten.mitRundung(List.of(new Landesrundung(Land.SACHSEN, "21111", 2015, 3)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("erst die Rundung erklären");
    }

    @Test
    void eigeneAbbildungUndFalscheZeilen() throws IOException {
        String kopf = "abbildung;groessen;dimension;ohne_dimension;zieldimension;ziel;codes;land;gueltig_von;gueltig_bis;abbildungsgrad;"
                + "wenn_unmoeglich;grund;quelle;provenienz\n";
        String zeile = "meine;schuelerAllgemein;schulart;;meineGruppe;sek1;hauptschule|realschule;;;;exakt;;Festlegung;Amt;verified\n";
        Kategorienabbildungen eigene = Kategorienabbildungen.deutschland().mit(Kategorienabbildungen.lies(new StringReader(kopf + zeile), "m.csv"));
        Datenbestand daten = eigene.abbildung("meine").wendeAn(Testtabelle.bestand(land(tabelle(), "05", 1, 2, 3)));
        assertEquals(Wert.of(4), daten.messwert(SCHUELER.mit("meineGruppe", "sek1"), S2015, "05").wert());
        assertThatThrownBy(() -> Kategorienabbildungen.deutschland().mit(Kategorienabbildungen.lies(new StringReader(kopf + zeile + zeile), "m.csv")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("zwei Zeilen für dasselbe Ziel");
        assertThatThrownBy(() -> Kategorienabbildungen.lies(new StringReader(kopf + zeile.replace(";;;;exakt", ";XX;;;exakt")), "m.csv"))
                .hasMessageContaining("m.csv, Zeile 2").hasMessageContaining("die Spalte land ist \"XX\"");
        assertThatThrownBy(() -> eigene.abbildung("deine")).hasMessageContaining("schulgruppe");
        assertThatThrownBy(() -> SCHULGRUPPE.grad("sek1", Optional.empty(), S2015.referenztag())).hasMessageContaining("nichtGymnasial");
    }

    @Test
    void angabenDerQuelleBleiben() {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("21111-01-03-4", "x.csv").angabe("ortsprinzip", "Schulort").gebietsstand("jeweiliger").build());
        Lieferung abgeleitet = SCHULGRUPPE.wendeAn(Testtabelle.bestand(land(tabelle, "05", 1, 2, 3, 4, 5))).messwert(gruppe("gymnasium"), S2015, "05")
                .quelle().orElseThrow();
        assertEquals(Map.of("ortsprinzip", "Schulort", "abbildung", "schulgruppe", "kategorienabbildung", "exakt"),
                Map.of("ortsprinzip", abgeleitet.angabe("ortsprinzip").orElseThrow(), "abbildung", abgeleitet.angabe("abbildung").orElseThrow(),
                        "kategorienabbildung", abgeleitet.angabe("kategorienabbildung").orElseThrow()));
        assertEquals(Optional.of("jeweiliger"), abgeleitet.gebietsstand());
    }
}
