package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Rundungsvermutung;
import de.bismit.gebiet.Land;
import de.bismit.io.Testdaten;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rounding in real tables; figures from Regionaldatenbank Deutschland, dl-de/by-2-0. */
class RundungsdatenTest {

    private static Datenbestand lies(String datei) {
        return Bismit.standard().lies(Testdaten.shared("data/" + datei));
    }

    private static List<Double> gedruckteUeberNull(Datenbestand daten) {
        return daten.merkmale().stream().flatMap(m -> daten.zu(m).zeiten().stream().flatMap(zeit -> daten.zu(m).gebiete().stream()
                .filter(g -> g.length() <= 5)
                .map(g -> daten.zu(m).gedruckt(zeit, g)))).filter(Wert::istZahl).map(Wert::zahl).filter(zahl -> zahl > 0).toList();
    }

    /** 16,870 of 16,870 numbers above zero (counted apart from this code), cities inside a Kreis left out, in every Land. */
    @Test
    void zensusIstAufZehnGerundet() {
        Datenbestand daten = lies("genesis-datencsv/regio-12111-09-01-4_00.csv");
        List<Double> gedruckte = gedruckteUeberNull(daten);
        assertEquals(16_870, gedruckte.size());
        assertTrue(gedruckte.stream().allMatch(zahl -> zahl % 10 == 0));
        List<Rundungsvermutung> vermutungen = daten.vermuteteRundung();
        assertEquals(List.of(Land.values()), vermutungen.stream().map(v -> v.rundung().land()).toList());
        assertTrue(vermutungen.stream().allMatch(v -> v.rundung().basis() == 10 && v.rundung().jahr() == 2011), vermutungen.toString());
    }

    /**
     * The table as a whole is not rounded (Leipzig 40,606), nor are the three Länder of the Revier; but of the numbers above zero
     * all 301 of Schleswig-Holstein and all 89 of Hamburg are multiples of 3, counted apart from this code. A look at the file as
     * a whole does not see it. Men and women add up to the total there, so a confirmation needs the office's word first.
     */
    @Test
    void hochschulstatistikIstNurImNordenDurchDreiTeilbar() {
        assertEquals(List.of(new Landesrundung(Land.SCHLESWIG_HOLSTEIN, "21311", 2023, 3), new Landesrundung(Land.HAMBURG, "21311", 2023, 3)),
                lies("genesis-ffcsv-new/21311-01-01-4-B_1773175045085_de_flat.csv.zip").vermuteteRundung().stream()
                        .map(Rundungsvermutung::rundung).toList());
    }

    @Test
    void berufsschulenGebenKeinenFehlalarm() {
        assertEquals(List.of(), lies("genesis-datencsv/regio-21121-01-05-4_00.csv").vermuteteRundung());
    }

    @Test
    void erklaerteRundungMachtSpannenDieDenDruckEnthalten() {
        Datenbestand daten = Bismit.standard().beispiel();
        Merkmal alle = daten.merkmale().stream().filter(m -> m.groesse().id().equals("bevoelkerungAb15") && m.auspraegungen().equals(Map.of()))
                .findFirst().orElseThrow();
        var zeit = daten.zu(alle).zeiten().iterator().next();
        assertEquals(Wert.spanne(168275, 168285, Set.of(Merkzeichen.AUS_RUNDUNG)), daten.zu(alle).wert(zeit, "15084"));
        assertEquals(Wert.of(168280), daten.zu(alle).gedruckt(zeit, "15084"));
        assertFalse(daten.zu(alle).wert(zeit, "15084").istZahl());
        assertTrue(daten.zu(alle).messwert(zeit, "15084").herkunft().toString()
                .contains("gedruckt \"168280\", gelesen als: 168.275 bis 168.285, gerundet auf 10"));
    }
}
