package de.bismit.vergleich;

import static de.bismit.vergleich.Regelprobe.ohneAngebot;
import static de.bismit.vergleich.Regelprobe.regel;
import static de.bismit.vergleich.Regelprobe.wert;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.vergleich.Regelprobe.Entwurf;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trigger: when it speaks, when it is silent, and when it must say that it could not check (vergleichbarkeit.md, section 6). */
class AusloeserTest {

    @Test
    void immerSprichtWoDieRegelKandidatIst() {
        assertEquals(Stufe.EINGESCHRAENKT, regel(Ausloeser.IMMER).stufe(wert("SN", 2015)));
        assertFalse(regel(Ausloeser.IMMER).laender("BB").spricht(wert("SN", 2015)), "another Land");
        assertFalse(regel(Ausloeser.IMMER).kennzahlen("XD33").spricht(wert("SN", 2015)), "another Kennzahl");
        assertFalse(regel(Ausloeser.IMMER).kennzahlen().spricht(wert("SN", 2015)), "none");
        assertTrue(regel(Ausloeser.IMMER).kennzahlen("*").spricht(wert("SN", 2015)), "all");
        assertTrue(regel(Ausloeser.IMMER).kennzahlen("D-ABGANG-OHNE-HSA").spricht(wert("SN", 2015)), "its own id");
        assertFalse(regel(Ausloeser.IMMER).spricht(), "no value at all");
    }

    @ParameterizedTest(name = "Fenster {0} bis {1}: {2}")
    @CsvSource({"2015-07-31, 2015-07-31, true", "2015-08-01, , false", "1990-01-01, 2015-07-30, false", "2010-01-01, 2012-12-31, false"})
    void immerNurImZeitraum(String von, String bis, boolean erwartet) {
        assertEquals(erwartet, regel(Ausloeser.IMMER).fenster(von, bis).spricht(wert("SN", 2015)));
    }

    @Test
    void zeitraumIstDieSpanneAllerZeitpunkte() {
        Entwurf regel = regel(Ausloeser.IMMER).fenster("2010-01-01", "2012-12-31");
        assertTrue(regel.spricht(wert("SN", 2008), wert("SN", 2015)), "the span goes through the window");
        assertFalse(regel.spricht(wert("SN", 2006), wert("SN", 2008)));
    }

    @Test
    void abweichendesFensterGehtVor() {
        Entwurf land = regel(Ausloeser.IMMER).fenster("1990-01-01", "2000-12-31").abweichend("ST", "2014-01-01", null);
        assertTrue(land.spricht(wert("ST", 2015)));
        assertFalse(land.spricht(wert("SN", 2015)));
        Entwurf kennzahl = regel(Ausloeser.IMMER).fenster("1990-01-01", "2000-12-31").abweichend("XD32", "2014-01-01", null);
        assertTrue(kennzahl.spricht(wert("SN", 2015)));
    }

