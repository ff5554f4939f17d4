package de.bismit.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Referenz;
import de.bismit.Referenzbericht;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Scales against published tables and the results of other tools; definitions and tolerances from their READMEs. */
class SkalierungReferenzTest {

    private static final Referenzbericht BERICHT = new Referenzbericht();
    private static final double GENAU = 1e-9;

    @AfterAll
    static void schreibeBericht() {
        BERICHT.schreibe("skalierung");
    }

    private static void vergleiche(String datei, String was, Map<String, Double> erwartet, List<String> einheiten, Spalte gefunden) {
        for (int i = 0; i < einheiten.size(); i++) {
            String stelle = was + " " + einheiten.get(i);
            assertEquals(erwartet.containsKey(einheiten.get(i)), gefunden.hatZahlen(0, i), stelle);
            if (gefunden.hatZahlen(0, i)) {
                BERICHT.vergleiche(datei, stelle, erwartet.get(einheiten.get(i)), gefunden.unten(0, i), GENAU);
            }
        }
    }

    @Test
    void elfVerfahrenWieImAsemIndex() {
        Referenz referenz = Referenz.lies("composite-asem/normalisation_methods.csv");
        for (String indikator : List.of("LPI", "NEET", "Forest")) {
            Map<String, Map<String, Double>> soll = new LinkedHashMap<>();
            referenz.zeilen().stream().filter(z -> z.get("indicator").equals(indikator) && !z.get("value").isEmpty())
                    .forEach(z -> soll.computeIfAbsent(z.get("method"), m -> new LinkedHashMap<>()).put(z.get("unit"), Double.parseDouble(z.get("value"))));
            List<String> einheiten = referenz.texte("unit").stream().distinct().toList();
            verfahren(einheiten, soll, !indikator.equals("LPI"))
                    .forEach((name, skala) -> vergleiche(referenz.name(), indikator + " " + name, soll.getOrDefault(name, Map.of()), einheiten,
                            skala.auf(Reihen.spalte(einheiten, soll.get("raw")), !indikator.equals("LPI"), Reihen.REGELN)));
        }
    }

    private static Map<String, Skalierung> verfahren(List<String> einheiten, Map<String, Map<String, Double>> soll, boolean absteigend) {
        Verteilung roh = Verteilung.von(soll.get("raw").values().stream().mapToDouble(w -> w).toArray());
        double q25 = roh.quantil(0.25, Quantilart.TYP_7).orElseThrow();
        double q75 = roh.quantil(0.75, Quantilart.TYP_7).orElseThrow();
        BERICHT.vergleiche("composite-asem/normalisation_methods.csv", "Quartil", soll.get("goalpost_lo").get("DEU"), q25, GENAU);
        BERICHT.vergleiche("composite-asem/normalisation_methods.csv", "Quartil", soll.get("goalpost_hi").get("DEU"), q75, GENAU);
        Map<String, Skalierung> verfahren = new LinkedHashMap<>();
        verfahren.put("minmax_0_100", Skalierung.minMax(0, 100));
        verfahren.put("zscore_0_1", Skalierung.zWert(Divisor.N_MINUS_1));
        verfahren.put("rank", Skalierung.rangpunkte(Gleichstand.MIN));
        verfahren.put("prank", Skalierung.prozentrang(Gleichstand.MIN));
        verfahren.put("borda", Skalierung.borda(Gleichstand.MIN));
        verfahren.put("dist2max", Skalierung.abstandZumMaximum());
        verfahren.put("dist2ref_DEU_capped", Skalierung.abstandZumBezug(einheiten.indexOf("DEU"), true));
        verfahren.put("dist2targ_capped", Skalierung.abstandZumZiel(absteigend ? q25 : q75, true));
        verfahren.put("goalposts_q25_q75_x10", Skalierung.zielmarken(q25, q75, 0, 10, true));
        if (!absteigend) {
            verfahren.put("fracmax", Skalierung.anteilAmMaximum());
        }
        return verfahren;
    }

