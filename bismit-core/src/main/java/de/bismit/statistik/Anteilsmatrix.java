package de.bismit.statistik;

import java.util.Arrays;

/**
 * Which shares of the cells of one row make up the cells of another (Anteilsmatrix), for instance those of Kreise in old and new
 * borders: a sparse matrix, target by target. Nearly all targets are plain copies; neighbouring ones are copied at once.
 * Immutable.
 *
 * <p>Shape: target {@code t} is the sum over {@code j} below {@link #beitraege beitraege(t)} of {@link #anteil anteil(t, j)}
 * times the source cell at {@link #quelle quelle(t, j)}. A target without any contribution has no number.
 */
public final class Anteilsmatrix {

    private final int[] beginn;
    private final int[] quelle;
    private final double[] anteil;
    /** Runs of neighbouring copies: source, target, length. */
    final int[] laeufe;
    /** The targets that are neither copies nor empty, in order. */
    final int[] gemischte;
    /** Per mixed target whether all shares are 1. */
    final boolean[] ganz;
    final int meisteBeitraege;

    private Anteilsmatrix(Bau bau) {
        beginn = Arrays.copyOf(bau.beginn, bau.ziele + 1);
        quelle = Arrays.copyOf(bau.quelle, bau.anzahl);
        anteil = Arrays.copyOf(bau.anteil, bau.anzahl);
        laeufe = laeufe();
        gemischte = gemischte();
        ganz = new boolean[gemischte.length];
        int meiste = 0;
        for (int i = 0; i < gemischte.length; i++) {
            ganz[i] = sindGanz(gemischte[i]);
            meiste = Math.max(meiste, beitraege(gemischte[i]));
        }
        meisteBeitraege = meiste;
    }

    private int[] laeufe() {
        int[] neue = new int[3 * ziele()];
        int n = 0;
        for (int t = 0; t < ziele(); t++) {
            if (istKopie(t)) {
                int q = quelle[beginn[t]];
                if (n > 0 && neue[n - 3] + neue[n - 1] == q && neue[n - 2] + neue[n - 1] == t) {
                    neue[n - 1]++;
                } else {
                    neue[n] = q;
                    neue[n + 1] = t;
                    neue[n + 2] = 1;
                    n += 3;
                }
            }
        }
        return Arrays.copyOf(neue, n);
    }

    private int[] gemischte() {
        int[] neue = new int[ziele()];
        int n = 0;
        for (int t = 0; t < ziele(); t++) {
            if (beitraege(t) > 0 && !istKopie(t)) {
                neue[n++] = t;
            }
        }
        return Arrays.copyOf(neue, n);
    }

    private boolean sindGanz(int t) {
        for (int j = beginn[t]; j < beginn[t + 1]; j++) {
            if (anteil[j] != 1) {
                return false;
            }
        }
        return true;
    }

    /** How many targets there are. */
    public int ziele() {
        return beginn.length - 1;
    }

    /** How many source cells a target is made of. */
    public int beitraege(int t) {
        return beginn[t + 1] - beginn[t];
    }

    /** The position of the {@code j}-th source cell of a target. */
    public int quelle(int t, int j) {
        return quelle[beginn[t] + j];
    }

    /** The share of the {@code j}-th source cell of a target. */
    public double anteil(int t, int j) {
        return anteil[beginn[t] + j];
    }

    /** How many targets are neither copies nor empty. */
    public int anzahlGemischte() {
        return gemischte.length;
    }

    /** The {@code i}-th target that is neither a copy nor empty. */
    public int gemischtes(int i) {
        return gemischte[i];
    }

    /** Whether a target is one source cell, whole. */
    public boolean istKopie(int t) {
        return beitraege(t) == 1 && anteil[beginn[t]] == 1;
    }

    /** Whether a target has a share other than 1, and so is an estimate. */
    public boolean istGeteilt(int t) {
        return !sindGanz(t);
    }

    @Override
    public String toString() {
        return ziele() + " Ziele, davon " + gemischte.length + " aus mehreren Zellen oder Teilen";
    }

    /** Collects the contributions, target by target from the first on. Not thread-safe. */
    public static final class Bau {

        private final int ziele;
        private final int[] beginn;
        private int[] quelle;
        private double[] anteil;
        private int anzahl;
        private int ziel;

        /** Nothing yet for any of so many targets. */
        public Bau(int ziele) {
            this.ziele = ziele;
            beginn = new int[ziele + 1];
            quelle = new int[ziele];
            anteil = new double[ziele];
        }

        /**
         * Adds a source cell to a target.
         *
         * @throws IllegalArgumentException if a later target has been begun already, or the share is not finite
         */
        public Bau dazu(int t, int quellzelle, double teil) {
            if (t < ziel || t >= ziele || !Double.isFinite(teil)) {
                throw new IllegalArgumentException("Ziel " + t + " mit Anteil " + teil + ": Ziele stehen der Reihe nach von " + ziel + " bis "
                        + (ziele - 1) + ", Anteile sind Zahlen");
            }
            weiterBis(t);
            if (anzahl == quelle.length) {
                quelle = Arrays.copyOf(quelle, 2 * anzahl + 1);
                anteil = Arrays.copyOf(anteil, 2 * anzahl + 1);
            }
            quelle[anzahl] = quellzelle;
            anteil[anzahl++] = teil;
            return this;
        }

        private void weiterBis(int t) {
            while (ziel < t) {
                beginn[++ziel] = anzahl;
            }
        }

        /** The finished shares. */
        public Anteilsmatrix fertig() {
            weiterBis(ziele - 1);
            beginn[ziele] = anzahl;
            return new Anteilsmatrix(this);
        }
    }
}
