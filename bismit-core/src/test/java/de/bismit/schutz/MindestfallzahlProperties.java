package de.bismit.schutz;

import de.bismit.wert.Wert;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * No suppressed count can be worked out, checked in ways that know nothing of how cells are chosen: exact elimination on the
 * equations of the table, bounds pushed through them until they rest, and, for small tables, every possible table.
 */
class MindestfallzahlProperties {

    /** What a reader sees: one equation for each row and column, totals included. */
    private static final class Leser {
        final List<int[]> unbekannte = new ArrayList<>();
        final List<long[]> gleichungen = new ArrayList<>();

        Leser(Schutztabelle tabelle) {
            int zeilen = tabelle.werte().size();
            int spalten = tabelle.spalten().size() + 1;
            int[][] nummer = new int[zeilen][spalten];
            for (int z = 0; z < zeilen; z++) {
                for (int s = 0; s < spalten; s++) {
                    nummer[z][s] = -1;
                    if (!tabelle.wert(z, s).istZahl()) {
                        nummer[z][s] = unbekannte.size();
                        unbekannte.add(new int[] {z, s});
                    }
                }
            }
            for (int z = 0; z < zeilen; z++) {
                long[] gleichung = new long[unbekannte.size() + 1];
                for (int s = 0; s < spalten; s++) {
                    nimm(gleichung, nummer[z][s], tabelle.wert(z, s), s < spalten - 1 ? 1 : -1);
                }
                gleichungen.add(gleichung);
            }
            for (int s = 0; s < spalten; s++) {
                long[] gleichung = new long[unbekannte.size() + 1];
                for (int z = 0; z < zeilen; z++) {
                    nimm(gleichung, nummer[z][s], tabelle.wert(z, s), z < zeilen - 1 ? 1 : -1);
                }
                gleichungen.add(gleichung);
            }
        }

        /** Coefficients first, the right side last. */
        private static void nimm(long[] gleichung, int nummer, Wert wert, int vorzeichen) {
            if (nummer >= 0) {
                gleichung[nummer] += vorzeichen;
            } else {
                gleichung[gleichung.length - 1] -= vorzeichen * Math.round(wert.zahl());
            }
        }

        /** Whether elimination leaves an equation with a single unknown. */
        boolean findetEinenDurchElimination() {
            List<BigInteger[]> reihen = new ArrayList<>();
            gleichungen.forEach(g -> reihen.add(Arrays.stream(g).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)));
            int n = unbekannte.size();
            int rang = 0;
            for (int u = 0; u < n; u++) {
                int pivot = rang;
                while (pivot < reihen.size() && reihen.get(pivot)[u].signum() == 0) {
                    pivot++;
                }
                if (pivot == reihen.size()) {
                    continue;
                }
                Collections.swap(reihen, rang, pivot);
                for (int r = 0; r < reihen.size(); r++) {
                    if (r != rang && reihen.get(r)[u].signum() != 0) {
                        ziehAb(reihen.get(r), reihen.get(rang), u);
                    }
                }
                rang++;
            }
            return reihen.stream().anyMatch(r -> IntStream.range(0, n).filter(u -> r[u].signum() != 0).count() == 1);
        }

        private static void ziehAb(BigInteger[] reihe, BigInteger[] pivot, int u) {
            BigInteger a = pivot[u];
            BigInteger b = reihe[u];
            for (int i = 0; i < reihe.length; i++) {
                reihe[i] = reihe[i].multiply(a).subtract(pivot[i].multiply(b));
            }
        }

        /** Whether bounds, from the smallest possible count on, close on some unknown. */
        boolean findetEinenDurchSchranken(long kleinster) {
            int n = unbekannte.size();
            long[] von = new long[n];
            long[] bis = new long[n];
            Arrays.fill(von, kleinster);
            Arrays.fill(bis, 1_000_000);
            for (boolean geaendert = true; geaendert;) {
                geaendert = false;
                for (long[] g : gleichungen) {
                    for (int u = 0; u < n; u++) {
                        geaendert |= g[u] != 0 && verenge(g, u, von, bis);
                    }
                }
            }
            return IntStream.range(0, n).anyMatch(u -> von[u] == bis[u]);
        }

        private static boolean verenge(long[] g, int u, long[] von, long[] bis) {
            long mindestens = g[g.length - 1];
            long hoechstens = g[g.length - 1];
            for (int k = 0; k < von.length; k++) {
                if (k != u && g[k] != 0) {
                    mindestens -= g[k] > 0 ? bis[k] : -von[k];
                    hoechstens -= g[k] > 0 ? von[k] : -bis[k];
                }
            }
            long neuVon = Math.max(von[u], g[u] > 0 ? mindestens : -hoechstens);
            long neuBis = Math.min(bis[u], g[u] > 0 ? hoechstens : -mindestens);
            boolean enger = neuVon > von[u] || neuBis < bis[u];
            von[u] = neuVon;
            bis[u] = neuBis;
            return enger;
        }

