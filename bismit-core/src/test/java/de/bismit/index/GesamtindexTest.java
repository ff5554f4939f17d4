package de.bismit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.katalog.Richtung;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Korrelation;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Small indices by hand, and what a wrong call is told. */
class GesamtindexTest {

    private static final Indikatortafel TAFEL = Indikatortafel.of(List.of("X", "Y", "Z"), Map.of(
            "gut", List.of(Wert.of(10), Wert.of(20), Wert.of(30)),
            "schlecht", List.of(Wert.of(4), Wert.of(2), Wert.ohne(Grund.SPAETER)),
            "koepfe", List.of(Wert.of(5), Wert.of(5), Wert.of(0))));
    private static final Zweig ZWEIG = Zweig.of("Index", Blatt.of("gut", Richtung.HOEHER_BESSER), Blatt.of("schlecht", Richtung.NIEDRIGER_BESSER));
    private static final Gesamtindex INDEX = Gesamtindex.aus(ZWEIG).normiert(Normierung.minMax(0, 100));

    private static void sagt(Executable aufruf, String... teile) {
        String satz = assertThrows(IllegalArgumentException.class, aufruf).getMessage();
        for (String teil : teile) {
            assertTrue(satz.contains(teil), satz);
        }
    }

    /** gut 0 50 100, schlecht 0 100 –: X 0, Y 75, Z without, for the reason of its part. */
    @Test
    void fehlendesBleibtMitSeinemGrund() {
        Indexergebnis ergebnis = INDEX.berechne(TAFEL);
        assertEquals(Wert.of(0), ergebnis.wert("X"));
        assertEquals(Wert.of(75), ergebnis.wert("Y"));
        assertEquals(Wert.ohne(Grund.SPAETER), ergebnis.wert("Z"));
        assertEquals(Optional.of(new Rang(1, 1)), ergebnis.rang("Y"));
        assertTrue(ergebnis.rang("Z").isEmpty());
        assertEquals(List.of("X", "Y"), ergebnis.bezug().genutzt());
        assertEquals(Map.of("Z", Wert.ohne(Grund.SPAETER)), ergebnis.bezug().ungenutzt());
        assertEquals(3, ergebnis.bezug("gut").n());
        assertEquals(2, ergebnis.bezug("schlecht").n());
        Simulation simulation = INDEX.robustheit(TAFEL, List.of(Variation.gewichte(0.5))).simuliere(3, 1, 1);
        assertEquals(ergebnis.bezug(), simulation.bezug());
        assertEquals("3 Läufe, 2 von 3 Gebieten; ohne Z (Angabe folgt später (...))", simulation.toString());
        assertEquals(Map.of("gut", 0.5, "schlecht", 0.5), ergebnis.gewichte("Index"));
        assertEquals("Index, 2 von 3 Gebieten; ohne Z (Angabe folgt später (...)); normiert: Min-Max 0 bis 100", ergebnis.toString());
    }

    @Test
    void luckenNurSoWeitErlaubt() {
        assertEquals(Wert.of(100), INDEX.mitLuecken(0.5).berechne(TAFEL).wert("Z"));
        assertEquals("Index, 3 von 3 Gebieten; normiert: Min-Max 0 bis 100; Lücken zugelassen, wo mindestens 50 % der Gewichte da sind, 1 Gebiet",
                INDEX.mitLuecken(0.5).berechne(TAFEL).toString());
        assertFalse(INDEX.mitLuecken(0.6).berechne(TAFEL).wert("Z").istZahl());
        sagt(() -> INDEX.mitLuecken(0), "Mindestanteil 0.0", "über 0 bis 1");
    }

    /** The mean of 4 and 2 is 3: half way. */
    @Test
    void ergaenztesIstGezeichnet() {
        Indexergebnis ergebnis = INDEX.ergaenzt(Ergaenzung.mittel()).berechne(TAFEL);
        assertEquals(Wert.of(75, Set.of(Merkzeichen.ERGAENZT)), ergebnis.wert("Z"));
        assertEquals(Wert.of(3, Set.of(Merkzeichen.ERGAENZT)), ergebnis.nach(Indexstufe.BEHANDELT).wert("Z", "schlecht"));
        assertEquals("ergänzt: Mittel aller, 1 Wert", ergebnis.schritte().get(0));
        assertEquals(Wert.of(75), ergebnis.wert("Y"));
    }

