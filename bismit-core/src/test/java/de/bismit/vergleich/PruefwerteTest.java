package de.bismit.vergleich;

import static de.bismit.berechnung.Revierzahlen.ABGAENGE;
import static de.bismit.berechnung.Revierzahlen.ABGANG_2015;
import static de.bismit.berechnung.Revierzahlen.D_OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.NEUN;
import static de.bismit.berechnung.Revierzahlen.OHNE_HSA;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Paarung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Circumstances that are computed from the data: what the rules BIS-V… ask for. */
class PruefwerteTest {

    private static final Kreis HALLE = MITTELDEUTSCHES_REVIER.kreise().get(4);
    private static final Kreis SAALEKREIS = MITTELDEUTSCHES_REVIER.kreise().get(1);

    private static Kennzahlentafel tafel(Kennzahl kennzahl, Testtabelle... tabellen) {
        return Rechner.berechne(Revierzahlen.katalog(kennzahl), Testtabelle.bestand(tabellen)).fuer(MITTELDEUTSCHES_REVIER);
    }

    private static Optional<String> angabe(String name, Testtabelle... tabellen) {
        return new Pruefwerte(tafel(D_OHNE_HSA, tabellen), D_OHNE_HSA, new Umstandskunde()).von(HALLE, 2015).get(0).angabe(name);
    }

    /** Leavers without certificate and all leavers from two deliveries. */
    private static Testtabelle[] zwei(Lieferung.Builder zaehler, Lieferung.Builder nenner) {
        Testtabelle oben = new Testtabelle(zaehler.build());
        Testtabelle unten = new Testtabelle(nenner.build());
        NEUN.forEach(ags -> {
            oben.zahl(OHNE_HSA, ABGANG_2015, ags, 100);
            unten.zahl(ABGAENGE, ABGANG_2015, ags, 1000);
        });
        return new Testtabelle[] {oben, unten};
    }

    private static Lieferung.Builder lieferung(String tabelle) {
        return Lieferung.builder(tabelle, tabelle + ".csv");
    }

    @Test
    void lueckeImQuerschnittIstEinUmstandAllerWerte() {
        Testtabelle luecke = Revierzahlen.abgaenge().ohne(OHNE_HSA, ABGANG_2015, "15002", Grund.UNBEKANNT_ODER_GEHEIM);
        Pruefwerte werte = new Pruefwerte(tafel(D_OHNE_HSA, luecke), D_OHNE_HSA, new Umstandskunde());
        List<Pruefwert> querschnitt = werte.querschnitt(MITTELDEUTSCHES_REVIER.kreise(), 2015);
        assertEquals(8, querschnitt.size());
        assertEquals(Set.of("unvollständig"), Set.copyOf(querschnitt.stream().map(w -> w.angaben().get("deckung")).toList()));
        assertEquals(Optional.of("vollständig"), werte.von(SAALEKREIS, 2015).get(0).angabe("deckung"), "alone it lacks nothing");
    }

    @Test
    void orteVonZaehlerUndNenner() {
        assertEquals(Optional.of("ja"), angabe("ortsmischung", zwei(lieferung("A").angabe("ortsprinzip", "Schulort"), lieferung("B").angabe("ortsprinzip", "Wohnort"))));
        assertEquals(Optional.of("nein"), angabe("ortsmischung", zwei(lieferung("A").angabe("ortsprinzip", "Wohnort"), lieferung("B").angabe("ortsprinzip", "Wohnort"))));
        assertEquals(Optional.of("nein"), angabe("ortsmischung", zwei(lieferung("A").angabe("ortsprinzip", "Wohnort"), lieferung("B").angabe("ortsprinzip", "entfällt"))),
                "areas live nowhere");
        assertEquals(Optional.empty(), angabe("ortsmischung", zwei(lieferung("A").angabe("ortsprinzip", "Wohnort"), lieferung("B"))), "not stated is unknown");
    }

    @Test
    void gebietsstandVonZaehlerUndNennerAuchJeLand() {
        assertEquals(Optional.of("ja"), angabe("gebietsmischung", zwei(lieferung("A").gebietsstand("jeweiliger"), lieferung("B").gebietsstand("2020-12-31"))));
        Testtabelle[] jeLand = zwei(lieferung("A").gebietsstand("2020-12-31"), lieferung("B").angabe("gebietsstandST", "2020-12-31"));
        assertEquals(Optional.of("nein"), angabe("gebietsmischung", jeLand), "Halle lies in Sachsen-Anhalt");
        assertEquals(Optional.of("2020-12-31"), angabe("gebietsstand", jeLand));
        assertEquals(Optional.empty(), angabe("gebietsstand", zwei(lieferung("A").gebietsstand("2020-12-31"), lieferung("B").angabe("gebietsstandSN", "2020-12-31"))));
    }

