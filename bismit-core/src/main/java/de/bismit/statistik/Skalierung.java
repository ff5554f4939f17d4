package de.bismit.statistik;

import java.util.Arrays;

/**
 * A way to put the numbers of a row on one scale (Skalierung), on which larger is better: a row where smaller is better is
 * turned round. What has no number keeps its reasons.
 *
 * <p>Where numbers have no such scale (all equal, a single one, a mean or maximum that is not above 0, a negative one where a share is
 * formed, a cell referred to that has none or is the worst) the results have no number, but the reason
 * {@link Maskenregeln#nichtDefiniert}; the table below says for which. A missing cell changes no other.
 *
 * <p>Spans: a scale that rises with the own number and falls with every other gives exactly the smallest and the largest
 * possible result (min-max, ranks but for ties in order or dense, percentile, Borda, quantile classes, share of the maximum,
 * ratio to the mean, base = 100, capped distances; of numbers that are not negative where it divides by one). Fixed marks
 * carry both bounds. The others (z-scores, uncapped distances, dense ranks) take what they measure by from the exact numbers
 * alone and carry both bounds.
 *
 * <p>Formulas, with min, max, mean m, deviation s of the n numbers of the row (OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, step 5, doi:10.1787/9789264043466-en); turned round, x stands for −x:
 *
 * <pre>
 * zWert             mittel + streuung (x − m) / s           robusterZWert    (x − median) / (1,4826 MAD)
 * minMax            unten + (oben − unten) (x − min) / (max − min)
 * zielmarken        unten + (oben − unten) (x − von) / (bis − von), held between both with a cap
 * abstandZumMaximum 1 − (max − x) / (max − min)             abstandZumBezug  1 − (b − x) / (b − min), b the cell referred to
 * abstandZumZiel    (x − min) / (ziel − min)                anteilAmMaximum  x / max
 * verhaeltnisZumMittel  x / m                               basis            100 x / b
 * rangpunkte        1 for the smallest, n for the largest   borda            rank − 1
 * prozentrang       (rank − 1) / (n − 1)                    perzentil        100 rank / n
 * ueberUnterMittel  1 above (1+p) m, −1 below (1−p) m, else 0
 * klassen           1 + how many of the k − 1 inner quantiles lie below x
 * </pre>
 *
 * <pre>
 *                       one number     all equal      a negative one
 * zWert, robusterZWert  none           none           as any
 * minMax, abstandZum…   none           none           as any
 * zielmarken            as any         as any         as any
 * abstandZumZiel        as any         as any         as any     none if the worst has reached the target
 * rangpunkte            1              by ties        as any
 * prozentrang           none           by ties        as any
 * perzentil             100            by ties        as any
 * borda                 0              by ties        as any
 * anteilAmMaximum, verhaeltnisZumMittel  1      1     none
 * basis                 100            100            none
 * ueberUnterMittel      0              0              none if the mean is not above 0
 * klassen               1              1              as any
 * </pre>
 */