    @Test
    void geteiltDurchEineAndereSpalte() {
        Gesamtindex index = Gesamtindex.aus(Zweig.of("Index", Blatt.of("gut", Richtung.HOEHER_BESSER).je("koepfe")));
        assertEquals(Wert.of(2), index.berechne(TAFEL).wert("X"));
        assertEquals(Wert.ohne(Grund.NENNER_NULL), index.berechne(TAFEL).wert("Z"));
    }

    @Test
    void jederZweigAufSeineWeise() {
        Zweig innen = Zweig.of("innen", Blatt.of("gut", Richtung.HOEHER_BESSER)).mit(Aggregation.geometrisch());
        Zweig aussen = Zweig.of("aussen", innen, Blatt.of("koepfe", Richtung.HOEHER_BESSER).mitGewicht(3));
        Indexergebnis ergebnis = Gesamtindex.aus(aussen).berechne(TAFEL);
        assertEquals(10, ergebnis.wert("X", "innen").zahl(), 1e-14);
        assertEquals(0.25 * 10 + 0.75 * 5, ergebnis.wert("X").zahl(), 1e-14);
        assertEquals(Map.of("aussen", 1.0, "innen", 0.25, "koepfe", 0.75, "gut", 0.25), ergebnis.effektiveGewichte());
        assertEquals(Wert.of(5), Gesamtindex.aus(aussen).ohne("innen").berechne(TAFEL).wert("X"));
    }

    /** 2 and 8 with equal weights: 5, 4, 3.2; power 2: the root of 34; spread 3: 5 ∓ 9/5. */
    @Test
    void aggregationenVonHand() {
        Indikatortafel tafel = Indikatortafel.of(List.of("X"), Map.of("a", List.of(Wert.of(2)), "b", List.of(Wert.of(8))));
        Gesamtindex index = Gesamtindex.aus(Zweig.of("I", Blatt.of("a", Richtung.HOEHER_BESSER), Blatt.of("b", Richtung.HOEHER_BESSER)));
        Map<Aggregation, Double> erwartet = Map.of(Aggregation.arithmetisch(), 5.0, Aggregation.geometrisch(), 4.0, Aggregation.harmonisch(), 3.2,
                Aggregation.potenzmittel(2), Math.sqrt(34), Aggregation.mazziottaPareto(true, Divisor.N), 3.2,
                Aggregation.mazziottaPareto(false, Divisor.N_MINUS_1), 8.6, Aggregation.copeland(), 0.0);
        erwartet.forEach((aggregation, wert) -> assertEquals(wert, index.aggregiert(aggregation).berechne(tafel).wert("X").zahl(), 1e-14,
                aggregation.toString()));
    }

