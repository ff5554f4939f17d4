package de.bismit.statistik;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of scales: what they must not depend on, and how they order. */
class SkalierungProperties {

    private static final Skalierung[] ALLE = {Skalierung.zWert(Divisor.N), Skalierung.zWert(Divisor.N_MINUS_1), Skalierung.robusterZWert(),
        Skalierung.minMax(0, 100), Skalierung.rangpunkte(Gleichstand.MIN), Skalierung.rangpunkte(Gleichstand.MITTEL),
        Skalierung.rangpunkte(Gleichstand.MAX), Skalierung.rangpunkte(Gleichstand.DICHT), Skalierung.prozentrang(Gleichstand.MIN),
        Skalierung.borda(Gleichstand.MIN), Skalierung.klassen(5, Quantilart.TYP_7), Skalierung.verhaeltnisZumMittel(),
        Skalierung.anteilAmMaximum(), Skalierung.ueberUnterMittel(0.2), Skalierung.zielmarken(10, 60, 0, 1, true)};

    /** Whole numbers with ties; 70 to cross a word of the validity bits. */
    private static double[] zufaellige(long saat, int n) {
        return new Random(saat).ints(n, 1, 90).asDoubleStream().toArray();
    }

    private static boolean nahe(Spalte a, Spalte b, double genau) {
        return IntStream.range(0, a.breite()).allMatch(i -> a.hatZahlen(0, i) == b.hatZahlen(0, i)
                && Math.abs(a.unten(0, i) - b.unten(0, i)) <= genau * Math.max(1, Math.abs(a.unten(0, i))));
    }

    @Property
    boolean minMaxAendertSichNichtUnterPositivenGeraden(@ForAll long saat, @ForAll @IntRange(min = 2, max = 70) int n,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double faktor, @ForAll @DoubleRange(min = -1e4, max = 1e4) double versatz) {
        double[] x = zufaellige(saat, n);
        double[] y = Arrays.stream(x).map(w -> faktor * w + versatz).toArray();
        boolean alleGleich = Arrays.stream(x).distinct().count() == 1;
        return alleGleich || nahe(Skalierung.minMax(0, 1).auf(Reihen.zahlen(x), false, Reihen.REGELN),
                Skalierung.minMax(0, 1).auf(Reihen.zahlen(y), false, Reihen.REGELN), 1e-7);
    }

    @Property
    boolean minMaxKehrtSichMitDerRichtungUm(@ForAll long saat, @ForAll @IntRange(min = 2, max = 70) int n) {
        Spalte x = Reihen.zahlen(zufaellige(saat, n));
        Spalte auf = Skalierung.minMax(0, 1).auf(x, false, Reihen.REGELN);
        Spalte ab = Skalierung.minMax(0, 1).auf(x, true, Reihen.REGELN);
        return IntStream.range(0, n).allMatch(i -> auf.hatZahlen(0, i) == ab.hatZahlen(0, i)
                && (!auf.hatZahlen(0, i) || Math.abs(auf.unten(0, i) + ab.unten(0, i) - 1) < 1e-15));
    }

    @Property
    boolean raengeAendernSichNichtUnterMonotonen(@ForAll long saat, @ForAll @IntRange(min = 1, max = 70) int n, @ForAll Gleichstand gleichstand) {
        double[] x = zufaellige(saat, n);
        double[] y = Arrays.stream(x).map(w -> Math.exp(w / 20) - 7).toArray();
        return nahe(Skalierung.rangpunkte(gleichstand).auf(Reihen.zahlen(x), false, Reihen.REGELN),
                Skalierung.rangpunkte(gleichstand).auf(Reihen.zahlen(y), false, Reihen.REGELN), 0);
    }

