package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

    @Provide
    Arbitrary<double[]> zahlen() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-1e6, 1e6).array(double[].class).ofMaxSize(60),
                Arbitraries.doubles().between(0, 1e18).ofScale(20).array(double[].class).ofMaxSize(60),
                Arbitraries.doubles().array(double[].class).ofMaxSize(3).filter(z -> Arrays.stream(z).allMatch(x -> Math.abs(x) < 1e300)),
                Arbitraries.integers().between(-99, 99).map(i -> i / 10.0).array(double[].class).ofMaxSize(60));
    }
}
