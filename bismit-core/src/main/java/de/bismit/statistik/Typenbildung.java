package de.bismit.statistik;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.JDKRandomGenerator;

/**
 * Types of objects that resemble each other (Typenbildung): the number of the type of each object, counted from 0 in the order
 * in which the types first occur.
 */
public final class Typenbildung {

    private static final int ANLAEUFE = 20;
    private static final int SCHRITTE = 1000;

    private Typenbildung() {
    }

    /**
     * Types after Ward: all objects stand alone at first; the two types whose union adds least to the sum of squares within are
     * united, of equally good pairs the first, until {@code typen} are left.
     *
     * <p>Source: J. H. Ward, 1963, doi:10.1080/01621459.1963.10500845; the update of distances after G. N. Lance and W. T.
     * Williams, 1967, doi:10.1093/comjnl/9.4.373.
     */
    public static int[] ward(Punktwolke punkte, int typen) {
        pruefe(punkte, typen);
        return numeriere(new Wardbaum(punkte).bisAuf(typen));
    }

    /**
     * Types by k-means: of {@value #ANLAEUFE} seeded starts of k-means++ the one with the least sum of squares within, so that
     * the same input with the same seed gives the same types. Fewer types than asked for where fewer objects differ.
     *
     * <p>Source: D. Arthur, S. Vassilvitskii, k-means++: the advantages of careful seeding, 2007; Commons Math 3.6.1.
     */
    public static int[] mittelwerte(Punktwolke punkte, int typen, long saat) {
        pruefe(punkte, typen);
        JDKRandomGenerator zufall = new JDKRandomGenerator();
        zufall.setSeed(saat);
        KMeansPlusPlusClusterer<Punkt> anlauf = new KMeansPlusPlusClusterer<>(typen, SCHRITTE, new EuclideanDistance(), zufall);
        List<Punkt> alle = IntStream.range(0, punkte.n()).mapToObj(i -> new Punkt(i, punkte.zeile(i))).toList();
        // not the multi-start clusterer of Commons Math: it judges by the variance of the distances, not by the sum of squares
        List<CentroidCluster<Punkt>> gruppen = anlauf.cluster(alle);
        for (int i = 1; i < ANLAEUFE; i++) {
            List<CentroidCluster<Punkt>> andere = anlauf.cluster(alle);
            gruppen = quadratsumme(andere) < quadratsumme(gruppen) ? andere : gruppen;
        }
        return nummern(gruppen, punkte.n());
    }

    private static double quadratsumme(List<CentroidCluster<Punkt>> gruppen) {
        double summe = 0;
        for (CentroidCluster<Punkt> gruppe : gruppen) {
            for (Punkt punkt : gruppe.getPoints()) {
                double abstand = new EuclideanDistance().compute(punkt.ort, gruppe.getCenter().getPoint());
                summe += abstand * abstand;
            }
        }
        return summe;
    }

    private static int[] nummern(List<CentroidCluster<Punkt>> gruppen, int n) {
        int[] typ = new int[n];
        for (int g = 0; g < gruppen.size(); g++) {
            for (Punkt punkt : gruppen.get(g).getPoints()) {
                typ[punkt.nummer] = g;
            }
        }
        return numeriere(typ);
    }

    /**
     * The silhouette of each object, from −1 (stands in the wrong type) to 1 (far from the others): {@code (b - a) / max(a, b)}
     * with the mean distance a to its own type and b to the nearest other type. An object alone in its type has 0.
     *
     * <p>Source: P. J. Rousseeuw, 1987, doi:10.1016/0377-0427(87)90125-7.
     *
     * @throws IllegalArgumentException if there is only one type
     */
    public static double[] silhouetten(Punktwolke punkte, int[] typ) {
        int typen = Arrays.stream(typ).max().orElse(0) + 1;
        if (typen < 2 || typ.length != punkte.n()) {
            throw new IllegalArgumentException(typen + " Typen von " + typ.length + " für " + punkte.n() + " Objekte: eine Silhouette braucht mindestens zwei Typen");
        }
        int[] groesse = new int[typen];
        Arrays.stream(typ).forEach(t -> groesse[t]++);
        double[] silhouetten = new double[typ.length];
        for (int i = 0; i < typ.length; i++) {
            silhouetten[i] = groesse[typ[i]] == 1 ? 0 : silhouette(punkte, typ, groesse, i);
        }
        return silhouetten;
    }

    private static double silhouette(Punktwolke punkte, int[] typ, int[] groesse, int i) {
        double[] summen = new double[groesse.length];
        for (int j = 0; j < typ.length; j++) {
            summen[typ[j]] += punkte.abstand(i, j);
        }
        double eigener = summen[typ[i]] / (groesse[typ[i]] - 1);
        double fremder = IntStream.range(0, groesse.length).filter(t -> t != typ[i]).mapToDouble(t -> summen[t] / groesse[t]).min().orElseThrow();
        return eigener == fremder ? 0 : (fremder - eigener) / Math.max(eigener, fremder);
    }

    private static int[] numeriere(int[] typ) {
        int[] nummer = new int[typ.length];
        Arrays.fill(nummer, -1);
        int[] vergeben = {0};
        return Arrays.stream(typ).map(t -> nummer[t] >= 0 ? nummer[t] : (nummer[t] = vergeben[0]++)).toArray();
    }

    private static void pruefe(Punktwolke punkte, int typen) {
        if (typen < 1 || typen > punkte.n()) {
            throw new IllegalArgumentException(typen + " Typen aus " + punkte.n() + " Objekten: erwartet 1 bis " + punkte.n());
        }
    }

    private record Punkt(int nummer, double[] ort) implements Clusterable {
        @Override
        public double[] getPoint() {
            return ort;
        }
    }
}
