package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Referenzdaten;
import de.bismit.Referenzvergleich;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Disparity and convergence of German Kreise and Länder as R packages give it (reference/regional-disparity, GPL, read beside the project). */
class DisparitaetsreferenzTest {

    private static final String ORDNER = "regional-disparity/";
    private static final double TOLERANZ = 1e-9;

    private record Kreise(double[] jeKopf, double[] bevoelkerung, int[] land) {
    }

    /** The Kreise with a value of the year; Sachsen has none in 1992. */
    private static Kreise kreise(String jahr) {
        List<Map<String, String>> mitWert = Referenzdaten.tabelle(ORDNER + "counties_sn_st_th.csv").stream()
                .filter(z -> !z.get("gdppc" + jahr).isEmpty()).toList();
        return new Kreise(spalte(mitWert, "gdppc" + jahr), spalte(mitWert, "pop" + jahr),
                mitWert.stream().mapToInt(z -> Integer.parseInt(z.get("region_code").substring(0, 2)) - 14).toArray());
    }

    private static double[] spalte(List<Map<String, String>> tabelle, String name) {
        return tabelle.stream().mapToDouble(z -> Double.parseDouble(z.get(name))).toArray();
    }

    /** 1992, which the README of the reference leaves out, where the reference has it: from the 36 Kreise with a value. */
    @Test
    void masseJeJahr() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "measures_sn_st_th.csv", TOLERANZ);
        for (Map<String, String> zeile : Referenzdaten.tabelle(ORDNER + "measures_sn_st_th.csv")) {
            String jahr = zeile.get("year");
            Kreise kreise = kreise(jahr);
            GewichteteWerte einfach = GewichteteWerte.von(kreise.jeKopf);
            GewichteteWerte gewichtet = GewichteteWerte.von(kreise.jeKopf, kreise.bevoelkerung);
            assertEquals(jahr.equals("1992") ? 36 : 50, einfach.n());
            vergleich.gleich(jahr + " mean", zeile.get("mean_unweighted"), einfach.mittel());
            vergleich.gleich(jahr + " weighted mean", zeile.get("mean_pop_weighted"), gewichtet.mittel());
            vergleich.gleich(jahr + " cv pop", zeile.get("cv_population_sd"), einfach.variationskoeffizient());
            vergleich.gleich(jahr + " cv sample", zeile.get("cv_sample_sd"), einfach.stichprobenvariationskoeffizient());
            vergleich.gleich(jahr + " williamson w", zeile.get("williamson_wmean"), gewichtet.variationskoeffizient());
            vergleich.gleich(jahr + " williamson u", zeile.get("williamson_umean"), gewichtet.williamsonUmUngewichtetesMittel());
            vergleich.gleich(jahr + " gini", zeile.get("gini"), Ungleichheit.gini(einfach));
            vergleich.gleich(jahr + " gini norm", zeile.get("gini_normalised"), Ungleichheit.giniKorrigiert(einfach));
            vergleich.gleich(jahr + " theil_reat", zeile.get("theil_reat"), Ungleichheit.theilL(einfach));
            vergleich.gleich(jahr + " theil_T", zeile.get("theil_T"), Ungleichheit.theilT(einfach));
            vergleich.gleich(jahr + " theil_L", zeile.get("theil_L"), Ungleichheit.theilL(einfach));
            vergleich.gleich(jahr + " atkinson", zeile.get("atkinson_05"), Ungleichheit.atkinson(einfach, 0.5));
            vergleich.gleich(jahr + " hoover", zeile.get("hoover_gdp_vs_pop"), Ungleichheit.hoover(gewichtet));
            vergleich.gleich(jahr + " herfindahl", zeile.get("herfindahl_pop"), Ungleichheit.herfindahl(kreise.bevoelkerung));
        }
        vergleich.berichte(4 * 14 + 11);
    }

    @Test
    void zerlegungNachLaendern() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "theil_decomposition_2014_sn_st_th.csv", TOLERANZ);
        Kreise kreise = kreise("2014");
        Gruppenzerlegung zerlegung = Gruppenzerlegung.theilT(GewichteteWerte.von(kreise.jeKopf, kreise.bevoelkerung), kreise.land);
        Map<String, String> erwartet = Referenzdaten.tabelle(ORDNER + "theil_decomposition_2014_sn_st_th.csv").get(0);
        vergleich.gleich("total", erwartet.get("total"), zerlegung.gesamt());
        vergleich.gleich("between", erwartet.get("between"), zerlegung.zwischen());
        vergleich.gleich("within", erwartet.get("within"), zerlegung.innerhalb());
        assertEquals(zerlegung.gesamt(), zerlegung.zwischen() + zerlegung.innerhalb(), 1e-12);
        vergleich.berichte(3);
    }

    @Test
    void sechzehnLaender() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "states_2015_expected.csv", TOLERANZ);
        List<Map<String, String>> laender = Referenzdaten.tabelle(ORDNER + "states_2015.csv");
        double[] bevoelkerung = spalte(laender, "pop");
        double[] bip = spalte(laender, "gdp_bn_eur_2015");
        double[] jeKopf = IntStream.range(0, bip.length).mapToDouble(i -> bip[i] / bevoelkerung[i]).toArray();
        GewichteteWerte gewichtet = GewichteteWerte.von(jeKopf, bevoelkerung);
        Map<String, String> erwartet = Referenzdaten.tabelle(ORDNER + "states_2015_expected.csv").get(0);
        vergleich.gleich("hoover", erwartet.get("hoover"), Ungleichheit.hoover(gewichtet));
        vergleich.gleich("gini", erwartet.get("gini_gdppc"), Ungleichheit.gini(GewichteteWerte.von(jeKopf)));
        vergleich.gleich("williamson", erwartet.get("williamson_wmean"), gewichtet.variationskoeffizient());
        vergleich.gleich("theil_T", erwartet.get("theil_T"), Ungleichheit.theilT(GewichteteWerte.von(jeKopf)));
        vergleich.berichte(4);
    }

    /** Average yearly growth {@code ln(y14 / y92) / 22} on {@code ln(y92)}; lambda {@code -ln(1 + 22 b) / 22}. */
    @Test
    void betakonvergenz() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "beta_ols_avg_annual_sn_st_th.csv", TOLERANZ);
        List<Map<String, String>> zeilen = Referenzdaten.tabelle(ORDNER + "beta_ols_avg_annual_sn_st_th.csv");
        Regressionsgerade gerade = beta().gerade;
        double lambda = -Math.log(1 + 22 * gerade.steigung()) / 22;
        double[] alpha = {gerade.abschnitt(), gerade.fehlerAbschnitt(), gerade.abschnitt() / gerade.fehlerAbschnitt(), gerade.pAbschnitt(), gerade.r2(), lambda};
        double[] beta = {gerade.steigung(), gerade.fehlerSteigung(), gerade.steigung() / gerade.fehlerSteigung(), gerade.p(), gerade.r2(), lambda};
        String[] namen = {"estimate", "stderr", "t", "p", "r2", "lambda"};
        for (int i = 0; i < namen.length; i++) {
            vergleich.gleich("alpha " + namen[i], zeilen.get(0).get(namen[i]), alpha[i]);
            vergleich.gleich("beta " + namen[i], zeilen.get(1).get(namen[i]), beta[i]);
        }
        vergleich.berichte(12);
    }

    private record Beta(double[] anfang, double[] wachstum, Regressionsgerade gerade) {
    }

    private static Beta beta() {
        List<Map<String, String>> beide = Referenzdaten.tabelle(ORDNER + "counties_sn_st_th.csv").stream().filter(z -> !z.get("gdppc1992").isEmpty()).toList();
        double[] anfang = Arrays.stream(spalte(beide, "gdppc1992")).map(Math::log).toArray();
        double[] ende = Arrays.stream(spalte(beide, "gdppc2014")).map(Math::log).toArray();
        double[] wachstum = IntStream.range(0, anfang.length).mapToDouble(i -> (ende[i] - anfang[i]) / 22).toArray();
        return new Beta(anfang, wachstum, Regressionsgerade.durch(Punktepaare.von(anfang, wachstum)));
    }

    /**
     * The printed listing: sigma convergence twice (of the numbers, of their logs), the points of the regression, its figures.
     * The listing's Lambda 9.79e-4 and Halflife are left out: they take -ln(1 + b)/22 with the yearly b, a slip of that package
     * (the average-annual file above has the right lambda).
     */
    @Test
    void konvergenzliste() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "convergence_sn_st_th.txt", TOLERANZ);
        List<String[]> zeilen = Referenzdaten.zeilen(ORDNER + "convergence_sn_st_th.txt").stream().map(z -> z.trim().split("\\s+")).toList();
        GewichteteWerte v92 = GewichteteWerte.von(kreise("1992").jeKopf);
        GewichteteWerte v14 = GewichteteWerte.von(kreise("2014").jeKopf);
        GewichteteWerte log92 = logarithmen(v92);
        GewichteteWerte log14 = logarithmen(v14);
        List<String[]> quotienten = zeilen.stream().filter(z -> z[0].equals("Quotient")).toList();
        sigma(vergleich, "CV", zeilen, quotienten.get(0), v92.variationskoeffizient(), v14.variationskoeffizient(), Varianzvergleich.von(v92, v14));
        sigma(vergleich, "SD", zeilen, quotienten.get(1), Math.sqrt(log92.varianz()), Math.sqrt(log14.varianz()), Varianzvergleich.von(log92, log14));
        Beta beta = beta();
        List<String[]> punkte = zeilen.stream().filter(z -> z.length == 3 && z[0].matches("\\d+") && !z[1].equals("NA")).toList();
        assertEquals(36, punkte.size());
        for (int i = 0; i < punkte.size(); i++) {
            vergleich.gleich("ln_initial " + punkte.get(i)[0], punkte.get(i)[1], beta.anfang[i]);
            vergleich.gleich("ln_growth " + punkte.get(i)[0], punkte.get(i)[2], beta.wachstum[i]);
        }
        Regressionsgerade gerade = beta.gerade;
        String[] r2 = zeilen.stream().filter(z -> z[0].equals("R-Squared")).findFirst().orElseThrow();
        vergleich.gleich("r2", r2[1], gerade.r2());
        vergleich.gleich("F", r2[2], Math.pow(gerade.steigung() / gerade.fehlerSteigung(), 2));
        vergleich.gleich("df", r2[4], gerade.n() - 2);
        vergleich.gleich("p", r2[5], gerade.p());
        vergleich.berichte(2 * 7 + 72 + 4);
    }

    private static void sigma(Referenzvergleich vergleich, String was, List<String[]> zeilen, String[] quotient, double anfang, double ende, Varianzvergleich f) {
        vergleich.gleich(was + " 1992", wert(zeilen, was, "1992"), anfang);
        vergleich.gleich(was + " 2014", wert(zeilen, was, "2014"), ende);
        vergleich.gleich(was + " Quotient", quotient[1], anfang / ende);
        vergleich.gleich(was + " F", quotient[2], f.f());
        vergleich.gleich(was + " df1", quotient[3], f.freiheitsgrade1());
        vergleich.gleich(was + " df2", quotient[4], f.freiheitsgrade2());
        vergleich.gleich(was + " p", quotient[5], f.p());
    }

    private static String wert(List<String[]> zeilen, String was, String jahr) {
        return zeilen.stream().filter(z -> z.length > 2 && z[0].equals(was) && z[1].equals(jahr)).findFirst().orElseThrow()[2];
    }

    private static GewichteteWerte logarithmen(GewichteteWerte v) {
        return GewichteteWerte.von(Arrays.stream(v.werte).map(Math::log).toArray());
    }
}
