package de.bismit.disparitaet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Disparity of the nine Kommunen; expected figures: NumPy 2.4 from the published counts in {@link Revierzahlen}, by definition. */
class DisparitaetTest {

    private static final Kennzahlentafel TAFEL = Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA),
            Testtabelle.bestand(Revierzahlen.abgaenge())).fuer(Reviere.MITTELDEUTSCHES_REVIER);

    private static Querschnitt anteile() {
        return TAFEL.querschnitt("D-ABGANG-OHNE-HSA", 2015);
    }

    private static Querschnitt abgaenge() {
        Map<String, Wert> werte = new LinkedHashMap<>();
        TAFEL.kommunen().forEach(k -> werte.put(k.schluessel(), TAFEL.wert("D-ABGANG-OHNE-HSA", k, 2015).nenner().orElseThrow()));
        return querschnitt("Abgänge", werte);
    }

    static Querschnitt querschnitt(String titel, Map<String, Wert> werte) {
        return new Querschnitt(titel, titel, new Kalenderjahr(2015), Einheit.ANZAHL, werte);
    }

    private static Querschnitt querschnitt(double... zahlen) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < zahlen.length; i++) {
            werte.put(Revierzahlen.NEUN.get(i), Wert.of(zahlen[i]));
        }
        return querschnitt("Probe", werte);
    }

    @Test
    void neunKommunenOhneGewichte() {
        Disparitaet d = Disparitaet.von(anteile());
        assertEquals(0.1672102440676497, d.gini().wert().zahl(), 1e-12);
        assertEquals(0.1672102440676497 * 9 / 8, d.giniKorrigiert().wert().zahl(), 1e-12);
        assertEquals(0.3125725182870721, d.variationskoeffizient().wert().zahl(), 1e-12);
        assertEquals(0.33153322094001725, d.stichprobenvariationskoeffizient().wert().zahl(), 1e-12);
        assertEquals(0.04575646596322083, d.theilT().wert().zahl(), 1e-12);
        assertEquals(0.0444085635374086, d.theilL().wert().zahl(), 1e-12);
        assertEquals(0.12134182254061744, d.hoover().wert().zahl(), 1e-12);
        assertEquals(0.02231421206940043, d.atkinson(0.5).wert().zahl(), 1e-12);
        assertEquals(7, d.alle().size());
        assertEquals("Gini-Koeffizient 0,1672 (9 von 9 Gebieten)", d.gini().toString());
    }

    @Test
    void mitGewichtenUndNachLaendern() {
        Disparitaet d = Disparitaet.von(anteile()).gewichtetMit(abgaenge());
        assertEquals(0.13743476892024772, d.gini().wert().zahl(), 1e-12);
        assertEquals(0.2627328298114308, d.williamson().wert().zahl(), 1e-12);
        Landeszerlegung zerlegung = d.nachLaendern();
        assertEquals(0.032762613506316964, zerlegung.gesamt().zahl(), 1e-12);
        assertEquals(0.011036412581165618, zerlegung.zwischen().zahl(), 1e-12);
        assertEquals(0.021726200925151345, zerlegung.innerhalb().zahl(), 1e-12);
        assertEquals(Set.of(Land.SACHSEN_ANHALT, Land.SACHSEN, Land.THUERINGEN), zerlegung.beitraege().keySet());
        assertEquals(0, zerlegung.beitraege().get(Land.THUERINGEN).zahl(), "one Kreis alone differs from nobody");
        assertEquals("Theil T 0,0328, davon zwischen den Ländern 0,0110 (34 Prozent), innerhalb 0,0217 (9 von 9 Gebieten)", zerlegung.toString());
        assertTrue(d.gini().name().endsWith("gewichtet mit Abgänge"));
    }

    @Test
    void werNichtGenutztWirdStehtMitGrundDabei() {
        Map<String, Wert> werte = new LinkedHashMap<>(anteile().werte());
        werte.put("15084", Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM));
        werte.put("14713", Wert.spanne(9, 11, Set.of()));
        werte.put("16077", Wert.nichtZutreffend(Grund.KEIN_ANGEBOT));
        Disparitaetsmass gini = Disparitaet.von(querschnitt("Probe", werte)).gini();
        assertEquals(6, gini.bezug().n());
        assertEquals(werte.get("14713"), gini.bezug().ungenutzt().get("14713"));
        assertTrue(gini.toString().endsWith("(6 von 9 Gebieten; ohne Burgenlandkreis (unbekannt oder geheim (.)); Leipzig (nur als Spanne bekannt); "
                + "Landkreis Altenburger Land (kein Angebot))"), gini.toString());
    }

    @Test
    void raender() {
        Disparitaet leer = Disparitaet.von(querschnitt("Probe", Map.of("15084", Wert.ohne(Grund.LEER))));
        assertEquals(Wert.ohne(Grund.KEINE_WERTE), leer.gini().wert());
        assertEquals(Wert.ohne(Grund.KEINE_WERTE), leer.nachLaendern().gesamt());
        assertEquals(Grund.KEINE_WERTE, leer.lorenz().hindernis().orElseThrow());
        Disparitaet einer = Disparitaet.von(querschnitt(7));
        assertEquals(Wert.of(0), einer.theilT().wert());
        assertEquals(Wert.ohne(Grund.ZU_WENIGE_WERTE), einer.giniKorrigiert().wert());
        Disparitaet gleiche = Disparitaet.von(querschnitt(7.1, 7.1, 7.1));
        gleiche.alle().stream().limit(6).forEach(m -> assertEquals(Wert.of(0), m.wert(), m.toString()));
        assertEquals(1 / 3.0, gleiche.herfindahl().wert().zahl(), 1e-15);
        Disparitaet mitNull = Disparitaet.von(querschnitt(0, 4, 5));
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), mitNull.theilL().wert());
        assertTrue(mitNull.theilT().wert().istZahl());
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), Disparitaet.von(querschnitt(-1, 4, 5)).gini().wert());
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), Disparitaet.von(querschnitt(0, 0)).variationskoeffizient().wert());
    }

    @Test
    void falscheAufrufeWerdenAbgewiesen() {
        assertThrows(IllegalArgumentException.class, () -> Disparitaet.von(anteile()).williamson());
        assertThrows(IllegalArgumentException.class, () -> Disparitaet.von(anteile()).gewichtetMit(abgaenge()).giniKorrigiert());
    }

    @Test
    void gebietOhneGewichtFaelltHeraus() {
        Map<String, Wert> gewichte = new LinkedHashMap<>(abgaenge().werte());
        gewichte.put("15084", Wert.of(0));
        gewichte.remove("15088");
        Gebietsbezug bezug = Disparitaet.von(anteile()).gewichtetMit(querschnitt("Gewichte", gewichte)).bezug();
        assertEquals(7, bezug.n());
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), bezug.ungenutzt().get("15084"));
        assertEquals(Wert.ohne(Grund.NICHT_GELADEN), bezug.ungenutzt().get("15088"));
    }

    @Test
    void lorenzkurveReichtVonNullBisEins() {
        Lorenzkurve kurve = Disparitaet.von(querschnitt(50, 10, 20, 10, 10)).lorenz();
        assertEquals(new Lorenzpunkt(0, 0), kurve.punkte().get(0));
        assertEquals(new Lorenzpunkt(0.8, 0.5), kurve.punkte().get(4));
        assertEquals(new Lorenzpunkt(1, 1), kurve.punkte().get(5));
    }

    /** To the bit, whatever the order, and whoever without a number stands beside. */
    @Test
    void reihenfolgeUndKommunenOhneWertAendernNichts() {
        Disparitaet vorher = Disparitaet.von(anteile());
        for (long saat = 0; saat < 20; saat++) {
            List<String> schluessel = new ArrayList<>(anteile().werte().keySet());
            schluessel.addAll(List.of("14612", "14521"));
            Collections.shuffle(schluessel, new Random(saat));
            Map<String, Wert> werte = new LinkedHashMap<>();
            schluessel.forEach(k -> werte.put(k, anteile().werte().getOrDefault(k, Wert.ohne(Grund.LEER))));
            Disparitaet nachher = Disparitaet.von(querschnitt("Probe", werte));
            assertEquals(vorher.alle().stream().map(Disparitaetsmass::wert).toList(), nachher.alle().stream().map(Disparitaetsmass::wert).toList());
            assertEquals(vorher.nachLaendern().gesamt(), nachher.nachLaendern().gesamt());
        }
    }
}
