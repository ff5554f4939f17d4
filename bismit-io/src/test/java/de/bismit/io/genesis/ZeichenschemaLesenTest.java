package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Zeichenbedeutung;
import de.bismit.daten.Zeichenschema;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import de.bismit.wert.Befund;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same print under different declared signs: small files made for this. */
class ZeichenschemaLesenTest {

    private static final String ENDE = "__________\n© Probe\nStand: 10.10.2017 / 11:57:53\n";

    private static String tabelle(String... zeilen) {
        return "GENESIS-Tabelle: 99999-01-01-4\nProbe;;;;\nProbe;;;;\n;;2015;2015;2015\n;;Schüler;Quote;Schulden\n;;Anzahl;Prozent;Tsd. EUR\n"
                + String.join("\n", zeilen) + "\n" + ENDE;
    }

    private static Lesung lesung(GenesisLeser leser, String text) {
        return leser.lies(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "probe.csv").get(0);
    }

    private static Datenbestand daten(Zeichenschema schema, String... zeilen) {
        return Bismit.standard().binde(List.of(lesung(GenesisLeser.neu().mit(schema), tabelle(zeilen))));
    }

    private static Wert wert(Datenbestand daten, String spalte, String gebiet) {
        Merkmal merkmal = daten.merkmale().stream().filter(m -> m.groesse().id().contains(spalte)).findFirst().orElseThrow();
        return daten.zu(merkmal).wert(daten.zu(merkmal).zeiten().iterator().next(), gebiet);
    }

    private static final String[] NULLEN = {"DG;Deutschland;5;0,1;7", "15;  Sachsen-Anhalt;0;0,0;0"};

    @Test
    void nullIstJeNachEinheitUndSchemaGenauOderGerundet() {
        Datenbestand klassisch = daten(Zeichenschema.KLASSISCH, NULLEN);
        assertEquals(Wert.of(0), wert(klassisch, "Schüler", "15"));
        assertEquals(Wert.spanne(0, 0.05, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(klassisch, "Quote", "15"));
        assertEquals(Wert.spanne(0, 0.5, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(klassisch, "Schulden", "15"));
        assertEquals(Wert.of(0.1), wert(klassisch, "Quote", "DG"), "andere Zahlen bleiben, wie sie gedruckt sind");
        Datenbestand neu = daten(Zeichenschema.NEU, NULLEN);
        assertEquals(Wert.of(0), wert(neu, "Schüler", "15"));
        assertEquals(Wert.of(0), wert(neu, "Quote", "15"));
    }

    @Test
    void neuesSchema() {
        Datenbestand daten = daten(Zeichenschema.NEU, "DG;Deutschland;5e;12,50;7 p", "14;  Sachsen;k;k;g", "15;  Sachsen-Anhalt;u;t;12 u",
                "16;  Thüringen;x;3,25f;5s");
        assertEquals(Wert.of(5, Set.of(Merkzeichen.ENDGUELTIG)), wert(daten, "Schüler", "DG"));
        assertEquals(Wert.of(7, Set.of(Merkzeichen.VORLAEUFIG)), wert(daten, "Schulden", "DG"));
        assertEquals(Wert.spanne(0, 0.005, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(daten, "Quote", "14"), "halbe letzte Stelle der Spalte");
        assertEquals(Wert.spanne(0, 0.5, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(daten, "Schüler", "14"));
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), wert(daten, "Schulden", "14"));
        assertEquals(Wert.ohne(Grund.UNSICHER), wert(daten, "Schüler", "15"));
        assertEquals(Wert.ohne(Grund.SPAETER), wert(daten, "Quote", "15"));
        assertEquals(Wert.of(12, Set.of(Merkzeichen.EINGESCHRAENKT)), wert(daten, "Schulden", "15"));
        assertEquals(Wert.ohne(Grund.NICHT_SINNVOLL), wert(daten, "Schüler", "16"));
        assertEquals(Wert.of(3.25, Set.of(Merkzeichen.EINGESCHRAENKT)), wert(daten, "Quote", "16"));
        assertEquals(Zeichenschema.NEU, daten.lieferungen().iterator().next().zeichenschema());
    }

    @Test
    void bundesagenturSperrtMitStern() {
        Datenbestand daten = daten(Zeichenschema.BUNDESAGENTUR, "DG;Deutschland;1.234;0,1;7", "15;  Sachsen-Anhalt;*;5,0;-");
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), wert(daten, "Schüler", "15"));
        assertEquals(Wert.of(1234), wert(daten, "Schüler", "DG"));
    }

