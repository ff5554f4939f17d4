package de.bismit.vergleich;

import static de.bismit.berechnung.Revierzahlen.D_OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.F_STUDIERENDE;
import static de.bismit.berechnung.Revierzahlen.NEUN;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static de.bismit.vergleich.Regelprobe.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Land;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The nine side by side, with published figures ({@link Revierzahlen}). */
class JahresvergleichTest {

    /** VB037 and VB042 as in vergleichbarkeit.csv. */
    private static final Regelwerk REGELN = Regelwerk.of(List.of(
            regel(Ausloeser.IMMER).id("VB042").regel(),
            regel(Ausloeser.LAENDERMISCHUNG).id("VB037").regel(),
            regel(Ausloeser.VARIANTE_UNBEKANNT).id("VB038").merkmal("zaehlervariante").regel(),
            regel(Ausloeser.KLEINE_FALLZAHL).id("VB093").schwere(Regelschwere.HINWEIS).regel(),
            regel(Ausloeser.ANGEBOT_FEHLT).id("VB090").kennzahlen("F-STUDIERENDE").regel()));

    private static Kennzahlenvergleich vergleich(Kennzahl kennzahl, Testtabelle... tabellen) {
        return REGELN.vergleiche(tafel(kennzahl, tabellen));
    }

    private static Kennzahlentafel tafel(Kennzahl kennzahl, Testtabelle... tabellen) {
        return Rechner.berechne(Revierzahlen.katalog(kennzahl), Testtabelle.bestand(tabellen)).fuer(MITTELDEUTSCHES_REVIER);
    }

    private static Jahresvergleich abgaenge2015() {
        return vergleich(D_OHNE_HSA, Revierzahlen.abgaenge()).kennzahl("D-ABGANG-OHNE-HSA").im(2015);
    }

    @Test
    void kommunenBehaltenDieReihenfolgeDesReviersDannRevierLaenderBund() {
        Jahresvergleich jahr = abgaenge2015();
        assertEquals(NEUN, jahr.kommunen().stream().map(z -> z.gebiet().schluessel()).toList());
        assertEquals(List.of("MR", "15", "14", "16", "DG"), jahr.zeilen().stream().skip(9).map(z -> z.gebiet().schluessel()).toList());
        assertEquals(MITTELDEUTSCHES_REVIER, jahr.region().gebiet());
        assertEquals("Abgangsjahr 2015", jahr.zeit());
    }

    /** 100 * 162 / 1,323 - 100 * 1,372 / 13,520 = 2.0970, and so on by hand. */
    @Test
    void abstandZumRevierInProzentpunkten() {
        List<Vergleichszeile> zeilen = abgaenge2015().kommunen();
        assertEquals(2.0970, zeilen.get(0).abstand().orElseThrow().zahl(), 5e-5);
        assertEquals(-1.4925, zeilen.get(1).abstand().orElseThrow().zahl(), 5e-5);
        assertEquals(List.of("+2,1", "-1,5", "+7,2", "-0,6", "+0,9", "+0,6", "-2,2", "-3,2", "-3,9"),
                zeilen.stream().map(Vergleichszeile::anzeigeAbstand).toList());
        assertEquals(Optional.empty(), abgaenge2015().region().abstand());
        assertEquals("-4,5", abgaenge2015().zeilen().get(13).anzeigeAbstand(), "Germany 5.604");
    }

    /** Lower is better: 6.22 Altenburger Land, 6.99, 7.99, 8.66, 9.54, 10.76, 11.03, 12.24, 17.31 Mansfeld-Südharz. */
    @Test
    void raengeSindEineSpalteKeineOrdnung() {
        List<Optional<Rang>> raenge = abgaenge2015().zeilen().stream().map(Vergleichszeile::rang).toList();
        assertEquals(List.of(8, 4, 9, 5, 7, 6, 3, 2, 1), raenge.subList(0, 9).stream().map(r -> r.orElseThrow().von()).toList());
        assertTrue(raenge.subList(0, 9).stream().allMatch(r -> r.orElseThrow().von() == r.orElseThrow().bis()));
        assertTrue(raenge.subList(9, 14).stream().allMatch(Optional::isEmpty), "no rank for Revier, Land and Bund");
    }

    @Test
    void urteilNenntDieRegelnUndSchweigtVonDenAnderen() {
        Urteil urteil = abgaenge2015().urteil();
        assertEquals(Stufe.EINGESCHRAENKT, urteil.stufe());
        assertEquals(List.of("VB037", "VB042"), urteil.massgebliche().stream().map(b -> b.regel().id()).toList());
        assertEquals("eingeschränkt vergleichbar\nVB037 Titel VB037\nVB042 Titel VB042", urteil.toString());
        assertEquals("Umgang", urteil.gruende().get(0).aufhebung());
        assertEquals("vergleichbar", new Urteil(Stufe.VERGLEICHBAR, List.of()).toString());
    }

