package de.bismit.index;

import de.bismit.statistik.Zufallsstrom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All recipes that variations can make of one, worked out as far as nothing more varies (Variantenraum). A point of the unit
 * cube, a number for each variation, names a variant: alternatives by its size, weights by a stream of random numbers that
 * it starts. Steps that several recipes share are done once.
 */
final class Variantenraum {

    /** More would be worked out in advance than anyone waits for. */
    private static final int HOECHSTENS = 10_000;

    /** One recipe: everything as it is without noise, and which branches noise reaches. */
    private record Variante(Rechenplan plan, Rechenplan.Stand stand, boolean[] bewegt) {
    }

    private final List<Variation> variationen;
    private final Variante[] varianten;
    private final long saat;
    private final int n;

    Variantenraum(Gesamtindex index, Indikatortafel geordnet, List<Variation> variationen, long saat) {
        this.variationen = variationen;
        this.saat = saat;
        n = geordnet.einheiten().size();
        long anzahl = 1;
        for (Variation variation : variationen) {
            anzahl *= Math.max(1, variation.anzahl());
            if (anzahl > HOECHSTENS) {
                throw new IllegalArgumentException("mehr als " + HOECHSTENS + " Rezepte aus " + variationen + ": erwartet weniger Alternativen");
            }
        }
        varianten = new Variante[(int) anzahl];
        Map<List<Object>, Vorstufen> gemeinsame = new HashMap<>();
        for (int v = 0; v < varianten.length; v++) {
            varianten[v] = variante(rezept(index, v), geordnet, gemeinsame);
        }
    }

    private Gesamtindex rezept(Gesamtindex index, int nummer) {
        Gesamtindex rezept = index;
        int rest = nummer;
        for (Variation variation : variationen) {
            if (variation.anzahl() > 0) {
                rezept = variation.wende(rezept, rest % variation.anzahl());
                rest /= variation.anzahl();
            }
        }
        return rezept;
    }

    private Variante variante(Gesamtindex rezept, Indikatortafel tafel, Map<List<Object>, Vorstufen> gemeinsame) {
        List<Object> schluessel = List.of(rezept.aufbau().blaetter(), rezept.ergaenzung(), rezept.behandlung(), rezept.normierung());
        Vorstufen vorstufen = gemeinsame.computeIfAbsent(schluessel, s -> Vorstufen.von(rezept, tafel));
        Rechenplan plan = Rechenplan.von(rezept, n);
        boolean[] bewegt = new boolean[plan.aeste().size()];
        boolean[] knotenBewegt = new boolean[vorstufen.zahlen().length + bewegt.length];
        for (int a = 0; a < bewegt.length; a++) {
            Rechenplan.Ast ast = plan.aeste().get(a);
            bewegt[a] = variationen.stream().anyMatch(v -> v.trifft(ast.zweig().id()))
                    || Arrays.stream(ast.kinder()).anyMatch(k -> knotenBewegt[k]);
            knotenBewegt[ast.nummer()] = bewegt[a];
        }
        return new Variante(plan, plan.rechne(vorstufen.zahlen()), bewegt);
    }

    int einheiten() {
        return n;
    }

    /** Room for one variant at a time. */
    final class Arbeitsplatz {

        /** By recipe, made when first asked for. */
        private final double[][][] werte = new double[varianten.length][][];

        /** The index of all units for a point; valid until the next call. */
        double[] rechne(double[] punkt) {
            int nummer = nummer(punkt);
            Variante variante = varianten[nummer];
            double[][] eigene = platz(nummer);
            for (int a = 0; a < variante.bewegt().length; a++) {
                if (variante.bewegt()[a]) {
                    Rechenplan.Ast ast = variante.plan().aeste().get(a);
                    double[][] x = variante.plan().kinder(ast, eigene);
                    variante.plan().aggregiere(ast, x, gewichte(variante, a, x, punkt), eigene[ast.nummer()]);
                }
            }
            return eigene[eigene.length - 1];
        }

        private double[][] platz(int nummer) {
            if (werte[nummer] == null) {
                werte[nummer] = Variantenraum.platz(varianten[nummer]);
            }
            return werte[nummer];
        }
    }

    private static double[][] platz(Variante variante) {
        double[][] platz = variante.stand().werte().clone();
        for (int a = 0; a < variante.bewegt().length; a++) {
            int nummer = variante.plan().aeste().get(a).nummer();
            platz[nummer] = variante.bewegt()[a] ? platz[nummer].clone() : platz[nummer];
        }
        return platz;
    }

    private int nummer(double[] punkt) {
        int nummer = 0;
        int stelle = 1;
        for (int v = 0; v < variationen.size(); v++) {
            int anzahl = variationen.get(v).anzahl();
            if (anzahl > 0) {
                nummer += stelle * Math.min(anzahl - 1, (int) (punkt[v] * anzahl));
                stelle *= anzahl;
            }
        }
        return nummer;
    }

    private double[] gewichte(Variante variante, int a, double[][] x, double[] punkt) {
        Zweig zweig = variante.plan().aeste().get(a).zweig();
        double[] w = zweig.gewichtung().ausDaten() ? zweig.gewichtung().gewichte(zweig.kinder(), x, zweig.aggregation())
                : variante.stand().gewichte()[a];
        for (int v = 0; v < variationen.size(); v++) {
            if (variationen.get(v).trifft(zweig.id())) {
                w = verrauscht(w, Zufallsstrom.von(saat + a, (int) (punkt[v] * Integer.MAX_VALUE)), variationen.get(v).rauschen());
            }
        }
        return w;
    }

    private static double[] verrauscht(double[] w, Zufallsstrom zufall, double rauschen) {
        double[] neu = new double[w.length];
        double summe = 0;
        for (int j = 0; j < w.length; j++) {
            neu[j] = w[j] * zufall.zwischen(1 - rauschen, 1 + rauschen);
            summe += neu[j];
        }
        for (int j = 0; j < w.length; j++) {
            neu[j] /= summe;
        }
        return neu;
    }

    /** The point of a run of a simulation. */
    double[] punkt(int lauf) {
        Zufallsstrom zufall = Zufallsstrom.von(~saat, lauf);
        double[] punkt = new double[variationen.size()];
        for (int v = 0; v < punkt.length; v++) {
            punkt[v] = zufall.gleichverteilt();
        }
        return punkt;
    }

    List<String> namen() {
        List<String> namen = new ArrayList<>();
        variationen.forEach(v -> namen.add(v.name()));
        return namen;
    }
}
