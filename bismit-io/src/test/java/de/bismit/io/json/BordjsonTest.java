package de.bismit.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.io.bestand.Bestand;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader of the shipped files and the JSON library read the same. */
class BordjsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"kennzahlen.json", "groessen.json", "gliederungen.json"})
    void liestDieMitgeliefertenDateienWieDieBibliothek(String datei) {
        assertEquals(ohneZeilen(Jsonleser.lies(strom(datei), datei)), ohneZeilen(Bordjson.lies(strom(datei), datei)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[ ]", "[1,-2,0.05,1e3]", "{\"a\" : [true,false,null], \"ü\":{\"€ 𝄞\":\"ß\"}}"})
    void liestAllesWasVorkommtWieDieBibliothek(String text) {
        assertEquals(ohneZeilen(Jsonleser.lies(text, "x")), ohneZeilen(Bordjson.lies(bytes(text), "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "[1] 2", "[wahr]", "\"a", "[\"a\\n\"]", "[\u00a01]"})
    void lehntAllesAndereAb(String text) {
        assertThrows(IllegalStateException.class, () -> Bordjson.lies(bytes(text), "x.json"));
    }

    @Test
    void nenntDateiUndStelle() {
        assertEquals("die mitgelieferte Datei x.json ist an Stelle 4 kein gültiges JSON",
                assertThrows(IllegalStateException.class, () -> Bordjson.lies(bytes("[1;2]"), "x.json")).getMessage());
    }

    private static InputStream strom(String datei) {
        return Objects.requireNonNull(Bestand.class.getResourceAsStream(datei));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Object ohneZeilen(Object wert) {
        return wert instanceof Jsonfelder f ? f.felder().entrySet().stream().map(e -> Map.entry(e.getKey(), ohneZeilen(e.getValue()))).toList()
                : wert instanceof List<?> liste ? liste.stream().map(BordjsonTest::ohneZeilen).collect(Collectors.toList())
                : String.valueOf(wert);
    }
}
