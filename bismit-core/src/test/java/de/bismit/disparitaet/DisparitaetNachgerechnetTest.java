package de.bismit.disparitaet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.daten.Querschnitt;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Measures of invented tables, weighted or not, with equal numbers, zeros, negatives, a single number: expected by an independent
 * program, {@code ../normierung/nachgerechnet.py}. Where it has {@code -} there must be no number.
 */
class DisparitaetNachgerechnetTest {

    private static Querschnitt querschnitt(String titel, String zahlen) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        werte.put("leer", Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM));
        for (String zahl : zahlen.split(" ")) {
            werte.put("G" + werte.size(), Wert.of(Double.parseDouble(zahl)));
        }
        return new Querschnitt("K", titel, Stichtag.of(2015, 12, 31), Einheit.PROZENT, werte);
    }

    private static Disparitaetsmass mass(Disparitaet disparitaet, String name) {
        return switch (name) {
            case "gini" -> disparitaet.gini();
            case "theilT" -> disparitaet.theilT();
            case "theilL" -> disparitaet.theilL();
            case "hoover" -> disparitaet.hoover();
            case "variationskoeffizient" -> disparitaet.variationskoeffizient();
            default -> disparitaet.atkinson(Double.parseDouble(name.substring("atkinson".length())));
        };
    }

    @ParameterizedTest(name = "{0}, {3}, Gewichte {2}")
    @CsvFileSource(resources = "nachgerechnet.csv", delimiter = ';', numLinesToSkip = 1)
    void wieVomAnderenProgramm(String tabelle, String zahlen, String gewichte, String mass, String erwartet) {
        Disparitaet ohne = Disparitaet.von(querschnitt("Kennzahl", zahlen));
        Disparitaetsmass ist = mass(gewichte == null ? ohne : ohne.gewichtetMit(querschnitt("Gewicht", gewichte)), mass);
        assertEquals(zahlen.split(" ").length, ist.bezug().n());
        assertEquals(!erwartet.equals("-"), ist.wert().istZahl(), ist::toString);
        if (ist.wert().istZahl()) {
            assertEquals(Double.parseDouble(erwartet), ist.wert().zahl(), 1e-14 * Math.max(100, ist.wert().zahl()));
        } else {
            assertEquals(Wert.ohne(Grund.NICHT_DEFINIERT), ist.wert());
        }
    }
}
