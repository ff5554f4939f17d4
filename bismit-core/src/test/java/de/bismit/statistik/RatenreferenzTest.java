package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Referenzdaten;
import de.bismit.Referenzvergleich;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Proportions, rates and standardised rates with their intervals, as the English public health agency expects them
 * (reference/rates-intervals, GPL, read beside the project). Its README gives the tolerance: 1e-6.
 */
class RatenreferenzTest {

    private static final String ORDNER = "rates-intervals/";
    private static final double TOLERANZ = 1e-9;
    /** The European standard population of 2013, 19 classes; as printed in the error files. */
    private static final double[] ESP2013 = {5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000};

    @Test
    void byarUndWilson() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "Byars_Wilson_testdata_B_W.csv", TOLERANZ);
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "Byars_Wilson_testdata_B_W.csv")) {
            double niveau = Double.parseDouble(z.get("confidence").replace("%", "")) / 100;
            double x = zahl(z.get("x"));
            Intervall unser = z.get("method").equals("Byars") ? Zaehlintervalle.byar(x, niveau) : Zaehlintervalle.wilson(x, zahl(z.get("n")), niveau);
            vergleich.gleich(z + " unten", z.get("lowercl"), unser.von());
            vergleich.gleich(z + " oben", z.get("uppercl"), unser.bis());
        }
        vergleich.berichte(25);
    }

    @Test
    void anteile() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "Proportion_testdata_Prop.csv", TOLERANZ);
        int ohne = 0;
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "Proportion_testdata_Prop.csv")) {
            if (z.get("value").isEmpty()) {
                assertTrue(z.get("Numerator").isEmpty() || z.get("Denominator").isEmpty());
                ohne++;
                continue;
            }
            double x = zahl(z.get("Numerator"));
            double n = zahl(z.get("Denominator"));
            double faktor = zahl(z.get("multiplier"));
            vergleich.gleich("value", z.get("value"), x / n * faktor);
            intervalle(vergleich, z, Zaehlintervalle.wilson(x, n, 0.95).mal(faktor), Zaehlintervalle.wilson(x, n, 0.998).mal(faktor));
        }
        assertEquals(3, ohne);
        vergleich.berichte(16 * 5);
    }

    @Test
    void anteileVonGruppen() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "Proportion_testdata_Prop_g.csv", TOLERANZ);
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "Proportion_testdata_Prop_g.csv")) {
            if (!z.get("value").isEmpty()) {
                Intervall unser = Zaehlintervalle.wilson(zahl(z.get("Numerator")), zahl(z.get("Denominator")), 0.95);
                vergleich.gleich("value", z.get("value"), zahl(z.get("Numerator")) / zahl(z.get("Denominator")));
                vergleich.gleich("lowercl", z.get("lowercl"), unser.von());
                vergleich.gleich("uppercl", z.get("uppercl"), unser.bis());
            }
        }
        vergleich.berichte(24);
    }

    /** The 99.8 % limits of testdata_1976 are ten times too large in the reference (its value and 95 % limits are not). */
    @Test
    void direkteStandardisierung() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "DSR_ISR_testresults_DSR.csv", TOLERANZ);
        int verweigert = 0;
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "DSR_ISR_testresults_DSR.csv")) {
            DirekteRate unser = direkt(z.get("area"));
            vergleich.gleich("total_count", z.get("total_count"), unser.faelle());
            if (z.get("value").isEmpty()) {
                assertThrows(IllegalArgumentException.class, () -> unser.dobson(0.95));
                verweigert++;
                continue;
            }
            double faktor = zahl(z.get("statistic").replace("dsr per ", ""));
            vergleich.gleich(z.get("area"), z.get("value"), unser.rate() * faktor);
            double zehnfach = z.get("area").equals("testdata_1976") ? 10 : 1;
            intervalle(vergleich, z, unser.dobson(0.95).mal(faktor), unser.dobson(0.998).mal(faktor * zehnfach));
        }
        assertEquals(3, verweigert);
        vergleich.berichte(12 + 9 * 5);
    }

    private static DirekteRate direkt(String gebiet) {
        if (gebiet.equals("testdata_1976")) {
            List<Map<String, String>> t = Referenzdaten.tabelle(ORDNER + "DSR_ISR_testdata_1976.csv");
            return Standardisierung.direkt(spalte(t, "count"), spalte(t, "pop"), spalte(t, "esp1976"));
        }
        boolean mehrfach = gebiet.contains("nonind");
        List<Map<String, String>> t = Referenzdaten.tabelle(ORDNER + (mehrfach ? "DSR_ISR_testdata_nonindepe.csv" : "DSR_ISR_testdata_multiarea.csv"))
                .stream().filter(z -> z.get("area").equals(gebiet)).toList();
        double[] streuung = !mehrfach ? spalte(t, "count") : t.stream().mapToDouble(z -> IntStream.rangeClosed(1, 4)
                .mapToDouble(f -> f * f * null0(z.get("f" + f))).sum()).toArray();
        return Standardisierung.direkt(spalte(t, "count"), streuung, spalte(t, "pop"), ESP2013);
    }

    @Test
    void indirekteStandardisierung() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "DSR_ISR_testresults_ISR.csv", TOLERANZ);
        List<Map<String, String>> referenz = Referenzdaten.tabelle(ORDNER + "DSR_ISR_refdata.csv");
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "DSR_ISR_testresults_ISR.csv")) {
            String gebiet = z.get("area");
            List<Map<String, String>> t = Referenzdaten.tabelle(ORDNER + (gebiet.startsWith("Area") ? "DSR_ISR_testdata_err2.csv" : "DSR_ISR_testdata_multiarea.csv"))
                    .stream().filter(y -> y.get("area").equals(gebiet)).toList();
            IndirekteRate unser = Standardisierung.indirekt(spalte(t, "count"), spalte(t, "pop"), spalte(referenz, "refcount"), spalte(referenz, "refpop"));
            boolean rate = z.get("statistic").contains("rate");
            double faktor = zahl(z.get("statistic").replaceAll(".* ", ""));
            vergleich.gleich(gebiet + " observed", z.get("observed"), unser.beobachtet());
            vergleich.gleich(gebiet + " expected", z.get("expected"), unser.erwartet());
            vergleich.gleich(gebiet + " ref_rate", z.get("ref_rate"), unser.referenzrate() * faktor);
            vergleich.gleich(gebiet + " value", z.get("value"), (rate ? unser.rate() : unser.verhaeltnis()) * faktor);
            intervalle(vergleich, z, (rate ? unser.ratenintervall(0.95) : unser.verhaeltnisintervall(0.95)).mal(faktor),
                    (rate ? unser.ratenintervall(0.998) : unser.verhaeltnisintervall(0.998)).mal(faktor));
        }
        vergleich.berichte(12 * 7 + 6 + 4 * 5 + 2);
    }

    /** The same from total counts and from the table that carries its reference with it. */
    @Test
    void indirekteStandardisierungAusSummen() {
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "DSR_ISR_testresults_ISR.csv", TOLERANZ);
        Referenzvergleich summen = new Referenzvergleich(ORDNER + "DSR_ISR_testdata_multiarea_lookup.csv", TOLERANZ);
        List<Map<String, String>> referenz = Referenzdaten.tabelle(ORDNER + "DSR_ISR_refdata.csv");
        String erwartet = Referenzdaten.tabelle(ORDNER + "DSR_ISR_testresults_ISR.csv").get(0).get("expected");
        for (Map<String, String> z : Referenzdaten.tabelle(ORDNER + "DSR_ISR_testdata_multiarea_lookup.csv")) {
            List<Map<String, String>> t = Referenzdaten.tabelle(ORDNER + "DSR_ISR_testdata_multiarea_isr.csv").stream().filter(y -> y.get("area").equals(z.get("area"))).toList();
            IndirekteRate ausSumme = Standardisierung.indirekt(zahl(z.get("total_count")), spalte(t, "pop"), spalte(referenz, "refcount"), spalte(referenz, "refpop"));
            IndirekteRate ausKlassen = Standardisierung.indirekt(spalte(t, "count"), spalte(t, "pop"), spalte(t, "refcount"), spalte(t, "refpop"));
            summen.gleich(z.get("area") + " count", z.get("total_count"), ausKlassen.beobachtet());
            vergleich.gleich(z.get("area") + " expected", erwartet, ausSumme.erwartet());
            vergleich.gleich(z.get("area") + " expected", erwartet, ausKlassen.erwartet());
        }
        vergleich.berichte(6);
        summen.berichte(3);
    }

    @Test
    void fehlerhafteEingabenWerdenAbgewiesen() {
        for (String datei : List.of("err1", "err3", "err4")) {
            List<Map<String, String>> t = Referenzdaten.tabelle(ORDNER + "DSR_ISR_testdata_" + datei + ".csv");
            abgewiesen(datei, () -> Standardisierung.direkt(spalte(t, "count"), spalte(t, "pop"), spalte(t, "stdpop")));
        }
        List<Map<String, String>> ohneBevoelkerung = Referenzdaten.tabelle(ORDNER + "DSR_ISR_testdata_err2.csv").subList(0, 19);
        String meldung = abgewiesen("err2", () -> Standardisierung.direkt(spalte(ohneBevoelkerung, "count"), spalte(ohneBevoelkerung, "pop"), ESP2013));
        assertEquals("Bevölkerung 0.0 in Altersklasse 2: erwartet eine Zahl über 0; Klassen zusammenfassen", meldung);
    }

    /** Refused as the reference wants it; the report counts it as one value that agrees. */
    private static String abgewiesen(String datei, Executable aufruf) {
        String meldung = assertThrows(IllegalArgumentException.class, aufruf, datei).getMessage();
        Referenzvergleich vergleich = new Referenzvergleich(ORDNER + "DSR_ISR_testdata_" + datei + ".csv", 0);
        vergleich.gleich("abgewiesen", 1, 1);
        vergleich.berichte(1);
        return meldung;
    }

    private static void intervalle(Referenzvergleich vergleich, Map<String, String> z, Intervall i95, Intervall i998) {
        vergleich.gleich(z.get("area") + " lower95", z.get("lower95_0cl"), i95.von());
        vergleich.gleich(z.get("area") + " upper95", z.get("upper95_0cl"), i95.bis());
        vergleich.gleich(z.get("area") + " lower998", z.get("lower99_8cl"), i998.von());
        vergleich.gleich(z.get("area") + " upper998", z.get("upper99_8cl"), i998.bis());
    }

    private static double[] spalte(List<Map<String, String>> tabelle, String name) {
        return tabelle.stream().mapToDouble(z -> null0(z.get(name))).toArray();
    }

    /** The agency reads an empty count as none. */
    private static double null0(String text) {
        return text.isEmpty() ? 0 : zahl(text);
    }

    private static double zahl(String text) {
        return Double.parseDouble(text);
    }
}
