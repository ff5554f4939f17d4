package de.bismit.index;

import de.bismit.statistik.Gewichtssuche;
import de.bismit.statistik.Hauptkomponenten;
import de.bismit.statistik.Korrelation;
import de.bismit.statistik.Paarvergleich;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where the weights of the children of a branch come from (Gewichtung). Only their ratios matter. Those taken from the data
 * (principal components, target correlations) look at the units that have all children, and follow every change of the data.
 */
public final class Gewichtung {

    /** Raw weights of the children, in their order; x is {@code [kind][einheit]} without gaps. */
    @FunctionalInterface
    private interface Quelle {
        double[] gewichte(List<Knoten> kinder, double[][] x, Aggregation aggregation);
    }

    private final String name;
    private final boolean ausDaten;
    private final Quelle quelle;

    private Gewichtung(String name, boolean ausDaten, Quelle quelle) {
        this.name = name;
        this.ausDaten = ausDaten;
        this.quelle = quelle;
    }

    /** Those that the children carry, {@code w_j / Σ w}; throws if all are 0. */
    public static Gewichtung vorgegeben() {
        return new Gewichtung("vorgegeben", false, (kinder, x, a) -> kinder.stream().mapToDouble(Knoten::gewicht).toArray());
    }

    /** All the same. */
    public static Gewichtung gleich() {
        return new Gewichtung("gleich", false, (kinder, x, a) -> {
            double[] gleiche = new double[kinder.size()];
            Arrays.fill(gleiche, 1);
            return gleiche;
        });
    }

    /**
     * Budget allocation: several people each share out points; their shares {@code p / Σ p} are averaged. OECD/JRC, Handbook, 2008, step 6.
     *
     * @param verteilungen child to points, one entry a person; none negative, and not all 0
     */
    public static Gewichtung budget(List<Map<String, Double>> verteilungen) {
        List<Map<String, Double>> feste = verteilungen.stream().map(Map::copyOf).toList();
        if (feste.isEmpty()) {
            throw new IllegalArgumentException("Budget ohne Verteilungen: erwartet mindestens eine");
        }
        feste.forEach(v -> pruefe("Budget", v));
        return new Gewichtung("Budget von " + feste.size(), false, (kinder, x, a) -> {
            double[] mittel = new double[kinder.size()];
            for (Map<String, Double> verteilung : feste) {
                double summe = new TreeMap<>(verteilung).values().stream().mapToDouble(p -> p).sum();
                for (int j = 0; j < mittel.length; j++) {
                    mittel[j] += genannt(verteilung, kinder.get(j)) / summe / feste.size();
                }
            }
            return mittel;
        });
    }

    /** Refuses what cannot be shares. */
    private static void pruefe(String was, Map<String, Double> punkte) {
        double summe = new TreeMap<>(punkte).values().stream().mapToDouble(p -> p).sum();
        if (punkte.values().stream().anyMatch(p -> !(p >= 0)) || !(summe > 0) || Double.isInfinite(summe)) {
            throw new IllegalArgumentException(was + " " + new TreeMap<>(punkte) + ": erwartet endliche Zahlen ab 0, zusammen mehr als 0");
        }
    }

    private static double genannt(Map<String, Double> verteilung, Knoten kind) {
        if (!verteilung.containsKey(kind.id())) {
            throw new IllegalArgumentException("Gewichtung nennt " + kind.id() + " nicht; genannt sind " + new TreeMap<>(verteilung).keySet());
        }
        return verteilung.get(kind.id());
    }

    /** Judgements of pairs, in the order of the children; see {@link Paarvergleich} for what makes them consistent. */
    public static Gewichtung paarvergleich(Paarvergleich vergleich) {
        double[] gewichte = vergleich.gewichte();
        return new Gewichtung("Paarvergleich", false, (kinder, x, a) -> {
            if (kinder.size() != gewichte.length) {
                throw new IllegalArgumentException("Paarvergleich von " + gewichte.length + " für " + kinder.size() + " Kinder: erwartet gleich viele, "
                        + "in der Reihenfolge " + kinder.stream().map(Knoten::id).toList());
            }
            return gewichte;
        });
    }

