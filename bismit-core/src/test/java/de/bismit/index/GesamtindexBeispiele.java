package de.bismit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.katalog.Richtung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Gleichstand;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of {@link Gesamtindex} and {@link Robustheit}. */
class GesamtindexBeispiele {

    private static Indikatortafel tafel() {
        return Indikatortafel.of(List.of("15002", "15088", "15087"), Map.of(
                "abschluesse", List.of(Wert.of(40), Wert.of(30), Wert.of(20)), "abbrueche", List.of(Wert.of(12), Wert.of(9), Wert.of(18))));
    }

    /** Of 15002: abschluesse 100, abbrueche (18 − 12) of (18 − 9): 66.67. */
    @Test
    void gesamtindex() {
        Indikatortafel tafel = tafel();
        Gesamtindex index = Gesamtindex.aus(Zweig.of("Index",
                        Blatt.of("abschluesse", Richtung.HOEHER_BESSER),
                        Blatt.of("abbrueche", Richtung.NIEDRIGER_BESSER)))
                .normiert(Normierung.minMax(0, 100));
        assertEquals((100 + 200 / 3.0) / 2, index.berechne(tafel).wert("15002").zahl(), 1e-12);
        Gesamtindex anderer = index.aggregiert(Aggregation.arithmetisch()).gewicht("abbrueche", 2);
        assertEquals((100 + 2 * 200 / 3.0) / 3, anderer.berechne(tafel).wert("15002").zahl(), 1e-12);
    }

    @Test
    void robustheit() {
        Indikatortafel tafel = tafel();
        Gesamtindex index = Gesamtindex.aus(Zweig.of("Index", Blatt.of("abschluesse", Richtung.HOEHER_BESSER),
                Blatt.of("abbrueche", Richtung.NIEDRIGER_BESSER))).normiert(Normierung.minMax(0, 100));
        Robustheit robustheit = index.robustheit(tafel, List.of(
                Variation.normierung(List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN))),
                Variation.gewichte(0.25)));
        Rangspanne spanne = robustheit.simuliere(10_000, 42, 2).rangspanne("15002").orElseThrow();
        double gewichte = robustheit.sobol(Zielgroesse.mittlereRangaenderung(), 1024, 42, 2).get("Gewichte").total();
        assertEquals(1, spanne.nominell());
        assertEquals("Rang 1 (90 % zwischen 1 und 2, äußerstens 1 bis 2)", spanne.toString());
        assertTrue(gewichte > 0.5 && gewichte <= 1.2);
    }
}
