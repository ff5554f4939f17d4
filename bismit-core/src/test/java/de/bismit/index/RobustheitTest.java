package de.bismit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.katalog.Richtung;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Ausreisser;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Variants: each is what its recipe gives by itself; places and influences follow. */
class RobustheitTest {

    private static Indikatortafel zwei() {
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        spalten.put("a", List.of(Wert.of(1), Wert.of(2), Wert.of(3), Wert.of(40)));
        spalten.put("b", List.of(Wert.of(9), Wert.of(1), Wert.of(5), Wert.of(2)));
        return Indikatortafel.of(List.of("P", "Q", "R", "S"), spalten);
    }

    private static Gesamtindex index() {
        return Gesamtindex.aus(Zweig.of("Index", Blatt.of("a", Richtung.HOEHER_BESSER), Blatt.of("b", Richtung.HOEHER_BESSER)))
                .normiert(Normierung.minMax(1, 100));
    }

    @Test
    void jederLaufIstEinesDerRezepte() {
        List<Normierung> skalen = List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN));
        List<Aggregation> arten = List.of(Aggregation.arithmetisch(), Aggregation.geometrisch());
        Simulation simulation = index().robustheit(zwei(), List.of(Variation.normierung(skalen), Variation.aggregation("Index", arten))).simuliere(200, 7, 2);
        List<List<Integer>> moegliche = skalen.stream().flatMap(s -> arten.stream().map(a -> raenge(index().normiert(s).aggregiert("Index", a)))).toList();
        List<List<Integer>> gefundene = IntStream.range(0, 200)
                .mapToObj(l -> List.of("P", "Q", "R", "S").stream().map(e -> simulation.rang(e, l).orElseThrow()).toList()).toList();
        assertTrue(moegliche.containsAll(gefundene));
        assertTrue(gefundene.containsAll(moegliche));
    }

    private static List<Integer> raenge(Gesamtindex index) {
        Indexergebnis ergebnis = index.berechne(zwei());
        return ergebnis.einheiten().stream().map(e -> ergebnis.rang(e).orElseThrow().von()).toList();
    }

    /** Weights move the value between those of the extreme weights, here 0.5 ± 1/6 with a noise of one half. */
    @Test
    void gewichteBewegenInnerhalbIhrerGrenzen() {
        Simulation simulation = index().robustheit(zwei(), List.of(Variation.gewichte(0.5))).simuliere(2000, 1, 2);
        double a = index().berechne(zwei()).wert("S", "a").zahl();
        double b = index().berechne(zwei()).wert("S", "b").zahl();
        double grenze = 0.5 / 2;
        assertTrue(simulation.werte("S").minimum().orElseThrow() >= (0.5 - grenze) * a + (0.5 + grenze) * b);
        assertTrue(simulation.werte("S").maximum().orElseThrow() <= (0.5 + grenze) * a + (0.5 - grenze) * b);
        assertEquals(0.5 * (a + b), simulation.werte("S").mittel().orElseThrow(), 1);
        assertTrue(simulation.werte("S").streuung(Divisor.N).orElseThrow() > 1);
    }

    /** A choice that changes nothing has no influence; the only other one has all. */
    @Test
    void einflussHatNurWasEtwasAendert() {
        Robustheit robustheit = index().robustheit(zwei(), List.of(
                Variation.aggregation(List.of(Aggregation.arithmetisch(), Aggregation.arithmetisch())), Variation.gewichte(0.5)));
        Map<String, Einfluss> einfluesse = robustheit.sobol(Zielgroesse.wert("S"), 512, 3, 2);
        assertEquals(0, einfluesse.get("Aggregation").total());
        assertEquals(1, einfluesse.get("Gewichte").total(), 0.1);
        assertEquals(1, einfluesse.get("Gewichte").ersterOrdnung(), 0.1);
        assertTrue(einfluesse.get("Gewichte").totalVon() <= einfluesse.get("Gewichte").totalBis());
    }

    @Test
    void asemIndexMitUnsicherheitInAllenSchritten() {
        Robustheit robustheit = asem();
        Simulation simulation = robustheit.simuliere(500, 42, 2);
        Rangspanne schweiz = simulation.rangspanne("CHE").orElseThrow();
        assertEquals(1, schweiz.nominell());
        assertTrue(schweiz.bester() >= 1 && schweiz.q05() <= schweiz.median() && schweiz.median() <= schweiz.q95() && schweiz.schlechtester() <= 51);
        Map<String, Einfluss> einfluesse = robustheit.sobol(Zielgroesse.mittlereRangaenderung(), 64, 42, 2);
        assertEquals(List.of("Ergänzung", "Behandlung", "Normierung", "Gewichte", "Aggregation"), List.copyOf(einfluesse.keySet()));
        assertTrue(einfluesse.values().stream().allMatch(e -> e.total() >= 0));
    }

    static Robustheit asem() {
        return Asem.index().normiert(Normierung.minMax(1, 100)).robustheit(Asem.tafel(), List.of(
                Variation.ergaenzung(List.of(Ergaenzung.gruppenmittel(Asem.gruppen()), Ergaenzung.gruppenmedian(Asem.gruppen()))),
                Variation.behandlung(List.of(Behandlung.nachRegel(), Behandlung.winsorisieren(Ausreisser.ueblich(), 3))),
                Variation.normierung(List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN))),
                Variation.gewichte(0.25),
                Variation.aggregation(List.of(Aggregation.arithmetisch(), Aggregation.geometrisch()))));
    }
}