    @Test
    void zensusbasenVonZaehlerUndNenner() {
        List<Zensusbasis> alt = List.of(new Zensusbasis(LocalDate.of(2011, 12, 31), Zensus.ZENSUS_2011));
        List<Zensusbasis> neu = List.of(new Zensusbasis(LocalDate.of(2011, 12, 31), Zensus.RUECKRECHNUNG_2012_2021));
        assertEquals(Optional.of("ja"), angabe("zensusmischung", zwei(lieferung("A").zensusbasen(alt), lieferung("B").zensusbasen(neu))));
        assertEquals(Optional.of("nein"), angabe("zensusmischung", zwei(lieferung("A"), lieferung("B").zensusbasen(neu))), "not every table is about population");
        assertEquals(Optional.of("entfällt"), angabe("zensusmischung", zwei(lieferung("A"), lieferung("B"))));
    }

    @Test
    void abbildungUndStatistik() {
        Testtabelle[] abgebildet = zwei(lieferung("21111-X").angabe("kategorienabbildung", "verlustbehaftet"), lieferung("12411-Y"));
        assertEquals(Optional.of("verlustbehaftet"), angabe("kategorienabbildung", abgebildet), "one of both is enough");
        assertEquals(Optional.of("12411+21111"), angabe("quellstatistik", abgebildet));
        assertEquals(Optional.of("entfällt"), angabe("kategorienabbildung", Revierzahlen.abgaenge()));
    }

    @Test
    void kennzeichenGenauigkeitUndGebietstyp() {
        Testtabelle geschaetzt = Revierzahlen.abgaenge().zahl(OHNE_HSA, new Abgangsjahr(2014), "15002", 10, Set.of(Merkzeichen.GESCHAETZT))
                .zahl(ABGAENGE, new Abgangsjahr(2014), "15002", 100);
        Pruefwerte werte = new Pruefwerte(tafel(D_OHNE_HSA, geschaetzt), D_OHNE_HSA, new Umstandskunde());
        assertEquals(Optional.of("GESCHAETZT"), werte.von(HALLE, 2014).get(0).angabe("merkzeichen"));
        assertEquals(Optional.of("keine"), werte.von(HALLE, 2015).get(0).angabe("merkzeichen"));
        assertEquals(Optional.of("Zahl"), werte.von(HALLE, 2015).get(0).angabe("genauigkeit"));
        assertEquals(Optional.of("kreisfreie Stadt"), werte.von(HALLE, 2015).get(0).angabe("gebietstyp"));
        assertEquals(Optional.of("Landkreis"), werte.von(SAALEKREIS, 2015).get(0).angabe("gebietstyp"));
        assertEquals(Optional.of("entfällt"), werte.von(Bund.DEUTSCHLAND, 2015).get(0).angabe("gebietstyp"));
    }

    @Test
    void vorjahresnennerIstNurErklaertWoDieDefinitionIhnNennt() {
        Verhaeltnis vorjahr = new Verhaeltnis(Revierzahlen.summe(OHNE_HSA), Revierzahlen.summe(ABGAENGE), 100, Paarung.VORJAHR, false);
        Kennzahl ohne = Kennzahl.builder("K", "K", vorjahr).build();
        Kennzahl mit = Kennzahl.builder("K", "K", vorjahr).angabe("stichtagspaarung", "Abgänge zu Abgängen des Vorjahrs").build();
        Testtabelle tabelle = Revierzahlen.abgaenge().zahl(ABGAENGE, new Abgangsjahr(2014), "15002", 1000);
        assertEquals(Optional.of("abweichend"), zeitpaarung(ohne, tabelle, HALLE));
        assertEquals(Optional.of("erklärt"), zeitpaarung(mit, tabelle, HALLE));
        assertEquals(Optional.of("gleich"), angabe("zeitpaarung", Revierzahlen.abgaenge()));
    }

    private static Optional<String> zeitpaarung(Kennzahl kennzahl, Testtabelle tabelle, Gebiet gebiet) {
        return new Pruefwerte(tafel(kennzahl, tabelle), kennzahl, new Umstandskunde()).von(gebiet, 2015).get(0).angabe("zeitpaarung");
    }
}
