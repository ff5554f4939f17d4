package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RessourceTest {

    private static <T> List<T> lies(String text, Function<Ressource.Zeile, T> lesen) throws IOException {
        return Ressource.lies(new StringReader(text), "probe.csv", lesen);
    }

    @Test
    void kommentareUndLeerzeilenZaehlenNicht() throws IOException {
        Ressource.Zeile zeile = lies("# Lizenz; ungeprüft\nname;zahl;leer\n\nKöthen;12;\n", Function.identity()).get(0);
        assertEquals("Köthen", zeile.text("name"));
        assertEquals(12, zeile.ganzzahl("zahl"));
        assertEquals(Optional.empty(), zeile.wahlweise("leer"));
        assertNull(zeile.datumOderNull("leer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nur Kommentar\n", "a;a\n", "a;\n", "a;b\n1\n", "a;b\n1;2;3\n"})
    void fehlerhafteTabelleNenntRessource(String text) {
        Exception fehler = assertThrows(IllegalStateException.class, () -> lies(text, Function.identity()));
        assertTrue(fehler.getMessage().contains("probe.csv"), fehler.getMessage());
    }

    @Test
    void fehlerhafteZelleNenntZeileUndSpalte() {
        Exception fehler = assertThrows(IllegalStateException.class,
                () -> lies("# x\na;b\n1;zwei\n", zeile -> zeile.ganzzahl("b")));
        assertTrue(fehler.getMessage().contains("probe.csv, Zeile 3") && fehler.getMessage().contains("Spalte b"),
                fehler.getMessage());
        assertThrows(IllegalStateException.class, () -> lies("a\nx\n", zeile -> zeile.zahl("a")));
        assertThrows(IllegalStateException.class, () -> lies("a\nx\n", zeile -> zeile.datumOderNull("a")));
        assertThrows(IllegalStateException.class, () -> lies("a\nx\n", zeile -> zeile.text("b")));
        assertThrows(IllegalStateException.class, () -> lies("a;b\nx;\n", zeile -> zeile.pflicht("b")));
        assertThrows(IllegalStateException.class, () -> lies("a\nx\n", zeile -> Ags.of(zeile.text("a"))));
    }

    @Test
    void fehlendeRessourceWirdGenannt() {
        Exception fehler = assertThrows(IllegalStateException.class, () -> Ressource.lies(Ags.class, "fehlt.csv"));
        assertTrue(fehler.getMessage().contains("fehlt.csv"), fehler.getMessage());
    }

    /** Tables that other rooms use must be well-formed too. */
    @ParameterizedTest
    @ValueSource(strings = {"gebietsstand.csv", "reviere_bevoelkerung_bbsr.csv", "gebietstypen.csv", "reviere.csv"})
    void mitgelieferteTabellenSindLesbar(String name) {
        assertTrue(Ressource.lies(Ags.class, name).size() >= 23);
    }
}
