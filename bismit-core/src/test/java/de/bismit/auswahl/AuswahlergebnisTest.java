package de.bismit.auswahl;

import static de.bismit.auswahl.Auswahlproben.KATALOG;
import static de.bismit.auswahl.Auswahlproben.KOMMUNEN;
import static de.bismit.auswahl.Auswahlproben.auswahl;
import static de.bismit.auswahl.Auswahlproben.ergebnis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.vergleich.Stufe;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nine choices over five Kennzahlen, counted by hand down the columns:
 *
 * <pre>
 *   A-EINS: J in all nine                      9 Ja
 *   A-ZWEI: J J J J J N N S .                  5 Ja, 2 Nein, 1 später, 1 offen
 *   D-DREI: J N N N N N N N N                  1 Ja, 8 Nein
 *   D-VIER: S S . . . . . . .                  0 Ja, 2 später, 7 offen
 *   D-FUENF: nobody                            0
 * </pre>
 */
class AuswahlergebnisTest {

    private static final List<Auswahl> NEUN = List.of(auswahl(0, "JJJS."), auswahl(1, "JJNS."), auswahl(2, "JJN.."), auswahl(3, "JJN.."), auswahl(4, "JJN.."),
            auswahl(5, "JNN.."), auswahl(6, "JNN.."), auswahl(7, "JSN.."), auswahl(8, "J.N.."));

    @Test
    void vereinigungQuorumUndSchnitt() {
        Auswahlergebnis ergebnis = ergebnis(NEUN);
        assertEquals(List.of("A-EINS", "A-ZWEI", "D-DREI"), ergebnis.basisset().kennzahlen());
        assertEquals(List.of("A-EINS", "A-ZWEI"), ergebnis.quorum(5).kennzahlen());
        assertEquals(List.of("A-EINS"), ergebnis.quorum(6).kennzahlen());
        assertEquals(List.of("A-EINS"), ergebnis.schnittset().kennzahlen());
        assertEquals(List.of("D-VIER"), ergebnis.zurueckgestellt().kennzahlen());
        assertEquals("9 von 9 Auswahlen: Basiskennzahlenset 3 Kennzahlen, von allen gewählt 1, zurückgestellt 1", ergebnis.toString());
    }

    @Test
    void unterstuetzungKVonNeun() {
        Unterstuetzung zwei = ergebnis(NEUN).unterstuetzung("A-ZWEI");
        assertEquals("5 von 9, später 1, Nein 2, ohne Angabe 1", zwei.toString());
        assertEquals(List.of("Burgenlandkreis", "Saalekreis", "Landkreis Mansfeld-Südharz", "Landkreis Anhalt-Bitterfeld", "Halle (Saale)"),
                zwei.dafuer().stream().map(Kreis::name).toList());
        assertEquals("0 von 9, ohne Angabe 9", ergebnis(NEUN).unterstuetzung("XD-FUENF").toString());
    }

    @Test
    void fehlendeBlaetterZaehlenNichtMit() {
        Auswahlergebnis ergebnis = ergebnis(NEUN.subList(0, 2));
        assertEquals(List.of("A-EINS", "A-ZWEI"), ergebnis.schnittset().kennzahlen());
        assertEquals("2 von 9", ergebnis.unterstuetzung("A-EINS").toString());
        assertEquals(KOMMUNEN.subList(2, 9), ergebnis.ausstehende());
    }

