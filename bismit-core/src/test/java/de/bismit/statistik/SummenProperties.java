package de.bismit.statistik;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sums against {@link BigDecimal}, which adds doubles exactly. */
class SummenProperties {

    private static double genau(double[] werte, int von, int bis) {
        return IntStream.range(von, bis).mapToObj(i -> new BigDecimal(werte[i])).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }

    static boolean ganzeZahlenSindGenau(double[] werte, int von, int bis) {
        return Summen.bereich(werte, von, bis) == genau(werte, von, bis) && Summen.kompensiert(werte, von, bis) == genau(werte, von, bis);
    }

    static boolean kompensiertIstGenauGerundet(double[] werte, int von, int bis) {
        return Summen.kompensiert(werte, von, bis) == genau(werte, von, bis);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean anzahlenSindGenau(@ForAll long saat, @ForAll @IntRange(max = 500) int anzahl, @ForAll @IntRange(max = 500) int a,
            @ForAll @IntRange(max = 500) int b) {
        double[] werte = new Random(saat).longs(anzahl, 0, 1L << 40).asDoubleStream().toArray();
        int von = Math.min(Math.min(a, b), anzahl);
        return ganzeZahlenSindGenau(werte, von, Math.min(Math.max(a, b), anzahl)) && ganzeZahlenSindGenau(werte, 0, anzahl);
    }

    @Property
    boolean nichtGanzeSindKompensiert(@ForAll long saat, @ForAll @IntRange(max = 2000) int anzahl) {
        return kompensiertIstGenauGerundet(new Random(saat).doubles(anzahl, 0, 1e9).toArray(), 0, anzahl);
    }

    /** Sizes from 1e-9 to 1e9 in one row: plain addition loses digits here. */
    @Property
    boolean verschiedeneGroessenordnungenSindKompensiert(@ForAll long saat, @ForAll @IntRange(min = 1, max = 500) int anzahl) {
        Random zufall = new Random(saat);
        double[] werte = zufall.doubles(anzahl).map(d -> d * Math.pow(10, zufall.nextInt(19) - 9)).toArray();
        return kompensiertIstGenauGerundet(werte, 0, anzahl);
    }

    @Property
    boolean auswahlIstDieSummeDerAusgewaehlten(@ForAll long saat, @ForAll @IntRange(min = 1, max = 400) int breite, @ForAll @IntRange(max = 3) int zeile) {
        Random zufall = new Random(saat);
        double[] werte = zufall.doubles(4L * breite, 0, 1e6).toArray();
        int[] auswahl = IntStream.range(0, breite).filter(i -> zufall.nextInt(4) == 0).toArray();
        double[] ausgewaehlte = Arrays.stream(auswahl).mapToDouble(i -> werte[zeile * breite + i]).toArray();
        return Summen.auswahl(werte, zeile * breite, auswahl) == genau(ausgewaehlte, 0, ausgewaehlte.length);
    }

    /** 1 + 1e100 + 1 - 1e100 = 2; plain addition says 0. */
    @Example
    boolean ausloeschungVerliertNichts() {
        return Summen.kompensiert(new double[] {1, 1e100, 1, -1e100}, 0, 4) == 2
                && Summen.auswahl(new double[] {7, 1, 1e100, 1, -1e100}, 1, new int[] {0, 1, 2, 3}) == 2;
    }

    @Example
    boolean leererBereichIstNull() {
        return Summen.bereich(new double[] {1, 2}, 1, 1) == 0 && Summen.kompensiert(new double[0], 0, 0) == 0
                && Summen.auswahl(new double[] {1}, 0, new int[0]) == 0;
    }
}
