package de.bismit.statistik;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of inequality: scale, replication, equality, order, decomposition. */
class UngleichheitProperties {

    /** All measures that are relative, with their bounds checked elsewhere. */
    private static final List<ToDoubleFunction<GewichteteWerte>> MASSE = List.of(Ungleichheit::gini, Ungleichheit::theilT, Ungleichheit::theilL,
            Ungleichheit::hoover, v -> Ungleichheit.atkinson(v, 0.5), v -> Ungleichheit.atkinson(v, 1), v -> Ungleichheit.atkinson(v, 2),
            v -> Ungleichheit.entropie(v, 0.5), v -> Ungleichheit.entropie(v, 2), v -> Ungleichheit.entropie(v, -1), GewichteteWerte::variationskoeffizient);

    private static double[] zahlen(long saat, int n) {
        return new Random(saat).doubles(n, 0.1, 1000).toArray();
    }

    private static boolean fastGleich(double a, double b) {
        return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
    }

    @Property
    boolean massstabAendertNichts(@ForAll long saat, @ForAll @IntRange(min = 1, max = 60) int n, @ForAll @DoubleRange(min = 0.01, max = 1e6) double k) {
        double[] x = zahlen(saat, n);
        double[] y = Arrays.stream(x).map(a -> a * k).toArray();
        return MASSE.stream().allMatch(m -> fastGleich(m.applyAsDouble(GewichteteWerte.von(x)), m.applyAsDouble(GewichteteWerte.von(y))));
    }

    @Property
    boolean wiederholungAendertNichts(@ForAll long saat, @ForAll @IntRange(min = 1, max = 40) int n, @ForAll @IntRange(min = 2, max = 5) int mal) {
        double[] x = zahlen(saat, n);
        double[] y = IntStream.range(0, mal).boxed().flatMapToDouble(i -> Arrays.stream(x)).toArray();
        return MASSE.stream().allMatch(m -> fastGleich(m.applyAsDouble(GewichteteWerte.von(x)), m.applyAsDouble(GewichteteWerte.von(y))));
    }

    /** A whole weight is the same number as many times. */
    @Property
    boolean gewichtIstWiederholung(@ForAll long saat, @ForAll @IntRange(min = 1, max = 20) int n) {
        double[] x = zahlen(saat, n);
        int[] w = new Random(saat ^ 1).ints(n, 1, 6).toArray();
        double[] oft = IntStream.range(0, n).boxed().flatMapToDouble(i -> DoubleStream.generate(() -> x[i]).limit(w[i])).toArray();
        GewichteteWerte gewichtet = GewichteteWerte.von(x, Arrays.stream(w).asDoubleStream().toArray());
        return MASSE.stream().allMatch(m -> fastGleich(m.applyAsDouble(gewichtet), m.applyAsDouble(GewichteteWerte.von(oft))));
    }

    @Property
    boolean gleicheWerteErgebenGenauNull(@ForAll @DoubleRange(min = 0.01, max = 1e9) double wert, @ForAll @IntRange(min = 1, max = 60) int n, @ForAll long saat) {
        double[] x = new double[n];
        Arrays.fill(x, wert);
        double[] w = new Random(saat).doubles(n, 0.1, 9).toArray();
        return MASSE.stream().allMatch(m -> m.applyAsDouble(GewichteteWerte.von(x)) == 0 && m.applyAsDouble(GewichteteWerte.von(x, w)) == 0);
    }

    /** To the bit. */
    @Property
    boolean reihenfolgeAendertKeinBit(@ForAll long saat, @ForAll @IntRange(min = 2, max = 60) int n) {
        double[] x = new Random(saat).ints(n, 1, 30).mapToDouble(i -> i / 7.0).toArray();   // with ties
        double[] w = new Random(saat ^ 1).doubles(n, 0.1, 9).toArray();
        List<Integer> neu = new java.util.ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(neu, new Random(saat ^ 2));
        double[] x2 = neu.stream().mapToDouble(i -> x[i]).toArray();
        double[] w2 = neu.stream().mapToDouble(i -> w[i]).toArray();
        return MASSE.stream().allMatch(m -> m.applyAsDouble(GewichteteWerte.von(x, w)) == m.applyAsDouble(GewichteteWerte.von(x2, w2)));
    }