    @Test
    void jedeKennzahlIstMitGrundDrinOderDraussen() {
        Setvorschlag vorschlag = ergebnis(NEUN).vorschlag(Setkriterien.ueblich(Reviere.MITTELDEUTSCHES_REVIER));
        assertEquals(List.of("A-EINS", "A-ZWEI"), vorschlag.set().kennzahlen());
        assertEquals(5, vorschlag.entscheidungen().size());
        assertEquals("A-ZWEI aufgenommen: 5 von 9 Kommunen wählen sie, 1 später (verlangt 5)", vorschlag.entscheidung("A-ZWEI").toString());
        assertEquals("D-DREI nicht aufgenommen: 1 von 9 Kommunen wählt sie (verlangt 5)", vorschlag.entscheidung("D-DREI").toString());
        assertEquals("D-VIER nicht aufgenommen: keine Kommune wählt sie, 2 später (verlangt 5)", vorschlag.entscheidung("D-VIER").toString());
        assertEquals(List.of("A-EINS", "A-ZWEI", "D-DREI", "D-VIER"), vorschlag.gefragte().stream().map(e -> e.kennzahl().id()).toList());
        assertEquals("Vorschlag: 2 von 4 gewünschten Kennzahlen; gewählt von mindestens 5 Kommunen; ohne Blick auf Daten und Vergleichbarkeit", vorschlag.toString());
        assertTrue(vorschlag.tabelle().contains("A-ZWEI    5       1  ja\n"), vorschlag.tabelle());
    }

    @Test
    void tabelleHatEineSpalteJeKommune() {
        Auswahltabelle tabelle = ergebnis(NEUN).vorschlag(Setkriterien.ueblich(Reviere.MITTELDEUTSCHES_REVIER).mitQuorum(6)).alsTabelle();
        assertEquals(23, tabelle.kopf().size());
        assertEquals(List.of("A-ZWEI", "Name von A-ZWEI", "Anzahl", "A Rahmenbedingungen", "5", "1", "2", "1", "Ja", "Ja", "Ja", "Ja", "Ja", "Nein", "Nein", "später", "",
                "nicht geprüft", "", "", "nein", "5 von 9 Kommunen wählen sie, 1 später (verlangt 6)", ""), tabelle.zeilen().get(1));
    }

    @Test
    void falscheAufrufeWerdenAbgewiesen() {
        assertThrows(IllegalArgumentException.class, () -> ergebnis(List.of()));
        assertEquals("Saalekreis hat zwei Auswahlen; erwartet eine je Kommune",
                assertThrows(IllegalArgumentException.class, () -> ergebnis(List.of(auswahl(1, "J"), auswahl(1, "N")))).getMessage());
        assertEquals("Cottbus gehört nicht zu Mitteldeutsches Revier", assertThrows(IllegalArgumentException.class,
                () -> ergebnis(List.of(Auswahl.of(Revierkommunen.COTTBUS, "", List.of())))).getMessage());
        assertThrows(UnbekannteKennzahl.class, () -> ergebnis(List.of(Auswahl.of(KOMMUNEN.get(0), "", List.of(Auswahleintrag.of("Z-FEHLT", Entscheidung.JA))))));
        assertThrows(IllegalArgumentException.class, () -> Auswahl.of(KOMMUNEN.get(0), "",
                List.of(Auswahleintrag.of("A-EINS", Entscheidung.JA), Auswahleintrag.of("A-EINS", Entscheidung.NEIN))));
        assertThrows(IllegalArgumentException.class, () -> ergebnis(List.of(Auswahl.of(KOMMUNEN.get(0), "",
                List.of(Auswahleintrag.of("A-EINS", Entscheidung.JA), Auswahleintrag.of("XA-EINS", Entscheidung.JA))))));
        assertThrows(IllegalArgumentException.class, () -> ergebnis(NEUN).quorum(0));
        assertThrows(IllegalArgumentException.class, () -> new Setkriterien(0, 1, 1, Set.of(Stufe.VERGLEICHBAR)));
        assertThrows(IllegalArgumentException.class, () -> new Setkriterien(1, 1, 1, Set.of()));
    }

    @Test
    void einSetWirdZurFassungMitThemenfeldern() {
        Setfassung fassung = Setfassung.von(ergebnis(NEUN).basisset(), "2024-1", KATALOG, "leitfaden");
        assertEquals("Basiskennzahlenset, Fassung 2024-1: 3 Kennzahlen", fassung.toString());
        assertEquals(new Setplatz("D-DREI", "Schulen"), fassung.plaetze().get(2));
        assertEquals(ergebnis(NEUN).basisset(), fassung.kennzahlenset());
    }
}
