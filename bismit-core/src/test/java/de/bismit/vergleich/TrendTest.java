package de.bismit.vergleich;

import static de.bismit.vergleich.Regelprobe.regel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Aussage;
import de.bismit.wert.Grund;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Bruch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a series may have a trend. The p of five steady years is 2 of 120 orders; figures invented. */
class TrendTest {

    private static final double[] FALLEND = {20, 18, 15, 14, 11, 9};
    private static final Regelwerk OHNE_REGELN = Regelwerk.of(List.of());

    private static Aussage<Trend> trend(Regelwerk regeln, Lieferung.Builder lieferung, int von, int bis, double... zaehler) {
        Testtabelle tabelle = new Testtabelle(lieferung.build());
        for (int i = 0; i < zaehler.length; i++) {
            Abgangsjahr jahr = new Abgangsjahr(2010 + i);
            tabelle.zahl(Revierzahlen.ABGAENGE, jahr, "15084", 100);
            if (zaehler[i] >= 0) {
                tabelle.zahl(Revierzahlen.OHNE_HSA, jahr, "15084", zaehler[i]);
            } else {
                tabelle.ohne(Revierzahlen.OHNE_HSA, jahr, "15084", Grund.UNBEKANNT_ODER_GEHEIM);
            }
        }
        return regeln.vergleiche(Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA), Testtabelle.bestand(tabelle))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER)).kennzahl("D-ABGANG-OHNE-HSA").trend(Revierkommunen.BURGENLANDKREIS, von, bis);
    }

    private static Lieferung.Builder lieferung() {
        return Lieferung.builder("T", "t.csv");
    }

    @Test
    void sechsFallendeJahreFallen() {
        Trend trend = trend(OHNE_REGELN, lieferung(), 2010, 2015, FALLEND).ergebnisOderFehler();
        assertEquals(Trendmarke.FAELLT, trend.marke());
        assertEquals(2 / 720.0, trend.p(), 1e-15);
        assertEquals("besser", trend.wertung(), "fewer without certificate are wanted");
        assertEquals("Abgänge ohne Hauptschulabschluss, Burgenlandkreis, 2010-2015 (6 Jahre): fällt (besser), p = 0,003 (Modellannahme), vergleichbar", trend.toString());
    }

    @Test
    void unruhigeJahreHabenKeinenTrend() {
        Trend trend = trend(OHNE_REGELN, lieferung(), 2010, 2015, 20, 11, 15, 14, 18, 9).ergebnisOderFehler();
        assertEquals(Trendmarke.OHNE_TREND, trend.marke());
        assertEquals("", trend.wertung());
    }

    @Test
    void vierJahreSindZuWenige() {
        String satz = trend(OHNE_REGELN, lieferung(), 2010, 2014, 20, 18, -1, 14, 11).hindernis().orElseThrow();
        assertTrue(satz.endsWith("2010-2014: 4 Jahre mit Wert, ein Trend braucht mindestens 5"), satz);
        assertEquals(5, trend(OHNE_REGELN, lieferung(), 2010, 2015, 20, 18, -1, 14, 11, 9).ergebnisOderFehler().n());
    }

    @Test
    void keinTrendUeberEinenBruch() {
        Lieferung.Builder mitBruch = lieferung().brueche(List.of(new Bruch(LocalDate.of(2013, 1, 1), "neue Zählung", "VB999")));
        String satz = trend(OHNE_REGELN, mitBruch, 2010, 2015, FALLEND).hindernis().orElseThrow();
        assertTrue(satz.contains("Bruch 2013 (neue Zählung, VB999); vergleichbar sind 2010-2012, 2013-2015"), satz);
    }

    @Test
    void keinTrendGegenEineRegel() {
        Regelwerk verbot = Regelwerk.of(List.of(regel(Ausloeser.ZEITSCHNITT).id("VB102").fenster("2012-01-01", null)
                .schwere(Regelschwere.NICHT_VERGLEICHBAR).regel()));
        String satz = trend(verbot, lieferung(), 2010, 2015, FALLEND).hindernis().orElseThrow();
        assertTrue(satz.endsWith("nicht vergleichbar nach VB102 Titel VB102"), satz);
    }

    @Test
    void einschraenkungenKommenMit() {
        Trend trend = trend(Regelwerk.of(List.of(regel(Ausloeser.IMMER).id("VB042").regel())), lieferung(), 2010, 2015, FALLEND).ergebnisOderFehler();
        assertEquals(Stufe.EINGESCHRAENKT, trend.urteil().stufe());
        assertTrue(trend.toString().contains("VB042"));
    }

    @Test
    void keinTrendUeberZweiZensusbasen() {
        Lieferung.Builder zwei = lieferung().zensusbasen(List.of(new Zensusbasis(LocalDate.of(1990, 1, 1), Zensus.VOLKSZAEHLUNG_1987),
                new Zensusbasis(LocalDate.of(2012, 1, 1), Zensus.ZENSUS_2011)));
        String satz = trend(OHNE_REGELN, zwei, 2010, 2015, FALLEND).hindernis().orElseThrow();
        assertTrue(satz.contains("Bruch 2012 (Zensus 2011, VB010)"), satz);
    }
}
