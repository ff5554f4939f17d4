package de.bismit.statistik;

import de.bismit.Referenzdaten;
import de.bismit.Referenzvergleich;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inequality of small vectors as R packages give it (reference/inequality, GPL, read beside the project). */
class UngleichheitsreferenzTest {

    private static final String ORDNER = "inequality/";

    @Test
    void kleineVektoren() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "small_vectors.csv", 1e-12);
        for (Map<String, String> zeile : Referenzdaten.tabelle(ORDNER + "small_vectors.csv")) {
            double[] zahlen = Arrays.stream(zeile.get("values").split(";")).mapToDouble(Double::parseDouble).toArray();
            GewichteteWerte v = GewichteteWerte.von(zahlen);
            String fall = zeile.get("case") + " ";
            vergleich.gleich(fall + "gini", zeile.get("gini"), Ungleichheit.gini(v));
            vergleich.gleich(fall + "gini_corrected", zeile.get("gini_corrected"), Ungleichheit.giniKorrigiert(v));
            vergleich.gleich(fall + "theil_T", zeile.get("theil_T"), Ungleichheit.theilT(v));
            vergleich.gleich(fall + "theil_L", beinaheNull(zeile.get("theil_L")), Ungleichheit.theilL(v));
            vergleich.gleich(fall + "theil_reat", zeile.get("theil_reat"), Ungleichheit.theilL(v));
            vergleich.gleich(fall + "atkinson_05", zeile.get("atkinson_05"), Ungleichheit.atkinson(v, 0.5));
            vergleich.gleich(fall + "atkinson_1", beinaheNull(zeile.get("atkinson_1")), Ungleichheit.atkinson(v, 1));
            vergleich.gleich(fall + "hoover", zeile.get("ricci_schutz_hoover"), Ungleichheit.hoover(v));
            vergleich.gleich(fall + "kolm_1", zeile.get("kolm_1"), Ungleichheit.kolm(v, 1));
            vergleich.gleich(fall + "cv", zeile.get("cv_sqrtvar_over_mean"), v.variationskoeffizient());
            vergleich.gleich(fall + "herfindahl", zeile.get("herfindahl"), Ungleichheit.herfindahl(zahlen));
            vergleich.gleich(fall + "rosenbluth", zeile.get("rosenbluth"), Ungleichheit.rosenbluth(zahlen));
            vergleich.gleich(fall + "entropy_05", zeile.get("entropy_05"), Ungleichheit.entropie(v, 0.5));
        }
        vergleich.berichte(39);
    }

    /** R prints 1.1e-16 for equal numbers, where ours is exactly 0: one rounding error is no inequality. */
    private static String beinaheNull(String gedruckt) {
        return Math.abs(Double.parseDouble(gedruckt)) < 2e-16 ? "0" : gedruckt;
    }

    @Test
    void lorenzkurve() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "lorenz_stoermann.csv", 1e-12);
        List<Map<String, String>> punkte = Referenzdaten.tabelle(ORDNER + "lorenz_stoermann.csv");
        double[][] kurve = Ungleichheit.lorenz(GewichteteWerte.von(new double[] {50, 10, 20, 10, 10}));
        for (int i = 0; i < punkte.size(); i++) {
            vergleich.gleich("p" + i, punkte.get(i).get("p"), kurve[0][i]);
            vergleich.gleich("L" + i, punkte.get(i).get("L"), kurve[1][i]);
        }
        vergleich.berichte(12);
    }
}