    @Test
    void laendermischungBrauchtEinAnderesLandImZeitraum() {
        Entwurf regel = regel(Ausloeser.LAENDERMISCHUNG).laender("TH");
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("TH", 2015), wert("SN", 2015)));
        assertFalse(regel.spricht(wert("TH", 2015), wert("TH", 2015)), "one Land alone");
        assertFalse(regel.spricht(wert("SN", 2015), wert("ST", 2015)), "without the named one");
        assertFalse(regel.fenster("2016-01-01", null).spricht(wert("TH", 2015), wert("SN", 2015)));
    }

    /** Pupils of all kinds of school have no classification of schools: a statement, other than none. */
    @Test
    void entfaelltNimmtDenWertAusUnbekanntNicht() {
        Entwurf regel = regel(Ausloeser.LAENDERMISCHUNG).merkmal("schulartsystematik");
        assertFalse(regel.spricht(wert("SN", 2015, "schulartsystematik=entfällt"), wert("TH", 2015, "schulartsystematik=entfällt")));
        assertTrue(regel.spricht(wert("SN", 2015), wert("TH", 2015)));
        Entwurf zeit = regel(Ausloeser.ZEITSCHNITT).fenster("2014-01-01", null).merkmal("schulartsystematik");
        assertFalse(zeit.spricht(wert("SN", 2013, "schulartsystematik=entfällt"), wert("SN", 2015, "schulartsystematik=entfällt")));
        assertTrue(zeit.spricht(wert("SN", 2013), wert("SN", 2015)));
    }

    /** The triggers that compare a circumstance of the values. */
    static Stream<Arguments> vergleichende() {
        return Stream.of(Arguments.of(Ausloeser.VARIANTE_VERSCHIEDEN, "zensusbasis", "Zensusbasis"), Arguments.of(Ausloeser.GEBIETSSTAND_VERSCHIEDEN, "gebietsstand", "Gebietsstand"),
                Arguments.of(Ausloeser.STATISTIK_GEMISCHT, "statistik", "Statistik"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vergleichende")
    void verschiedeneAngabenSprechenGleicheSchweigenFehlendeSindUngeprueft(Ausloeser ausloeser, String merkmal, String name) {
        Entwurf regel = regel(ausloeser).merkmal(merkmal);
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2015, merkmal + "=A"), wert("ST", 2015, merkmal + "=B")));
        assertFalse(regel.spricht(wert("SN", 2015, merkmal + "=A"), wert("ST", 2015, merkmal + "=A")));
        assertFalse(regel.spricht(wert("SN", 2015, merkmal + "=A"), wert("ST", 2015, merkmal + "=entfällt")), "a statement that differs from none");
        Urteil ungeprueft = regel.zu(wert("SN", 2015, merkmal + "=A"), wert("ST", 2015));
        assertEquals(Stufe.UNGEPRUEFT, ungeprueft.stufe());
        assertEquals("Titel VB001 (nicht geprüft: keine Angabe zu „" + name + "“)", ungeprueft.gruende().get(0).satz());
        assertEquals(Stufe.UNGEPRUEFT, regel.stufe(wert("SN", 2015, merkmal + "= "), wert("ST", 2015, merkmal + "=A")), "blank is missing");
    }

    /** The census rule begins in 2011; what it compares lies before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vergleichende")
    void fehlendeAngabeAusserhalbDesFenstersIstUngeprueft(Ausloeser ausloeser, String merkmal) {
        Entwurf regel = regel(ausloeser).merkmal(merkmal).fenster("2011-05-09", null);
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2010, merkmal + "=A"), wert("SN", 2011, merkmal + "=B")));
        assertEquals(Stufe.UNGEPRUEFT, regel.stufe(wert("SN", 2010), wert("SN", 2011, merkmal + "=B")));
        assertFalse(regel.spricht(wert("SN", 2009), wert("SN", 2010)), "not touched");
        assertEquals(Stufe.UNGEPRUEFT, regel.laender("SN").stufe(wert("TH", 2011), wert("SN", 2011, merkmal + "=B")), "another Land's");
    }

    @Test
    void gebietsstandIstDasMerkmalAuchWennDieRegelKeinesNennt() {
        assertEquals(Stufe.EINGESCHRAENKT, regel(Ausloeser.GEBIETSSTAND_VERSCHIEDEN)
                .stufe(wert("SN", 2015, "gebietsstand=2015-12-31"), wert("SN", 2006, "gebietsstand=2006-12-31")));
        assertFalse(regel(Ausloeser.GEBIETSSTAND_VERSCHIEDEN)
                .spricht(wert("SN", 2015, "gebietsstand=2015-12-31"), wert("SN", 2006, "gebietsstand=2015-12-31")), "one state, two days");
    }

    @Test
    void varianteUnbekanntSprichtWoSieNichtAngegebenIst() {
        Entwurf regel = regel(Ausloeser.VARIANTE_UNBEKANNT).merkmal("zaehlervariante");
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2015, "zaehlervariante=A"), wert("ST", 2015)));
        assertFalse(regel.spricht(wert("SN", 2015, "zaehlervariante=A"), wert("ST", 2015, "zaehlervariante=B")));
        assertFalse(regel.spricht(wert("SN", 2015, "zaehlervariante=entfällt")));
    }

    @Test
    void angebotFehltSprichtFuerDieMenge() {
        assertEquals(Stufe.EINGESCHRAENKT, regel(Ausloeser.ANGEBOT_FEHLT).stufe(wert("SN", 2015), ohneAngebot("TH", 2015)));
        assertFalse(regel(Ausloeser.ANGEBOT_FEHLT).spricht(wert("SN", 2015), wert("TH", 2015)), "those with the offer among themselves");
    }

    @Test
    void kleineFallzahlUnterDreissig() {
        Entwurf regel = regel(Ausloeser.KLEINE_FALLZAHL);
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2015), wert("TH", 2015, Wert.of(29))));
        assertFalse(regel.spricht(wert("SN", 2015, Wert.of(30))));
        assertTrue(regel.spricht(wert("SN", 2015, Wert.of(0))));
        assertTrue(regel.spricht(wert("SN", 2015, Wert.spanne(20, 29, Set.of()))));
        assertFalse(regel.spricht(wert("SN", 2015, Wert.spanne(29, 31, Set.of()))), "its upper bound counts");
        assertFalse(regel.spricht(wert("SN", 2015, Wert.ohne(Grund.LEER))));
    }

    @Test
    void rundungSprichtBeiErklaerterRundung() {
        Entwurf regel = regel(Ausloeser.RUNDUNG).merkmal("rundungsbasis");
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2015, "rundungsbasis=1"), wert("ST", 2015, "rundungsbasis=3")));
        assertTrue(regel.spricht(wert("ST", 2015, "rundungsbasis=1+3")), "numerator and denominator of two deliveries");
        assertFalse(regel.spricht(wert("SN", 2015, "rundungsbasis=1"), wert("ST", 2015, "rundungsbasis=1")));
        assertFalse(regel.spricht(wert("SN", 2015, "rundungsbasis=entfällt")));
        assertEquals(Stufe.UNGEPRUEFT, regel.stufe(wert("SN", 2015, "rundungsbasis=1"), wert("ST", 2015)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Ausloeser.class, names = {"VARIANTE_VERSCHIEDEN", "GEBIETSSTAND_VERSCHIEDEN", "RUNDUNG", "STATISTIK_GEMISCHT"})
    void ungepruefterHinweisBleibtEinHinweis(Ausloeser ausloeser) {
        Urteil urteil = regel(ausloeser).merkmal("m").schwere(Regelschwere.HINWEIS).zu(wert("SN", 2015, "m=1"), wert("ST", 2015));
        assertEquals(Stufe.VERGLEICHBAR, urteil.stufe());
        assertTrue(urteil.gruende().get(0).satz().contains("nicht geprüft"), "but it says so");
        assertEquals(List.of(), urteil.massgebliche());
    }

    @Test
    void angabeLautetSprichtNurBeiDiesemWert() {
        Entwurf regel = regel(Ausloeser.ANGABE_LAUTET).merkmal("merkzeichen=GESCHAETZT");
        assertEquals(Stufe.EINGESCHRAENKT, regel.stufe(wert("SN", 2015, "merkzeichen=keine"), wert("ST", 2015, "merkzeichen=GESCHAETZT")));
        assertTrue(regel.spricht(wert("SN", 2015, "merkzeichen=AUS_RUNDUNG+GESCHAETZT")), "among others");
        assertFalse(regel.spricht(wert("SN", 2015, "merkzeichen=keine")));
        assertFalse(regel.spricht(wert("SN", 2015, "merkzeichen=NICHT_GESCHAETZT")), "the whole word");
        assertEquals(Stufe.UNGEPRUEFT, regel.stufe(wert("SN", 2015, "merkzeichen=keine"), wert("ST", 2015)));
    }

    /** VB010 and VB011: which later census a figure rests on is one to the first, which earlier one to the second. */
    @Test
    void gleichwertigeAngabenSindFuerDieRegelEine() {
        Regel zensus2011 = regel(Ausloeser.VARIANTE_VERSCHIEDEN).merkmal("zensusbasis").regel().aendere()
                .gleichwertig(List.of("Zensus 2011", "Zensus 2022")).build();
        assertTrue(zensusregel(zensus2011, "1987", "Zensus 2011"));
        assertTrue(zensusregel(zensus2011, "1987", "Zensus 2022"));
        assertFalse(zensusregel(zensus2011, "Zensus 2011", "Zensus 2022"));
        assertFalse(zensusregel(zensus2011, "Zensus 2011+Zensus 2022", "Zensus 2022"));
        assertTrue(zensusregel(zensus2011, "1987+Zensus 2011", "Zensus 2011"), "a mixture is something else");
    }

    private static boolean zensusregel(Regel regel, String eine, String andere) {
        return !Regelwerk.of(List.of(regel)).urteile(Regelprobe.KENNZAHL, List.of(wert("SN", 2015, "zensusbasis=" + eine),
                wert("SN", 2016, "zensusbasis=" + andere))).gruende().isEmpty();
    }

    @Test
    void schwereBestimmtDieStufe() {
        assertEquals(Stufe.VERGLEICHBAR, regel(Ausloeser.IMMER).schwere(Regelschwere.HINWEIS).stufe(wert("SN", 2015)));
        assertEquals(Stufe.NICHT_VERGLEICHBAR, regel(Ausloeser.LAENDERMISCHUNG).schwere(Regelschwere.NICHT_VERGLEICHBAR)
                .stufe(wert("SN", 2015), wert("TH", 2015)));
    }
}
