package de.bismit.vergleich;

import static de.bismit.berechnung.Revierzahlen.QUOTE;
import static de.bismit.berechnung.Revierzahlen.X_ALQ;
import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Testtabelle;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Einheit;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import de.bismit.zeit.Jahresdurchschnitt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Rates printed with one decimal in distance and rank: Arbeitslosenquoten 2016 of the nine, 9.6 8.4 12.4 9.6 10.8 8.8 8.5 6.6
 * 9.2 ({@link Revierzahlen}).
 */
class GedruckteQuotenTest {

    private static final Jahresdurchschnitt ZEIT = new Jahresdurchschnitt(2016);
    private static final Kennzahl ALS_BESTAND = Kennzahl.builder("X-QUOTE", "Quote", new Bestand(Revierzahlen.summe(QUOTE)))
            .einheit(Einheit.PROZENT).build();

    private static Jahresvergleich vergleich(Kennzahl kennzahl, Testtabelle tabelle) {
        return Regelwerk.of(List.of()).vergleiche(Rechner.berechne(Revierzahlen.katalog(kennzahl), Testtabelle.bestand(tabelle))
                .fuer(MITTELDEUTSCHES_REVIER)).kennzahl(kennzahl.id()).im(2016);
    }

    private static List<String> raenge(Jahresvergleich jahr) {
        return jahr.kommunen().stream().map(z -> z.rang().map(Rang::toString).orElse("-")).toList();
    }

    /** 9.6 twice, and 8.4 beside 8.5: both may be 8.45. */
    @Test
    void gleicheUndBenachbarteQuotenLassenDenRangOffen() {
        List<String> erwartet = List.of("3-4", "7-8", "1", "3-4", "2", "6", "7-8", "9", "5");
        assertEquals(erwartet, raenge(vergleich(X_ALQ, Revierzahlen.arbeitslose())));
        assertEquals(erwartet, raenge(vergleich(ALS_BESTAND, Revierzahlen.arbeitslose())), "a rate shown as it is");
    }

    /** The Revier is 9.010010 to 9.112510: 9.55 - 9.112510 = 0.437490, 9.65 - 9.010010 = 0.639990. */
    @Test
    void abstandZumRevierKenntBeideRundungen() {
        Vergleichszeile burgenlandkreis = vergleich(X_ALQ, Revierzahlen.arbeitslose()).zeilen().get(0);
        Wert abstand = burgenlandkreis.abstand().orElseThrow();
        assertEquals(0.437490, abstand.untereGrenze(), 1e-6);
        assertEquals(0.639990, abstand.obereGrenze(), 1e-6);
        assertEquals("+0,43 bis 0,64", burgenlandkreis.anzeigeAbstand());
    }

    @Test
    void gezeigtWirdWasGedrucktIst() {
        Vergleichszeile burgenlandkreis = vergleich(X_ALQ, Revierzahlen.arbeitslose()).zeilen().get(0);
        assertEquals("9,6", burgenlandkreis.wert().anzeige());
        assertEquals(Wert.of(9.6), burgenlandkreis.wert().wert());
        assertEquals(Wert.spanne(9.55, 9.65, Set.of(Merkzeichen.AUS_RUNDUNG)), burgenlandkreis.wert().vergleichswert());
    }

    /** All decimal neighbours: the upper bound of one is the lower of the next, bit for bit. */
    @Test
    void nachbarnBeruehrenSichGenau() {
        for (int zehntel = 1; zehntel < 1000; zehntel++) {
            Testtabelle tabelle = Revierzahlen.arbeitslose().zahl(QUOTE, ZEIT, "15084", zehntel / 10.0)
                    .zahl(QUOTE, ZEIT, "15088", (zehntel + 1) / 10.0);
            List<Vergleichszeile> zeilen = vergleich(ALS_BESTAND, tabelle).kommunen();
            assertEquals(zeilen.get(0).wert().vergleichswert().obereGrenze(), zeilen.get(1).wert().vergleichswert().untereGrenze());
        }
    }

    @Test
    void eineNullIstGenauUndAnzahlenSindEsAuch() {
        Testtabelle tabelle = Revierzahlen.arbeitslose().zahl(QUOTE, ZEIT, "15084", 0);
        assertEquals(Wert.of(0), vergleich(ALS_BESTAND, tabelle).zeilen().get(0).wert().vergleichswert());
        Kennzahl anzahl = Kennzahl.builder("X-ARBEITSLOSE", "Arbeitslose", new Bestand(Revierzahlen.summe(X_ALQ.formel().orElseThrow().merkmale().get(0)))).build();
        List<Wert> zahlen = vergleich(anzahl, Revierzahlen.arbeitslose()).zeilen().stream().map(z -> z.wert().vergleichswert()).filter(Wert::hatZahlen).toList();
        assertTrue(zahlen.size() >= 9 && zahlen.stream().allMatch(Wert::istZahl), zahlen.toString());
    }
}