    /** The form of the blueprint, section 8. */
    @Test
    void textHatUeberschriftZeilenUndRegeln() {
        List<String> zeilen = abgaenge2015().toString().lines().toList();
        assertEquals("Abgänge ohne Hauptschulabschluss 2015 (Anteil an allen Abgängen), Prozent, eingeschränkt vergleichbar", zeilen.get(0));
        assertTrue(zeilen.get(1).matches("Burgenlandkreis +12,2 +\\+2,1.*"), zeilen.get(1));
        assertTrue(zeilen.get(2).matches("Saalekreis +8,7 +-1,5"), zeilen.get(2));
        assertTrue(zeilen.get(10).matches(".*Revier +10,1 +1\\.372 von 13\\.520, Deckung 9 von 9"), zeilen.get(10));
        assertEquals("VB042 Titel VB042", zeilen.get(zeilen.size() - 1));
    }

    @Test
    void gleicheWerteTeilenSichDenRangUndHoeherKannBesserSein() {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        int[] zaehler = {10, 30, 20, 30, 5, 10, 10};
        for (int i = 0; i < zaehler.length; i++) {
            tabelle.zahl(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, NEUN.get(i), zaehler[i]);
        }
        NEUN.forEach(ags -> tabelle.zahl(Revierzahlen.ABGAENGE, Revierzahlen.ABGANG_2015, ags, 100));
        tabelle.ohne(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, NEUN.get(7), Grund.UNBEKANNT_ODER_GEHEIM);
        assertEquals(List.of("2", "6", "5", "6", "1", "2", "2", "-", "-"), raenge(D_OHNE_HSA, tabelle));
        Kennzahl hoeher = Kennzahl.builder("D-ABGANG-OHNE-HSA", "K", D_OHNE_HSA.formel().orElseThrow()).richtung(Richtung.HOEHER_BESSER).build();
        assertEquals(List.of("4", "1", "3", "1", "7", "4", "4", "-", "-"), raenge(hoeher, tabelle));
    }

    private static List<String> raenge(Kennzahl kennzahl, Testtabelle tabelle) {
        return vergleich(kennzahl, tabelle).kennzahl("D-ABGANG-OHNE-HSA").im(2015).kommunen().stream()
                .map(z -> z.rang().map(Rang::toString).orElse("-")).toList();
    }

    @Test
    void luckenHabenWederAbstandNochRang() {
        Jahresvergleich jahr = vergleich(D_OHNE_HSA, Revierzahlen.abgaenge().ohne(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, "15002",
                Grund.UNBEKANNT_ODER_GEHEIM)).kennzahl("D-ABGANG-OHNE-HSA").im(2015);
        assertEquals("", jahr.kommunen().get(4).anzeigeAbstand());
        assertEquals(Optional.empty(), jahr.kommunen().get(4).rang());
        assertEquals("", jahr.kommunen().get(0).anzeigeAbstand(), "without the Revier's value there is no distance to it");
        assertTrue(jahr.kommunen().get(0).rang().isPresent());
    }

    @Test
    void anzahlenHabenKeinenAbstandZurSumme() {
        Kennzahl anzahl = Kennzahl.builder("D-ABGANG", "Abgänge", new Bestand(Revierzahlen.summe(Revierzahlen.ABGAENGE))).build();
        Jahresvergleich jahr = vergleich(anzahl, Revierzahlen.abgaenge()).kennzahl("D-ABGANG").im(2015);
        assertTrue(jahr.zeilen().stream().allMatch(z -> z.abstand().isEmpty()));
        assertEquals("13.520", jahr.region().wert().anzeige());
    }

    @Test
    void abstandVonNullIstWederPlusNochMinus() {
        Testtabelle gleich = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        NEUN.forEach(ags -> gleich.zahl(Revierzahlen.OHNE_HSA, Revierzahlen.ABGANG_2015, ags, 10)
                .zahl(Revierzahlen.ABGAENGE, Revierzahlen.ABGANG_2015, ags, 100));
        assertEquals("±0,0", vergleich(D_OHNE_HSA, gleich).kennzahl("XD32").im(2015).kommunen().get(0).anzeigeAbstand());
    }

    @Test
    void fehlendesAngebotSchraenktDieMengeEin() {
        Jahresvergleich jahr = vergleich(F_STUDIERENDE, Revierzahlen.studierende(), Revierzahlen.bevoelkerung()).kennzahl("F-STUDIERENDE").im(2023);
        assertEquals(Stufe.EINGESCHRAENKT, jahr.urteil().stufe());
        assertEquals(Stufe.VERGLEICHBAR, jahr.urteilMitAngebot().orElseThrow().stufe(), "the four among themselves");
        assertEquals(4, jahr.kommunen().stream().filter(z -> z.rang().isPresent()).count());
        assertEquals("WS 2023/24", jahr.zeit());
        Jahresvergleich davor = vergleich(F_STUDIERENDE, Revierzahlen.studierende(), Revierzahlen.bevoelkerung()).kennzahl("F-STUDIERENDE").im(2022);
        assertEquals(Optional.empty(), davor.urteilMitAngebot());
    }

