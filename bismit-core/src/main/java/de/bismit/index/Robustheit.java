package de.bismit.index;

import de.bismit.statistik.Arbeitsteilung;
import de.bismit.statistik.Sobolindizes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How much of a ranking hangs on how the index is made (Robustheit): many variants at random, which choice matters most, what
 * each indicator or branch contributes. Saisana, Saltelli and Tarantola, JRSS A 168 (2005), 307–323,
 * doi:10.1111/j.1467-985X.2005.00350.x. The same seed gives the same bits, whatever the number of threads. Immutable.
 *
 * <pre>{@code
 * Robustheit robustheit = index.robustheit(tafel, List.of(
 *         Variation.normierung(List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN))),
 *         Variation.gewichte(0.25)));
 * robustheit.simuliere(10_000, 42, 2).rangspanne("15002");
 * robustheit.sobol(Zielgroesse.mittlereRangaenderung(), 1024, 42, 2).get("Gewichte").total();
 * }</pre>
 */
public final class Robustheit {

    private final Gesamtindex index;
    private final Indikatortafel tafel;
    private final List<String> ordnung;
    private final List<Variation> variationen;

    Robustheit(Gesamtindex index, Indikatortafel tafel, List<Variation> variationen) {
        this.index = index;
        this.ordnung = tafel.einheiten().stream().sorted().toList();
        this.tafel = tafel.geordnet(ordnung);
        this.variationen = List.copyOf(variationen);
        if (variationen.isEmpty()) {
            throw new IllegalArgumentException("Robustheit ohne Variationen: erwartet mindestens eine, etwa Variation.gewichte(0.25)");
        }
        if (variationen.stream().map(Variation::name).distinct().count() < variationen.size()) {
            throw new IllegalArgumentException("zwei Variationen heißen gleich: " + variationen + "; erwartet jede einmal, mit allen Alternativen");
        }
        variationen.forEach(v -> v.pruefe(index));
    }

    /**
     * Makes variants at random, all choices at once.
     *
     * @param laeufe how many variants, at least one; rank spans want a thousand or more
     * @param saat the same seed makes the same variants
     * @param faeden how many threads share the work
     */
    public Simulation simuliere(int laeufe, long saat, int faeden) {
        if (laeufe < 1) {
            throw new IllegalArgumentException(laeufe + " Läufe: erwartet mindestens einen");
        }
        Variantenraum raum = new Variantenraum(index, tafel, variationen, saat);
        int[][] raenge = new int[laeufe][raum.einheiten()];
        double[][] werte = new double[laeufe][];
        Arbeitsteilung.verteile(laeufe, faeden, () -> {
            Variantenraum.Arbeitsplatz platz = raum.new Arbeitsplatz();
            double[] sortierplatz = new double[raum.einheiten()];
            return lauf -> {
                werte[lauf] = platz.rechne(raum.punkt(lauf)).clone();
                Rangfolge.schreibe(werte[lauf], sortierplatz, raenge[lauf]);
            };
        });
        return new Simulation(index.berechne(tafel).bezug(), ordnung, nominell(), raenge, werte);
    }

    private int[] nominell() {
        return Rangfolge.von(Rechenplan.von(index, ordnung.size()).rechne(Vorstufen.von(index, tafel).zahlen()).ergebnis());
    }

    /**
     * The share of each variation in how much the result varies, by the name of the variation; see {@link Sobolindizes}.
     *
     * @param n rows, at least 2, best a power of two from 512 on: with few the estimates leave 0 to 1, as their bounds show;
     *     {@code n (variations + 2)} variants are made
     */
    public Map<String, Einfluss> sobol(Zielgroesse ziel, int n, long saat, int faeden) {
        Variantenraum raum = new Variantenraum(index, tafel, variationen, saat);
        int[] nominell = nominell();
        ToDoubleFunction<double[]> funktion = punkt -> ziel.von(ordnung, nominell, raum.new Arbeitsplatz().rechne(punkt));
        Sobolindizes indizes = Sobolindizes.von(funktion, variationen.size(), n, saat, faeden);
        Map<String, Einfluss> einfluesse = new LinkedHashMap<>();
        for (int v = 0; v < variationen.size(); v++) {
            einfluesse.put(raum.namen().get(v), Einfluss.von(indizes, v));
        }
        return einfluesse;
    }

    /** By how many places the units move on average if one node after the other is left out; ties share the better place. */
    public static Map<String, Double> rangaenderungOhneJeden(Gesamtindex index, Indikatortafel tafel, List<String> knoten) {
        List<String> ordnung = tafel.einheiten().stream().sorted().toList();
        Indikatortafel geordnet = tafel.geordnet(ordnung);
        int[] nominell = raenge(index, geordnet);
        Map<String, Double> aenderungen = new LinkedHashMap<>();
        knoten.forEach(k -> aenderungen.put(k, Rangfolge.mittlereAenderung(nominell, raenge(index.ohne(k), geordnet))));
        return aenderungen;
    }

    private static int[] raenge(Gesamtindex index, Indikatortafel geordnet) {
        return Rangfolge.von(Rechenplan.von(index, geordnet.einheiten().size()).rechne(Vorstufen.von(index, geordnet).zahlen()).ergebnis());
    }

    @Override
    public String toString() {
        return index.aufbau().id() + " mit " + variationen;
    }
}