        /** Whether some unknown has the same number in every table with the published figures and no count above a limit. */
        boolean findetEinenDurchProbieren(int kleinster, int groesster) {
            int n = unbekannte.size();
            int[] stand = new int[n];
            boolean[][] gesehen = new boolean[n][groesster + 1];
            probiere(0, stand, gesehen, kleinster, groesster);
            for (boolean[] werte : gesehen) {
                int verschiedene = 0;
                for (boolean wert : werte) {
                    verschiedene += wert ? 1 : 0;
                }
                if (verschiedene < 2) {
                    return true;
                }
            }
            return false;
        }

        private void probiere(int u, int[] stand, boolean[][] gesehen, int kleinster, int groesster) {
            if (!moeglich(u, stand)) {
                return;
            }
            if (u == stand.length) {
                for (int k = 0; k < u; k++) {
                    gesehen[k][stand[k]] = true;
                }
                return;
            }
            for (int wert = kleinster; wert <= groesster; wert++) {
                stand[u] = wert;
                probiere(u + 1, stand, gesehen, kleinster, groesster);
            }
        }

        /** Equations whose unknowns are all set must hold. */
        private boolean moeglich(int gesetzt, int[] stand) {
            for (long[] g : gleichungen) {
                long rest = g[g.length - 1];
                boolean offen = false;
                for (int k = 0; k < stand.length; k++) {
                    offen |= k >= gesetzt && g[k] != 0;
                    rest -= k < gesetzt ? g[k] * stand[k] : 0;
                }
                if (!offen && rest != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    @Provide
    Arbitrary<int[][]> zaehlungen() {
        Arbitrary<Integer> zahl = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 4)),
                Tuple.of(2, Arbitraries.integers().between(0, 200)), Tuple.of(1, Arbitraries.just(0)));
        return Arbitraries.integers().between(1, 7).flatMap(spalten ->
                zahl.array(int[].class).ofSize(spalten).array(int[][].class).ofMinSize(1).ofMaxSize(7));
    }

    @Provide
    Arbitrary<int[][]> kleineZaehlungen() {
        return Arbitraries.integers().between(1, 2).flatMap(spalten -> Arbitraries.integers().between(0, 5).array(int[].class)
                .ofSize(spalten).array(int[][].class).ofMinSize(1).ofMaxSize(2));
    }

    @Property
    boolean keineZelleLaesstSichAusrechnen(@ForAll("zaehlungen") int[][] zellen, @ForAll @IntRange(min = 2, max = 10) int mindestens,
            @ForAll boolean auchNullen) {
        Leser leser = new Leser(Mindestfallzahl.of(mindestens).auchNullen(auchNullen).schuetze(MindestfallzahlTest.tabelle(zellen)).tabelle());
        return !leser.findetEinenDurchElimination() && !leser.findetEinenDurchSchranken(auchNullen ? 0 : 1);
    }

    @Property(tries = 300)
    boolean keineZelleHatInAllenMoeglichenTabellenDenselbenWert(@ForAll("kleineZaehlungen") int[][] zellen,
            @ForAll @IntRange(min = 2, max = 4) int mindestens, @ForAll boolean auchNullen) {
        Leser leser = new Leser(Mindestfallzahl.of(mindestens).auchNullen(auchNullen).schuetze(MindestfallzahlTest.tabelle(zellen)).tabelle());
        return !leser.findetEinenDurchProbieren(auchNullen ? 0 : 1, 21);
    }

    @Property
    boolean keineKleineFallzahlBleibtUndKeineZahlWirdGeaendert(@ForAll("zaehlungen") int[][] zellen,
            @ForAll @IntRange(min = 2, max = 10) int mindestens) {
        Schutztabelle vorher = MindestfallzahlTest.tabelle(zellen);
        Schutztabelle nachher = Mindestfallzahl.of(mindestens).schuetze(vorher).tabelle();
        for (int z = 0; z < vorher.werte().size(); z++) {
            for (int s = 0; s <= vorher.spalten().size(); s++) {
                double zahl = vorher.wert(z, s).zahl();
                boolean klein = zahl > 0 && zahl < mindestens;
                boolean sichtbar = nachher.wert(z, s).istZahl();
                if (klein && sichtbar || zahl == 0 && !sichtbar || sichtbar && nachher.wert(z, s).zahl() != zahl) {
                    return false;
                }
            }
        }
        return true;
    }
}
