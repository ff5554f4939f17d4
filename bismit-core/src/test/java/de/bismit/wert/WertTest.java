package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The algebra of values, by hand. */
class WertTest {

    private static Wert spanne(double von, double bis) {
        return Wert.spanne(von, bis, Set.of());
    }

    @Test
    void summenUndDifferenzenVonZahlenUndSpannen() {
        assertEquals(Wert.of(7), Wert.of(3).plus(Wert.of(4)));
        assertEquals(Wert.of(-1), Wert.of(3).minus(Wert.of(4)));
        assertEquals(spanne(6, 8), Wert.of(5).plus(spanne(1, 3)));
        assertEquals(spanne(2, 4), Wert.of(5).minus(spanne(1, 3)));
        assertEquals(spanne(-1, 5), spanne(2, 6).minus(spanne(1, 3)));
        assertEquals(Wert.of(0), Wert.summe(List.of()));
    }

    @Test
    void produktMitNegativemFaktorDrehtDieSpanne() {
        assertEquals(spanne(-6, -2), spanne(1, 3).mal(-2));
        assertEquals(Wert.of(0), spanne(1, 3).mal(0));
        assertEquals(Wert.ohne(Grund.LEER), Wert.ohne(Grund.LEER).mal(-2));
    }

    /** Two bounds each: 30 of 600 rounded to base 3 is 29/601 to 31/599, that is 4,83 to 5,18 percent (Geheimhaltung, section 4). */
    @Test
    void quotientZweierSpannenIstDerKleinsteUndGroessteMoegliche() {
        Wert quote = spanne(29, 31).durch(spanne(599, 601)).mal(100);
        assertEquals(100 * 29 / 601.0, quote.untereGrenze(), 1e-12);
        assertEquals(100 * 31 / 599.0, quote.obereGrenze(), 1e-12);
        assertEquals(4.83, quote.untereGrenze(), 0.005);
        assertEquals(5.18, quote.obereGrenze(), 0.005);
        assertEquals(spanne(-2, -0.5), spanne(1, 2).durch(spanne(-2, -1)));
    }

    @ParameterizedTest(name = "Nenner {0} bis {1} kann null sein")
    @CsvSource({"0, 0", "-0.0, 0", "0, 5", "-5, 0", "-1, 1"})
    void nennerDerNullSeinKannErgibtNennerNull(double von, double bis) {
        assertEquals(Wert.ohne(Grund.NENNER_NULL), Wert.of(3).durch(spanne(von, bis)));
        assertEquals(Wert.ohne(Grund.NENNER_NULL), Wert.of(0).anteilAn(spanne(von, bis)));
        assertEquals(Wert.ohne(Grund.NENNER_NULL), spanne(1, 2).durch(spanne(von, bis)));
    }

    @Test
    void anteilKlemmtNurSpannen() {
        assertEquals(spanne(0.8, 1), spanne(8, 12).anteilAn(Wert.of(10)));
        assertEquals(spanne(0.5, 1), Wert.of(5).anteilAn(spanne(4, 10)));
        assertEquals(Wert.of(1.2), Wert.of(12).anteilAn(Wert.of(10)), "only a check can say that a plain number is wrong");
        assertEquals(spanne(0.8, 1.2), spanne(8, 12).durch(Wert.of(10)));
    }

    @ParameterizedTest(name = "{0} macht die Summe fehlend")
    @EnumSource(value = Grund.class, names = {"KEIN_ANGEBOT", "UNMOEGLICH"}, mode = EnumSource.Mode.EXCLUDE)
    void jederGrundOhneZahlMachtDieSummeFehlend(Grund grund) {
        assertEquals(Wert.ohne(grund), Wert.of(12).plus(Wert.ohne(grund)));
        assertEquals(Wert.ohne(grund), Wert.of(12).plus(Wert.nichtZutreffend(grund)));
        assertEquals(Wert.ohne(grund), Wert.summe(List.of(Wert.nichtZutreffend(grund))));
    }

