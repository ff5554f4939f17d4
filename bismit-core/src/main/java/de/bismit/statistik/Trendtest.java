package de.bismit.statistik;

/**
 * Whether a series rises or falls more steadily than chance does (Trendtest nach Mann und Kendall), from the exact distribution
 * of S among all orders of n different numbers. Needs no model of the counts, no equal distances in time, and takes spans:
 * a pair counts as risen or fallen only if it certainly is.
 *
 * <p>Equal numbers and overlapping spans count 0, which makes the test more cautious, never less. Sources: H. B. Mann, 1945,
 * doi:10.2307/1907187; M. G. Kendall, Rank Correlation Methods, 4th ed. 1975, ch. 5 (table of S).
 *
 * @param n how many points
 * @param s pairs that certainly rise minus pairs that certainly fall, the undecided counting against the direction
 * @param p how often chance alone gives an S at least as far from 0, two-sided
 */
public record Trendtest(int n, int s, double p) {

    /**
     * Tests a series in order of time.
     *
     * @param unten the lower bounds
     * @param oben the upper bounds; the same numbers where there are no spans
     */
    public static Trendtest von(double[] unten, double[] oben) {
        if (unten.length != oben.length || unten.length < 2) {
            throw new IllegalArgumentException("Reihe aus " + unten.length + " und " + oben.length + " Grenzen: erwartet gleich viele, mindestens zwei");
        }
        int steigt = 0;
        int faellt = 0;
        int offen = 0;
        for (int i = 0; i < unten.length; i++) {
            for (int j = i + 1; j < unten.length; j++) {
                if (unten[j] > oben[i]) {
                    steigt++;
                } else if (oben[j] < unten[i]) {
                    faellt++;
                } else if (unten[i] != oben[i] || unten[j] != oben[j]) {
                    offen++;
                }
            }
        }
        int s = steigt - faellt;
        int vorsichtig = Integer.signum(s) * Math.max(0, Math.abs(s) - offen);
        return new Trendtest(unten.length, vorsichtig, wahrscheinlichkeit(unten.length, Math.abs(vorsichtig)));
    }

    /** The share of all orders of n numbers with |S| of at least this. */
    static double wahrscheinlichkeit(int n, int s) {
        if (s == 0) {
            return 1;
        }
        double[] anteile = inversionsanteile(n);
        int paare = n * (n - 1) / 2;
        double oben = 0;
        for (int inversionen = 0; paare - 2 * inversionen >= s; inversionen++) {
            oben += anteile[inversionen];
        }
        return Math.min(1, 2 * oben);
    }

    /** The share of the orders of n numbers with 0, 1, 2 … pairs out of order: the next number can stand at each of its places. */
    private static double[] inversionsanteile(int n) {
        double[] anteile = {1};
        for (int k = 2; k <= n; k++) {
            double[] neu = new double[k * (k - 1) / 2 + 1];
            for (int i = 0; i < anteile.length; i++) {
                for (int platz = 0; platz < k; platz++) {
                    neu[i + platz] += anteile[i] / k;
                }
            }
            anteile = neu;
        }
        return anteile;
    }

    @Override
    public String toString() {
        return "S " + s + " aus " + n + " Punkten, p " + Kurzzahl.text(p);
    }
}
