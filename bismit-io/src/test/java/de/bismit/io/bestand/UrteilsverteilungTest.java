package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Verdicts tell things apart: none of them covers nearly everything. */
class UrteilsverteilungTest {

    private static final double HOECHSTENS = 0.8;

    private final Kennzahlenvergleich vergleich = vergleich();

    private static Kennzahlenvergleich vergleich() {
        Bismit bismit = Bismit.standard();
        return bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
    }

    private static void pruefe(Map<Stufe, Integer> anzahlen, int mindestens) {
        int alle = anzahlen.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(alle >= mindestens, alle + " verdicts only");
        assertEquals(Stufe.values().length, anzahlen.size(), "each of them occurs: " + anzahlen);
        anzahlen.forEach((stufe, anzahl) -> assertTrue(anzahl <= HOECHSTENS * alle, stufe + " covers " + anzahl + " of " + alle));
    }

    @Test
    void keineStufeUmfasstMehrAlsVierFuenftelDerZeilen() {
        Map<Stufe, Integer> zeilen = new EnumMap<>(Stufe.class);
        for (Kennzahlvergleich einer : vergleich.kennzahlen()) {
            for (int jahr : einer.jahre()) {
                Jahresvergleich imJahr = einer.im(jahr);
                for (Vergleichszeile zeile : imJahr.zeilen()) {
                    zeilen.merge(zeile.urteil().stufe(), 1, Integer::sum);
                }
            }
        }
        pruefe(zeilen, 5000);
    }

    @Test
    void keineStufeUmfasstMehrAlsVierFuenftelDerQuerschnitte() {
        Map<Stufe, Integer> querschnitte = new EnumMap<>(Stufe.class);
        for (Kennzahlvergleich einer : vergleich.kennzahlen()) {
            einer.jahre().forEach(jahr -> querschnitte.merge(einer.urteil(jahr).stufe(), 1, Integer::sum));
        }
        pruefe(querschnitte, 400);
    }

    @Test
    void gesamturteilNenntJedeKennzahlMitEinemLetztenJahr() {
        long mitJahr = vergleich.kennzahlen().stream().filter(k -> k.letztesJahr().isPresent()).count();
        assertEquals(mitJahr, vergleich.urteil().urteile().size());
    }
}