    /** Five of nine Kommunen are no Revier. */
    @Test
    void keinGebietMachtDieSummeFehlend() {
        assertEquals(Wert.ohne(Grund.KEIN_GEBIET),
                Wert.summe(List.of(Wert.of(1), Wert.nichtZutreffend(Grund.KEIN_GEBIET), Wert.of(2))));
        assertEquals(Wert.ohne(Grund.KEIN_GEBIET),
                Wert.nichtZutreffend(Grund.KEIN_GEBIET).plus(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT)));
    }

    @ParameterizedTest(name = "{0} zählt 0")
    @EnumSource(value = Grund.class, names = {"KEIN_ANGEBOT", "UNMOEGLICH"})
    void keinAngebotUndUnmoeglichZaehlenNull(Grund grund) {
        assertTrue(grund.zaehltAlsNull());
        assertEquals(Wert.of(21), Wert.summe(List.of(Wert.of(12), Wert.nichtZutreffend(grund), Wert.of(9))));
        assertEquals(Wert.of(12), Wert.of(12).minus(Wert.nichtZutreffend(grund)));
        assertEquals(spanne(1, 2), spanne(1, 2).plus(Wert.nichtZutreffend(grund)));
        assertEquals(Wert.nichtZutreffend(grund), Wert.summe(List.of(Wert.nichtZutreffend(grund), Wert.nichtZutreffend(grund))));
    }

    /** Geheimhaltung, test case 1 and 2. */
    @Test
    void prueffaelleDerGeheimhaltung() {
        Wert punkt = Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM);
        assertEquals(punkt, Wert.summe(List.of(Wert.of(12), Wert.of(0), punkt, Wert.of(9))));
        assertEquals(Wert.of(21), Wert.summe(List.of(Wert.of(12), Wert.of(0), Wert.of(9))));
        assertEquals(Wert.ohne(Grund.NICHT_SINNVOLL), Wert.summe(List.of(Wert.of(12), Wert.ohne(Grund.NICHT_SINNVOLL), Wert.of(9))));
        assertEquals(Wert.of(21), Wert.summe(List.of(Wert.of(12), Wert.nichtZutreffend(Grund.UNMOEGLICH), Wert.of(9))));
    }

    @Test
    void gruendeWerdenVereinigtUndDerErsteDerOrdnungGezeigt() {
        Wert summe = Wert.ohne(Grund.LEER).plus(Wert.ohne(Grund.UNSICHER)).plus(Wert.of(1));
        assertEquals(EnumSet.of(Grund.UNSICHER, Grund.LEER), summe.gruende());
        assertEquals(Grund.UNSICHER, ((Ohne) summe).grund());
        assertEquals(List.of(Grund.UNSICHER, Grund.LEER), List.copyOf(summe.gruende()), "the order of the enum");
        Wert quote = Wert.ohne(Grund.SPAETER).durch(Wert.ohne(Grund.LEER));
        assertEquals(EnumSet.of(Grund.SPAETER, Grund.LEER), quote.gruende());
        assertEquals(Wert.ohne(Grund.LEER), Wert.of(1).durch(Wert.ohne(Grund.LEER)));
    }

    @Test
    void quotientMitNichtZutreffenderSeiteTrifftNichtZu() {
        Wert keins = Wert.nichtZutreffend(Grund.KEIN_ANGEBOT);
        assertEquals(keins, keins.durch(Wert.of(100)));
        assertEquals(keins, Wert.of(100).durch(keins));
        assertEquals(keins, keins.durch(Wert.of(0)));
    }

    @Test
    void merkzeichenWerdenVererbt() {
        Wert p = Wert.of(2, Set.of(Merkzeichen.VORLAEUFIG));
        Wert s = spanne(4, 5).mit(Set.of(Merkzeichen.GESCHAETZT));
        Set<Merkzeichen> beide = EnumSet.of(Merkzeichen.VORLAEUFIG, Merkzeichen.GESCHAETZT);
        for (Wert ergebnis : List.of(p.plus(s), p.minus(s), p.durch(s), s.anteilAn(p), p.durch(Wert.of(0)).plus(s))) {
            assertEquals(beide, ergebnis.merkzeichen());
        }
        assertEquals(Set.of(Merkzeichen.VORLAEUFIG), p.durch(Wert.of(0)).merkzeichen());
        assertEquals(Set.of(Merkzeichen.VORLAEUFIG), p.mal(3).merkzeichen());
        assertEquals(Set.of(Merkzeichen.VORLAEUFIG),
                Wert.nichtZutreffend(Grund.KEIN_ANGEBOT).mit(p.merkzeichen()).durch(Wert.of(1)).merkzeichen());
    }

    @ParameterizedTest(name = "{0} ist kein Wert")
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void unendlichUndNanWerdenAbgelehnt(double keine) {
        assertThrows(IllegalArgumentException.class, () -> Wert.of(keine));
        assertThrows(IllegalArgumentException.class, () -> spanne(0, keine));
        assertThrows(IllegalArgumentException.class, () -> spanne(keine, 0));
        assertThrows(IllegalArgumentException.class, () -> Wert.of(1).mal(keine));
        assertThrows(IllegalArgumentException.class, () -> Wert.ohne(Grund.LEER).mal(keine));
        assertThrows(IllegalArgumentException.class, () -> Wert.nichtZutreffend(Grund.KEIN_ANGEBOT).mal(keine));
    }

    @Test
    void spanneBrauchtGrenzenInOrdnung() {
        assertThrows(IllegalArgumentException.class, () -> spanne(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Spanne(1, 1, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Ohne(Set.of(), Set.of()));
        assertEquals(Wert.of(1), spanne(1, 1));
    }

    @Test
    void zahlFragtNurWerEineHat() {
        assertEquals(5, Wert.of(5).untereGrenze());
        assertEquals(5, Wert.of(5).obereGrenze());
        assertFalse(spanne(1, 2).istZahl());
        assertTrue(spanne(1, 2).hatZahlen());
        Exception fehler = assertThrows(IllegalStateException.class, () -> Wert.ohne(Grund.SPAETER).zahl());
        assertTrue(fehler.getMessage().contains("Angabe folgt später (...)"), fehler.getMessage());
        assertThrows(IllegalStateException.class, () -> spanne(1, 2).zahl());
        assertThrows(IllegalStateException.class, () -> Wert.nichtZutreffend(Grund.KEIN_ANGEBOT).untereGrenze());
    }

    @Test
    void gleichheitIstNumerischOhneNegativeNull() {
        assertEquals(Wert.of(0.0), Wert.of(-0.0));
        assertEquals(Wert.of(0.0).hashCode(), Wert.of(-0.0).hashCode());
        assertEquals(spanne(0.0, 1), spanne(-0.0, 1));
        assertNotEquals(Wert.of(1), Wert.of(1, Set.of(Merkzeichen.VORLAEUFIG)));
    }

    @Test
    void textIstDeutsch() {
        assertEquals("10,5", Wert.of(10.5).toString());
        assertEquals("1000000", Wert.of(1e6).toString());
        assertEquals("0,1 bis 2", spanne(0.1, 2).toString());
        assertEquals("3 (vorläufig, geschätzt)", Wert.of(3, EnumSet.of(Merkzeichen.GESCHAETZT, Merkzeichen.VORLAEUFIG)).toString());
        assertEquals("kein Wert: gesperrt (x); leer", Wert.ohne(Grund.LEER, Grund.NICHT_SINNVOLL).toString());
        assertEquals("nicht zutreffend: kein Angebot", Wert.nichtZutreffend(Grund.KEIN_ANGEBOT).toString());
    }

    @Test
    void faltenNenntJedeArt() {
        for (Wert wert : List.of(Wert.of(1), spanne(1, 2), Wert.ohne(Grund.LEER), Wert.nichtZutreffend(Grund.KEIN_GEBIET))) {
            assertEquals(wert.getClass().getSimpleName(), wert.falte(z -> "Zahl", s -> "Spanne", o -> "Ohne", n -> "NichtZutreffend"));
        }
    }

    @Test
    void mengenSindKopien() {
        EnumSet<Merkzeichen> meine = EnumSet.of(Merkzeichen.VORLAEUFIG);
        Wert wert = Wert.of(1, meine);
        meine.add(Merkzeichen.ENDGUELTIG);
        assertEquals(Set.of(Merkzeichen.VORLAEUFIG), wert.merkzeichen());
        assertThrows(UnsupportedOperationException.class, () -> wert.merkzeichen().clear());
    }
}