    @Test
    void falscheAufrufeSagenWasStattdessen() {
        sagt(() -> Gesamtindex.aus(ZWEIG).berechne(TAFEL), "schlecht", "niedriger besser", "normiert(…)");
        sagt(() -> INDEX.aggregiert(Aggregation.geometrisch()).berechne(TAFEL), "Zweig Index", "gut hat 0.0", "minMax(1, 100)");
        sagt(() -> INDEX.ohne("nix"), "nix steht nicht im Index", "[gut, schlecht]");
        sagt(() -> INDEX.aggregiert("gut", Aggregation.copeland()), "gut ist ein Indikator", "[Index]");
        sagt(() -> INDEX.gewicht("gut", 0).gewicht("schlecht", 0).berechne(TAFEL), "[gut, schlecht]", "mehr als 0");
        sagt(() -> INDEX.gewicht("gut", -1), "Gewicht -1.0 von gut");
        sagt(() -> Blatt.of("a", Richtung.NEUTRAL), "Indikator a ist ohne Wertung");
        sagt(() -> Zweig.of("I", Blatt.of("a", Richtung.HOEHER_BESSER), Blatt.of("a", Richtung.HOEHER_BESSER)), "a steht zweimal");
        sagt(() -> INDEX.gewichtet(Gewichtung.budget(List.of(Map.of("gut", 1.0)))).berechne(TAFEL), "nennt schlecht nicht");
        sagt(() -> Gewichtung.budget(List.of(Map.of("gut", -5.0, "schlecht", 15.0))), "Budget {gut=-5.0, schlecht=15.0}", "ab 0");
        sagt(() -> Gewichtung.budget(List.of(Map.of("gut", 0.0, "schlecht", 0.0))), "zusammen mehr als 0");
        sagt(() -> Gewichtung.zielkorrelationen(Map.of("gut", 0.0, "schlecht", 0.0), Korrelation.PEARSON), "Zielkorrelationen", "mehr als 0");
        Indikatortafel gegenlaeufig = Indikatortafel.of(List.of("X", "Y", "Z"), Map.of("gut", List.of(Wert.of(1), Wert.of(2), Wert.of(5)),
                "schlecht", List.of(Wert.of(1), Wert.of(2), Wert.of(5))));
        sagt(() -> INDEX.gewichtet(Gewichtung.zielkorrelationen(Map.of("gut", 1.0, "schlecht", 1.0), Korrelation.PEARSON)).berechne(gegenlaeufig),
                "keine Gewichte für [gut, schlecht]", "nicht gegenläufig", "mindestens drei");
        sagt(() -> INDEX.gewichtet(Gewichtung.hauptkomponente()).berechne(Indikatortafel.of(List.of("X"), Map.of("gut", List.of(Wert.of(1)),
                "schlecht", List.of(Wert.of(1))))), "Hauptkomponenten");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.gewichte(0.5))).simuliere(0, 1, 1), "0 Läufe");
        sagt(() -> TAFEL.wert("Q", "gut"), "Einheit Q", "[X, Y, Z]");
        sagt(() -> TAFEL.werte("q"), "Indikator q");
    }

    @Test
    void spannenNurAufWunschDurchIhreMitte() {
        Indikatortafel mitSpanne = Indikatortafel.of(List.of("X", "Y"), Map.of("gut", List.of(Wert.spanne(1, 3, Set.of(Merkzeichen.AUS_RUNDUNG)), Wert.of(4))));
        Gesamtindex index = Gesamtindex.aus(Zweig.of("I", Blatt.of("gut", Richtung.HOEHER_BESSER)));
        sagt(() -> index.berechne(mitSpanne), "gut hat für X eine Spanne", "mitSpannenmitten()");
        assertEquals(Wert.of(2, Set.of(Merkzeichen.AUS_RUNDUNG, Merkzeichen.GESCHAETZT)), index.berechne(mitSpanne.mitSpannenmitten()).wert("X"));
    }

    @Test
    void variationOhneIhrenSchrittScheitertLaut() {
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.ergaenzung(List.of(Ergaenzung.mittel())))), "Ergänzung", "ergaenzt(…)");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.behandlung(List.of(Behandlung.nachRegel())))), "Behandlung", "behandelt(…)");
        sagt(() -> Gesamtindex.aus(ZWEIG).robustheit(TAFEL, List.of(Variation.normierung(List.of(Normierung.minMax(0, 1))))), "Normierung");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.aggregation("nix", List.of(Aggregation.copeland())))), "nix steht nicht im Index");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.gewichte(0.2, "nix"))), "nix steht nicht im Index");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.bezug("gut"))), "Bezug gut", "Blatt.je(…)");
        sagt(() -> INDEX.robustheit(TAFEL, List.of()), "ohne Variationen");
        sagt(() -> INDEX.robustheit(TAFEL, List.of(Variation.gewichte(0.2), Variation.gewichte(0.3))), "heißen gleich");
        sagt(() -> Variation.normierung(List.of()), "ohne Alternativen");
    }
}
