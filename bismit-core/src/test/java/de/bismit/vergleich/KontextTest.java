package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Grund;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Peers and types; six Kreise with invented figures, the distances by hand. */
class KontextTest {

    private static final Merkmal A = Merkmal.of(Testtabelle.personen("a", "A", Zeitart.STICHTAG));
    private static final Merkmal B = Merkmal.of(Testtabelle.personen("b", "B", Zeitart.STICHTAG));
    private static final Stichtag TAG = Stichtag.of(2015, 12, 31);
    private static final Kreis HALLE = Kreis.of("15002");

    /** Mean 40 and 4, standard deviations (divisor 4) sqrt(1000) and sqrt(10). */
    private static final List<String> KREISE = List.of("15002", "14713", "14612", "16051");
    private static final double[] WERTE_A = {0, 20, 60, 80};
    private static final double[] WERTE_B = {0, 2, 6, 8};

    private static Kennzahl anzahl(String id, Merkmal merkmal) {
        return Kennzahl.builder(id, "Zahl " + id, new Bestand(Revierzahlen.summe(merkmal))).build();
    }

    private static Kennzahlentafel tafel(List<String> reihenfolge) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        for (String ags : reihenfolge) {
            int i = KREISE.indexOf(ags);
            if (i >= 0) {
                tabelle.zahl(A, TAG, ags, WERTE_A[i]).zahl(B, TAG, ags, WERTE_B[i]);
            } else {
                tabelle.zahl(A, TAG, ags, 5).ohne(B, TAG, ags, Grund.UNBEKANNT_ODER_GEHEIM);
            }
        }
        return Rechner.berechne(Revierzahlen.katalog(anzahl("K-A", A), anzahl("K-B", B)), Testtabelle.bestand(tabelle)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    private static Kontext kontext() {
        return Kontext.von(tafel(List.of("15002", "14713", "14612", "16051", "15088")), 2015, "K-A", "K-B");
    }

    /** In 2015 only one Kreis of four has both, in 2014 two. */
    @Test
    void neuestesJahrInDemDieHaelfteAllesHat() {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("T", "t.csv").build());
        for (int i = 0; i < KREISE.size(); i++) {
            String ags = KREISE.get(i);
            for (int jahr = 2013; jahr <= 2015; jahr++) {
                Stichtag tag = Stichtag.of(jahr, 12, 31);
                tabelle.zahl(A, tag, ags, WERTE_A[i]);
                if (i + jahr < 2016) {
                    tabelle.zahl(B, tag, ags, WERTE_B[i]);
                } else {
                    tabelle.ohne(B, tag, ags, Grund.UNBEKANNT_ODER_GEHEIM);
                }
            }
        }
        Kennzahlentafel tafel = Rechner.berechne(Revierzahlen.katalog(anzahl("K-A", A), anzahl("K-B", B)), Testtabelle.bestand(tabelle))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER);
        assertEquals(2014, Kontext.neuester(tafel, "K-A", "K-B").jahr());
        assertEquals(2015, Kontext.neuester(tafel, "K-A").jahr());
        String fehler = assertThrows(IllegalArgumentException.class, () -> Kontext.neuester(tafel)).getMessage();
        assertTrue(fehler.contains("mindestens eine Kennzahl"), fehler);
    }

    /** (0 - 20) / sqrt(1000) and (0 - 2) / sqrt(10): 0.4 + 0.4 squared, half each. */
    @Test
    void naechsteMitErklaertemAbstand() {
        Vergleichsgruppe gruppe = kontext().naechste(HALLE, 2).ergebnisOderFehler();
        assertEquals(List.of("14713", "14612"), gruppe.kreise().stream().map(Kreis::schluessel).toList());
        Nachbar leipzig = gruppe.nachbarn().get(0);
        assertEquals(Math.sqrt(0.8), leipzig.abstand(), 1e-14);
        assertEquals(List.of(0.5, 0.5), leipzig.beitraege().stream().map(b -> Math.rint(b.anteil() * 1e12) / 1e12).toList());
        assertEquals(kontext().bezug(), gruppe.bezug());
        assertTrue(gruppe.toString().startsWith("Vergleichsgruppe von Halle (Saale) 2015, gesucht unter 4 von 5 Gebieten; ohne Saalekreis (unbekannt oder geheim (.)):\nLeipzig, "),
                gruppe.toString());
        assertEquals("Zahl K-A 20 statt 0 (50 % des Abstands)", leipzig.beitraege().get(0).toString());
        assertEquals(3, kontext().naechste(HALLE, 9).ergebnisOderFehler().nachbarn().size());
    }

    @Test
    void werNichtAllesHatWirdGenannt() {
        assertEquals("Kontext 2015 aus 2 Kennzahlen, 4 von 5 Gebieten; ohne Saalekreis (unbekannt oder geheim (.))", kontext().toString());
        String satz = kontext().naechste(Kreis.of("15088"), 2).hindernis().orElseThrow();
        assertEquals("Saalekreis hat 2015 nicht in allen Kontextkennzahlen eine Zahl: kein Wert: unbekannt oder geheim (.)", satz);
        assertTrue(kontext().naechste(Kreis.of("09162"), 2).hindernis().orElseThrow().endsWith("(nicht geladen)"));
    }

    @Test
    void kreisOhneWertUndReihenfolgeAendernNichts() {
        List<Nachbar> vorher = Kontext.von(tafel(KREISE), 2015, "K-A", "K-B").naechste(HALLE, 3).ergebnisOderFehler().nachbarn();
        for (long saat = 0; saat < 10; saat++) {
            List<String> gemischt = new ArrayList<>(List.of("15002", "14713", "14612", "16051", "15088"));
            Collections.shuffle(gemischt, new Random(saat));
            List<Nachbar> nachher = Kontext.von(tafel(gemischt), 2015, "K-A", "K-B").naechste(HALLE, 3).ergebnisOderFehler().nachbarn();
            assertEquals(vorher.stream().map(Nachbar::abstand).toList(), nachher.stream().map(Nachbar::abstand).toList());
            assertEquals(vorher.stream().map(Nachbar::kreis).toList(), nachher.stream().map(Nachbar::kreis).toList());
        }
    }

    /** Two pairs: within a pair distance d, to the other pair 3d and 4d from an outer one, 2d and 3d from an inner one. */
    @Test
    void gruppenMitSilhouette() {
        Kreisgruppen gruppen = kontext().gruppenNachWard(2);
        assertEquals(2, gruppen.gruppe().values().stream().distinct().count());
        assertEquals(gruppen.gruppe().get(HALLE), gruppen.gruppe().get(Kreis.of("14713")));
        assertEquals(List.of("14612", "16051"), gruppen.mitglieder(1).stream().map(Kreis::schluessel).toList(), "14612 has the lowest key");
        assertEquals(1 - 1 / 3.5, gruppen.silhouette().get(HALLE), 1e-12);
        assertEquals(1 - 1 / 2.5, gruppen.silhouette().get(Kreis.of("14713")), 1e-12);
        assertEquals((0.6 + 2.5 / 3.5) / 2, gruppen.mittlereSilhouette().orElseThrow(), 1e-12);
        assertEquals(gruppen.gruppe(), kontext().gruppenNachMittelwerten(2, 42).gruppe());
        assertTrue(kontext().gruppenNachWard(1).mittlereSilhouette().isEmpty());
        assertTrue(gruppen.toString().startsWith("2 Kreisgruppen nach Ward, mittlere Silhouette 0,66 (4 von 5 Gebieten"), gruppen.toString());
    }

    @Test
    void falscheAufrufe() {
        assertThrows(IllegalArgumentException.class, () -> kontext().naechste(HALLE, 0));
        assertThrows(IllegalArgumentException.class, () -> Kontext.von(tafel(KREISE), 2014, "K-A"));
        assertThrows(IllegalArgumentException.class, () -> Kontext.von(tafel(KREISE), 2015));
    }

    /** The same as a comparator; who has no context has a sentence instead. */
    @Test
    void nachbarnAlsBezug() {
        Kennzahlvergleich vergleich = Regelwerk.of(List.of()).vergleiche(tafel(KREISE)).kennzahl("K-A");
        List<Bezugszeile> zeilen = vergleich.gegenueber(new Nachbarbezug(kontext(), 2), 2015).zeilen();
        Bezugszeile halle = zeilen.stream().filter(z -> z.gebiet().equals(HALLE)).findFirst().orElseThrow();
        assertEquals(40, halle.bezugswert().zahl());
        assertTrue(halle.abstand().isEmpty(), "counts of territories of different size are not subtracted");
        assertEquals("Median von Leipzig, Dresden, kreisfreie Stadt (2 mit Wert)", halle.bezug().deutsch());
        Bezugszeile burgenland = zeilen.get(0);
        assertEquals("Burgenlandkreis hat 2015 nicht in allen Kontextkennzahlen eine Zahl (nicht geladen)", burgenland.bezug().deutsch());
        assertEquals(Stufe.UNGEPRUEFT, burgenland.urteil().stufe());
        assertEquals("Median der 2 ähnlichsten Kreise (2015)", new Nachbarbezug(kontext(), 2).name().deutsch());
        assertEquals("Median der 3 ähnlichsten Kreise (2015)", new Nachbarbezug(kontext(), 9).name().deutsch(), "of four one is oneself");
        assertEquals("der ähnlichste Kreis (2015)", new Nachbarbezug(kontext(), 1).name().deutsch());
        assertThrows(IllegalArgumentException.class, () -> new Nachbarbezug(kontext(), 0));
    }

    /** The median of 20 and 60. */
    @Test
    void medianDerGruppeNebenDemRevier() {
        Kennzahlentafel tafel = tafel(KREISE);
        Nachbarvergleich neben = Regelwerk.of(List.of()).vergleiche(tafel).kennzahl("K-A").neben(kontext().naechste(HALLE, 2).ergebnisOderFehler(), 2015);
        assertEquals(40, neben.median().wert().zahl());
        assertEquals(-40, neben.abstandZurGruppe().zahl());
        assertEquals("Zahl K-A 2015, Anzahl: Halle (Saale) 0, Median der 2 Vergleichskommunen 40 (2 von 2 Gebieten), Mitteldeutsches Revier "
                + neben.revier().anzeige(), neben.toString());
    }

    /** By K-A alone Saalekreis (5) is nearest to Halle (0), then Leipzig (20); Saalekreis has no K-B, so that Leipzig's 2 is the median. */
    @Test
    void werVonDerGruppeKeinenWertHatWirdGenannt() {
        Kennzahlentafel tafel = tafel(List.of("15002", "14713", "14612", "16051", "15088"));
        Kontext nachA = Kontext.von(tafel, 2015, "K-A");
        Kennzahlvergleich vergleich = Regelwerk.of(List.of()).vergleiche(tafel).kennzahl("K-B");
        Nachbarvergleich neben = vergleich.neben(nachA.naechste(HALLE, 2).ergebnisOderFehler(), 2015);
        assertEquals(2, neben.median().wert().zahl());
        assertEquals(List.of("14713"), neben.bezug().genutzt());
        assertTrue(neben.toString().contains("Median der 2 Vergleichskommunen 2 (1 von 2 Gebieten; ohne Saalekreis (unbekannt oder geheim (.)))"), neben.toString());
        Bezugszeile zeile = vergleich.gegenueber(new Nachbarbezug(nachA, 2), 2015).zeilen().stream().filter(z -> z.gebiet().equals(HALLE)).findFirst().orElseThrow();
        assertEquals("Median von Saalekreis, Leipzig (1 mit Wert, ohne Saalekreis)", zeile.bezug().deutsch());
    }
}
