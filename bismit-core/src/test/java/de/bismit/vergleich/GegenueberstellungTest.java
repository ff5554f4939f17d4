package de.bismit.vergleich;

import static de.bismit.berechnung.Revierzahlen.ABGAENGE;
import static de.bismit.berechnung.Revierzahlen.D_OHNE_HSA;
import static de.bismit.berechnung.Revierzahlen.OHNE_HSA;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.vergleich.Regelprobe.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gebietstypen;
import de.bismit.gebiet.Kreistyp;
import de.bismit.wert.Grund;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each comparator, with published figures of 2015 (21111-02-06-4, {@link Revierzahlen}). */
class GegenueberstellungTest {

    private static final Regelwerk REGELN = Regelwerk.of(List.of(regel(Ausloeser.LAENDERMISCHUNG).id("VB037").regel()));

    private static Kennzahlvergleich vergleich(Regelwerk regeln, Testtabelle tabelle) {
        return regeln.vergleiche(Rechner.berechne(Revierzahlen.katalog(D_OHNE_HSA), Testtabelle.bestand(tabelle), regeln)
                .fuer(MITTELDEUTSCHES_REVIER)).kennzahl("XD32");
    }

    private static Bezugszeile zeile(Vergleichsbezug bezug, int kommune) {
        return vergleich(REGELN, Revierzahlen.abgaenge()).gegenueber(bezug, 2015).zeilen().get(kommune);
    }

    /** Burgenlandkreis 162 of 1,323 = 12.2449; the nine 1,372 of 13,520 = 10.1479. */
    @Test
    void revierIstDieSummeNichtDasMittel() {
        Bezugszeile zeile = zeile(new Revierbezug(), 0);
        assertEquals(100.0 * 1372 / 13_520, zeile.bezugswert().zahl(), 1e-12);
        assertEquals(2.0970, zeile.abstand().orElseThrow().zahl(), 5e-5);
        assertEquals(Stufe.EINGESCHRAENKT, zeile.urteil().stufe(), "the Revier lies in three Länder");
        assertEquals("Prozentpunkte", zeile.einheit(Sprache.DEUTSCH));
        assertEquals("Burgenlandkreis 12,2, Mitteldeutsches Revier 10,1, Abstand 2,1 Prozentpunkte, eingeschränkt vergleichbar", zeile.toString());
    }

    /** Published: Sachsen-Anhalt 1,735 of 16,396 = 10.5818, Germany 47,435 of 846,423 = 5.6042. */
    @Test
    void landUndBundSindDieVeroeffentlichtenWerte() {
        Bezugszeile land = zeile(new Landbezug(), 0);
        assertEquals("Sachsen-Anhalt", land.bezug().deutsch());
        assertEquals(100.0 * 162 / 1323 - 100.0 * 1735 / 16_396, land.abstand().orElseThrow().zahl(), 1e-12);
        assertEquals(Stufe.VERGLEICHBAR, land.urteil().stufe(), "the same Land");
        assertEquals(100.0 * 47_435 / 846_423, zeile(new Bundbezug(), 0).bezugswert().zahl(), 1e-12);
        assertEquals(Stufe.EINGESCHRAENKT, zeile(new Bundbezug(), 0).urteil().stufe());
    }

    /** Where the Land prints a dot there is nothing to hold against. */
    @Test
    void fehlenderBezugswertIstUngeprueft() {
        Testtabelle tabelle = Revierzahlen.abgaenge().ohne(OHNE_HSA, Revierzahlen.ABGANG_2015, "15", Grund.UNBEKANNT_ODER_GEHEIM);
        Bezugszeile land = vergleich(REGELN, tabelle).gegenueber(new Landbezug(), 2015).zeilen().get(0);
        assertEquals(Stufe.UNGEPRUEFT, land.urteil().stufe());
        assertEquals(Optional.empty(), land.abstand());
        assertEquals(Stufe.UNGEPRUEFT, zeile(Vergangenheitsbezug.vorjahr(), 0).urteil().stufe(), "no table of 2014");
    }

    /** Mansfeld-Südharz is held against Nordsachsen alone: 112 of 1,401. Halle against Leipzig: 370 of 3,438. */
    @Test
    void gleicherKreistypSindDieAnderenOhneManSelbst() {
        assertEquals(100.0 * 112 / 1401, zeile(new Kreistypbezug(), 2).bezugswert().zahl(), 1e-12);
        assertEquals(100.0 * 370 / 3438, zeile(new Kreistypbezug(), 4).bezugswert().zahl(), 1e-12);
        // the other four of type 3: Saalekreis, Anhalt-Bitterfeld, Landkreis Leipzig, Altenburger Land
        assertEquals(100.0 * (103 + 104 + 116 + 44) / (1190 + 1090 + 1660 + 707), zeile(new Kreistypbezug(), 0).bezugswert().zahl(), 1e-12);
        assertEquals(Optional.of(Kreistyp.LAENDLICHER_KREIS), Gebietstypen.kreistyp("15084"));
        assertEquals(Optional.empty(), Gebietstypen.kreistyp("09162"));
    }

