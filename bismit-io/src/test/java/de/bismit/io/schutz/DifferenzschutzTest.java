package de.bismit.io.schutz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.gebiet.Verbund;
import de.bismit.io.Testdaten;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.schutz.Ausgabewert;
import de.bismit.schutz.Ausschnitt;
import de.bismit.schutz.Differenzschutz;
import de.bismit.schutz.Genauigkeit;
import de.bismit.schutz.Preisgabe;
import de.bismit.schutz.Schutzbericht;
import de.bismit.schutz.Weg;
import de.bismit.wert.Befund;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real tables. The expected counts come from counts of the printed cells that know nothing of this library.
 *
 * <p>22543-01-02-4: 46 cells are the only suppressed one of the three rows "Tageseinrichtung", "Tagespflege", "Insgesamt (ohne
 * Doppelzählungen)" of a Kreis, day and column (all in Sachsen-Anhalt, all Tagespflege: 18 in 2011, 7 in 2012, 21 in 2014). The
 * rows are no plain sum: a child may be in both and counts once in "Insgesamt". So 20 of the 46 follow to the unit (age groups in
 * Kreise where no child at all is counted twice), and 26 but for a few double counts (14 age groups in other Kreise; 12 cells of
 * children of foreign origin, of whom the table does not say whether they are a part of all children). Stendal on 01.03.2012 is
 * <em>not</em> one of them, both its rows being suppressed: it follows in another way, as the only gap among the Kreise of
 * Sachsen-Anhalt, like Stendal 2013 (4 cells). With 2 cells that follow from their age groups there are 52, and with those that
 * follow from these in turn 58. To repeat: of the lines of a Kreis key of five digits count {@code .} per day, key and column over
 * the three rows (46), per day, Land, row and column over the Kreise where the Land has a number (4), and per line over the columns
 * 1 to 4 (2).
 */
class DifferenzschutzTest {

    private static Datenbestand lies(String datei) {
        return Bismit.standard().lies(Testdaten.shared("data/genesis-datencsv/" + datei));
    }

    private static Datenbestand kinderbetreuung() {
        return lies("regio-22543-01-02-4_00.csv");
    }

    private static Merkmal merkmal(Datenbestand daten, String text) {
        return daten.merkmale().stream().filter(m -> (m.groesse().id() + m.auspraegungen()).equals(text)).findFirst().orElseThrow();
    }

    private static Zeitbezug tag(int jahr) {
        return new Stichtag(LocalDate.of(jahr, 3, 1));
    }

    @Test
    void sechsundvierzigZellenFolgenAusDenArtenDerBetreuung() {
        List<Preisgabe> arten = Differenzschutz.pruefe(kinderbetreuung()).unmittelbare(Weg.AUSPRAEGUNGEN).stream()
                .filter(p -> p.ueber().equals("betreuung")).toList();
        assertEquals(46, arten.size());
        assertTrue(arten.stream().allMatch(p -> "tagespflege".equals(p.merkmal().auspraegungen().get("betreuung"))));
        assertEquals(20, arten.stream().filter(p -> p.genauigkeit() == Genauigkeit.EXAKT).count());
        assertEquals(List.of(18L, 7L, 21L), List.of(2011, 2012, 2014).stream()
                .map(jahr -> arten.stream().filter(p -> p.zeit().equals(tag(jahr))).count()).toList());
        assertTrue(arten.stream().anyMatch(p -> p.gebiet().schluessel().equals("15090") && p.zeit().equals(tag(2014))));
    }

    @Test
    void stendalFolgtAlsEinzigeLueckeDesLandes() {
        Schutzbericht bericht = Differenzschutz.pruefe(kinderbetreuung());
        List<Preisgabe> gebiete = bericht.unmittelbare(Weg.GEBIETE);
        assertEquals(4, gebiete.size());
        assertEquals(Set.of("15090"), gebiete.stream().map(p -> p.gebiet().schluessel()).collect(Collectors.toSet()));
        Preisgabe stendal = gebiete.stream().filter(p -> p.zeit().equals(tag(2012))).findFirst().orElseThrow();
        assertEquals(13, stendal.bekannteTeile());
        assertEquals(7741, stendal.fundstelle().map(Fundstelle::zeile).orElseThrow());
        assertEquals(58, bericht.zellen());
    }