    @Property
    boolean theilIstZwischenPlusInnerhalb(@ForAll long saat, @ForAll @IntRange(min = 2, max = 60) int n, @ForAll @IntRange(min = 1, max = 5) int gruppen) {
        double[] x = zahlen(saat, n);
        double[] w = new Random(saat ^ 1).doubles(n, 0.1, 9).toArray();
        int[] gruppe = IntStream.range(0, n).map(i -> i % Math.min(n, gruppen)).toArray();
        GewichteteWerte v = GewichteteWerte.von(x, w);
        Gruppenzerlegung t = Gruppenzerlegung.theilT(v, gruppe);
        Gruppenzerlegung l = Gruppenzerlegung.theilL(v, gruppe);
        return fastGleich(t.gesamt(), t.zwischen() + t.innerhalb()) && fastGleich(l.gesamt(), l.zwischen() + l.innerhalb()) && t.zwischen() > -1e-15
                && l.zwischen() > -1e-15;
    }

    /** From the definition, all pairs. */
    @Property
    boolean giniIstDerMittlereAbstand(@ForAll long saat, @ForAll @IntRange(min = 1, max = 40) int n) {
        double[] x = zahlen(saat, n);
        double[] w = new Random(saat ^ 1).doubles(n, 0, 9).toArray();
        double paare = 0;
        double summe = 0;
        double gewicht = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                paare += w[i] * w[j] * Math.abs(x[i] - x[j]);
            }
            summe += w[i] * x[i];
            gewicht += w[i];
        }
        double gini = Ungleichheit.gini(GewichteteWerte.von(x, w));
        return Math.abs(gini - paare / (2 * gewicht * summe)) < 1e-10 && gini >= 0 && gini <= 1;
    }

    /** Pigou-Dalton: taking from the richer and giving to the poorer, without changing places, lowers every measure. */
    @Property
    boolean ausgleichSenktJedesMass(@ForAll long saat, @ForAll @IntRange(min = 2, max = 30) int n, @ForAll @DoubleRange(min = 0.01, max = 0.49) double teil) {
        double[] x = zahlen(saat, n);
        double[] y = x.clone();
        Arrays.sort(y);
        double betrag = (y[n - 1] - y[0]) * teil;
        y[0] += betrag;
        y[n - 1] -= betrag;
        return MASSE.stream().allMatch(m -> m.applyAsDouble(GewichteteWerte.von(y)) <= m.applyAsDouble(GewichteteWerte.von(x)) + 1e-12);
    }

    @Property
    boolean shiftShareGehtAuf(@ForAll long saat, @ForAll @IntRange(min = 1, max = 12) int gruppen) {
        Random zufall = new Random(saat);
        double[] hier0 = zufall.doubles(gruppen, 0, 100).toArray();
        double[] hier1 = zufall.doubles(gruppen, 0, 100).toArray();
        double[] alle0 = Arrays.stream(hier0).map(h -> h + 1 + zufall.nextInt(1000)).toArray();
        double[] alle1 = Arrays.stream(hier1).map(h -> h + zufall.nextInt(1000)).toArray();
        ShiftShare s = ShiftShare.von(hier0, hier1, alle0, alle1);
        return Math.abs(s.veraenderung() - s.gesamt() - s.struktur() - s.standort()) < 1e-9;
    }

    @Property
    boolean segregationLiegtZwischenNullUndEins(@ForAll long saat, @ForAll @IntRange(min = 1, max = 40) int n) {
        double[] a = new Random(saat).ints(n, 1, 500).asDoubleStream().toArray();
        double[] b = new Random(saat ^ 1).ints(n, 1, 500).asDoubleStream().toArray();
        double[] beide = IntStream.range(0, n).mapToDouble(i -> a[i] + b[i]).toArray();
        double d = Segregation.dissimilaritaet(a, b);
        double h = Segregation.entropieindex(new double[][] {a, b});
        return d >= 0 && d <= 1 && h >= -1e-12 && h <= 1 && fastGleich(Segregation.segregationsindex(a, beide), d)
                && fastGleich(Segregation.kontakt(a, b, beide) + Segregation.kontakt(a, a, beide), 1)
                && Segregation.dissimilaritaet(a, Arrays.stream(a).map(x -> 3 * x).toArray()) < 1e-12;
    }
}
