package de.bismit.schutz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.wert.Befund;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenzschutzTest {

    private static final Merkmal A = Pruefdaten.merkmal("a");
    private static final Merkmal B = Pruefdaten.merkmal("b");

    /** The nine Kommunen of the Revier; the Saalekreis (15088) is to be filled in. */
    private static Datenbestand revier(String saalekreis, String burgenlandkreis) {
        return Pruefdaten.tabelle(List.of(A, B), """
                14713 10 1
                14729 10 1
                14730 10 1
                15002 10 1
                15082 10 1
                15084 %s
                15087 10 1
                15088 %s
                16077 10 1
                """.formatted(burgenlandkreis, saalekreis));
    }

    private static List<Ausgabewert> reviersumme(Wert wert) {
        return List.of(new Ausgabewert(A, Pruefdaten.JAHR, Reviere.MITTELDEUTSCHES_REVIER, wert));
    }

    @Test
    void eineGeheimeInGefuellterZeileMitBekannterReviersumme() {
        Schutzbericht bericht = Differenzschutz.sperre(revier(". 1", "10 1"), reviersumme(Wert.of(4_321)));
        assertEquals(1, bericht.zellen());
        Preisgabe preisgabe = bericht.preisgaben().get(0);
        assertEquals("15088", preisgabe.gebiet().schluessel());
        assertEquals(Weg.AUSGABE, preisgabe.weg());
        assertEquals(8, preisgabe.bekannteTeile());
        assertEquals("BIS-S003", bericht.befunde().get(0).code());
    }

    @Test
    void dieselbeInEinerZeileOhneZahl() {
        assertTrue(Differenzschutz.sperre(revier(". .", "10 1"), reviersumme(Wert.of(4_321))).istSicher());
    }

    @Test
    void zweiGeheimeLassenNurEineSpanne() {
        assertTrue(Differenzschutz.sperre(revier(". 1", ". 1"), reviersumme(Wert.of(4_321))).istSicher());
    }

    @Test
    void zweiGeheimeVonNichtsSindNichts() {
        assertEquals(2, Differenzschutz.sperre(revier(". 1", ". 1"), reviersumme(Wert.of(70))).zellen());
    }

    @Test
    void eineLueckeOhneGeheimnisSchuetztDieAndere() {
        assertTrue(Differenzschutz.sperre(revier(". 1", "? 1"), reviersumme(Wert.of(4_321))).istSicher());
    }

    @Test
    void ohneReviersummeFolgtNichts() {
        assertTrue(Differenzschutz.pruefe(revier(". 1", "10 1")).istSicher());
        assertTrue(Differenzschutz.sperre(revier(". 1", "10 1"), reviersumme(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM))).istSicher());
    }

    @Test
    void dieGeheimeZelleSelbstAusgegeben() {
        List<Ausgabewert> selbst = List.of(new Ausgabewert(A, Pruefdaten.JAHR, Kreis.of("15088"), Wert.of(7)));
        assertEquals(1, Differenzschutz.sperre(revier(". 1", "10 1"), selbst).zellen());
    }

    @Test
    void nirgendsStehtDerWert() {
        Schutzbericht bericht = Differenzschutz.sperre(revier(". 1", "10 1"), reviersumme(Wert.of(4_321)));
        String alles = bericht + " " + bericht.preisgaben() + " " + bericht.befunde().stream().map(Befund::text).toList();
        assertFalse(alles.contains("4241") || alles.contains("4.241") || alles.contains("4321"), alles);
    }

    private static final String SAARLAND = """
            10 100 60
            10041 50 10
            10042 10 10
            10043 10 10
            10044 10 10
            10045 10 10
            10046 %s 10
            """;

    @Test
    void kreiseEinesLandes() {
        Schutzbericht bericht = Differenzschutz.pruefe(Pruefdaten.tabelle(List.of(A, B), SAARLAND.formatted(".")));
        assertEquals(1, bericht.unmittelbare(Weg.GEBIETE).size());
        assertEquals("10", bericht.preisgaben().get(0).ueber());
        assertEquals(Genauigkeit.EXAKT, bericht.preisgaben().get(0).genauigkeit());
        assertEquals("BIS-S001", bericht.befunde().get(0).code());
    }

    @Test
    void fuenfVonSechsKreisenSindKeinLand() {
        String ohneEinen = SAARLAND.formatted(".").replace("10044 10 10\n", "");
        assertTrue(Differenzschutz.pruefe(Pruefdaten.tabelle(List.of(A, B), ohneEinen)).istSicher());
    }

    @Test
    void nurWasAusgegebenWirdZaehlt() {
        Datenbestand daten = Pruefdaten.tabelle(List.of(A, B), SAARLAND.formatted("."));
        Set<String> kreise = Set.of("10041", "10042", "10043", "10044", "10045", "10046");
        assertTrue(Differenzschutz.pruefe(daten, Ausschnitt.gebiete(kreise)).istSicher());
        assertEquals(1, Differenzschutz.pruefe(daten, new Ausschnitt(Set.of(A), Set.of(), Set.of())).zellen());
        assertTrue(Differenzschutz.pruefe(daten, new Ausschnitt(Set.of(B), Set.of(), Set.of())).istSicher());
    }

    @Test
    void geheimeLandessummeAusDenKreisen() {
        String geheim = SAARLAND.formatted("10").replace("10 100 60", "10 . 60");
        assertEquals(1, Differenzschutz.pruefe(Pruefdaten.tabelle(List.of(A, B), geheim)).zellen());
    }

    private static List<Merkmal> arten(String... namen) {
        return Stream.concat(Stream.of(A),
                Arrays.stream(namen).map(n -> Pruefdaten.merkmal("a", Map.of("art", n)))).toList();
    }

    @Test
    void darunterSpaltenSindKeinTeilDerSumme() {
        Schutzbericht bericht = Differenzschutz.pruefe(Pruefdaten.tabelle(arten("x", "y", "darunterX"), """
                10041 50 20 30 5
                10042 12 10 2 5
                10043 15 10 5 1
                10044 17 10 7 2
                10045 18 10 8 3
                10046 30 . 19 .
                """));
        assertEquals(1, bericht.zellen());
        assertEquals("x", bericht.preisgaben().get(0).merkmal().auspraegungen().get("art"));
    }

    @Test
    void wasNichtAufgehtIstKeineSumme() {
        assertTrue(Differenzschutz.pruefe(Pruefdaten.tabelle(arten("x", "y"), """
                10041 50 20 20
                10042 12 10 10
                10043 15 10 5
                10044 17 9 7
                10045 18 10 2
                10046 30 . 19
                """)).istSicher());
    }

    @Test
    void doppelzaehlungenLassenNurEineNaeherungUndOhneSieDenWert() {
        Merkmal jung = Pruefdaten.merkmal("a", Map.of("alter", "jung"));
        List<Merkmal> merkmale = new ArrayList<>(arten("x", "y"));
        merkmale.addAll(List.of(jung, jung.mit("art", "x"), jung.mit("art", "y")));
        Schutzbericht bericht = Differenzschutz.pruefe(Pruefdaten.tabelle(merkmale, """
                10041 500 200 301 50 20 30
                10042 120 100 21  50 20 31
                10043 150 100 51  50 20 31
                10044 170 100 71  50 20 31
                10045 180 100 80  50 20 .
                10046 300 100 201 50 20 .
                16077 300 100 201 50 20 30
                """));
        assertEquals(List.of(Genauigkeit.EXAKT, Genauigkeit.NAHEZU),
                bericht.unmittelbare(Weg.AUSPRAEGUNGEN).stream().map(Preisgabe::genauigkeit).toList());
    }

    private static Datenbestand gerundetesSaarland(String land, String neunkirchen, String saarpfalz, Land wer) {
        return Pruefdaten.tabelle(List.of(Pruefdaten.personen("p"), B), """
                10 %s 60
                10041 51 10
                10042 9 10
                10043 12 10
                10044 9 10
                10045 %s 10
                10046 %s 10
                """.formatted(land, saarpfalz, neunkirchen)).mitRundung(List.of(new Landesrundung(wer, "P", 2015, 3)));
    }

    /** 99 − 51 − 9 − 12 − 9 − 9 = 9, but each of the six printed figures may be one more or less. */
    @Test
    void ausGerundetenFolgtEsNurUngefaehr() {
        Schutzbericht bericht = Differenzschutz.pruefe(gerundetesSaarland("99", ".", "9", Land.SAARLAND));
        assertEquals(List.of(Genauigkeit.NAHEZU), bericht.preisgaben().stream().map(Preisgabe::genauigkeit).toList());
        assertEquals("BIS-S002", bericht.befunde().get(0).code());
        assertEquals(Genauigkeit.EXAKT, Differenzschutz.pruefe(gerundetesSaarland("99", ".", "9", Land.HESSEN)).preisgaben().get(0).genauigkeit());
    }

    /** The parts come to 90; a total of 84 is possible with six figures off by one, one of 81 is not. */
    @Test
    void gerundeteTeileDuerfenMehrErgebenAlsIhreSumme() {
        assertEquals(1, Differenzschutz.pruefe(gerundetesSaarland("84", ".", "9", Land.SAARLAND)).zellen());
        assertTrue(Differenzschutz.pruefe(gerundetesSaarland("81", ".", "9", Land.SAARLAND)).istSicher());
        assertTrue(Differenzschutz.pruefe(gerundetesSaarland("84", ".", "9", Land.HESSEN)).istSicher());
    }

    /** 81 − 51 − 9 − 12 − 9 = 0: of exact figures both are none, of rounded ones a few may be left. */
    @Test
    void wasGerundetenFehltIstNichtNull() {
        assertEquals(2, Differenzschutz.pruefe(gerundetesSaarland("81", ".", ".", Land.HESSEN)).zellen());
        assertTrue(Differenzschutz.pruefe(gerundetesSaarland("81", ".", ".", Land.SAARLAND)).istSicher());
    }

    /** Base 3 in rows that only add up within it: x + y against the total differs by up to three. */
    @Test
    void gerundeteAuspraegungenGehenBisAufDieRundungAuf() {
        Merkmal p = Pruefdaten.personen("p");
        List<Merkmal> merkmale = List.of(p, p.mit("art", "x"), p.mit("art", "y"));
        Datenbestand daten = Pruefdaten.tabelle(merkmale, """
                10041 51 21 27
                10042 12 9 6
                10043 15 9 3
                10044 18 9 9
                10045 21 12 9
                10046 30 . 18
                """).mitRundung(List.of(new Landesrundung(Land.SAARLAND, "P", 2015, 3)));
        assertEquals(List.of(Genauigkeit.NAHEZU), Differenzschutz.pruefe(daten).preisgaben().stream().map(Preisgabe::genauigkeit).toList());
    }
}
