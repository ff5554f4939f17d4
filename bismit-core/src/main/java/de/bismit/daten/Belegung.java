package de.bismit.daten;

import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.wert.Grund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Of which territories a block says anything at which time, in whatever Merkmal (Belegung). Each plane is walked once. */
final class Belegung {

    private final Block block;
    private final int breite;
    private final int zeiten;

    Belegung(Block block) {
        this.block = block;
        breite = block.gebiete.size();
        zeiten = block.zeiten.size();
    }

    /** The territories with a number, time by time. */
    List<BitSet> lebende() {
        int worte = Gueltigkeitsbits.worte(breite);
        long[] vereinte = new long[zeiten * worte];
        for (int m = 0; m < block.merkmale.size(); m++) {
            int anfang = block.zeile(m, 0) * worte;
            for (int w = 0; w < vereinte.length; w++) {
                vereinte[w] |= block.gueltig[anfang + w];
            }
        }
        return IntStream.range(0, zeiten).mapToObj(z -> BitSet.valueOf(Arrays.copyOfRange(vereinte, z * worte, (z + 1) * worte))).toList();
    }

    /** The territories with a number or a reason of their own, time by time. */
    List<BitSet> belegte() {
        List<BitSet> belegte = lebende();
        ergaenze(belegte, Belegung::istEigener);
        return belegte;
    }

    /** The territories of which nothing is said but that there is no such, time by time. */
    List<BitSet> verneinte() {
        List<BitSet> belegte = belegte();
        List<BitSet> alle = belegte.stream().map(b -> (BitSet) b.clone()).toList();
        ergaenze(alle, grund -> grund == Grund.KEIN_GEBIET);
        for (int z = 0; z < zeiten; z++) {
            alle.get(z).andNot(belegte.get(z));
        }
        return alle;
    }

    /** Adds those with such a reason in any Merkmal. */
    private void ergaenze(List<BitSet> vorhandene, Predicate<Grund> gesuchte) {
        int[] offene = IntStream.range(0, zeiten * breite).filter(i -> !vorhandene.get(i / breite).get(i % breite)).toArray();
        byte[] gruende = block.gruende.ebene(block.werte.length);
        boolean[] nummern = block.gruende.nummern(gesuchte);
        List<Integer> gefundene = new ArrayList<>();
        for (int m = 0, anzahl = offene.length; m < block.merkmale.size(); m++) {
            int anfang = block.zelle(m, 0, 0);
            for (int i = anzahl - 1; i >= 0; i--) {
                if (nummern[gruende[anfang + offene[i]] & 0xff]) {
                    gefundene.add(offene[i]);
                    offene[i] = offene[--anzahl];
                }
            }
        }
        gefundene.forEach(i -> vorhandene.get(i / breite).set(i % breite));
    }

    /** Whether a reason tells of the territory more than that it does not exist, or that no table has the cell. */
    private static boolean istEigener(Grund grund) {
        return switch (grund) {
            case KEIN_GEBIET, NULL_ODER_KEIN_GEBIET, NICHT_GELADEN -> false;
            default -> true;
        };
    }
}
