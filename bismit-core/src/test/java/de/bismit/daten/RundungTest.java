package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table of geheimhaltung §4: base 3 and 5 after ICEland and the Berufsbildungsstatistik; by hand for 10. */
class RundungTest {

    @ParameterizedTest(name = "{1} gerundet auf {0}: {2} bis {3}")
    @CsvSource({"3, 0, 0, 1", "3, 3, 2, 4", "3, 30, 29, 31", "5, 0, 0, 2", "5, 5, 3, 7", "5, 60, 58, 62", "10, 0, 0, 5",
        "10, 10, 5, 15", "1, 7, 7, 7"})
    void spanneDesWahrenWerts(int basis, double gedruckt, double von, double bis) {
        Wert spanne = Rundung.zurBasis(basis).spanne(gedruckt);
        assertEquals(von, spanne.untereGrenze());
        assertEquals(bis, spanne.obereGrenze());
        assertEquals(basis == 1 ? Set.of() : Set.of(Merkzeichen.AUS_RUNDUNG), spanne.merkzeichen());
    }

    @Test
    void teileUndGesamtwertDuerfenUmJedesDeltaAbweichen() {
        Rundung drei = Rundung.zurBasis(3);
        assertEquals(true, drei.vertraeglich(new double[] {3, 3, 3}, 6), "wahre Teile 2, 2, 2");
        assertEquals(false, drei.vertraeglich(new double[] {3, 3, 3}, 0));
        assertEquals(true, Rundung.zurBasis(5).vertraeglich(new double[] {5, 5}, 15));
        assertEquals(false, Rundung.zurBasis(1).vertraeglich(new double[] {5, 5}, 11));
    }

    @Test
    void neunKommunenHaltenNeunDelta() {
        Wert summe = Wert.of(0);
        for (int i = 0; i < 9; i++) {
            summe = summe.plus(Rundung.zurBasis(3).spanne(30));
        }
        assertEquals(261, summe.untereGrenze());
        assertEquals(279, summe.obereGrenze());
    }

    @ParameterizedTest(name = "{1} von {2} auf {0}: {3} bis {4} Prozent")
    @CsvSource({"3, 30, 600, 4.83, 5.18", "5, 30, 600, 4.65, 5.35", "3, 6, 60, 8.2, 11.9"})
    void quoteAusGerundeten(int basis, double zaehler, double nenner, double von, double bis) {
        Rundung rundung = Rundung.zurBasis(basis);
        Wert quote = rundung.spanne(zaehler).anteilAn(rundung.spanne(nenner)).mal(100);
        double genauigkeit = von > 8 ? 0.05 : 0.005;
        assertEquals(von, quote.untereGrenze(), genauigkeit);
        assertEquals(bis, quote.obereGrenze(), genauigkeit);
    }
}
