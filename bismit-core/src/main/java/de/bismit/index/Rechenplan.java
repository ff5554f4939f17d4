package de.bismit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A hierarchy laid flat (Rechenplan): nodes are numbered, indicators first, then branches, children before parents. Weighs and
 * aggregates rows of numbers in which NaN stands for missing.
 */
final class Rechenplan {

    /** A branch: its number and those of its children. */
    record Ast(Zweig zweig, int nummer, int[] kinder) {
    }

    /** What came of it: rows by node, weights by branch in the order of the plan. */
    record Stand(Rechenplan plan, double[][] werte, double[][] gewichte) {

        double[] ergebnis() {
            return werte[werte.length - 1];
        }
    }

    private final int n;
    private final int blaetter;
    private final double mindestanteil;
    private final List<Ast> aeste = new ArrayList<>();
    private final Map<String, Integer> nummern = new HashMap<>();

    private Rechenplan(Gesamtindex index, int n) {
        this.n = n;
        mindestanteil = index.mindestanteil();
        index.aufbau().blaetter().forEach(b -> nummern.put(b.id(), nummern.size()));
        blaetter = nummern.size();
        for (Zweig zweig : index.aufbau().zweige()) {
            int[] kinder = zweig.kinder().stream().mapToInt(k -> nummern.get(k.id())).toArray();
            aeste.add(new Ast(zweig, nummern.size(), kinder));
            nummern.put(zweig.id(), nummern.size());
        }
    }

    static Rechenplan von(Gesamtindex index, int einheiten) {
        return new Rechenplan(index, einheiten);
    }

    List<Ast> aeste() {
        return aeste;
    }

    int nummer(String knoten) {
        Integer nummer = nummern.get(knoten);
        if (nummer == null) {
            throw new IllegalArgumentException(knoten + " steht nicht im Index; vorhanden: " + nummern.keySet().stream().sorted().toList());
        }
        return nummer;
    }

    Stand rechne(double[][] zahlen) {
        double[][] werte = Arrays.copyOf(zahlen, blaetter + aeste.size());
        double[][] gewichte = new double[aeste.size()][];
        for (int a = 0; a < aeste.size(); a++) {
            Ast ast = aeste.get(a);
            double[][] x = kinder(ast, werte);
            gewichte[a] = ast.zweig().gewichtung().gewichte(ast.zweig().kinder(), x, ast.zweig().aggregation());
            werte[ast.nummer()] = new double[n];
            aggregiere(ast, x, gewichte[a], werte[ast.nummer()]);
        }
        return new Stand(this, werte, gewichte);
    }

    double[][] kinder(Ast ast, double[][] werte) {
        double[][] x = new double[ast.kinder().length][];
        for (int j = 0; j < x.length; j++) {
            x[j] = werte[ast.kinder()[j]];
        }
        return x;
    }

    void aggregiere(Ast ast, double[][] x, double[] w, double[] ziel) {
        Aggregation aggregation = ast.zweig().aggregation();
        if (aggregation.brauchtPositive()) {
            pruefePositive(ast, x);
        }
        aggregation.rechne(x, w, n, ziel);
        if (mindestanteil < 1 && !aggregation.vergleichtEinheiten()) {
            for (int i = 0; i < n; i++) {
                if (Double.isNaN(ziel[i])) {
                    ziel[i] = ausVorhandenen(aggregation, x, w, i);
                }
            }
        }
    }

    private double ausVorhandenen(Aggregation aggregation, double[][] x, double[] w, int i) {
        int[] vorhandene = IntStream.range(0, x.length).filter(j -> !Double.isNaN(x[j][i])).toArray();
        double anteil = Arrays.stream(vorhandene).mapToDouble(j -> w[j]).sum();
        // Weights that rounding leaves a little short of the share asked for are enough.
        if (vorhandene.length == 0 || anteil <= 0 || anteil < mindestanteil - 1e-12) {
            return Double.NaN;
        }
        double[][] eine = Arrays.stream(vorhandene).mapToObj(j -> new double[] {x[j][i]}).toArray(double[][]::new);
        double[] ziel = new double[1];
        aggregation.rechne(eine, Arrays.stream(vorhandene).mapToDouble(j -> w[j] / anteil).toArray(), 1, ziel);
        return ziel[0];
    }

    private static void pruefePositive(Ast ast, double[][] x) {
        for (int j = 0; j < x.length; j++) {
            for (double zahl : x[j]) {
                if (zahl <= 0) {
                    throw new IllegalArgumentException("Zweig " + ast.zweig().id() + ", " + ast.zweig().aggregation() + ": "
                            + ast.zweig().kinder().get(j).id() + " hat " + zahl + ", erwartet über 0; etwa mit Normierung.minMax(1, 100) normieren");
                }
            }
        }
    }
}
