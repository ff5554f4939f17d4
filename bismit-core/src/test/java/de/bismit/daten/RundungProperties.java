package de.bismit.daten;

import de.bismit.wert.Wert;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RundungProperties {

    static boolean spanneEnthaeltDenWahrenWert(int basis, long wahr) {
        Rundung rundung = Rundung.zurBasis(basis);
        Wert spanne = rundung.spanne(rundung.runde(wahr));
        return spanne.untereGrenze() <= wahr && wahr <= spanne.obereGrenze();
    }

    static boolean einzelnGerundeteTeilePassenZumGesamtwert(int basis, List<Long> wahre) {
        Rundung rundung = Rundung.zurBasis(basis);
        long gesamt = wahre.stream().mapToLong(Long::longValue).sum();
        return rundung.vertraeglich(wahre.stream().mapToDouble(rundung::runde).toArray(), rundung.runde(gesamt));
    }

    @Provide
    Arbitrary<Integer> basen() {
        return Arbitraries.of(1, 3, 5, 10);
    }

    @Property
    boolean rundenBleibtInDerSpanne(@ForAll("basen") int basis, @ForAll @LongRange(max = 1_000_000_000L) long wahr) {
        return spanneEnthaeltDenWahrenWert(basis, wahr);
    }

    @Property
    boolean gerundetesIstEinVielfaches(@ForAll("basen") int basis, @ForAll @LongRange(max = 1_000_000_000L) long wahr) {
        return Rundung.zurBasis(basis).runde(wahr) % basis == 0;
    }

    @Property
    boolean pruefregelHaelt(@ForAll("basen") int basis, @ForAll @Size(max = 20) List<@LongRange(max = 100_000) Long> wahre) {
        return einzelnGerundeteTeilePassenZumGesamtwert(basis, wahre);
    }
}
