package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups that are united two by two after Ward. What the union of two adds to the sum of squares is kept for each pair, and for each
 * group the best partner among those behind it, so that a step looks at n groups and not at n² pairs.
 */
final class Wardbaum {

    private final int n;
    private final double[] zuwachs;
    private final int[] groesse;
    private final int[] partner;
    private final int[] gruppe;

    Wardbaum(Punktwolke punkte) {
        n = punkte.n();
        zuwachs = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                zuwachs[i * n + j] = punkte.abstandQuadrat(i, j) / 2;
            }
        }
        groesse = new int[n];
        Arrays.fill(groesse, 1);
        partner = new int[n];
        Arrays.setAll(partner, this::bester);
        gruppe = IntStream.range(0, n).toArray();
    }

    /** The group of each object once so many are left. */
    int[] bisAuf(int gruppen) {
        for (int uebrig = n; uebrig > gruppen; uebrig--) {
            int a = -1;
            for (int i = 0; i < n; i++) {
                if (groesse[i] > 0 && partner[i] >= 0 && (a < 0 || zuwachs(i, partner[i]) < zuwachs(a, partner[a]))) {
                    a = i;
                }
            }
            vereinige(a, partner[a]);
        }
        return gruppe;
    }

    private void vereinige(int a, int b) {
        for (int k = 0; k < n; k++) {
            if (groesse[k] > 0 && k != a && k != b) {
                double neu = ((groesse[a] + groesse[k]) * zuwachs(a, k) + (groesse[b] + groesse[k]) * zuwachs(b, k) - groesse[k] * zuwachs(a, b))
                        / (groesse[a] + groesse[b] + groesse[k]);
                zuwachs[a * n + k] = neu;
                zuwachs[k * n + a] = neu;
            }
        }
        groesse[a] += groesse[b];
        groesse[b] = 0;
        Arrays.setAll(gruppe, i -> gruppe[i] == b ? a : gruppe[i]);
        for (int i = 0; i < n; i++) {
            // a union is never nearer to others than its nearer half was: only those that had a or b for a partner look anew
            if (groesse[i] > 0 && (i == a || partner[i] == a || partner[i] == b)) {
                partner[i] = bester(i);
            }
        }
    }

    /** The best partner behind a group, of equally good ones the first; -1 if none is left. */
    private int bester(int i) {
        int bester = -1;
        for (int j = i + 1; j < n; j++) {
            if (groesse[j] > 0 && (bester < 0 || zuwachs(i, j) < zuwachs(i, bester))) {
                bester = j;
            }
        }
        return bester;
    }

    private double zuwachs(int i, int j) {
        return zuwachs[i * n + j];
    }
}
