package de.bismit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Referenz;
import de.bismit.Referenzbericht;
import de.bismit.katalog.Richtung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Hauptkomponenten;
import de.bismit.statistik.Korrelation;
import de.bismit.statistik.Paarvergleich;
import de.bismit.statistik.Verteilung;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whole indices against the results of COINr, of the OECD/JRC Handbook and of Compind, step by step. */
class GesamtindexReferenzTest {

    private static final Referenzbericht BERICHT = new Referenzbericht();
    private static final double GENAU = 1e-9;

    @AfterAll
    static void schreibeBericht() {
        BERICHT.schreibe("gesamtindex");
    }

    private static void vergleicheStufe(String datei, Indikatortafel gefunden) {
        Referenz soll = Referenz.lies(datei);
        for (Map<String, String> zeile : soll.zeilen()) {
            for (String indikator : soll.spalten().subList(1, soll.spalten().size())) {
                Wert wert = gefunden.wert(zeile.get("uCode"), indikator);
                Optional<Double> erwartet = Asem.zahl(zeile, indikator);
                assertEquals(erwartet.isPresent(), wert.istZahl(), zeile.get("uCode") + " " + indikator);
                erwartet.ifPresent(e -> BERICHT.vergleiche(datei, zeile.get("uCode") + " " + indikator, e, wert.zahl(), GENAU));
            }
        }
    }

    @Test
    void jedeStufeDesAsemIndex() {
        Indexergebnis ergebnis = Asem.index().berechne(Asem.tafel());
        vergleicheStufe("composite-asem/step1_denominated_conn.csv", ergebnis.nach(Indexstufe.BEZOGEN));
        vergleicheStufe("composite-asem/step2_imputed_conn.csv", ergebnis.nach(Indexstufe.ERGAENZT));
        vergleicheStufe("composite-asem/step3_treated_conn.csv", ergebnis.nach(Indexstufe.BEHANDELT));
        vergleicheStufe("composite-asem/step4_normalised_conn.csv", ergebnis.nach(Indexstufe.NORMIERT));
        vergleicheKnoten("composite-asem/step5_aggregated_conn_index.csv", ergebnis);
        assertEquals(Optional.of(new Rang(1, 1)), ergebnis.rang("CHE"));
        assertEquals(Optional.of(new Rang(2, 2)), ergebnis.rang("NLD"));
        assertEquals(Optional.of(new Rang(3, 3)), ergebnis.rang("DNK"));
    }

    private static void vergleicheKnoten(String datei, Indexergebnis ergebnis) {
        Referenz soll = Referenz.lies(datei);
        for (Map<String, String> zeile : soll.zeilen()) {
            for (String knoten : soll.spalten().subList(1, soll.spalten().size())) {
                BERICHT.vergleiche(datei, zeile.get("uCode") + " " + knoten, Asem.zahl(zeile, knoten).orElseThrow(),
                        ergebnis.wert(zeile.get("uCode"), knoten).zahl(), GENAU);
            }
        }
    }

    /** 63 empty cells, and two that cannot be divided (no energy of Laos); the report of the reference changes 35 numbers. */
    @Test
    void behandlungSagtWasSieTat() {
        Referenz soll = Referenz.lies("composite-asem/treatment_report.csv");
        Indexergebnis ergebnis = Asem.index().berechne(Asem.tafel());
        for (Map<String, String> zeile : soll.zeilen()) {
            long behandelt = ergebnis.nach(Indexstufe.BEHANDELT).werte(zeile.get("iCode")).stream()
                    .filter(w -> w.merkzeichen().contains(Merkzeichen.BEHANDELT)).count();
            BERICHT.vergleiche(soll.name(), zeile.get("iCode"), Asem.zahl(zeile, "winsorise.nwin").orElse(0.0), behandelt, 0);
            vergleicheForm(soll.name(), zeile, "check_SkewKurt0", ergebnis.nach(Indexstufe.ERGAENZT));
            vergleicheForm(soll.name(), zeile, "check_SkewKurt1", ergebnis.nach(Indexstufe.BEHANDELT));
        }
        assertEquals(List.of("auf Bezugsgrößen bezogen", "ergänzt: Mittel der Gruppe, 65 Werte", "behandelt: winsorisieren bis 5, sonst logarithmieren, 35 Werte",
                "normiert: Min-Max 0 bis 100"), ergebnis.schritte());
    }

