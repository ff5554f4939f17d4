package de.bismit.normierung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Referenz;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The published deprivation scores of the nine in twenty years (GISD, Robert Koch-Institut, CC BY 4.0, read beside the project), put
 * on a scale of each year: what the scores themselves are, relative within a year.
 */
class DeprivationsindexTest {

    private static final Merkmal PUNKTE = Merkmal.of(Testtabelle.personen("p", "Hunderttausendstel", Zeitart.STICHTAG));
    private static final Kennzahl GISD = Kennzahl.builder("K-GISD", "Deprivation", new Bestand(Revierzahlen.summe(PUNKTE))).build();

    @Test
    void jedesJahrSeinMassstabUndEinRueckgangKeineBesserung() {
        Referenz gisd = Referenz.lies("gisd/gisd_revierkommunen_2002_2021.csv");
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        gisd.zeilen().forEach(z -> tabelle.zahl(PUNKTE, Stichtag.of(Integer.parseInt(z.get("year")), 12, 31), z.get("kreis_id"), punkte(z)));
        Kennzahlentafel tafel = Rechner.berechne(Revierzahlen.katalog(GISD), Testtabelle.bestand(tabelle)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Normierung minMax = Normierung.minMax(0, 1).richtung("K-GISD", Richtung.HOEHER_BESSER);
        NormierteTafel jeJahr = minMax.auf(tafel);
        for (Map<String, String> zeile : gisd.zeilen()) {
            List<Map<String, String>> neun = gisd.zeilen().stream().filter(z -> z.get("year").equals(zeile.get("year"))).toList();
            double kleinster = neun.stream().mapToDouble(DeprivationsindexTest::punkte).min().orElseThrow();
            double groesster = neun.stream().mapToDouble(DeprivationsindexTest::punkte).max().orElseThrow();
            Revierkommune kommune = Revierkommunen.suche(zeile.get("kreis_id")).orElseThrow();
            assertEquals((punkte(zeile) - kleinster) / (groesster - kleinster),
                    jeJahr.wert("K-GISD", kommune, Integer.parseInt(zeile.get("year"))).zahl(), 1e-12, zeile.toString());
        }
        assertEquals(20, jeJahr.jahre("K-GISD").size());
        assertEquals("9 von 9 Gebieten", jeJahr.bezug("K-GISD", 2021).toString());
        assertEquals(Wert.ohne(Grund.BRUCH), jeJahr.zeitreihe("K-GISD", Revierkommunen.LEIPZIG_STADT).wachstum(2002, 2021).wert());
        assertEquals(true, minMax.ueberAlleJahre().auf(tafel).zeitreihe("K-GISD", Revierkommunen.HALLE_SAALE).wachstum(2002, 2021).wert().hatZahlen());
    }

    private static double punkte(Map<String, String> zeile) {
        return Math.rint(1e5 * Double.parseDouble(zeile.get("gisd_score")));
    }
}