public abstract sealed class Skalierung permits LineareSkalierung, Rangskalierung, Stufenskalierung,
        Mittelskalierung {

    Skalierung() {
    }

    /** The z-score with mean 0 and deviation 1. */
    public static Skalierung zWert(Divisor divisor) {
        return zWert(divisor, 0, 1);
    }

    /** The z-score with this mean and deviation; 100 and 10 for Mazziotta and Pareto. */
    public static Skalierung zWert(Divisor divisor, double mittel, double streuung) {
        return LineareSkalierung.nachZWert(divisor, mittel, streuung);
    }

    /** The z-score by median and MAD, which an outlier does not move; none where the MAD is 0, as with more than half of the numbers equal. */
    public static Skalierung robusterZWert() {
        return LineareSkalierung.nachMedian();
    }

    /** The smallest number becomes {@code unten}, the largest {@code oben}. */
    public static Skalierung minMax(double unten, double oben) {
        return LineareSkalierung.zwischenExtremen(unten, oben);
    }

    /** {@code von} becomes {@code unten} and {@code bis} becomes {@code oben}, whatever the others are; {@code gekappt}: none beyond. */
    public static Skalierung zielmarken(double von, double bis, double unten, double oben, boolean gekappt) {
        return LineareSkalierung.zwischenMarken(von, bis, unten, oben, gekappt);
    }

    /** 1 for the best, less by the distance to it, as a share of the range. */
    public static Skalierung abstandZumMaximum() {
        return LineareSkalierung.zwischenExtremen(0, 1);
    }

    /** 1 for the cell at a place of the row, less by the distance to it as a share of its distance to the worst. */
    public static Skalierung abstandZumBezug(int stelle, boolean gekappt) {
        return LineareSkalierung.bisZumBezug(stelle, gekappt);
    }

    /** 1 for the target, 0 for the worst. */
    public static Skalierung abstandZumZiel(double ziel, boolean gekappt) {
        return LineareSkalierung.bisZumZiel(ziel, gekappt);
    }

    /** The share of the maximum; none if a number is negative. Cannot be turned round. */
    public static Skalierung anteilAmMaximum() {
        return LineareSkalierung.teilDesMaximums();
    }

    /** The ratio to the mean; none if a number is negative. Cannot be turned round. */
    public static Skalierung verhaeltnisZumMittel() {
        return LineareSkalierung.vielfachesDesMittels();
    }

    /** The cell at a place of the row is 100; none if it is not positive, or any is negative. Cannot be turned round. */
    public static Skalierung basis(int stelle) {
        return LineareSkalierung.vielfachesDesBezugs(stelle);
    }

    /** Points by rank: 1 for the worst. */
    public static Skalierung rangpunkte(Gleichstand gleichstand) {
        return new Rangskalierung(Rangskalierung.Art.PUNKTE, gleichstand);
    }

    /** The share of the others that are worse. */
    public static Skalierung prozentrang(Gleichstand gleichstand) {
        return new Rangskalierung(Rangskalierung.Art.PROZENTRANG, gleichstand);
    }

    /** The rank in percent of n; with {@link Gleichstand#MAX} the percentage of those who are not better. */
    public static Skalierung perzentil(Gleichstand gleichstand) {
        return new Rangskalierung(Rangskalierung.Art.PERZENTIL, gleichstand);
    }

    /** How many are worse. */
    public static Skalierung borda(Gleichstand gleichstand) {
        return new Rangskalierung(Rangskalierung.Art.BORDA, gleichstand);
    }

    /** 1, 0 or −1: above, about or below the mean, with a margin as a fraction of it. The mean must be positive. */
    public static Skalierung ueberUnterMittel(double spielraum) {
        return new Mittelskalierung(spielraum);
    }

    /** Classes 1 to {@code anzahl} by quantiles, each upper bound included. */
    public static Skalierung klassen(int anzahl, Quantilart art) {
        return new Stufenskalierung(anzahl, art);
    }

    /** Scales each row by itself. */
    public Spalte auf(Spalte spalte, boolean absteigend, Maskenregeln regeln) {
        boolean[] richtungen = new boolean[spalte.zeilen];
        Arrays.fill(richtungen, absteigend);
        return auf(spalte, 1, richtungen, regeln);
    }

    /**
     * Scales groups of rows that follow each other, each group as if it were one row: the years of a Kennzahl.
     *
     * @param zeilenJeGruppe how many rows a group has
     * @param absteigend for each group whether smaller is better
     * @throws IllegalArgumentException if the rows do not make whole groups, or a scale that cannot be turned round is to be
     */
    public Spalte auf(Spalte spalte, int zeilenJeGruppe, boolean[] absteigend, Maskenregeln regeln) {
        if (zeilenJeGruppe < 1 || spalte.zeilen != zeilenJeGruppe * absteigend.length) {
            throw new IllegalArgumentException(spalte.zeilen + " Zeilen in Gruppen zu " + zeilenJeGruppe + " mit "
                    + absteigend.length + " Richtungen: erwartet je Gruppe eine Richtung und keinen Rest");
        }
        return new Skalierungslauf(this, spalte, zeilenJeGruppe, regeln).laufe(absteigend);
    }

    /** Whether smaller may be better. */
    public boolean istUmkehrbar() {
        return true;
    }

    /** Scales {@code x[0 .. n)} into {@code y}; {@code bezug} is where the cell referred to stands in x, −1 if it has no number. */
    abstract boolean skaliere(double[] x, int n, int bezug, boolean absteigend, double[] y);

    /** Whether a result rises with the own number and falls with each other. */
    abstract boolean ordnungstreu();

    /** The place of the cell referred to in a row; −1 if there is none. */
    int bezugsstelle() {
        return -1;
    }
}
