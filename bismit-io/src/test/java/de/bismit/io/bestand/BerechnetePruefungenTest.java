package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import de.bismit.gebiet.Verbund;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Abgangsjahr;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped checks that are computed from the data, each with data it is made for: leavers without certificate of the nine. */
class BerechnetePruefungenTest {

    private static final String KENNZAHL = "D-ABGANG-OHNE-HSA";
    private static final List<String> NEUN = Reviere.MITTELDEUTSCHES_REVIER.kommunen().stream().map(Revierkommune::schluessel).toList();

    private final Bismit bismit = Bismit.standard();
    private final List<Merkmal> merkmale = bismit.katalog().kennzahl(KENNZAHL).formel().orElseThrow().merkmale();

    private static Lieferung.Builder lieferung(String tabelle) {
        return Testtabelle.stand(tabelle, tabelle + ".csv", "2018-02-24");
    }

    private Testtabelle tabelle(Lieferung lieferung, int jahr, int zaehler, List<Merkmal> welche) {
        Testtabelle tabelle = new Testtabelle(lieferung);
        for (Merkmal merkmal : welche) {
            NEUN.forEach(ags -> tabelle.zahl(merkmal, new Abgangsjahr(jahr), ags, merkmal.equals(merkmale.get(0)) ? zaehler : 1000));
        }
        return tabelle;
    }

    private Urteil urteil(int jahr, Testtabelle... tabellen) {
        return bismit.vergleiche(bismit.berechne(Testtabelle.bestand(tabellen)).fuer(Reviere.MITTELDEUTSCHES_REVIER)).kennzahl(KENNZAHL).urteil(jahr);
    }

    private static Stufe beitrag(Urteil urteil, String regel) {
        return urteil.gruende().stream().filter(g -> g.regel().id().equals(regel)).findFirst().orElseThrow(() -> new AssertionError(urteil.toString())).stufe();
    }

    private static boolean schweigt(Urteil urteil, String regel) {
        return urteil.gruende().stream().noneMatch(g -> g.regel().id().equals(regel));
    }

    @Test
    void ohneAnlassSchweigenSie() {
        Urteil urteil = urteil(2015, tabelle(lieferung("21111-02-06-4").build(), 2015, 100, merkmale));
        List<String> berechnete = urteil.gruende().stream().map(g -> g.regel().id()).filter(id -> id.startsWith("BIS-V")).toList();
        assertEquals(List.of("BIS-V005", "BIS-V015"), berechnete, "a place that is not stated, and cities beside Landkreise: both hints");
        assertEquals(Stufe.VERGLEICHBAR, beitrag(urteil, "BIS-V005"));
    }

    @Test
    void verlustbehafteteAbbildungSchraenktEinUnmoeglicheSperrt() {
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(urteil(2015, tabelle(lieferung("21111-02-06-4").angabe("kategorienabbildung", "verlustbehaftet").build(),
                2015, 100, merkmale)), "BIS-V006"));
        Urteil unmoeglich = urteil(2015, tabelle(lieferung("21111-02-06-4").angabe("kategorienabbildung", "unmoeglich").build(), 2015, 100, merkmale));
        assertEquals(Stufe.NICHT_VERGLEICHBAR, beitrag(unmoeglich, "BIS-V007"));
        assertTrue(schweigt(urteil(2015, tabelle(lieferung("21111-02-06-4").angabe("kategorienabbildung", "exakt").build(), 2015, 100, merkmale)), "BIS-V006"));
    }

    @Test
    void geschaetzteWerteUndLuecken() {
        Testtabelle tabelle = tabelle(lieferung("21111-02-06-4").build(), 2015, 100, merkmale)
                .zahl(merkmale.get(0), new Abgangsjahr(2015), NEUN.get(0), 100, Set.of(Merkzeichen.GESCHAETZT))
                .ohne(merkmale.get(0), new Abgangsjahr(2015), NEUN.get(1), Grund.UNBEKANNT_ODER_GEHEIM);
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(urteil(2015, tabelle), "BIS-V008"));
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(urteil(2015, tabelle), "BIS-V001"));
    }

    /** Before the reforms it matters whose borders numerator and denominator use; afterwards no longer. */
    @Test
    void gebietsstandVonZaehlerUndNennerNurVorDenReformen() {
        for (int jahr : new int[] {2006, 2015}) {
            Urteil urteil = urteil(jahr, tabelle(lieferung("21111-A").gebietsstand("jeweiliger").build(), jahr, 100, merkmale.subList(0, 1)),
                    tabelle(lieferung("21111-B").gebietsstand("zurueckgerechnet").build(), jahr, 100, merkmale.subList(1, 2)));
            assertEquals(jahr == 2015, schweigt(urteil, "BIS-V004"), jahr + ": " + urteil);
        }
    }

    @Test
    void wechselndeStatistikInEinerReihe() {
        Testtabelle frueher = tabelle(lieferung("21111-02-06-4").build(), 2015, 100, merkmale);
        Testtabelle spaeter = tabelle(lieferung("99910-AI003").build(), 2016, 100, merkmale);
        Urteil urteil = bismit.vergleiche(bismit.berechne(Testtabelle.bestand(frueher, spaeter)).fuer(Reviere.MITTELDEUTSCHES_REVIER)).kennzahl(KENNZAHL)
                .urteil(Reviere.MITTELDEUTSCHES_REVIER.kommunen().get(0), 2015, 2016);
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(urteil, "BIS-V016"));
    }

    /** The rules know five Länder: of others nothing says that schools are alike, so that nothing may look checked. */
    @Test
    void laenderOhneRegelnSindUngeprueft() {
        Verbund netz = new Verbund("ALP", "Netz", List.of(Kreis.of("09180"), Kreis.of("08435")));
        Testtabelle tabelle = new Testtabelle(lieferung("21111-02-06-4").build());
        merkmale.forEach(m -> netz.kreise().forEach(k -> tabelle.zahl(m, new Abgangsjahr(2015), k.schluessel(), m.equals(merkmale.get(0)) ? 100 : 1000)));
        Urteil urteil = bismit.vergleiche(bismit.berechne(Testtabelle.bestand(tabelle)).fuer(netz)).kennzahl(KENNZAHL).urteil(2015);
        assertEquals(Stufe.UNGEPRUEFT, urteil.stufe(), urteil.toString());
        assertEquals(Stufe.UNGEPRUEFT, beitrag(urteil, "BIS-V019"));
        assertTrue(schweigt(urteil(2015, tabelle(lieferung("21111-02-06-4").build(), 2015, 100, merkmale)), "BIS-V019"), "the three Länder of the Revier are known");
    }

    /** Small numbers of leavers are a matter of VB097, of everybody else's of BIS-V014: never both. */
    @Test
    void kleineZahlenHabenEineRegelJeKennzahl() {
        Urteil urteil = urteil(2015, tabelle(lieferung("21111-02-06-4").build(), 2015, 20, merkmale));
        assertEquals(Stufe.EINGESCHRAENKT, beitrag(urteil, "VB097"));
        assertTrue(schweigt(urteil, "BIS-V014"));
        List<String> vb097 = bismit.regelwerk().regel("VB097").orElseThrow().kennzahlen();
        List<String> eigene = bismit.regelwerk().regel("BIS-V014").orElseThrow().kennzahlen();
        assertTrue(eigene.contains("XC06") && eigene.size() > 50);
        assertFalse(eigene.stream().anyMatch(vb097::contains));
    }
}