    private static void vergleicheForm(String datei, Map<String, String> zeile, String pruefung, Indikatortafel tafel) {
        Verteilung verteilung = Verteilung.von(tafel.werte(zeile.get("iCode")).stream().filter(Wert::istZahl).mapToDouble(Wert::zahl).toArray());
        Asem.zahl(zeile, pruefung + ".Skew").ifPresent(e -> BERICHT.vergleiche(datei, zeile.get("iCode"), e, verteilung.schiefe().orElseThrow(), GENAU));
        Asem.zahl(zeile, pruefung + ".Kurt").ifPresent(e -> BERICHT.vergleiche(datei, zeile.get("iCode"), e, verteilung.woelbung().orElseThrow(), GENAU));
    }

    @Test
    void geometrischeAbwandlungDesAsemIndex() {
        vergleicheKnoten("composite-asem/alt_geometric_minmax1_100.csv",
                Asem.index().normiert(Normierung.minMax(1, 100)).aggregiert(Aggregation.geometrisch()).berechne(Asem.tafel()));
    }

    @Test
    void copelandDerErstenZwoelf() {
        Referenz soll = Referenz.lies("composite-asem/copeland_first12_pillars.csv");
        List<String> saeulen = soll.spalten().subList(1, 9);
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        saeulen.forEach(s -> spalten.put(s, soll.texte(s).stream().map(t -> Wert.of(Double.parseDouble(t))).toList()));
        Indikatortafel tafel = Indikatortafel.of(soll.texte("uCode"), spalten);
        Zweig zweig = Zweig.of("Index", saeulen.stream().map(s -> Blatt.of(s, Richtung.HOEHER_BESSER)).toList()).mit(Aggregation.copeland());
        Indexergebnis ergebnis = Gesamtindex.aus(zweig).berechne(tafel);
        soll.zeilen().forEach(z -> BERICHT.vergleiche(soll.name(), z.get("uCode"), Asem.zahl(z, "copeland_equal_weights").orElseThrow(),
                ergebnis.wert(z.get("uCode")).zahl(), 0));
        Referenz matrix = Referenz.lies("composite-asem/outranking_matrix_first12_pillars.csv");
        for (Map<String, String> zeile : matrix.zeilen()) {
            String einer = zeile.get("");
            matrix.spalten().subList(1, 13).stream().filter(anderer -> !einer.equals(anderer)).forEach(anderer -> BERICHT.vergleiche(matrix.name(),
                    einer + " " + anderer, Asem.zahl(zeile, anderer).orElseThrow(), ergebnis.ueberlegenheit("Index", einer, anderer).orElseThrow(), GENAU));
        }
    }

    @Test
    void zusammenhaengeDesAsemIndex() {
        Indexergebnis ergebnis = Asem.index().berechne(Asem.tafel());
        for (Korrelation art : List.of(Korrelation.PEARSON, Korrelation.SPEARMAN)) {
            Referenz soll = Referenz.lies("composite-asem/corr_political_" + art.name().toLowerCase(Locale.ROOT) + ".csv");
            soll.zeilen().forEach(z -> BERICHT.vergleiche(soll.name(), z.get("Var1") + z.get("Var2"), Asem.zahl(z, "Correlation").orElseThrow(),
                    ergebnis.korrelation(z.get("Var1"), z.get("Var2"), art).orElseThrow(), GENAU));
        }
        // Two correlations of the reference are left blank as not significant; it does not say what they are.
        Referenz saeulen = Referenz.lies("composite-asem/corr_pillar_index.csv");
        saeulen.zeilen().forEach(z -> Asem.zahl(z, "Correlation").ifPresent(e -> BERICHT.vergleiche(saeulen.name(), z.get("Var2"), e,
                ergebnis.korrelation(z.get("Var1"), z.get("Var2"), Korrelation.PEARSON).orElseThrow(), GENAU)));
        Referenz alpha = Referenz.lies("composite-asem/cronbach_conn.csv");
        alpha.zeilen().forEach(z -> BERICHT.vergleiche(alpha.name(), z.get("pillar"), Asem.zahl(z, "cronbach").orElseThrow(),
                ergebnis.cronbachsAlpha(z.get("pillar")).orElseThrow(), GENAU));
        Referenz gewichte = Referenz.lies("composite-asem/effective_weights.csv");
        Map<String, Double> effektive = ergebnis.effektiveGewichte();
        assertEquals(60, effektive.size());
        gewichte.zeilen().forEach(z -> BERICHT.vergleiche(gewichte.name(), z.get("iCode"), Asem.zahl(z, "EffWeight").orElseThrow(),
                effektive.get(z.get("iCode")), GENAU));
    }

