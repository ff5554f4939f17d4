package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.index.Gesamtindex;
import de.bismit.index.Indexergebnis;
import de.bismit.index.Indikatortafel;
import de.bismit.index.Rangspanne;
import de.bismit.index.Themenfeldaufbau;
import de.bismit.index.Variation;
import de.bismit.katalog.Gliederung;
import de.bismit.normierung.Normierung;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines of the README about indices, on the sample. */
class IndexBeispiele {

    /**
     * By hand from the published figures of 2015: unemployment 11.4 between 7.3 and 13.3, without Hauptschulabschluss 190 of 1,723
     * between 44 of 707 and 171 of 988, Abitur 665 of 1,723 between 186 of 988 and 1,347 of 3,438; each from 1 to 100, the last
     * two make one half. In Python: mm = lambda x, lo, hi: 1 + 99 * (x - lo) / (hi - lo).
     */
    @Test
    void gesamtindexDerNeun() {
        Bismit bismit = Bismit.standard();
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(MITTELDEUTSCHES_REVIER);
        List<String> kennzahlen = List.of("A-ARBEITSLOSENQUOTE", "D-ABGANG-OHNE-HSA", "D-ABGANG-AHR");
        Indikatortafel indikatoren = Indikatortafel.aus(tafel, 2015, kennzahlen, tafel.kommunen());
        Gesamtindex index = Gesamtindex.aus(Themenfeldaufbau.von("Lage", tafel.katalog(), Gliederung.LEITFADEN, kennzahlen, Map.of()))
                .normiert(Normierung.minMax(1, 100));
        Indexergebnis ergebnis = index.berechne(indikatoren);
        Rangspanne halle = index.robustheit(indikatoren, List.of(Variation.gewichte(0.25))).simuliere(10_000, 42, 2).rangspanne("15002").orElseThrow();
        assertEquals(54.738091962889285, ergebnis.wert("15002").zahl(), 1e-9);
        assertEquals(7, ergebnis.rang("15002").orElseThrow().von());
        assertEquals(7, halle.nominell());
        // All places that weights from 0.375 to 0.625 allow, by a grid of 201 × 201 in Python.
        assertEquals(List.of(5, 8), List.of(halle.bester(), halle.schlechtester()));
        assertEquals(List.of("A", "D"), index.aufbau().kinder().stream().map(k -> k.id()).toList());
    }
}