    /** Same bits: sums are exact before they are rounded. */
    @Property
    boolean dieReihenfolgeAendertKeinBit(@ForAll long saat, @ForAll @IntRange(min = 1, max = 70) int n, @ForAll @IntRange(max = 14) int welche) {
        double[] x = Arrays.stream(zufaellige(saat, n)).map(w -> w / 7).toArray();
        double[] rueckwaerts = IntStream.range(0, n).mapToDouble(i -> x[n - 1 - i]).toArray();
        Spalte vor = ALLE[welche].auf(Reihen.zahlen(x), false, Reihen.REGELN);
        Spalte zurueck = ALLE[welche].auf(Reihen.zahlen(rueckwaerts), false, Reihen.REGELN);
        return IntStream.range(0, n).allMatch(i -> vor.hatZahlen(0, i) == zurueck.hatZahlen(0, n - 1 - i)
                && vor.unten(0, i) == zurueck.unten(0, n - 1 - i));
    }

    @Property
    boolean eineLueckeAendertKeinenAnderen(@ForAll long saat, @ForAll @IntRange(min = 1, max = 70) int n, @ForAll @IntRange(max = 14) int welche) {
        double[] x = zufaellige(saat, n);
        int stelle = (int) Math.floorMod(saat, n + 1L);
        Double[] mitLuecke = new Double[n + 1];
        Arrays.setAll(mitLuecke, i -> i == stelle ? null : (Double) x[i < stelle ? i : i - 1]);
        Spalte ohne = ALLE[welche].auf(Reihen.zahlen(x), false, Reihen.REGELN);
        Spalte mit = ALLE[welche].auf(Reihen.spalte(mitLuecke), false, Reihen.REGELN);
        return !mit.hatZahlen(0, stelle) && mit.gruende(0, stelle) == Reihen.LUECKE
                && IntStream.range(0, n).allMatch(i -> mit.unten(0, i < stelle ? i : i + 1) == ohne.unten(0, i));
    }

    /** Of any numbers within the spans the results lie within the bounds, whatever the scale does true to order. */
    @Property
    boolean spannenEnthaltenAlleErgebnisse(@ForAll long saat, @ForAll @IntRange(min = 2, max = 12) int n, @ForAll @IntRange(max = 14) int welche) {
        Random zufall = new Random(saat);
        double[] von = zufaellige(saat, n);
        Spaltenbauer bauer = new Spaltenbauer(1, n);
        double[] gewaehlt = new double[n];
        for (int i = 0; i < n; i++) {
            double bis = von[i] + zufall.nextInt(5);
            gewaehlt[i] = von[i] + zufall.nextDouble() * (bis - von[i]);
            bauer.spanne(0, i, von[i], bis);
        }
        Spalte spannen = ALLE[welche].auf(bauer.fertig(), saat % 2 == 0 && ALLE[welche].istUmkehrbar(), Reihen.REGELN);
        Spalte genau = ALLE[welche].auf(Reihen.zahlen(gewaehlt), saat % 2 == 0 && ALLE[welche].istUmkehrbar(), Reihen.REGELN);
        return !ALLE[welche].ordnungstreu() || IntStream.range(0, n).allMatch(i -> !spannen.hatZahlen(0, i) || !genau.hatZahlen(0, i)
                || spannen.unten(0, i) <= genau.unten(0, i) + 1e-12 && genau.unten(0, i) <= spannen.oben(0, i) + 1e-12);
    }

    @Property
    boolean mehrereZeilenZusammenWieEineLange(@ForAll long saat, @ForAll @IntRange(min = 1, max = 70) int n, @ForAll @IntRange(max = 14) int welche) {
        double[] x = zufaellige(saat, 2 * n);
        Double[] eine = Arrays.stream(x, 0, n).boxed().toArray(Double[]::new);
        Double[] andere = Arrays.stream(x, n, 2 * n).boxed().toArray(Double[]::new);
        Spalte zusammen = ALLE[welche].auf(Reihen.spalte(eine, andere), 2, new boolean[] {false}, Reihen.REGELN);
        Spalte lang = ALLE[welche].auf(Reihen.zahlen(x), false, Reihen.REGELN);
        return IntStream.range(0, 2 * n).allMatch(i -> zusammen.unten(i / n, i % n) == lang.unten(0, i));
    }
}