    /** The sign of a component is arbitrary: absolute values, 1e-8 by the README. */
    @Test
    void hauptkomponentenDesAsemIndex() {
        Indexergebnis ergebnis = Asem.index().berechne(Asem.tafel());
        Hauptkomponenten komponenten = Hauptkomponenten.von(ergebnis.vollstaendige("Political"));
        Referenz werte = Referenz.lies("composite-asem/pca_political_eigenvalues.csv");
        Referenz ladungen = Referenz.lies("composite-asem/pca_political_rotation.csv");
        for (int k = 0; k < 3; k++) {
            BERICHT.vergleiche(werte.name(), "Eigenwert " + k, werte.zahlen("eigenvalue")[k], komponenten.eigenwert(k), 1e-8);
            BERICHT.vergleiche(werte.name(), "Anteil " + k, werte.zahlen("share")[k], komponenten.anteil(k), 1e-8);
            for (int v = 0; v < 3; v++) {
                BERICHT.vergleiche(ladungen.name(), "PC" + (k + 1) + " " + v, Math.abs(ladungen.zahlen("PC" + (k + 1))[v]),
                        Math.abs(komponenten.eintrag(k, v)), 1e-8);
            }
        }
        double ersteLadung = ladungen.zahlen("PC1")[0];
        assertEquals(ersteLadung * ersteLadung, Asem.index().gewichtet("Political", Gewichtung.hauptkomponente()).berechne(Asem.tafel())
                .gewichte("Political").get("Embs"), 1e-9);
    }

    /**
     * The search of the reference is coarse (its weights are 0.64 to 1), and what it says it obtained is not quite what Pearson's
     * correlations at these weights are: 0.50155 against 0.50129, which numpy gives too. So 1e-3 there, and the target itself here.
     */
    @Test
    void zielkorrelationenDesAsemIndex() {
        Referenz soll = Referenz.lies("composite-asem/opt_weights_level3_corr.csv");
        double[][] kinder = Asem.index().berechne(Asem.tafel()).vollstaendige("Index");
        double[] anteile = Gewichtung.anteile(kinder, soll.zahlen("OptWeight"), Aggregation.arithmetisch(), Korrelation.PEARSON);
        for (int j = 0; j < 2; j++) {
            BERICHT.vergleiche(soll.name(), "Anteil " + j, soll.zahlen("Obtained")[j], anteile[j], 1e-3);
        }
        Indexergebnis unseres = Asem.index().gewichtet("Index", Gewichtung.zielkorrelationen(Map.of("Conn", 1.0, "Sust", 1.0), Korrelation.PEARSON))
                .berechne(Asem.tafel());
        assertEquals(unseres.korrelation("Conn", "Index", Korrelation.PEARSON).orElseThrow(),
                unseres.korrelation("Sust", "Index", Korrelation.PEARSON).orElseThrow(), 1e-6);
        assertEquals(soll.zahlen("OptWeight")[0], unseres.gewichte("Index").get("Conn"), 0.02);
    }

    @Test
    void rangaenderungOhneJedeSaeule() {
        Referenz soll = Referenz.lies("composite-asem/remove_each_pillar_mean_abs_rank_diff.csv");
        List<String> saeulen = soll.texte("iCode").stream().filter(s -> !s.equals("Nominal")).toList();
        Map<String, Double> gefunden = Robustheit.rangaenderungOhneJeden(Asem.index(), Asem.tafel(), saeulen);
        saeulen.forEach(s -> BERICHT.vergleiche(soll.name(), s, soll.zahl("iCode", s, "mean_abs_rank_diff").orElseThrow(), gefunden.get(s), GENAU));
    }

    private static final List<String> TAI = List.of("patents", "royalties", "internet", "exports", "telephones_log10", "electricity_log10",
            "schooling", "university");

    private static Indikatortafel tai() {
        Referenz roh = Referenz.lies("oecd-tai/tai_raw_23.csv");
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        TAI.forEach(i -> spalten.put(i, roh.texte(i).stream().map(t -> Wert.of(Double.parseDouble(t))).toList()));
        return Indikatortafel.of(roh.texte("country"), spalten);
    }

    private static Normierung marken() {
        Referenz marken = Referenz.lies("oecd-tai/hdr2001_goalposts.csv");
        Normierung normierung = Normierung.minMax(0, 1);
        for (String indikator : TAI) {
            normierung = normierung.fuer(indikator, Normierung.zielmarken(marken.zahl("indicator", indikator, "lower").orElseThrow(),
                    marken.zahl("indicator", indikator, "upper").orElseThrow()));
        }
        return normierung;
    }

