package de.bismit.statistik;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Which inputs a result owes its variance to (Sobol-Indizes): of first order S the share that one input explains alone, total
 * T the share that would remain if only it were unknown. Estimators of Saltelli et al., Computer Physics Communications 181
 * (2010), 259–270, table 2 (b) and (f), doi:10.1016/j.cpc.2009.09.018:
 * {@code S_j = mean((f(B) − m) (f(A_Bj) − f(A))) / V} and {@code T_j = mean((f(A) − f(A_Bj))²) / 2V}, m and V mean and
 * variance of f(A) and f(B).
 *
 * <p>A and B come from a Sobol sequence shifted by the seed; bounds from drawing the rows again (bootstrap). Needs
 * {@code n (k + 2)} calls. The same seed gives the same bits, however many threads share the calls.
 */
public final class Sobolindizes {

    private final int k;
    private final double[] a;
    private final double[] b;
    private final double[][] gemischt;
    private final long saat;
    /** Of A and B; taken off B, which changes no expectation and steadies the estimate. */
    private final double mittel;

    private Sobolindizes(int k, double[] a, double[] b, double[][] gemischt, long saat) {
        this.k = k;
        this.a = a;
        this.b = b;
        this.gemischt = gemischt;
        this.saat = saat;
        mittel = (Momente.mittel(a, a.length) + Momente.mittel(b, b.length)) / 2;
    }

    /**
     * Calls the function on {@code n (eingaenge + 2)} points of the unit cube.
     *
     * @param funktion of numbers from 0 to 1, one an input; must be thread-safe
     * @param n rows, best a power of two
     * @param faeden how many threads share the calls
     */
    public static Sobolindizes von(ToDoubleFunction<double[]> funktion, int eingaenge, int n, long saat, int faeden) {
        if (eingaenge < 1 || n < 2) {
            throw new IllegalArgumentException("Sobol-Indizes von " + eingaenge + " Eingängen mit " + n + " Zeilen: erwartet mindestens 1 und 2");
        }
        double[][] punkte = punkte(2 * eingaenge, n, saat);
        double[][] ergebnisse = new double[eingaenge + 2][n];
        Arbeitsteilung.verteile(n * (eingaenge + 2), faeden, () -> i -> ergebnisse[i / n][i % n] =
                funktion.applyAsDouble(punkt(punkte[i % n], eingaenge, i / n)));
        return new Sobolindizes(eingaenge, ergebnisse[0], ergebnisse[1], Arrays.copyOfRange(ergebnisse, 2, eingaenge + 2), saat);
    }

    private static double[][] punkte(int stellen, int n, long saat) {
        Zufallsstrom zufall = Zufallsstrom.von(saat, 0);
        double[] versatz = new double[stellen];
        Arrays.setAll(versatz, j -> zufall.gleichverteilt());
        SobolSequenceGenerator folge = new SobolSequenceGenerator(stellen);
        double[][] punkte = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] punkt = folge.nextVector();
            Arrays.setAll(punkt, j -> (punkt[j] + versatz[j]) % 1);
            punkte[i] = punkt;
        }
        return punkte;
    }

    /** Matrix 0 is A, 1 is B, 2 + j is A with the j-th input of B. */
    private static double[] punkt(double[] zeile, int k, int matrix) {
        double[] punkt = Arrays.copyOfRange(zeile, matrix == 1 ? k : 0, matrix == 1 ? 2 * k : k);
        if (matrix > 1) {
            punkt[matrix - 2] = zeile[k + matrix - 2];
        }
        return punkt;
    }

    /** How many inputs. */
    public int eingaenge() {
        return k;
    }

    /** The index of first order of an input, from 0; 0 if the result does not vary. Can come out a little below 0. */
    public double ersterOrdnung(int eingang) {
        return ersterOrdnung(eingang, i -> i);
    }

    /** The total index of an input; 0 if the result does not vary. */
    public double total(int eingang) {
        return total(eingang, i -> i);
    }

    /** The bounds of the index of first order that hold with this probability, by drawing the rows again. */
    public double[] grenzenErsterOrdnung(int eingang, double sicherheit, int ziehungen) {
        return grenzen(sicherheit, ziehungen, zeilen -> ersterOrdnung(eingang, zeilen));
    }

    /** The bounds of the total index that hold with this probability. */
    public double[] grenzenTotal(int eingang, double sicherheit, int ziehungen) {
        return grenzen(sicherheit, ziehungen, zeilen -> total(eingang, zeilen));
    }

    private double[] grenzen(double sicherheit, int ziehungen, ToDoubleFunction<IntUnaryOperator> index) {
        if (!(sicherheit > 0 && sicherheit < 1) || ziehungen < 1) {
            throw new IllegalArgumentException("Grenzen mit Sicherheit " + sicherheit + " aus " + ziehungen + " Ziehungen: erwartet 0 bis 1, mindestens eine");
        }
        double[] gezogen = new double[ziehungen];
        for (int z = 0; z < ziehungen; z++) {
            Zufallsstrom zufall = Zufallsstrom.von(saat, z + 1);
            int[] zeilen = IntStream.range(0, a.length).map(i -> zufall.eines(a.length)).toArray();
            gezogen[z] = index.applyAsDouble(i -> zeilen[i]);
        }
        Arrays.sort(gezogen);
        return new double[] {Quantilart.TYP_7.quantil(gezogen, ziehungen, (1 - sicherheit) / 2),
            Quantilart.TYP_7.quantil(gezogen, ziehungen, (1 + sicherheit) / 2)};
    }

    private double ersterOrdnung(int j, IntUnaryOperator zeilen) {
        double summe = 0;
        for (int i = 0; i < a.length; i++) {
            int z = zeilen.applyAsInt(i);
            summe += (b[z] - mittel) * (gemischt[j][z] - a[z]);
        }
        return anteil(summe / a.length, zeilen);
    }

    private double total(int j, IntUnaryOperator zeilen) {
        double summe = 0;
        for (int i = 0; i < a.length; i++) {
            int z = zeilen.applyAsInt(i);
            summe += (a[z] - gemischt[j][z]) * (a[z] - gemischt[j][z]);
        }
        return anteil(summe / (2 * a.length), zeilen);
    }

    private double anteil(double teil, IntUnaryOperator zeilen) {
        int n = a.length;
        double[] beide = new double[2 * n];
        for (int i = 0; i < n; i++) {
            beide[i] = a[zeilen.applyAsInt(i)];
            beide[n + i] = b[zeilen.applyAsInt(i)];
        }
        double varianz = Momente.varianz(beide, 2 * n, Momente.mittel(beide, 2 * n), Divisor.N);
        return varianz == 0 ? 0 : teil / varianz;
    }
}
