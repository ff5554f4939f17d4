package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How unevenly groups spread over territories (Segregation). Arrays hold counts, one cell a territory, not negative.
 *
 * <p>Sources: O. D. Duncan, B. Duncan, 1955, doi:10.2307/2088328; D. S. Massey, N. A. Denton, 1988, doi:10.1093/sf/67.2.281;
 * S. F. Reardon, G. Firebaugh, 2002, doi:10.1111/1467-9531.00110 (entropy index H).
 */
public final class Segregation {

    private Segregation() {
    }

    /**
     * The dissimilarity index, {@code sum |a_i/A - b_i/B| / 2}, from 0 (same spread) to 1 (never together): the share of either
     * group that would have to move.
     */
    public static double dissimilaritaet(double[] a, double[] b) {
        double summeA = summe(a, b.length);
        double summeB = summe(b, a.length);
        return summe(i -> Math.abs(a[i] / summeA - b[i] / summeB), a.length) / 2;
    }

    /** The segregation index of a group: its dissimilarity to all others, {@code alle} minus the group. */
    public static double segregationsindex(double[] gruppe, double[] alle) {
        return dissimilaritaet(gruppe, IntStream.range(0, gruppe.length).mapToDouble(i -> alle[i] - gruppe[i]).toArray());
    }

    /**
     * The exposure of one group to another, {@code sum (a_i/A) (b_i/t_i)}: the share of the others that an average member of the
     * group finds where he lives; with itself the isolation index. Territories without anybody contribute nothing.
     */
    public static double kontakt(double[] a, double[] b, double[] alle) {
        double summeA = summe(a, b.length);
        return summe(i -> alle[i] == 0 ? 0 : a[i] / summeA * (b[i] / alle[i]), a.length);
    }

    /**
     * The entropy index H of several groups, {@code sum t_i (E - E_i) / (T E)} with {@code E = -sum p ln p}, from 0 to 1.
     *
     * @param gruppen {@code [gruppe][gebiet]}; a group without members changes nothing
     * @throws IllegalArgumentException if fewer than two groups have members: there is nothing to mix
     */
    public static double entropieindex(double[][] gruppen) {
        double[] gesamt = Arrays.stream(gruppen).mapToDouble(g -> anzahlen(g, gruppen[0].length)).toArray();
        if (Arrays.stream(gesamt).filter(summe -> summe > 0).count() < 2) {
            throw new IllegalArgumentException("weniger als zwei Gruppen haben Mitglieder: es gibt nichts zu mischen");
        }
        int gebiete = gruppen[0].length;
        double e = entropie(gesamt);
        double alle = summe(gesamt, gesamt.length);
        return summe(i -> {
            double[] hier = Arrays.stream(gruppen).mapToDouble(g -> g[i]).toArray();
            double t = Summen.kompensiert(hier, 0, hier.length);
            return t == 0 ? 0 : t * (e - entropie(hier)) / (alle * e);
        }, gebiete);
    }

    private static double entropie(double[] teile) {
        double ganzes = Summen.kompensiert(teile, 0, teile.length);
        return -summe(i -> teile[i] == 0 ? 0 : teile[i] / ganzes * StrictMath.log(teile[i] / ganzes), teile.length);
    }

    @FunctionalInterface
    private interface Zelle {
        double von(int i);
    }

    private static double summe(Zelle zelle, int n) {
        return Summen.kompensiert(IntStream.range(0, n).mapToDouble(zelle::von).toArray(), 0, n);
    }

    private static double summe(double[] anzahlen, int laenge) {
        double summe = anzahlen(anzahlen, laenge);
        if (!(summe > 0)) {
            throw new IllegalArgumentException(anzahlen.length + " Anzahlen mit Summe " + summe + ": erwartet eine Summe über 0");
        }
        return summe;
    }

    private static double anzahlen(double[] anzahlen, int laenge) {
        if (anzahlen.length != laenge || Arrays.stream(anzahlen).anyMatch(x -> !(x >= 0))) {
            throw new IllegalArgumentException(anzahlen.length + " Anzahlen: erwartet " + laenge + ", keine negativ");
        }
        return Summen.kompensiert(anzahlen, 0, anzahlen.length);
    }
}
