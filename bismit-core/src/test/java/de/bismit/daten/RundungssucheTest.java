package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RundungssucheTest {

    private static final Groesse SCHUELER = groesse("schueler", Einheit.PERSONEN);
    private static final Groesse SCHULEN = groesse("schulen", Einheit.ANZAHL);
    private static final Kalenderjahr JAHR = new Kalenderjahr(2022);
    private static final List<String> KREISE = List.of("14713", "14729", "14730", "15002", "15082", "15084", "15088");

    private static Groesse groesse(String id, Einheit einheit) {
        return new Groesse(id, id, einheit, Additivitaet.JA, Zeitart.KALENDERJAHR, "");
    }

    private static Merkmal merkmal(Groesse groesse, int klasse) {
        return Merkmal.of(groesse, Map.of("klasse", String.valueOf(klasse)));
    }

    /** Eight kinds of pupils in seven Kreise; the i-th number of a Land is what its function says. */
    private static Datenbestand daten(Groesse groesse, IntToDoubleFunction sachsen, IntToDoubleFunction sachsenAnhalt) {
        List<Merkmal> merkmale = IntStream.range(0, 8).mapToObj(k -> merkmal(groesse, k)).toList();
        Blockbauer bauer = new Blockbauer(Lieferung.builder("21111-99-01-4", "probe.csv").build(), merkmale, List.of(JAHR), KREISE);
        int i = 0;
        for (int m = 0; m < merkmale.size(); m++) {
            for (int g = 0; g < KREISE.size(); g++, i++) {
                bauer.zahl(m, 0, g, (KREISE.get(g).startsWith("14") ? sachsen : sachsenAnhalt).applyAsDouble(i));
            }
        }
        return Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
    }

    @Test
    void vorschlagNurFuerDasLandDasRundet() {
        List<Rundungsvermutung> vermutungen = daten(SCHUELER, i -> 100 + i, i -> 99 + 3 * i).vermuteteRundung();
        assertEquals(1, vermutungen.size());
        assertEquals(new Landesrundung(Land.SACHSEN_ANHALT, "21111", 2022, 3), vermutungen.get(0).rundung());
        assertEquals(32, vermutungen.get(0).belege());
        assertEquals("vermutlich gerundet auf 3: Sachsen-Anhalt, Statistik 21111, 2022 (32 verschiedene Personenzahlen)",
                vermutungen.get(0).toString());
    }

    @Test
    void groessteBasisZuerst() {
        List<Rundungsvermutung> vermutungen = daten(SCHUELER, i -> 30.0 * i, i -> 15.0 * i).vermuteteRundung();
        assertEquals(List.of(10, 5), vermutungen.stream().map(v -> v.rundung().basis()).toList());
    }

    @Test
    void wenigeVerschiedeneZahlenSindKeinBeleg() {
        assertEquals(List.of(), daten(SCHUELER, i -> 0, i -> 3 * (i % 19 + 1)).vermuteteRundung());
    }

    @Test
    void einrichtungenBleibenAussenVor() {
        assertEquals(List.of(), daten(SCHULEN, i -> 3 * i, i -> 3 * i).vermuteteRundung());
    }

    @Test
    void tausenderSindEineEinheitUndKeineGeheimhaltung() {
        assertEquals(List.of(), daten(SCHUELER, i -> 1000.0 * i, i -> 1.5 * i).vermuteteRundung());
    }

    @Test
    void vermutungAendertNichtsUndBestaetigungMachtSpannen() {
        Datenbestand daten = daten(SCHUELER, i -> 100 + i, i -> i == 3 ? 0 : 99 + 3 * i);
        Merkmal erstes = merkmal(SCHUELER, 0);
        List<Landesrundung> vermutet = new ArrayList<>(daten.vermuteteRundung().stream().map(Rundungsvermutung::rundung).toList());
        assertEquals(Wert.of(111), daten.zu(erstes).wert(JAHR, "15082"));

        Datenbestand bestaetigt = daten.mitRundung(vermutet);
        assertEquals(Wert.spanne(110, 112, Set.of(Merkzeichen.AUS_RUNDUNG)), bestaetigt.zu(erstes).wert(JAHR, "15082"));
        assertEquals(Wert.spanne(0, 1, Set.of(Merkzeichen.AUS_RUNDUNG)), bestaetigt.zu(erstes).wert(JAHR, "15002"));
        assertEquals(Wert.of(100), bestaetigt.zu(erstes).wert(JAHR, "14713"), "Sachsen rundet nicht");
        assertEquals(Wert.of(111), bestaetigt.zu(erstes).gedruckt(JAHR, "15082"));
        assertEquals(Wert.of(111), daten.zu(erstes).wert(JAHR, "15082"), "die alten Daten bleiben");
        Lieferung lieferung = bestaetigt.lieferungen().iterator().next();
        assertEquals(3, lieferung.rundungsbasis("15082", JAHR).orElseThrow());
        assertTrue(lieferung.rundungsbasis("14713", JAHR).isEmpty());
        assertTrue(lieferung.rundungsbasis("15082", new Kalenderjahr(2021)).isEmpty());
    }

    @Test
    void erklaerteRundungGiltFuerPersonenNichtFuerEinrichtungen() {
        Lieferung gerundet = Lieferung.builder("21111-99-01-4", "probe.csv").rundungsbasis(5).build();
        Blockbauer bauer = new Blockbauer(gerundet, List.of(Merkmal.of(SCHUELER), Merkmal.of(SCHULEN)), List.of(JAHR), KREISE);
        bauer.zahl(0, 0, 0, 35);
        bauer.zahl(1, 0, 0, 35);
        bauer.ohne(0, 0, 1, Grund.UNBEKANNT_ODER_GEHEIM);
        Datenbestand daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        assertEquals("33 bis 37 (Spanne aus gerundeten Angaben)", daten.zu(Merkmal.of(SCHUELER)).wert(JAHR, "14713").toString());
        assertEquals(Wert.of(35), daten.zu(Merkmal.of(SCHULEN)).wert(JAHR, "14713"));
        assertTrue(daten.zu(Merkmal.of(SCHUELER)).wert(JAHR, "14729").gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM));
    }

    @Test
    void eigeneGrenzenEinerZelle() {
        Groesse quote = groesse("quote", Einheit.PROZENT);
        Blockbauer bauer = new Blockbauer(Lieferung.builder("x", "x.csv").build(), List.of(Merkmal.of(quote)), List.of(JAHR), KREISE);
        bauer.spanne(0, 0, 3, 0, 0.05);
        bauer.spanne(0, 0, 1, 0, 0.5);
        bauer.spanne(0, 0, 0, 2, 2);
        bauer.zahl(0, 0, 2, 7);
        Merkmalsdaten daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER).zu(Merkmal.of(quote));
        assertEquals(Wert.spanne(0, 0.05, Set.of(Merkzeichen.AUS_RUNDUNG)), daten.wert(JAHR, "15002"));
        assertEquals(Wert.spanne(0, 0.5, Set.of(Merkzeichen.AUS_RUNDUNG)), daten.wert(JAHR, "14729"));
        assertEquals(Wert.of(2), daten.wert(JAHR, "14713"));
        assertEquals(Wert.of(7), daten.wert(JAHR, "14730"));
    }
}