    private static Gesamtindex taiIndex(String gewichte) {
        Referenz soll = Referenz.lies("oecd-tai/table22_weights.csv");
        List<Blatt> blaetter = new ArrayList<>();
        for (int i = 0; i < TAI.size(); i++) {
            blaetter.add(Blatt.of(TAI.get(i), Richtung.HOEHER_BESSER).mitGewicht(soll.zahlen(gewichte)[i]));
        }
        return Gesamtindex.aus(Zweig.of("TAI", blaetter));
    }

    @Test
    void ranglistenDesHandbuchsMitZielmarken() {
        Referenz soll = Referenz.lies("oecd-tai/table23_rankings_ew_bap.csv");
        for (String gewichte : List.of("EW", "BAP")) {
            Indexergebnis ergebnis = taiIndex(gewichte).normiert(marken()).berechne(tai());
            soll.zeilen().forEach(z -> BERICHT.vergleiche(soll.name(), gewichte + " " + z.get("country"), Double.parseDouble(z.get(gewichte)),
                    ergebnis.rang(z.get("country")).orElseThrow().von(), 0));
        }
        Referenz zwoelf = Referenz.lies("oecd-tai/tai_goalposts_computed_first12.csv");
        Indexergebnis ergebnis = taiIndex("EW").normiert(marken()).berechne(tai());
        for (Map<String, String> zeile : zwoelf.zeilen()) {
            TAI.forEach(i -> BERICHT.vergleiche(zwoelf.name(), zeile.get("country") + " " + i, Asem.zahl(zeile, i).orElseThrow(),
                    ergebnis.wert(zeile.get("country"), i).zahl(), GENAU));
            BERICHT.vergleiche(zwoelf.name(), zeile.get("country"), Asem.zahl(zeile, "tai").orElseThrow(), ergebnis.wert(zeile.get("country")).zahl(), GENAU);
            BERICHT.vergleiche(zwoelf.name(), zeile.get("country"), Asem.zahl(zeile, "rank").orElseThrow(),
                    ergebnis.rang(zeile.get("country")).orElseThrow().von(), 0);
        }
    }

    /** With plain min-max the printed rankings must not come out: 24 and 28 places off. */
    @Test
    void minMaxIstEtwasAnderesAlsZielmarken() {
        Referenz soll = Referenz.lies("oecd-tai/composite_computed.csv");
        Referenz gedruckt = Referenz.lies("oecd-tai/table23_rankings_ew_bap.csv");
        Map<String, Integer> abstand = Map.of("EW", 24, "BAP", 28);
        for (String gewichte : List.of("EW", "BAP")) {
            Indexergebnis ergebnis = taiIndex(gewichte).normiert(Normierung.minMax(0, 1)).berechne(tai());
            int summe = 0;
            for (Map<String, String> zeile : soll.zeilen()) {
                int rang = ergebnis.rang(zeile.get("country")).orElseThrow().von();
                BERICHT.vergleiche(soll.name(), zeile.get("country"), Asem.zahl(zeile, gewichte + "_minmax").orElseThrow(),
                        ergebnis.wert(zeile.get("country")).zahl(), GENAU);
                BERICHT.vergleiche(soll.name(), zeile.get("country"), Asem.zahl(zeile, gewichte + "_rank_minmax").orElseThrow(), rang, 0);
                summe += Math.abs(rang - gedruckt.zahl("country", zeile.get("country"), gewichte).orElseThrow().intValue());
            }
            assertEquals(abstand.get(gewichte), summe);
        }
        Indexergebnis zWerte = taiIndex("EW").normiert(Normierung.zWert(Divisor.N_MINUS_1)).berechne(tai());
        soll.zeilen().forEach(z -> BERICHT.vergleiche(soll.name(), z.get("country"), Asem.zahl(z, "EW_rank_z").orElseThrow(),
                zWerte.rang(z.get("country")).orElseThrow().von(), 0));
    }

