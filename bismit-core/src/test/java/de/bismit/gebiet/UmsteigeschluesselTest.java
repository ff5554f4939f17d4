package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UmsteigeschluesselTest {

    private final List<Umsteigeanteil> anteile = Umsteigeschluessel.anteile();

    /** Anhalt-Zerbst 2006: Gebietsstand, vergleichbarkeit.md section 4 (population, area). */
    @ParameterizedTest(name = "15151 an {0}: {1} der Bevölkerung, {2} der Fläche")
    @CsvSource({"15001, 0.203, 0.055", "15082, 0.366, 0.413", "15091, 0.355, 0.372", "15086, 0.076, 0.160"})
    void anhaltZerbst2006(String ziel, double bevoelkerung, double flaeche) {
        Umsteigeanteil anteil = anteile.stream().filter(a -> a.alt().equals("15151") && a.ziel().equals(ziel)
                && a.jahrVon() <= 2006 && a.jahrBis() >= 2006).findFirst().orElseThrow();
        assertEquals(bevoelkerung, anteil.bevoelkerung().orElseThrow(), 6e-4);
        assertEquals(flaeche, anteil.flaeche().orElseThrow(), 6e-4);
    }

    @Test
    void anteileEinesAltenKreisesSindZusammenEins() {
        pruefeSummen(Umsteigeanteil::flaeche, 1990);
        pruefeSummen(Umsteigeanteil::bevoelkerung, 1990);
        pruefeSummen(Umsteigeanteil::beschaeftigte, 1997);
    }

    private void pruefeSummen(Function<Umsteigeanteil, OptionalDouble> gewicht, int erstesJahr) {
        Map<String, Double> summen = new TreeMap<>();
        for (Umsteigeanteil anteil : anteile) {
            for (int jahr = Math.max(anteil.jahrVon(), erstesJahr); jahr <= anteil.jahrBis(); jahr++) {
                summen.merge(anteil.alt() + " " + jahr, gewicht.apply(anteil).orElseThrow(), Double::sum);
            }
        }
        summen.forEach((schluessel, summe) -> assertEquals(1, summe, 1e-15, schluessel));
    }

    @Test
    void jederSchluesselIstEinBekannterKreis() {
        Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
        for (Umsteigeanteil anteil : anteile) {
            assertTrue(verzeichnis.kennt(anteil.alt()) && verzeichnis.kennt(anteil.ziel()), anteil.toString());
        }
        assertEquals(401, anteile.stream().map(Umsteigeanteil::ziel).distinct().count());
        assertEquals(748, anteile.stream().map(Umsteigeanteil::alt).distinct().count());
    }

    @Test
    void beschaeftigteGibtEsErstAb1997() {
        assertTrue(anteile.stream().allMatch(a -> a.beschaeftigte().isPresent() == a.jahrVon() >= 1997));
    }
}