    /** Halle 2014 here 100 of 1,000 = 10 %, 2015 published 190 of 1,723 = 11.0273 %. */
    @Test
    void vorjahrMitZerlegung() {
        Testtabelle tabelle = Revierzahlen.abgaenge().zahl(OHNE_HSA, new Abgangsjahr(2014), "15002", 100).zahl(ABGAENGE, new Abgangsjahr(2014), "15002", 1000);
        Bezugszeile halle = vergleich(REGELN, tabelle).gegenueber(Vergangenheitsbezug.vorjahr(), 2015).zeilen().get(4);
        assertEquals(100.0 * 190 / 1723 - 10, halle.abstand().orElseThrow().zahl(), 1e-12);
        assertEquals(halle.abstand().orElseThrow().zahl(), halle.zerlegung().orElseThrow().gesamt(), 1e-12);
        assertEquals(Optional.empty(), halle.relativ(), "a rate changes in Prozentpunkten");
        assertEquals("+1,0 Prozentpunkte", vergleich(REGELN, tabelle).entwicklung(halle.gebiet(), 2014, 2015).toString());
        assertEquals("+1.0 percentage points", vergleich(REGELN, tabelle).entwicklung(halle.gebiet(), 2014, 2015).anzeige(Sprache.ENGLISCH));
    }

    @Test
    void vorjahrUeberEinenBruchWirdVerweigert() {
        Testtabelle tabelle = Revierzahlen.abgaenge();
        for (int jahr = 2012; jahr < 2015; jahr++) {
            tabelle.zahl(OHNE_HSA, new Abgangsjahr(jahr), "15002", 100).zahl(ABGAENGE, new Abgangsjahr(jahr), "15002", 1000);
        }
        Regelwerk regeln = Regelwerk.of(List.of(regel(Ausloeser.ZEITSCHNITT).id("VB033").laender("ST").fenster("2014-01-01", null)
                .massnahme(Massnahme.BRUCH).regel()));
        Entwicklung entwicklung = vergleich(regeln, tabelle).entwicklung(MITTELDEUTSCHES_REVIER.kommunen().get(4), 2013, 2014);
        assertEquals(Optional.empty(), entwicklung.differenz());
        assertEquals("kein Wert: VB033 Titel VB033; vergleichbar sind 2012-2013 und 2014-2015", entwicklung.toString());
        assertEquals("no value: VB033 Titel VB033; comparable: 2012-2013 and 2014-2015", entwicklung.anzeige(Sprache.ENGLISCH));
        assertEquals(Stufe.EINGESCHRAENKT, entwicklung.urteil().stufe(), "refused whatever the severity");
        assertThrows(IllegalArgumentException.class, () -> vergleich(regeln, tabelle).entwicklung(MITTELDEUTSCHES_REVIER, 2015, 2014));
    }

    @Test
    void zielHatKeineUmstaendeDasUrteilGiltDemWert() {
        Ziele ziele = new Ziele(List.of(new Ziel("D-ABGANG-OHNE-HSA", "15084", 2030, Wert.of(8), "Kreistag", "Protokoll")));
        Bezugszeile zeile = zeile(new Zielbezug(ziele), 0);
        assertEquals(100.0 * 162 / 1323 - 8, zeile.abstand().orElseThrow().zahl(), 1e-12);
        assertEquals("Ziel 2030 (Kreistag)", zeile.bezug().deutsch());
        assertEquals(Stufe.VERGLEICHBAR, zeile.urteil().stufe());
        Bezugszeile ohne = zeile(new Zielbezug(ziele), 1);
        assertEquals("kein Ziel beschlossen", ohne.bezug().deutsch());
        assertEquals(Stufe.UNGEPRUEFT, ohne.urteil().stufe());
        assertThrows(IllegalArgumentException.class, () -> new Vergangenheitsbezug(0));
    }

    /** What is not comparable is not subtracted. */
    @Test
    void nichtVergleichbaresHatKeinenAbstand() {
        Regelwerk streng = Regelwerk.of(List.of(regel(Ausloeser.LAENDERMISCHUNG).schwere(Regelschwere.NICHT_VERGLEICHBAR).regel()));
        Kennzahlvergleich vergleich = vergleich(streng, Revierzahlen.abgaenge());
        assertEquals(Optional.empty(), vergleich.gegenueber(new Revierbezug(), 2015).zeilen().get(0).abstand());
        for (Vergleichszeile zeile : vergleich.im(2015).kommunen()) {
            assertEquals(Stufe.NICHT_VERGLEICHBAR, zeile.urteil().stufe(), zeile.gebiet().name());
            assertEquals(Optional.empty(), zeile.abstand(), zeile.gebiet().name());
            assertEquals("", zeile.anzeigeAbstand());
        }
        assertEquals(9, vergleich(REGELN, Revierzahlen.abgaenge()).im(2015).kommunen().stream().filter(z -> z.abstand().isPresent()).count(), "a milder rule leaves them");
    }

    @Test
    void gesamturteilZaehltUndBenotetNicht() {
        Kennzahlenvergleich alle = REGELN.vergleiche(Rechner.berechne(Revierzahlen.katalog(D_OHNE_HSA), Testtabelle.bestand(Revierzahlen.abgaenge()))
                .fuer(MITTELDEUTSCHES_REVIER));
        assertEquals("1 Kennzahl: 1 eingeschränkt vergleichbar", alle.urteil().toString());
        assertEquals(1, alle.urteil().anzahl(Stufe.EINGESCHRAENKT));
        assertEquals(Stufe.EINGESCHRAENKT, alle.urteil().strengste());
    }
}