    @Test
    void dieWarnungenNennenDieZelleAberNichtDenWert() {
        List<Befund> befunde = Differenzschutz.pruefe(kinderbetreuung()).befunde();
        assertEquals(Set.of("BIS-S001", "BIS-S002"), befunde.stream().map(Befund::code).collect(Collectors.toSet()));
        String texte = befunde.stream().map(Befund::text).collect(Collectors.joining());
        assertTrue(texte.contains("Stendal, Landkreis (15090)"));
        // 6375 − 1, the value that follows for Stendal
        assertFalse(texte.contains("6374") || texte.contains("6.374"));
    }

    @Test
    void ohneDieSummenGibtEinAuszugNichtsPreis() {
        Datenbestand daten = kinderbetreuung();
        Set<Merkmal> arten = daten.merkmale().stream().filter(m -> m.auspraegungen().containsKey("betreuung")
                && m.auspraegungen().containsKey("alter")).collect(Collectors.toSet());
        Set<String> kreise = daten.gebiete().stream().map(g -> g.schluessel()).filter(s -> s.length() == 5).collect(Collectors.toSet());
        assertTrue(Differenzschutz.pruefe(daten, new Ausschnitt(arten, kreise, Set.of())).istSicher());
        assertEquals(4, Differenzschutz.pruefe(daten, new Ausschnitt(Set.of(merkmal(daten, "betreuteKinder{betreuung=tagespflege}"),
                merkmal(daten, "betreuteKinder{betreuung=tageseinrichtung}")), Set.of(), Set.of())).zellen());
    }

    @Test
    void zeilenOhneZahlUndNichtErhobenesSindKeinFall() {
        Schutzbericht bericht = Differenzschutz.pruefe(lies("regio-21111-02-06-4.csv"));
        assertEquals(List.of(), bericht.preisgaben());
    }

