package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GebietTest {

    @Test
    void mitteldeutschesRevierInEigenerReihenfolge() {
        Revier revier = Reviere.MITTELDEUTSCHES_REVIER;
        assertEquals(List.of("15084", "15088", "15087", "15082", "15002", "14713", "14730", "14729", "16077"),
                revier.kommunen().stream().map(Revierkommune::schluessel).toList());
        assertEquals("Mitteldeutsches Revier: 9 Revierkommunen in Sachsen-Anhalt, Sachsen, Thüringen",
                revier.toString());
        assertEquals(revier.kommunen(), revier.kreise());
    }

    @Test
    void dreiReviereMitDreiundzwanzigKommunen() {
        assertEquals(List.of("MR", "LR", "RR"), Reviere.alle().stream().map(Revier::kennung).toList());
        assertEquals(7, Reviere.LAUSITZER_REVIER.kommunen().size());
        assertEquals(7, Reviere.RHEINISCHES_REVIER.kommunen().size());
        assertEquals(23, Revierkommunen.alle().size());
    }

    @Test
    void revierWirdAmWortErkannt() {
        for (String wort : List.of("MR", "mr", "Mitteldeutsches", " mitteldeutsches revier ")) {
            assertEquals(Optional.of(Reviere.MITTELDEUTSCHES_REVIER), Reviere.suche(wort), wort);
        }
        for (String wort : List.of("", "Revier", "m", "Ruhr")) {
            assertTrue(Reviere.suche(wort).isEmpty(), wort);
        }
    }

    @Test
    void kommuneNenntNameLandUndAngaben() {
        Revierkommune halle = Revierkommunen.HALLE_SAALE;
        assertEquals("Halle (Saale) (15002)", halle.toString());
        assertEquals(Land.SACHSEN_ANHALT, halle.land());
        assertEquals("kreisfreie Stadt", halle.art());
        Kommunenangaben angaben = halle.angaben().orElseThrow();
        // Gemeindeverzeichnis, 31.12.2018
        assertEquals(239_257, angaben.bevoelkerung());
        assertEquals(135.03, angaben.flaecheKm2(), 1e-9);
        assertEquals("DEE02", angaben.nuts3());
        assertTrue(Revierkommune.of("09162", "München", "kreisfreie Stadt").angaben().isEmpty());
    }

    @Test
    void unbekannteRevierkommuneNenntDieBekannten() {
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> Revierkommune.ausDaten("09162"));
        assertTrue(fehler.getMessage().contains("09162") && fehler.getMessage().contains("Halle (Saale) (15002)"));
    }

    @Test
    void kreisAusDemSchluesselIstDieRevierkommune() {
        assertSame(Revierkommunen.LEIPZIG_STADT, Kreis.of("14713"));
        assertEquals("Aachen, kreisfreie Stadt (05334002)", Kreis.of("05334002").toString());
        assertEquals(Ebene.KREIS, Kreis.of("05334002").ebene());
        assertEquals("09999", Kreis.of("09999").name());
        assertThrows(IllegalArgumentException.class, () -> Kreis.of("14"));
        assertThrows(IllegalArgumentException.class, () -> Kreis.of("99001"));
    }

    @Test
    void bundLandRegierungsbezirkUndGemeindeHabenKeineMitglieder() {
        List<Gebiet> gebiete = List.of(Bund.DEUTSCHLAND, Bundesland.of(Land.SACHSEN),
                new Regierungsbezirk(Ags.of("147"), "Leipzig"), new Gemeinde(Ags.of("14713000"), "Leipzig"));
        assertEquals(List.of("Deutschland (DG)", "Sachsen (14)", "Leipzig (147)", "Leipzig (14713000)"),
                gebiete.stream().map(Gebiet::toString).toList());
        assertEquals(List.of(Ebene.BUND, Ebene.LAND, Ebene.REGIERUNGSBEZIRK, Ebene.GEMEINDE),
                gebiete.stream().map(Gebiet::ebene).toList());
        assertTrue(gebiete.stream().allMatch(gebiet -> gebiet.kreise().isEmpty()));
    }

    @Test
    void falscheEbeneWirdAbgelehnt() {
        assertThrows(IllegalArgumentException.class, () -> new Regierungsbezirk(Ags.of("14"), "Sachsen"));
        assertThrows(IllegalArgumentException.class, () -> new Gemeinde(Ags.of("14713"), "Leipzig"));
    }

    @Test
    void verbundHatJedenKreisEinmal() {
        Kreis halle = Kreis.of("15002");
        Verbund verbund = new Verbund("HS", "Halle und Saalekreis", List.of(halle, Kreis.of("15088")));
        assertEquals("Halle und Saalekreis: 2 Kreise", verbund.toString());
        assertEquals("HS", verbund.schluessel());
        assertEquals(Ebene.VERBUND, verbund.ebene());
        assertThrows(IllegalArgumentException.class, () -> new Verbund("X", "Doppelt",
                List.of(halle, Kreis.of("15002", "Halle"))));
        assertThrows(IllegalArgumentException.class, () -> new Revier("X", "Leer", List.of()));
    }

    @Test
    void hochschuleNachStudierendenstatistik() {
        assertEquals(Optional.of(true), Gebietstypen.hochschuleVorhanden("15088"));
        assertEquals(Optional.of(false), Gebietstypen.hochschuleVorhanden("15084"));
        assertTrue(Gebietstypen.hochschuleVorhanden("09162").isEmpty());
    }
}
