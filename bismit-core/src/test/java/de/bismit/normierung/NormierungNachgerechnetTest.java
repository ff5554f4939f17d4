package de.bismit.normierung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.daten.Querschnitt;
import de.bismit.katalog.Richtung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Quantilart;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every scale in both directions on invented tables with equal numbers, negatives, a single number, all equal: expected by an
 * independent program, {@code nachgerechnet.py} beside its table. Where it has {@code -} there must be no number.
 */
class NormierungNachgerechnetTest {

    private static Normierung normierung(String verfahren) {
        return switch (verfahren) {
            case "zN" -> Normierung.zWert(Divisor.N);
            case "zN-1" -> Normierung.zWert(Divisor.N_MINUS_1);
            case "robust" -> Normierung.robusterZWert();
            case "minMax" -> Normierung.minMax(10, 90);
            case "zielmarken" -> Normierung.zielmarken(1, 8);
            case "prozentrang" -> Normierung.prozentrang(Gleichstand.MIN);
            case "perzentil" -> Normierung.perzentil(Gleichstand.MIN);
            case "borda" -> Normierung.borda(Gleichstand.MIN);
            case "abstandZumMaximum" -> Normierung.abstandZumMaximum();
            case "abstandZuG0" -> Normierung.abstandZu("G0", true);
            case "abstandZumZiel" -> Normierung.abstandZumZiel(4, true);
            case "anteilAmMaximum" -> Normierung.anteilAmMaximum();
            case "verhaeltnisZumMittel" -> Normierung.verhaeltnisZumMittel();
            case "ueberUnterMittel" -> Normierung.ueberUnterMittel(0.2);
            case "klassen" -> Normierung.klassen(4, Quantilart.TYP_7);
            default -> Normierung.rangpunkte(Gleichstand.valueOf(verfahren.substring("rang".length())));
        };
    }

    @ParameterizedTest(name = "{0}, absteigend {2}, {3}")
    @CsvFileSource(resources = "nachgerechnet.csv", delimiter = ';', numLinesToSkip = 1)
    void wieVomAnderenProgramm(String tabelle, String zahlen, boolean absteigend, String verfahren, String erwartet) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        // a gap between them must change nothing
        werte.put("leer", Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM));
        for (String zahl : zahlen.split(" ")) {
            werte.put("G" + (werte.size() - 1), Wert.of(Double.parseDouble(zahl)));
        }
        Querschnitt normiert = normierung(verfahren).auf(new Querschnitt("K", "Kennzahl", Stichtag.of(2015, 12, 31), Einheit.PROZENT, werte),
                absteigend ? Richtung.NIEDRIGER_BESSER : Richtung.HOEHER_BESSER);
        List<String> soll = List.of(erwartet.split(" "));
        assertEquals(werte.size() - 1, soll.size());
        for (int i = 0; i < soll.size(); i++) {
            Wert ist = normiert.werte().get("G" + i);
            assertEquals(!soll.get(i).equals("-"), ist.istZahl(), () -> ist.toString());
            if (ist.istZahl()) {
                assertEquals(Double.parseDouble(soll.get(i)), ist.zahl(), 1e-12 * Math.max(1, Math.abs(ist.zahl())));
            }
        }
    }
}
