package de.bismit.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON files this library ships (Bordjson), and nothing else: they are checked when it is built, by {@link Jsonleser}
 * among others, so that a fault here is a fault of the build. Loading and starting a JSON library would cost a fresh JVM a third
 * of the time in which the catalogue shall be there.
 */
final class Bordjson {

    private final byte[] text;
    private final String name;
    private int stelle;

    private Bordjson(byte[] text, String name) {
        this.text = text;
        this.name = name;
    }

    static @Nullable Object lies(InputStream strom, String name) {
        try (strom) {
            Bordjson leser = new Bordjson(strom.readAllBytes(), name);
            Object wert = leser.wert();
            if (leser.naechstes() != 0) {
                throw leser.fehler();
            }
            return wert;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    /** The next byte that is no blank, not yet taken; 0 at the end. Bytes of other letters than ASCII are negative. */
    private char naechstes() {
        byte[] bytes = text;
        int i = stelle;
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        stelle = i;
        return i < bytes.length ? (char) bytes[i] : 0;
    }

    /** Takes one of two characters; true if it is the first. */
    private boolean nimm(char eines, char anderes) {
        char gefunden = naechstes();
        stelle++;
        if (gefunden != eines && gefunden != anderes) {
            throw fehler();
        }
        return gefunden == eines;
    }

    private @Nullable Object wert() {
        return switch (naechstes()) {
            case '{' -> objekt();
            case '[' -> liste();
            case '"' -> zeichenkette();
            default -> wort();
        };
    }

    private Jsonfelder objekt() {
        Map<String, @Nullable Object> felder = new LinkedHashMap<>();
        nimm('{', '{');
        boolean weiter = naechstes() != '}' || !nimm('}', '}');
        while (weiter) {
            naechstes();
            String feld = zeichenkette();
            nimm(':', ':');
            felder.put(feld, wert());
            weiter = nimm(',', '}');
        }
        return new Jsonfelder(felder, Map.of(), 0);
    }

    private List<@Nullable Object> liste() {
        List<@Nullable Object> liste = new ArrayList<>();
        nimm('[', '[');
        boolean weiter = naechstes() != ']' || !nimm(']', ']');
        while (weiter) {
            liste.add(wert());
            weiter = nimm(',', ']');
        }
        return liste;
    }

    /** Our files write every character as it is. */
    private String zeichenkette() {
        nimm('"', '"');
        byte[] bytes = text;
        int beginn = stelle;
        int i = beginn;
        while (i < bytes.length && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        stelle = i;
        nimm('"', '"');
        return new String(bytes, beginn, i - beginn, StandardCharsets.UTF_8);
    }

    private @Nullable Object wort() {
        int beginn = stelle;
        while (stelle < text.length && ",]} \n\r\t".indexOf(text[stelle]) < 0) {
            stelle++;
        }
        String wort = new String(text, beginn, stelle - beginn, StandardCharsets.UTF_8);
        return switch (wort) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> zahl(wort);
        };
    }

    private Number zahl(String wort) {
        try {
            return wort.indexOf('.') < 0 && wort.indexOf('e') < 0 ? (Number) Integer.valueOf(wort) : (Number) Double.valueOf(wort);
        } catch (NumberFormatException e) {
            throw fehler();
        }
    }

    private IllegalStateException fehler() {
        return new IllegalStateException("die mitgelieferte Datei " + name + " ist an Stelle " + stelle + " kein gültiges JSON");
    }
}
