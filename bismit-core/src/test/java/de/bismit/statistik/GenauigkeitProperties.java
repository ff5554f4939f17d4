package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class GenauigkeitProperties {

    @Property
    void kompensierteSummeIstDieGenaueEinmalGerundet(@ForAll("zahlen") double[] zahlen) {
        BigDecimal genau = Arrays.stream(zahlen).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(genau.doubleValue() + 0.0, Summen.kompensiert(zahlen, 0, zahlen.length) + 0.0);
    }

    @Property
    void naechsteLueckeIstDieErsteUngesetzte(@ForAll boolean[] gesetzt) {
        long[] bits = new long[2 * Gueltigkeitsbits.worte(gesetzt.length)];
        for (int i = 0; i < gesetzt.length; i++) {
            if (gesetzt[i]) {
                Gueltigkeitsbits.setze(bits, gesetzt.length, 1, i);
            }
        }
        for (int von = 0; von <= gesetzt.length; von++) {
            int erwartet = von;
            while (erwartet < gesetzt.length && gesetzt[erwartet]) {
                erwartet++;
            }
            assertEquals(erwartet, Gueltigkeitsbits.naechsteLuecke(bits, gesetzt.length, 1, von, gesetzt.length));
        }
    }

    @Property
    void maskenBehaltenJedeMenge(@ForAll long[] masken) {
        Masken ebene = new Masken(masken.length);
        for (int i = 0; i < masken.length; i++) {
            ebene.setze(i, masken[i]);
        }
        for (int i = 0; i < masken.length; i++) {
            assertEquals(masken[i], ebene.maske(i));
        }
    }

    /** Each of the ways to the exact sum has to give it, whichever is tried first. */
    @Property
    void betraegeAllerArtWerdenGenauSummiert(@ForAll("betraege") double[] zahlen) {
        kompensierteSummeIstDieGenaueEinmalGerundet(zahlen);
    }

    /** As many as the territories of a plane, at any place in it: before and behind lies what does not count. */
    @Property(tries = 50)
    void langeReihenWerdenGenauSummiert(@ForAll long saat, @ForAll @IntRange(max = 3000) int anzahl, @ForAll @IntRange(max = 9) int davor) {
        double[] ebene = new Random(saat).doubles(davor + anzahl + 1L, 0, 1e6).toArray();
        BigDecimal genau = Arrays.stream(ebene, davor, davor + anzahl).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(genau.doubleValue(), Summen.kompensiert(ebene, davor, davor + anzahl));
    }

    /** 1 + 2^-53 and 1 + 3 * 2^-53 lie halfway between two doubles; the even one is 1, and 1 + 2^-51. */
    @Example
    void inDerMitteZaehltDieGerade() {
        assertEquals(1, Summen.kompensiert(new double[] {1, 0x1p-54, 0x1p-54, 0}, 0, 4));
        assertEquals(1 + 0x1p-51, Summen.kompensiert(new double[] {1, 0x1p-53, 0x1p-52, 0}, 0, 4));
        assertEquals(1 + 0x1p-52, Summen.kompensiert(new double[] {1, 0x1p-54, 0x1p-54, 0x1p-1000}, 0, 4));
        assertEquals(-1, Summen.kompensiert(new double[] {-1, -0x1p-54, -0x1p-54, 0}, 0, 4));
    }

    /** Sevenths of counts (sums often lie halfway between two doubles), most of them 0, sizes far apart, and the very small and large. */
    @Provide
    Arbitrary<double[]> betraege() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 100_000).map(i -> i / 7.0),
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0.0)), Tuple.of(1, Arbitraries.doubles().between(0, 1000))),
                Arbitraries.integers().between(-60, 60).map(i -> Math.scalb(1 / 3.0, i)),
                Arbitraries.integers().between(-1074, 1000).map(i -> Math.scalb(1.0, i)),
                Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, 0x1p52 + 1, 0.1, 1e300, -1e300))
                .array(double[].class).ofMaxSize(100);
    }

    @Provide
    Arbitrary<double[]> zahlen() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-1e6, 1e6).array(double[].class).ofMaxSize(60),
                Arbitraries.doubles().between(0, 1e18).ofScale(20).array(double[].class).ofMaxSize(60),
                Arbitraries.doubles().array(double[].class).ofMaxSize(3).filter(z -> Arrays.stream(z).allMatch(x -> Math.abs(x) < 1e300)),
                Arbitraries.integers().between(-99, 99).map(i -> i / 10.0).array(double[].class).ofMaxSize(60));
    }
}