    @Test
    void eurostatMitMarkenNachLeerzeichen() {
        Datenbestand daten = daten(Zeichenschema.EUROSTAT, "DG;Deutschland;20.2 b;: c;77.5 e", "14;  Sachsen;: ;: u;3.5",
                "15;  Sachsen-Anhalt;11.5 bu;: z;5.5p");
        assertEquals(Wert.of(20.2, Set.of(Merkzeichen.REIHENBRUCH)), wert(daten, "Schüler", "DG"));
        assertEquals(Wert.of(77.5, Set.of(Merkzeichen.GESCHAETZT)), wert(daten, "Schulden", "DG"));
        assertEquals(Wert.ohne(Grund.NICHT_VEROEFFENTLICHT), wert(daten, "Schüler", "14"));
        assertEquals(Wert.ohne(Grund.UNSICHER), wert(daten, "Quote", "14"));
        assertEquals(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), wert(daten, "Quote", "DG"));
        assertEquals(Wert.of(11.5, Set.of(Merkzeichen.REIHENBRUCH, Merkzeichen.EINGESCHRAENKT)), wert(daten, "Schüler", "15"));
        assertEquals(Wert.nichtZutreffend(Grund.UNMOEGLICH), wert(daten, "Quote", "15"));
    }

    @Test
    void markenNachDemKlassischenSchema() {
        Datenbestand daten = daten(Zeichenschema.KLASSISCH, "DG;Deutschland;1.234 r;12,5p;(12)", "14;  Sachsen;1\u202F234;12,5;( 7 )s");
        assertEquals(Wert.of(1234, Set.of(Merkzeichen.BERICHTIGT)), wert(daten, "Schüler", "DG"));
        assertEquals(Wert.of(12.5, Set.of(Merkzeichen.VORLAEUFIG)), wert(daten, "Quote", "DG"));
        assertEquals(Wert.of(12, Set.of(Merkzeichen.EINGESCHRAENKT)), wert(daten, "Schulden", "DG"));
        assertEquals(Wert.of(1234), wert(daten, "Schüler", "14"));
        assertEquals(Wert.of(7, Set.of(Merkzeichen.EINGESCHRAENKT, Merkzeichen.GESCHAETZT)), wert(daten, "Schulden", "14"));
    }

    @Test
    void strichKannNichtZutreffendHeissen() {
        Zeichenschema wahl = Zeichenschema.KLASSISCH.mitBedeutung("-", Zeichenbedeutung.UNMOEGLICH);
        Datenbestand daten = daten(wahl, "DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;-;–;3");
        assertEquals(Wert.nichtZutreffend(Grund.UNMOEGLICH), wert(daten, "Schüler", "15"));
        assertEquals(Wert.nichtZutreffend(Grund.UNMOEGLICH), wert(daten, "Quote", "15"));
        assertEquals(wahl, daten.lieferungen().iterator().next().zeichenschema());
    }

    /** An exact zero is one whatever the unit, and the key lives: no step of the reading contract is asked. */
    @Test
    void einZeichenKannGenauNullHeissen() {
        Zeichenschema wahl = Zeichenschema.KLASSISCH.mitBedeutung("-", Zeichenbedeutung.GENAU_NULL);
        Datenbestand daten = daten(wahl, "DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;-;–;-", "16;  Thüringen;-;0,0;3");
        assertEquals(Wert.of(0), wert(daten, "Schüler", "15"));
        assertEquals(Wert.of(0), wert(daten, "Quote", "15"));
        assertEquals(Wert.of(0), wert(daten, "Schulden", "15"));
        assertEquals(Wert.spanne(0, 0.05, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(daten, "Quote", "16"));
        Zeichenschema eigenes = Zeichenschema.eigenes("PROBE", Map.of("nil", Zeichenbedeutung.GENAU_NULL, "k", Zeichenbedeutung.GERUNDETE_NULL), Map.of());
        Datenbestand eigene = daten(eigenes, "DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;nil;k;nil");
        assertEquals(Wert.of(0), wert(eigene, "Schüler", "15"));
        assertEquals(Wert.spanne(0, 0.05, Set.of(Merkzeichen.AUS_RUNDUNG)), wert(eigene, "Quote", "15"));
    }

    @Test
    void fremdeZeichenSindBefundeMitOrt() {
        Lesung lesung = lesung(GenesisLeser.neu().mit(Zeichenschema.NEU), tabelle("DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;-;.;3"));
        List<Befund> befunde = lesung.befunde().stream().filter(b -> b.code().equals("BIS-L011")).toList();
        assertEquals(2, befunde.size());
        assertEquals(8, befunde.get(0).stellen().get(0).zeile());
        assertEquals(3, befunde.get(0).stellen().get(0).spalte());
        assertTrue(befunde.get(0).text().contains("0 k g t u x (NEU)"), befunde.get(0).text());
        assertEquals(2, lesung.verworfen());
    }

    @Test
    void legendeDerDateiNenntDasSchema() {
        String mitLegende = tabelle("DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;g;k;0")
                + "\nZeichenerklärung: 0 = genau null, k = auf null gerundet, g = unbekannt oder geheim\n";
        Rohtabelle gelesen = lesung(GenesisLeser.neu(), mitLegende).rohtabelle().orElseThrow();
        assertEquals(Zeichenschema.NEU, gelesen.zeichenschema());
        assertTrue(gelesen.schemaErklaert());
        assertEquals(Status.UNBEKANNT_ODER_GEHEIM, gelesen.status(1, 0));
        assertEquals(Status.GERUNDETE_NULL, gelesen.status(1, 1));
        assertEquals("0", gelesen.zahltext(1, 1));
        Rohtabelle erklaert = lesung(GenesisLeser.neu().mit(Zeichenschema.KLASSISCH), mitLegende).rohtabelle().orElseThrow();
        assertEquals(Status.VERWORFEN, erklaert.status(1, 0), "die Erklärung des Aufrufers geht vor");
    }

    @Test
    void ohneLegendeWirdNichtsGeraten() {
        Rohtabelle gelesen = lesung(GenesisLeser.neu(), tabelle("DG;Deutschland;5;1,0;7", "15;  Sachsen-Anhalt;g;k;0")).rohtabelle().orElseThrow();
        assertEquals(Zeichenschema.KLASSISCH, gelesen.zeichenschema());
        assertFalse(gelesen.schemaErklaert());
        assertEquals(Status.VERWORFEN, gelesen.status(1, 0));
        Lieferung lieferung = Bismit.standard().binde(List.of(lesung(GenesisLeser.neu(), tabelle("DG;Deutschland;5;1,0;7"))))
                .lieferungen().iterator().next();
        assertEquals(Zeichenschema.UNBEKANNT, lieferung.zeichenschema(), "gelesen nach KLASSISCH, aber von niemandem erklärt");
    }

    @Test
    void mehrdeutigeUndFremdeLegendeSagenNichts() {
        String mehrdeutig = tabelle("DG;Deutschland;5;1,0;7") + "\nZeichenerklärung: - = nichts vorhanden, x = nicht sinnvoll\n";
        assertFalse(lesung(GenesisLeser.neu(), mehrdeutig).rohtabelle().orElseThrow().schemaErklaert());
        Lesung fremd = lesung(GenesisLeser.neu(), tabelle("DG;Deutschland;5;1,0;7") + "\nZeichenerklärung: # = fehlt, k = klein\n");
        assertEquals(1, fremd.befunde().stream().filter(b -> b.code().equals("BIS-L023")).count());
    }
}