    @Test
    void schiefeUndWoelbungWieImAsemIndex() {
        Referenz soll = Referenz.lies("composite-asem/skew_kurt.csv");
        Referenz daten = Referenz.lies("composite-asem/asem_data.csv");
        for (Map<String, String> zeile : soll.zeilen()) {
            Verteilung verteilung = Verteilung.von(vorhandene(daten, zeile.get("iCode")));
            BERICHT.vergleiche(soll.name(), zeile.get("iCode"), Double.parseDouble(zeile.get("skew")), verteilung.schiefe().orElseThrow(), GENAU);
            BERICHT.vergleiche(soll.name(), zeile.get("iCode"), Double.parseDouble(zeile.get("kurt")), verteilung.woelbung().orElseThrow(), GENAU);
        }
    }

    private static double[] vorhandene(Referenz daten, String spalte) {
        return daten.texte(spalte).stream().filter(t -> !t.isEmpty()).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void winsorisierteFluegeWieImAsemIndex() {
        Referenz soll = Referenz.lies("composite-asem/winsorise_flights.csv");
        double[] gefunden = Ausreisser.ueblich().winsorisiere(soll.zahlen("x"), 5).zahlen();
        for (int i = 0; i < gefunden.length; i++) {
            BERICHT.vergleiche(soll.name(), soll.texte("uCode").get(i), soll.zahlen("winsorised_5")[i], gefunden[i], 0);
        }
    }

    /** Printed with three significant digits. */
    @Test
    void kennwerteDerTabelleWieImAsemIndex() {
        Referenz soll = Referenz.lies("composite-asem/stats_conn.csv");
        Referenz daten = Referenz.lies("composite-asem/asem_data.csv");
        for (Map<String, String> zeile : soll.zeilen()) {
            Verteilung v = Verteilung.von(vorhandene(daten, zeile.get("iCode")));
            Map<String, Double> werte = Map.of("Min", v.minimum().orElseThrow(), "Max", v.maximum().orElseThrow(), "Mean", v.mittel().orElseThrow(),
                    "Median", v.median().orElseThrow(), "Std", v.streuung(Divisor.N_MINUS_1).orElseThrow(), "Skew", v.schiefe().orElseThrow(),
                    "Kurt", v.woelbung().orElseThrow(), "N.Avail", (double) v.n());
            werte.forEach((name, wert) -> BERICHT.vergleiche(soll.name(), zeile.get("iCode") + " " + name,
                    Double.parseDouble(zeile.get(name)), wert, 5.1e-3));
        }
    }

    @Test
    void wachstumsratenWieImAsemIndex() {
        Referenz faelle = Referenz.lies("composite-asem/cagr.csv");
        for (Map<String, String> fall : faelle.zeilen()) {
            BERICHT.vergleiche(faelle.name(), fall.get("case"), Double.parseDouble(fall.get("CAGR")),
                    Wachstumsrate.durchschnittlich(reihe(fall.get("x")), reihe(fall.get("y"))).orElseThrow(), GENAU);
        }
        Referenz soll = Referenz.lies("composite-asem/panel_9units_cagr.csv");
        Referenz panel = Referenz.lies("composite-asem/panel_9units.csv");
        for (Map<String, String> zeile : soll.zeilen()) {
            List<Map<String, String>> eigene = panel.zeilen().stream().filter(z -> z.get("uCode").equals(zeile.get("uCode"))).toList();
            for (String indikator : List.of("LPI", "NEET")) {
                double[] zeiten = eigene.stream().filter(z -> !z.get(indikator).isEmpty()).mapToDouble(z -> Double.parseDouble(z.get("Time"))).toArray();
                double[] werte = eigene.stream().filter(z -> !z.get(indikator).isEmpty()).mapToDouble(z -> Double.parseDouble(z.get(indikator))).toArray();
                assertEquals(zeile.get("CAGR_" + indikator).isEmpty(), Wachstumsrate.durchschnittlich(zeiten, werte).isEmpty());
                Wachstumsrate.durchschnittlich(zeiten, werte).ifPresent(rate -> BERICHT.vergleiche(soll.name(), zeile.get("uCode") + indikator,
                        Double.parseDouble(zeile.get("CAGR_" + indikator)), rate, GENAU));
                if (indikator.equals("LPI")) {
                    BERICHT.vergleiche(soll.name(), zeile.get("uCode") + " Gerade", Double.parseDouble(zeile.get("prc_LPI")),
                            100 * Wachstumsrate.nachGerade(zeiten, werte).orElseThrow(), GENAU);
                }
            }
        }
    }

    private static double[] reihe(String text) {
        return Arrays.stream(text.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Handbook, table 15: two decimals, percentiles one. */
    @Test
    void schuljahreDesHandbuchs() {
        Referenz soll = Referenz.lies("oecd-tai/table15_schooling_normalised.csv");
        List<String> laender = soll.texte("country");
        Spalte roh = Reihen.spalte(laender, soll.spalte("country", "schooling"));
        Map<String, Skalierung> verfahren = Map.of("rank_high_is_top_number", Skalierung.rangpunkte(Gleichstand.MIN),
                "zscore", Skalierung.zWert(Divisor.N_MINUS_1), "minmax", Skalierung.minMax(0, 1),
                "ratio_to_mean", Skalierung.verhaeltnisZumMittel(), "above_below_mean_p20", Skalierung.ueberUnterMittel(0.2),
                "percentile", Skalierung.perzentil(Gleichstand.MIN));
        verfahren.forEach((spalte, skala) -> {
            Spalte gefunden = skala.auf(roh, false, Reihen.REGELN);
            for (int i = 0; i < laender.size(); i++) {
                BERICHT.vergleicheGerundet(soll.name(), spalte + " " + laender.get(i), soll.zahlen(spalte)[i], gefunden.unten(0, i),
                        spalte.equals("percentile") ? 1 : 2);
            }
        });
    }

    /** The package of the reference is GPL: its results are read where they lie, never copied. */
    @Test
    void normierungenVonCompind() {
        Referenz soll = Referenz.lies("compind/normalise.csv");
        Referenz mpi = Referenz.lies("compind/mazziotta_pareto_mpi.csv");
        Referenz roh = Referenz.lies("compind/eu_nuts1_roads_trains.csv");
        List<String> gebiete = roh.texte("NUTS1");
        for (String was : List.of("roads", "trains")) {
            Spalte spalte = Reihen.spalte(gebiete, roh.spalte("NUTS1", was));
            vergleiche(soll.name(), "z", soll.spalte("unit", "z_" + was), gebiete, Skalierung.zWert(Divisor.N_MINUS_1).auf(spalte, false, Reihen.REGELN));
            vergleiche(soll.name(), "minmax", soll.spalte("unit", "mm_" + was), gebiete, Skalierung.minMax(0, 1).auf(spalte, false, Reihen.REGELN));
            vergleiche(soll.name(), "Rang", soll.spalte("unit", "rank_" + was), gebiete,
                    Skalierung.rangpunkte(Gleichstand.MITTEL).auf(spalte, false, Reihen.REGELN));
            vergleiche(mpi.name(), "z", mpi.spalte("unit", "z100_" + was), gebiete,
                    Skalierung.zWert(Divisor.N_MINUS_1, 100, 10).auf(spalte, false, Reihen.REGELN));
        }
    }

    /** The published score of a year runs from 0 to 1 over all 400, so that scaling it again must change nothing. */
    @Test
    void deprivationsindexAllerKreise() {
        Referenz gisd = Referenz.lies("gisd/gisd_alle_kreise_2019.csv");
        List<String> kreise = gisd.texte("kreis_id");
        assertEquals(400, kreise.stream().filter(k -> k.length() == 5).distinct().count());
        Spalte score = Reihen.spalte(kreise, gisd.spalte("kreis_id", "gisd_score"));
        vergleiche(gisd.name(), "minmax", gisd.spalte("kreis_id", "gisd_score"), kreise, Skalierung.minMax(0, 1).auf(score, false, Reihen.REGELN));
        Spalte fuenftel = Skalierung.klassen(5, Quantilart.TYP_7).auf(score, false, Reihen.REGELN);
        Spalte zehntel = Skalierung.klassen(10, Quantilart.TYP_7).auf(score, false, Reihen.REGELN);
        vergleiche(gisd.name(), "Fünftel", gisd.spalte("kreis_id", "gisd_5"), kreise, fuenftel);
        vergleiche(gisd.name(), "Zehntel", gisd.spalte("kreis_id", "gisd_10"), kreise, zehntel);
        gisd.zeilen().forEach(z -> {
            double klasse = fuenftel.unten(0, kreise.indexOf(z.get("kreis_id")));
            BERICHT.vergleiche(gisd.name(), "Drittelung " + z.get("kreis_id"), Double.parseDouble(z.get("gisd_k")), klasse == 1 ? 1 : klasse == 5 ? 3 : 2, 0);
        });
        assertEquals(Map.of(1, 80L, 2, 80L, 3, 80L, 4, 80L, 5, 80L), groessen(fuenftel));
        assertEquals(10, groessen(zehntel).values().stream().filter(n -> n == 40).count());
        Referenz revier = Referenz.lies("gisd/gisd_revierkommunen_2002_2021.csv");
        revier.zeilen().stream().filter(z -> z.get("year").equals("2019")).forEach(z -> {
            int i = kreise.indexOf(z.get("kreis_id"));
            BERICHT.vergleiche(revier.name(), z.get("kreis_id"), Double.parseDouble(z.get("gisd_score")), score.unten(0, i), 0);
            BERICHT.vergleiche(revier.name(), z.get("kreis_id"), Double.parseDouble(z.get("gisd_5")), fuenftel.unten(0, i), 0);
            BERICHT.vergleiche(revier.name(), z.get("kreis_id"), Double.parseDouble(z.get("gisd_10")), zehntel.unten(0, i), 0);
        });
    }

    /**
     * Of the other years there are but nine Kreise, whose scale and classes hang on the other 391: only that our order of the nine
     * agrees with the published tenths can be told.
     */
    @Test
    void deprivationsindexDerNeunInAllenJahren() {
        Referenz revier = Referenz.lies("gisd/gisd_revierkommunen_2002_2021.csv");
        assertEquals(20, revier.texte("year").stream().distinct().count());
        for (String jahr : revier.texte("year").stream().distinct().toList()) {
            List<Map<String, String>> neun = revier.zeilen().stream().filter(z -> z.get("year").equals(jahr)).toList();
            List<String> kreise = neun.stream().map(z -> z.get("kreis_id")).toList();
            Spalte raenge = Skalierung.rangpunkte(Gleichstand.REIHENFOLGE).auf(Reihen.spalte(kreise, neun.stream()
                    .collect(Collectors.toMap(z -> z.get("kreis_id"), z -> Double.parseDouble(z.get("gisd_score"))))), false, Reihen.REGELN);
            double[] zehntel = new double[kreise.size()];
            for (int i = 0; i < zehntel.length; i++) {
                zehntel[(int) raenge.unten(0, i) - 1] = Double.parseDouble(neun.get(i).get("gisd_10"));
            }
            for (int platz = 1; platz < zehntel.length; platz++) {
                BERICHT.vergleiche(revier.name(), jahr + ", Platz " + platz, Math.max(zehntel[platz - 1], zehntel[platz]), zehntel[platz], 0);
            }
        }
    }

    private static Map<Integer, Long> groessen(Spalte klassen) {
        return Arrays.stream(Reihen.von(klassen, 0)).boxed().collect(Collectors.groupingBy(Double::intValue, Collectors.counting()));
    }
}
