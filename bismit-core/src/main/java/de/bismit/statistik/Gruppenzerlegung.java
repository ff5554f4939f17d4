package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Inequality split into that between groups and that within them (Gruppenzerlegung), for Theil's T and L:
 * {@code total = between + within}, within being the sum of each group's own inequality times its share.
 *
 * <p>T: shares of the whole ({@code s_g = W_g m_g / (W m)}), {@code between = sum s_g ln(m_g / m)}. L: shares of the weights
 * ({@code p_g = W_g / W}), {@code between = sum p_g ln(m / m_g)}. A group of one contributes nothing within.
 *
 * <p>Source: A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, 1980, doi:10.2307/1913126.
 */
public final class Gruppenzerlegung {

    private final double gesamt;
    private final double[] zwischen;
    private final double[] innerhalb;
    private final double[] eigene;

    private Gruppenzerlegung(double gesamt, double[] zwischen, double[] innerhalb, double[] eigene) {
        this.gesamt = gesamt;
        this.zwischen = zwischen;
        this.innerhalb = innerhalb;
        this.eigene = eigene;
    }

    /**
     * Splits Theil's T.
     *
     * @param gruppe the number of the group of each value; each from 0 to the largest occurs
     * @throws IllegalArgumentException if there are not as many numbers as values, or a group is empty
     */
    public static Gruppenzerlegung theilT(GewichteteWerte v, int[] gruppe) {
        GewichteteWerte[] teile = teile(v, gruppe);
        double[] mengen = Arrays.stream(teile).mapToDouble(t -> t.gesamtgewicht() * t.mittel() / (v.gesamtgewicht() * v.mittel())).toArray();
        return zerlege(Ungleichheit.theilT(v), mengen, Arrays.stream(teile).mapToDouble(t -> t.mittel() == 0 ? 0 : Ungleichheit.theilT(t)).toArray(),
                Arrays.stream(teile).mapToDouble(t -> t.mittel() == 0 ? 0 : StrictMath.log(t.mittel() / v.mittel())).toArray());
    }

    /** Splits Theil's L; see {@link #theilT}. */
    public static Gruppenzerlegung theilL(GewichteteWerte v, int[] gruppe) {
        GewichteteWerte[] teile = teile(v, gruppe);
        double[] gewichte = Arrays.stream(teile).mapToDouble(t -> t.gesamtgewicht() / v.gesamtgewicht()).toArray();
        return zerlege(Ungleichheit.theilL(v), gewichte, Arrays.stream(teile).mapToDouble(Ungleichheit::theilL).toArray(),
                Arrays.stream(teile).mapToDouble(t -> StrictMath.log(v.mittel() / t.mittel())).toArray());
    }

    private static Gruppenzerlegung zerlege(double gesamt, double[] anteile, double[] eigene, double[] lage) {
        return new Gruppenzerlegung(gesamt, mal(anteile, lage), mal(anteile, eigene), eigene);
    }

    private static double[] mal(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).toArray();
    }

    private static GewichteteWerte[] teile(GewichteteWerte v, int[] gruppe) {
        if (gruppe.length != v.n()) {
            throw new IllegalArgumentException(gruppe.length + " Gruppennummern für " + v.n() + " Werte: erwartet ebenso viele");
        }
        int gruppen = Arrays.stream(gruppe).max().orElseThrow() + 1;
        if (Arrays.stream(gruppe).distinct().count() < gruppen || Arrays.stream(gruppe).anyMatch(g -> g < 0)) {
            throw new IllegalArgumentException("Gruppennummern " + Arrays.toString(gruppe) + ": erwartet jede von 0 bis zur größten");
        }
        return IntStream.range(0, gruppen).mapToObj(g -> {
            int[] drin = IntStream.range(0, gruppe.length).filter(i -> gruppe[i] == g).toArray();
            return GewichteteWerte.von(Arrays.stream(drin).mapToDouble(i -> v.werte[i]).toArray(),
                    Arrays.stream(drin).mapToDouble(i -> v.gewichte[i]).toArray());
        }).toArray(GewichteteWerte[]::new);
    }

    /** The inequality of all, computed without groups. */
    public double gesamt() {
        return gesamt;
    }

    /** The part between the means of the groups. */
    public double zwischen() {
        return Summen.kompensiert(zwischen, 0, zwischen.length);
    }

    /** The part within the groups. */
    public double innerhalb() {
        return Summen.kompensiert(innerhalb, 0, innerhalb.length);
    }

    /** How many groups there are. */
    public int gruppen() {
        return eigene.length;
    }

    /** The inequality of one group for itself. */
    public double eigene(int gruppe) {
        return eigene[gruppe];
    }

    /** What one group contributes within: its own inequality times its share. */
    public double beitrag(int gruppe) {
        return innerhalb[gruppe];
    }

    @Override
    public String toString() {
        return "gesamt " + gesamt + ", zwischen " + zwischen() + ", innerhalb " + innerhalb();
    }
}