    /**
     * The squared entries of the first eigenvector of the correlations of the children, which add up to 1. One child alone has 1; throws for
     * fewer than two complete units, or where a child is the same for all. OECD/JRC, Handbook, 2008, step 6.
     */
    public static Gewichtung hauptkomponente() {
        return new Gewichtung("erste Hauptkomponente", true, (kinder, x, a) -> kinder.size() == 1 ? new double[] {1} : Hauptkomponenten.von(x).gewichte());
    }

    /**
     * The Handbook's way: so many principal components rotated, each child by the one on which it loads most; see
     * {@link Hauptkomponenten#gewichteNachVarimax}.
     */
    public static Gewichtung faktoren(int anzahl) {
        return new Gewichtung(anzahl + " Faktoren", true, (kinder, x, a) -> Hauptkomponenten.von(x).gewichteNachVarimax(anzahl));
    }

    /**
     * Such weights that the correlations of the children with the branch stand in these ratios, as nearly as can be (least
     * squares of the correlations over their sum). Becker et al., Ecological Indicators 80 (2017), 12–22,
     * doi:10.1016/j.ecolind.2017.03.056. Where no weights come near (children that are all equal or run against each other, fewer than
     * three complete units) the calculation throws with a sentence.
     *
     * @param ziele child to its share, none negative, and not all 0
     */
    public static Gewichtung zielkorrelationen(Map<String, Double> ziele, Korrelation art) {
        Map<String, Double> feste = Map.copyOf(ziele);
        pruefe("Zielkorrelationen", feste);
        return new Gewichtung("Zielkorrelationen", true, (kinder, x, aggregation) -> {
            double[] ziel = kinder.stream().mapToDouble(k -> genannt(feste, k)).toArray();
            return gesucht(kinder, ziel, w -> abweichung(ziel, anteile(x, w, aggregation, art)));
        });
    }

    private static double[] gesucht(List<Knoten> kinder, double[] ziel, ToDoubleFunction<double[]> abweichung) {
        try {
            return Gewichtssuche.kleinste(kinder.size(), abweichung);
        } catch (IllegalArgumentException ohneErgebnis) {
            throw new IllegalArgumentException("keine Gewichte für " + kinder.stream().map(Knoten::id).toList() + " mit den Zielkorrelationen "
                    + Arrays.toString(ziel) + " gefunden: erwartet Kinder, die sich unterscheiden und nicht gegenläufig sind, über mindestens "
                    + "drei vollständigen Einheiten", ohneErgebnis);
        }
    }

    /** The correlations of the children with what weights make of them, over their sum. */
    static double[] anteile(double[][] x, double[] w, Aggregation aggregation, Korrelation art) {
        double[] ergebnis = new double[x[0].length];
        aggregation.rechne(x, w, ergebnis.length, ergebnis);
        double[] korrelationen = Arrays.stream(x).mapToDouble(kind -> art.von(kind, ergebnis).orElse(0)).toArray();
        double summe = Arrays.stream(korrelationen).sum();
        return Arrays.stream(korrelationen).map(k -> k / summe).toArray();
    }

    private static double abweichung(double[] ziel, double[] ist) {
        double summe = Arrays.stream(ziel).sum();
        double quadrate = 0;
        for (int j = 0; j < ziel.length; j++) {
            quadrate += (ist[j] - ziel[j] / summe) * (ist[j] - ziel[j] / summe);
        }
        return quadrate;
    }

    boolean ausDaten() {
        return ausDaten;
    }

    /** The weights, brought to the sum 1; x may hold NaN. */
    double[] gewichte(List<Knoten> kinder, double[][] x, Aggregation aggregation) {
        double[] roh = quelle.gewichte(kinder, ausDaten ? vollstaendige(x) : x, aggregation);
        double summe = Arrays.stream(roh).sum();
        if (!(summe > 0)) {
            throw new IllegalArgumentException("die Gewichte von " + kinder.stream().map(Knoten::id).toList() + " ergeben zusammen " + summe
                    + ": erwartet mehr als 0");
        }
        return Arrays.stream(roh).map(w -> w / summe).toArray();
    }

    static double[][] vollstaendige(double[][] x) {
        int[] ganze = IntStream.range(0, x[0].length)
                .filter(i -> Arrays.stream(x).noneMatch(reihe -> Double.isNaN(reihe[i]))).toArray();
        return Arrays.stream(x).map(reihe -> Arrays.stream(ganze).mapToDouble(i -> reihe[i]).toArray()).toArray(double[][]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
