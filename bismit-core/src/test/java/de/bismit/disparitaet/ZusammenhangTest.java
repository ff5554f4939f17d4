package de.bismit.disparitaet;

import static de.bismit.disparitaet.DisparitaetTest.querschnitt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Querschnitt;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Relations of two Querschnitte; figures: SciPy 1.17.1, as in ZufallsmasseTest. */
class ZusammenhangTest {

    private static final double[] X = {2, 7, 1, 8, 2, 8, 1, 8, 4, 5, 9, 4};
    private static final double[] Y = {3.1, 4.0, 1.5, 9.2, 6.5, 3.5, 8.9, 7.9, 3.2, 3.8, 4.6, 2.6};

    private static Querschnitt zahlen(String titel, double[] zahlen, int n) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            werte.put(String.valueOf(14_001 + i), Wert.of(zahlen[i]));
        }
        return querschnitt(titel, werte);
    }

    @Test
    void zwoelfGebieteMitBereichen() {
        Zusammenhang zusammenhang = Zusammenhang.von(zahlen("X", X, 12), zahlen("Y", Y, 12));
        Gerade gerade = zusammenhang.linear().ergebnisOderFehler();
        assertEquals(0.17085088458298234, gerade.gerade().steigung(), 1e-13);
        assertEquals(-0.42277810965029294, gerade.steigungsbereich().von(), 1e-10);
        assertEquals(0.6935405238750417, gerade.korrelationsbereich().bis(), 1e-12);
        assertEquals("Y mit X: Steigung 0,171 (95 %: -0,423 bis 0,764), Korrelation 0,199 (-0,423 bis 0,694), R² 0,039, 12 von 12 Gebieten", gerade.toString());
        Ranggerade rang = zusammenhang.nachRaengen().ergebnisOderFehler();
        assertEquals(0.35400947157931706, rang.spearman(), 1e-14);
        assertEquals(0.23333333333333334, rang.steigung().steigung(), 1e-14);
        assertEquals(0.3178208630818641, rang.kendall(), 1e-14);
    }

    /** 0.666: {@code t/sqrt(t^2+7)} with {@code t.ppf(.975, 7)}. */
    @Test
    void neunPunkteTragenWenig() {
        String satz = Zusammenhang.von(zahlen("X", X, 9), zahlen("Y", Y, 9)).linear().hindernis().orElseThrow();
        assertEquals("Y mit X: 9 von 9 Gebieten, erwartet mindestens 10; bei 9 Punkten ohne jeden Zusammenhang liegt der Betrag der Korrelation in einem "
                + "von zwanzig Fällen über 0,67; alle geladenen Kreise nehmen", satz);
        assertTrue(Zusammenhang.von(zahlen("X", X, 9), zahlen("Y", Y, 9)).nachRaengen().ergebnis().isEmpty());
    }

    @Test
    void ohneStreuungKeinZusammenhang() {
        String satz = Zusammenhang.von(zahlen("X", new double[12], 12), zahlen("Y", Y, 12)).nachRaengen().hindernis().orElseThrow();
        assertEquals("X hat in allen Gebieten denselben Wert: einen Zusammenhang gibt es nicht", satz);
    }

    @Test
    void nurGebieteMitBeidenZahlenZaehlen() {
        assertEquals(11, Zusammenhang.von(zahlen("X", X, 11), zahlen("Y", Y, 12)).bezug().n());
    }
}
