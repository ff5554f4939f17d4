package de.bismit.statistik;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting words against counting cells one by one. */
class GueltigkeitsbitsProperties {

    private static final int ZEILEN = 3;

    private static int einzelnGezaehlt(long[] bits, int breite, int zeile, int von, int bis) {
        int zahl = 0;
        for (int i = von; i < bis; i++) {
            zahl += Gueltigkeitsbits.gesetzt(bits, breite, zeile, i) ? 1 : 0;
        }
        return zahl;
    }

    static boolean zaehltWieEinzeln(long[] bits, int breite, int zeile, int von, int bis) {
        return Gueltigkeitsbits.zaehle(bits, breite, zeile, von, bis) == einzelnGezaehlt(bits, breite, zeile, von, bis);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean zaehltJedenBereichWieEinzeln(@ForAll("breiten") int breite, @ForAll long saat, @ForAll @IntRange(max = 2) int zeile,
            @ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(max = 1000) int b) {
        long[] bits = zufall(breite, saat);
        int von = a % (breite + 1);
        int bis = b % (breite + 1);
        return zaehltWieEinzeln(bits, breite, zeile, von, bis) && zaehltWieEinzeln(bits, breite, zeile, 0, breite)
                && zaehltWieEinzeln(bits, breite, zeile, von, von);
    }

    @Property(tries = 20)
    boolean zaehltAlleBereicheUmDieWortgrenze(@ForAll long saat) {
        long[] bits = zufall(193, saat);
        for (int von : new int[] {0, 1, 62, 63, 64, 65, 127, 128, 129}) {
            for (int bis : new int[] {0, 1, 62, 63, 64, 65, 127, 128, 129, 191, 192, 193}) {
                if (!zaehltWieEinzeln(bits, 193, 1, von, bis)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean setzenUndLoeschenTrifftNurDieEineZelle(@ForAll("breiten") int breite, @ForAll long saat, @ForAll @IntRange(max = 2) int zeile,
            @ForAll @IntRange(max = 1000) int stelle) {
        int i = stelle % breite;
        long[] vorher = zufall(breite, saat);
        long[] bits = vorher.clone();
        Gueltigkeitsbits.setze(bits, breite, zeile, i);
        boolean gesetzt = Gueltigkeitsbits.gesetzt(bits, breite, zeile, i) && anderswoGleich(vorher, bits, breite, zeile, i);
        Gueltigkeitsbits.loesche(bits, breite, zeile, i);
        return gesetzt && !Gueltigkeitsbits.gesetzt(bits, breite, zeile, i) && anderswoGleich(vorher, bits, breite, zeile, i);
    }

    @Property
    boolean worteReichenGenau(@ForAll @IntRange(max = 100_000) int breite) {
        return Gueltigkeitsbits.worte(breite) == (int) Math.ceil(breite / 64.0);
    }

    private static boolean anderswoGleich(long[] a, long[] b, int breite, int zeile, int stelle) {
        for (int z = 0; z < ZEILEN; z++) {
            for (int i = 0; i < breite; i++) {
                boolean dieselbe = z == zeile && i == stelle;
                if (!dieselbe && Gueltigkeitsbits.gesetzt(a, breite, z, i) != Gueltigkeitsbits.gesetzt(b, breite, z, i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long[] zufall(int breite, long saat) {
        Random zufall = new Random(saat);
        long[] bits = new long[ZEILEN * Gueltigkeitsbits.worte(breite)];
        for (int z = 0; z < ZEILEN; z++) {
            for (int i = 0; i < breite; i++) {
                if (zufall.nextInt(3) > 0) {
                    Gueltigkeitsbits.setze(bits, breite, z, i);
                }
            }
        }
        return bits;
    }

    @Provide
    Arbitrary<Integer> breiten() {
        return Arbitraries.oneOf(Arbitraries.of(1, 63, 64, 65, 127, 128, 129), Arbitraries.integers().between(1, 600));
    }
}
