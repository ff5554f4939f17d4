package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Deckung;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ranks where the order is open: from 1 + those certainly better to n − those certainly worse. No table gives a Kommune a span
 * yet, so the values are put in from behind.
 */
class RangTest {

    private static final Kennzahlentafel TAFEL = Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA),
            Testtabelle.bestand(Revierzahlen.abgaenge())).fuer(Reviere.MITTELDEUTSCHES_REVIER);

    /** Values as {@code 3}, {@code 2..4}, {@code .} in the order of the Kommunen; higher is better. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "1 2 3; 3 2 1",
        "5 5 1; 1 1 3",
        "1 2..4 5; 3 2 1",
        "1 2..4 3; 3 1-2 1-2",
        "1..9 2 3; 1-3 2-3 1-2",
        "1..4 3..6 5..8; 2-3 1-3 1-2",
        "1 . 3..4; 2 - 1"})
    void spannenLassenRaengeOffen(String werte, String erwartet) {
        assertEquals(erwartet, raenge(werte, Richtung.HOEHER_BESSER));
    }

    @Test
    void niedrigerBesserDrehtDieOrdnung() {
        assertEquals("1 2-3 2-3", raenge("1 2..4 3", Richtung.NIEDRIGER_BESSER));
        assertEquals("2 2 1", raenge("5 5 1", Richtung.NIEDRIGER_BESSER));
        assertEquals("1 1 3", raenge("5 5 1", Richtung.NEUTRAL));
    }

    private static String raenge(String texte, Richtung richtung) {
        List<Kennzahlwert> werte = Arrays.stream(texte.split(" ")).map(RangTest::wert).map(RangTest::kennzahlwert).toList();
        Kennzahl kennzahl = Kennzahl.builder("D-ABGANG-OHNE-HSA", "K", Revierzahlen.D_OHNE_HSA.formel()).richtung(richtung).build();
        Kennzahlvergleich vergleich = new Kennzahlvergleich(Regelwerk.of(List.of()), TAFEL, kennzahl);
        return String.join(" ", werte.stream().map(w -> rang(vergleich, w, werte).map(Rang::toString).orElse("-")).toList());
    }

    private static Wert wert(String text) {
        if (text.equals(".")) {
            return Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM);
        }
        String[] grenzen = text.split("\\.\\.");
        return Wert.spanne(Double.parseDouble(grenzen[0]), Double.parseDouble(grenzen[grenzen.length - 1]), Set.of());
    }

    @SuppressWarnings("unchecked")
    private static Optional<Rang> rang(Kennzahlvergleich vergleich, Kennzahlwert eigener, List<Kennzahlwert> alle) {
        try {
            Method rang = Kennzahlvergleich.class.getDeclaredMethod("rang", Kennzahlwert.class, List.class);
            rang.setAccessible(true);
            return (Optional<Rang>) rang.invoke(vergleich, eigener, alle);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Kennzahlwert kennzahlwert(Wert wert) {
        try {
            Constructor<?> bauer = Kennzahlwert.class.getDeclaredConstructors()[0];
            bauer.setAccessible(true);
            List<Object> teile = new ArrayList<>(Arrays.asList(null, Revierkommunen.HALLE_SAALE, 2015, wert, wert, null, Deckung.einzeln(true), List.of()));
            return (Kennzahlwert) bauer.newInstance(teile.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