    /**
     * Niedersachsen 2014 and 2015: in 2 × 52 rows that have numbers the Fachhochschulreife is a point, and a note says "wird
     * statistisch nicht erfasst". Counted apart from this code, as the rows of keys beginning with 03 with a point and a number.
     */
    @Test
    void nichtErhobeneDerFussnoteSindHundertvierZeilen() {
        Datenbestand daten = lies("regio-21111-02-06-4.csv");
        Merkmal alle = merkmal(daten, "schulabgaenge{}");
        Merkmal fhr = alle.mit("abschluss", "FHR");
        long zeilen = List.of(2014, 2015).stream().map(Abgangsjahr::new).flatMap(jahr -> daten.zu(fhr).gebiete().stream()
                .filter(g -> g.startsWith("03") && daten.zu(alle).wert(jahr, g).istZahl()
                        && daten.zu(fhr).wert(jahr, g).gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM))).count();
        assertEquals(104, zeilen);
        assertTrue(daten.messwert(fhr, new Abgangsjahr(2015), "03241").fussnoten().stream().anyMatch(n -> n.text().contains("nicht erfasst")));
        assertTrue(Differenzschutz.pruefe(daten).preisgaben().stream().noneMatch(p -> p.gebiet().schluessel().startsWith("03")));
    }

    /**
     * The earlier export of 21111-02-06-4 suppresses ten cells that the later one prints. Eight follow from the other leaving
     * certificates; the two of Thüringen (Gotha, Altenburger Land 2014, schulischer Teil der Fachhochschulreife, a subset) hide
     * each other.
     */
    @Test
    void diePunkteDesFrueherenExports() {
        Datenbestand frueher = lies("regio-21111-02-06-4_00.csv");
        Datenbestand spaeter = lies("regio-21111-02-06-4.csv");
        Schutzbericht bericht = Differenzschutz.pruefe(frueher);
        assertEquals(8, bericht.zellen());
        assertEquals(8, bericht.unmittelbare(Weg.AUSPRAEGUNGEN).size());
        bericht.preisgaben().forEach(p -> {
            assertEquals("FHR", p.merkmal().auspraegungen().get("abschluss"));
            assertTrue(spaeter.zu(p.merkmal()).wert(p.zeit(), p.gebiet().schluessel()).istZahl(), p::toString);
        });
    }

    /** Leipzig 2016: 323 − 76 − 210 = 37 for two suppressed kinds; Schleswig-Holstein 2007: nothing is left for them. */
    @Test
    void zweiGeheimeArtenGebenNurIhreSumme() {
        Datenbestand daten = lies("regio-22541-01-04-4_00.csv");
        Schutzbericht bericht = Differenzschutz.pruefe(daten);
        Merkmal alle = merkmal(daten, "kitaEinrichtungen{}");
        Wert rest = daten.zu(alle).wert(tag(2016), "14713");
        for (String art : List.of("alleAltersgruppen", "5bis14MitSchulkindern")) {
            rest = rest.minus(daten.zu(alle.mit("einrichtungsart", art)).wert(tag(2016), "14713"));
        }
        assertEquals(37, rest.zahl());
        assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM), daten.zu(alle.mit("einrichtungsart", "unter3")).wert(tag(2016), "14713").gruende());
        assertTrue(bericht.preisgaben().stream().noneMatch(p -> p.gebiet().schluessel().equals("14713")));
        // an independent count of the printed rows: 30 with one gap, 6 with two and nothing left for them
        assertEquals(42, bericht.unmittelbare(Weg.AUSPRAEGUNGEN).size());
    }

    /** The Saalekreis is suppressed among the Kommunen of a Verbund whose sum someone knows. */
    @Test
    void bekannteSummeEinesVerbunds() {
        Datenbestand daten = kinderbetreuung();
        Merkmal jung = merkmal(daten, "betreuteKinder{alter=3bis6, betreuung=tagespflege}");
        List<Kreis> kommunen = List.of(Revierkommunen.SAALEKREIS, Revierkommunen.LEIPZIG_STADT, Revierkommunen.NORDSACHSEN);
        Wert saalekreis = daten.zu(jung).wert(tag(2012), "15088");
        assertTrue(saalekreis.istZahl());
        Merkmal schulkinder = merkmal(daten, "betreuteKinderHerkunftAuslaendisch{betreuung=tagespflege}");
        assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM), daten.zu(schulkinder).wert(tag(2012), "15088").gruende());
        Verbund verbund = new Verbund("V", "Verbund", kommunen);
        Schutzbericht bericht = Differenzschutz.sperre(daten, List.of(new Ausgabewert(schulkinder, tag(2012), verbund, Wert.of(999))));
        assertEquals(1, bericht.zellen());
        assertEquals("15088", bericht.preisgaben().get(0).gebiet().schluessel());
        assertTrue(Differenzschutz.sperre(daten, List.of(new Ausgabewert(jung, tag(2012), verbund, Wert.of(999)))).istSicher());
    }

    /**
     * A Kennzahl that subtracts the children in Tageseinrichtungen from all: none of the 16 suppressed counts of Tagespflege comes
     * out, the 2,374 others do. Counted apart from this code: rows of keys of five digits, column "3 bis unter 6 Jahre", with a
     * number in "Tageseinrichtung" and "Insgesamt", by whether "Tagespflege" is a point.
     */
    @Test
    void eineKennzahlRechnetKeineGeheimeZelleAus() {
        Datenbestand daten = kinderbetreuung();
        Merkmal alle = merkmal(daten, "betreuteKinder{alter=3bis6}");
        Merkmal pflege = alle.mit("betreuung", "tagespflege");
        Merkmalsumme rest = Merkmalsumme.saldo(alle, alle.mit("betreuung", "tageseinrichtung"));
        Kennzahlentafel tafel = Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(Kennzahl.builder("R", "Rest", new Bestand(rest)).build())), daten);
        int geheime = 0;
        int gerechnete = 0;
        for (int jahr : tafel.jahre("R")) {
            for (String kreis : daten.zu(alle).gebiete().stream().filter(g -> g.length() == 5).toList()) {
                Wert wert = tafel.wert("R", Kreis.of(kreis), jahr).wert();
                boolean punkt = daten.zu(pflege).wert(tag(jahr), kreis).gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM);
                geheime += punkt && rest.merkmale().stream().allMatch(m -> daten.zu(m).wert(tag(jahr), kreis).istZahl()) ? 1 : 0;
                gerechnete += wert.istZahl() ? 1 : 0;
                assertFalse(punkt && wert.hatZahlen(), kreis + " " + jahr);
            }
        }
        assertEquals(List.of(16, 2374), List.of(geheime, gerechnete));
        Kennzahlwert revier = tafel.fuer(Reviere.MITTELDEUTSCHES_REVIER).wert("R", Reviere.MITTELDEUTSCHES_REVIER, 2014);
        assertEquals(Set.of(Grund.UNBEKANNT_ODER_GEHEIM), revier.wert().gruende());
        assertEquals(5, revier.deckung().mitWert(), "ohne Halle, Anhalt-Bitterfeld, Mansfeld-Südharz und Saalekreis");
    }
}
