package de.bismit.vergleich;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.berechnung.Rechner;
import de.bismit.berechnung.Revierzahlen;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.harmonisierung.Umlageschluessel;
import de.bismit.harmonisierung.Umschluessler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is a wrong call and is answered with what is missing and what to give. */
@SuppressWarnings({"DataFlowIssue", "NullAway"})
class PflichtangabenTest {

    private static Kennzahlenvergleich vergleich() {
        return Regelwerk.of(List.of()).vergleiche(Rechner.berechne(Revierzahlen.katalog(Revierzahlen.D_OHNE_HSA), Testtabelle.bestand(Revierzahlen.abgaenge()))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER));
    }

    static Stream<Arguments> aufrufe() {
        Umschluessler um = Umschluessler.auf(LocalDate.of(2019, 12, 31));
        Kennzahlvergleich kennzahl = vergleich().kennzahl("XD32");
        return Stream.of(aufruf("der Gebietsstand fehlt", () -> Umschluessler.auf(null)),
                aufruf("der Gebietsstand fehlt", () -> Umschluesselung.auf(null)),
                aufruf("der Datenbestand fehlt", () -> um.umschluessele((Datenbestand) null)),
                aufruf("der Datenbestand fehlt", () -> um.bilanz(null)),
                aufruf("die Gewichtung fehlt", () -> um.nach(null)),
                aufruf("die Gewichtung fehlt", () -> um.nach("schulabgaenge", null)),
                aufruf("die Größe fehlt", () -> um.nach(null, Umlageschluessel.nach(Gewicht.FLAECHE))),
                aufruf("das Gewicht fehlt", () -> Umlageschluessel.nach(null)),
                aufruf("das Gewicht fehlt", () -> Umlageschluessel.eigene("x", Map.of(), null)),
                aufruf("die Kennzahlentafel fehlt", () -> Regelwerk.of(List.of()).vergleiche(null)),
                aufruf("die Kennung der Kennzahl fehlt", () -> vergleich().kennzahl(null)),
                aufruf("das Gebiet fehlt", () -> kennzahl.urteil(Revierkommunen.HALLE_SAALE, null, 2015)),
                aufruf("das Gebiet fehlt", () -> kennzahl.urteil(null, 2014, 2015)),
                aufruf("das Gebiet fehlt", () -> kennzahl.entwicklung(null, 2014, 2015)),
                aufruf("womit verglichen wird fehlt", () -> kennzahl.gegenueber(null, 2015)));
    }

    private static Arguments aufruf(String satz, Executable aufruf) {
        return Arguments.of(satz, aufruf);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aufrufe")
    void nullWirdMitEinemSatzVerweigert(String satz, Executable aufruf) {
        String meldung = assertThrows(IllegalArgumentException.class, aufruf).getMessage();
        assertTrue(meldung.startsWith(satz) && meldung.contains("; erwartet "), meldung);
    }
}