    @Test
    void paarvergleichUndBudgetAlsGewichte() {
        Referenz urteile = Referenz.lies("oecd-tai/table20_ahp_pairwise_matrix.csv");
        double[][] matrix = urteile.zeilen().stream().map(z -> z.values().stream().skip(1).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
        Referenz soll = Referenz.lies("oecd-tai/ahp_eigenvector_computed.csv");
        Map<String, Double> gewichte = taiIndex("EW").normiert(marken()).gewichtet(Gewichtung.paarvergleich(Paarvergleich.von(matrix))).berechne(tai())
                .gewichte("TAI");
        List<Double> gefunden = List.copyOf(gewichte.values());
        for (int i = 0; i < gefunden.size(); i++) {
            BERICHT.vergleiche(soll.name(), TAI.get(i), soll.zahlen("weight")[i], gefunden.get(i), GENAU);
        }
        Map<String, Double> punkte = new LinkedHashMap<>();
        Referenz budget = Referenz.lies("oecd-tai/table22_weights.csv");
        for (int i = 0; i < TAI.size(); i++) {
            punkte.put(TAI.get(i), 100 * budget.zahlen("BAP")[i]);
        }
        Map<String, Double> ausBudget = taiIndex("EW").normiert(marken()).gewichtet(Gewichtung.budget(List.of(punkte))).berechne(tai()).gewichte("TAI");
        assertEquals(taiIndex("BAP").normiert(marken()).berechne(tai()).gewichte("TAI").get("exports"), ausBudget.get("exports"), 1e-12);
    }

    private static Indikatortafel nuts() {
        Referenz roh = Referenz.lies("compind/eu_nuts1_roads_trains.csv");
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        List.of("roads", "trains").forEach(i -> spalten.put(i, roh.texte(i).stream().map(t -> Wert.of(Double.parseDouble(t))).toList()));
        return Indikatortafel.of(roh.texte("NUTS1"), spalten);
    }

    private static Zweig strassenUndBahnen(Aggregation aggregation) {
        return Zweig.of("Index", Blatt.of("roads", Richtung.HOEHER_BESSER), Blatt.of("trains", Richtung.HOEHER_BESSER)).mit(aggregation);
    }

    /** The column named neg adds the penalty, the one named pos takes it away: seen from the numbers, 98.0880 and 98.0805 about 98.0843. */
    @Test
    void mazziottaParetoVonCompind() {
        Referenz soll = Referenz.lies("compind/mazziotta_pareto_mpi.csv");
        for (boolean abzug : new boolean[] {false, true}) {
            Indexergebnis ergebnis = Gesamtindex.aus(strassenUndBahnen(Aggregation.mazziottaPareto(abzug, Divisor.N_MINUS_1)))
                    .normiert(Normierung.zWert(Divisor.N_MINUS_1, 100, 10)).berechne(nuts());
            soll.zeilen().forEach(z -> BERICHT.vergleiche(soll.name(), z.get("unit"), Asem.zahl(z, abzug ? "mpi_pos" : "mpi_neg").orElseThrow(),
                    ergebnis.wert(z.get("unit")).zahl(), GENAU));
        }
        Referenz geometrisch = Referenz.lies("compind/geometric_equal.csv");
        Indexergebnis ergebnis = Gesamtindex.aus(strassenUndBahnen(Aggregation.geometrisch())).normiert(Normierung.minMax(1, 2)).berechne(nuts());
        geometrisch.zeilen().forEach(z -> BERICHT.vergleiche(geometrisch.name(), z.get("unit"), Asem.zahl(z, "geom_equal").orElseThrow(),
                ergebnis.wert(z.get("unit")).zahl(), GENAU));
    }

    /**
     * Adjusted: marks at half the range about the mean of the first time, to 70 and 130, divisor n; three decimals. The file
     * lists the results by unit, A1 A2 B1 B2 C1 C2, beside rows ordered by time: so they are compared in that order.
     */
    @Test
    void angepassterIndexVonCompind() {
        Referenz soll = Referenz.lies("compind/adjusted_mpi_small.csv");
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        Normierung normierung = Normierung.minMax(70, 130);
        for (String indikator : List.of("x1", "x2")) {
            double[] x = soll.zahlen(indikator);
            spalten.put(indikator, Arrays.stream(x).mapToObj(Wert::of).toList());
            double bezug = (x[0] + x[1] + x[2]) / 3;
            normierung = normierung.fuer(indikator, Normierung.umBezugswert(bezug, Arrays.stream(x).min().orElseThrow(), Arrays.stream(x).max().orElseThrow()));
        }
        Zweig zweig = Zweig.of("AMPI", Blatt.of("x1", Richtung.HOEHER_BESSER), Blatt.of("x2", Richtung.HOEHER_BESSER))
                .mit(Aggregation.mazziottaPareto(true, Divisor.N));
        Indexergebnis ergebnis = Gesamtindex.aus(zweig).normiert(normierung).berechne(Indikatortafel.of(List.of("A1", "B1", "C1", "A2", "B2", "C2"), spalten));
        List<String> nachEinheit = List.of("A1", "A2", "B1", "B2", "C1", "C2");
        for (int i = 0; i < 6; i++) {
            BERICHT.vergleicheGerundet(soll.name(), nachEinheit.get(i), soll.zahlen("ampi")[i], ergebnis.wert(nachEinheit.get(i)).zahl(), 3);
        }
    }
}
