package de.bismit.disparitaet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Referenzdaten;
import de.bismit.daten.Zeitreihe;
import de.bismit.wert.Aussage;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Convergence of the Kreise of SN, ST and TH (reference/regional-disparity), and what is refused. */
class KonvergenzTest {

    private static final Bruch BRUCH = new Bruch(LocalDate.of(2011, 12, 31), "Zensus 2011", "VB010");

    private static Zeitreihe reihe(String gebiet, Wert frueher, Wert spaeter, Bruch... brueche) {
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        werte.put(new Kalenderjahr(1992), frueher);
        werte.put(new Kalenderjahr(2014), spaeter);
        return new Zeitreihe("bip", "BIP je Einwohner", gebiet, gebiet, Einheit.ANZAHL, werte, List.of(brueche));
    }

    private static List<Zeitreihe> kreise() {
        return Referenzdaten.tabelle("regional-disparity/counties_sn_st_th.csv").stream()
                .map(z -> reihe(z.get("region_code"), wert(z.get("gdppc1992")), wert(z.get("gdppc2014")))).toList();
    }

    private static Wert wert(String zahl) {
        return zahl.isEmpty() ? Wert.ohne(Grund.NICHT_VEROEFFENTLICHT) : Wert.of(Double.parseDouble(zahl));
    }

    /** beta_ols_avg_annual_sn_st_th.csv; half-life: ln 2 / lambda. */
    @Test
    void betaAusDenSechsunddreissigMitBeidenJahren() {
        Betakonvergenz beta = Konvergenz.von(kreise(), 1992, 2014).beta().ergebnisOderFehler();
        assertEquals(36, beta.bezug().n());
        assertEquals(14, beta.bezug().ungenutzt().size());
        Map<String, String> soll = Referenzdaten.tabelle("regional-disparity/beta_ols_avg_annual_sn_st_th.csv").get(1);
        double lambda = Double.parseDouble(soll.get("lambda"));
        assertEquals(Double.parseDouble(soll.get("estimate")), beta.gerade().steigung(), 1e-14);
        assertEquals(lambda, beta.tempo().orElseThrow(), 1e-13);
        assertEquals(Math.log(2) / lambda, beta.halbwertszeit().orElseThrow(), 1e-9);
        assertTrue(beta.toString().startsWith("BIP je Einwohner 1992 bis 2014: Steigung -0,0213, R² 0,52, Halbwertszeit 24 Jahre (36 von 50 Gebieten; ohne "),
                beta.toString());
    }

    /** The spread of 1992 as in the listing; that of 2014 among the same 36, by NumPy, since REAT takes all 50 there. */
    @Test
    void sigmaVergleichtDieselbenGebiete() {
        Sigmakonvergenz sigma = Konvergenz.von(kreise(), 1992, 2014).sigma().ergebnisOderFehler();
        assertEquals(gelistet("CV 1992"), sigma.frueher(), 1e-12);
        assertEquals(gelistet("SD 1992"), sigma.logstreuungFrueher(), 1e-12);
        assertEquals(0.1793828785318484, sigma.spaeter(), 1e-12);
        assertTrue(sigma.konvergiert());
    }

    private static double gelistet(String was) {
        String zeile = Referenzdaten.zeilen("regional-disparity/convergence_sn_st_th.txt").stream().filter(z -> z.startsWith(was)).findFirst().orElseThrow();
        return Double.parseDouble(zeile.substring(was.length()).trim().split("\\s+")[0]);
    }

    @Test
    void ueberEinenBruchWirdNichtVerglichen() {
        List<Zeitreihe> reihen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reihen.add(reihe(String.valueOf(14_001 + i), Wert.of(10 + i), Wert.of(20 + i % 5), BRUCH));
        }
        Konvergenz konvergenz = Konvergenz.von(reihen, 1992, 2014);
        assertEquals(Wert.ohne(Grund.BRUCH), konvergenz.bezug().ungenutzt().get("14001"));
        assertFalse(konvergenz.sigma().ergebnis().isPresent());
        assertTrue(konvergenz.beta().toString().contains("0 von 12 Gebieten") && konvergenz.beta().toString().contains("Bruch in der Reihe"), konvergenz.beta().toString());
    }

    @Test
    void neunGebieteTragenKeineGerade() {
        List<Zeitreihe> neun = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            neun.add(reihe(String.valueOf(14_001 + i), Wert.of(10 + i), Wert.of(20 + i % 5)));
        }
        Aussage<Betakonvergenz> beta = Konvergenz.von(neun, 1992, 2014).beta();
        assertTrue(beta.hindernis().orElseThrow().contains("erwartet mindestens 10"), beta.toString());
        assertTrue(Konvergenz.von(neun, 1992, 2014).sigma().ergebnis().isPresent());
        assertThrows(IllegalStateException.class, beta::ergebnisOderFehler);
        assertThrows(IllegalArgumentException.class, () -> Konvergenz.von(neun, 2014, 1992));
    }

    @Test
    void nullUndNegativesZaehlenNicht() {
        Konvergenz konvergenz = Konvergenz.von(List.of(reihe("14001", Wert.of(0), Wert.of(2)), reihe("14002", Wert.of(3), Wert.of(4)),
                reihe("14003", Wert.of(5), Wert.of(4.5))), 1992, 2014);
        assertEquals(List.of("14002", "14003"), konvergenz.bezug().genutzt());
        assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), konvergenz.bezug().ungenutzt().get("14001"));
    }
}