    /** The Land of a Bundesland counts as that of its Kreise. */
    @Test
    void regelnGeltenAuchFuerDieZeitreiheEinesLandes() {
        Testtabelle tabelle = Revierzahlen.abgaenge().zahl(Revierzahlen.OHNE_HSA, new Abgangsjahr(2011), "15", 100)
                .zahl(Revierzahlen.ABGAENGE, new Abgangsjahr(2011), "15", 1000).zahl(Revierzahlen.OHNE_HSA, new Abgangsjahr(2011), "15002", 10)
                .zahl(Revierzahlen.ABGAENGE, new Abgangsjahr(2011), "15002", 100);
        Regelwerk regeln = Regelwerk.of(List.of(regel(Ausloeser.ZEITSCHNITT).laender("ST").fenster("2012-01-01", null).regel()));
        Kennzahlvergleich vergleich = regeln.vergleiche(tafel(D_OHNE_HSA, tabelle)).kennzahl("XD32");
        assertEquals(Stufe.EINGESCHRAENKT, vergleich.urteil(HALLE_SAALE, 2011, 2015).stufe());
        assertEquals(Stufe.EINGESCHRAENKT, vergleich.urteil(Bundesland.of(Land.SACHSEN_ANHALT), 2011, 2015).stufe());
        assertEquals(Stufe.VERGLEICHBAR, vergleich.urteil(HALLE_SAALE, 2012, 2015).stufe());
    }

    @Test
    void umstaendeKommenAusLieferungUndDefinition() {
        Kennzahlentafel tafel = tafel(D_OHNE_HSA, Revierzahlen.abgaenge());
        Pruefwert halle = new Pruefwerte(tafel, D_OHNE_HSA, new Umstandskunde()).von(HALLE_SAALE, 2015).get(0);
        assertEquals("ST", halle.land());
        assertEquals(Optional.of("jeweiliger"), halle.angabe("gebietsstand"));
        assertEquals(Optional.of("1"), halle.angabe("rundungsbasis"));
        assertEquals(Optional.of("KLASSISCH"), halle.angabe("zeichenschema"));
        assertEquals(Optional.of("mit Förderschulabschlüssen"), halle.angabe("zaehlervariante"));
        assertEquals(Optional.of("MR"), halle.angabe("regionsmenge"));
        assertEquals(Optional.empty(), halle.angabe("zensusbasis"));
        assertEquals(Wert.of(190), halle.zaehler());
        Kennzahlentafel unbekannt = tafel(D_OHNE_HSA, Revierzahlen.abgaenge(Lieferung.builder("T", "t.csv").build()));
        Pruefwert ohne = new Pruefwerte(unbekannt, D_OHNE_HSA, new Umstandskunde()).von(HALLE_SAALE, 2015).get(0);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(ohne.angabe("gebietsstand"), ohne.angabe("rundungsbasis"), ohne.angabe("zeichenschema")));
    }

    @Test
    void letztesJahrIstDasLetzteMitWertenFuerDieHaelfte() {
        Testtabelle tabelle = Revierzahlen.abgaenge();
        NEUN.subList(0, 4).forEach(ags -> tabelle.zahl(Revierzahlen.OHNE_HSA, new Abgangsjahr(2016), ags, 1)
                .zahl(Revierzahlen.ABGAENGE, new Abgangsjahr(2016), ags, 9));
        Kennzahlvergleich vergleich = vergleich(D_OHNE_HSA, tabelle).kennzahl("XD32");
        assertEquals(List.of(2015, 2016), vergleich.jahre());
        assertEquals(OptionalInt.of(2015), vergleich.letztesJahr(), "four of nine are not the half");
        tabelle.zahl(Revierzahlen.OHNE_HSA, new Abgangsjahr(2016), NEUN.get(4), 1).zahl(Revierzahlen.ABGAENGE, new Abgangsjahr(2016), NEUN.get(4), 9);
        assertEquals(OptionalInt.of(2016), vergleich(D_OHNE_HSA, tabelle).kennzahl("XD32").letztesJahr());
    }

    @Test
    void falscheAufrufeSagenWasFehlt() {
        Kennzahlenvergleich vergleich = vergleich(D_OHNE_HSA, Revierzahlen.abgaenge());
        Exception jahr = assertThrows(IllegalArgumentException.class, () -> vergleich.kennzahl("XD32").im(1990));
        assertEquals("D-ABGANG-OHNE-HSA gibt es nicht für 1990; vorhanden: [2015]", jahr.getMessage());
        assertThrows(IllegalArgumentException.class, () -> vergleich.kennzahl("XD99"));
        Kennzahlentafel ohneRegion = Rechner.berechne(Revierzahlen.katalog(D_OHNE_HSA), Testtabelle.bestand(Revierzahlen.abgaenge()));
        Exception region = assertThrows(IllegalArgumentException.class, () -> REGELN.vergleiche(ohneRegion));
        assertTrue(region.getMessage().contains("fuer(MITTELDEUTSCHES_REVIER)"), region.getMessage());
        assertEquals(Optional.empty(), REGELN.regel("VB999"));
        assertEquals(Einheit.PROZENT, vergleich.kennzahl("XD32").kennzahl().einheit());
    }
}
