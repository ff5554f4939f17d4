package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into objects, lists, texts, numbers and truths, by the streaming parser alone: the object mapper would cost a
 * tenth of a second at every start. Objects remember their lines.
 */
final class Jsonleser {

    private static final JsonFactory FABRIK = new JsonFactory();

    private final String name;

    private Jsonleser(String name) {
        this.name = name;
    }

    /** @throws Jsonfehler naming line and column if it is no JSON */
    static @Nullable Object lies(InputStream strom, String name) {
        try (strom; JsonParser leser = FABRIK.createParser(strom)) {
            return lies(leser, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    /** @throws Jsonfehler naming line and column if it is no JSON */
    static @Nullable Object lies(String text, String name) {
        try (JsonParser leser = FABRIK.createParser(text)) {
            return lies(leser, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    private static @Nullable Object lies(JsonParser leser, String name) throws IOException {
        Jsonleser eigener = new Jsonleser(name);
        try {
            leser.nextToken();
            Object wert = eigener.wert(leser);
            if (leser.nextToken() != null) {
                throw eigener.fehler(leser.currentTokenLocation(), ": hinter dem Ende steht noch etwas; erwartet ein Objekt oder eine Liste", null);
            }
            return wert;
        } catch (JsonProcessingException e) {
            throw eigener.fehler(e.getLocation(), ": kein gültiges JSON: " + ohneOrt(e.getOriginalMessage())
                    + ". Oft fehlt kurz davor ein Komma, eine Klammer oder ein Anführungszeichen", e);
        }
    }

    /** The parser repeats the place in brackets of its own; line and column are told already. */
    private static String ohneOrt(String meldung) {
        return meldung.replaceAll(" ?\\([^()]*\\[Source: [^\\]]*\\]\\)", "").replace(": expected close marker", ", expected close marker");
    }

    private Jsonfehler fehler(JsonLocation stelle, String satz, @Nullable Throwable grund) {
        return new Jsonfehler(name, stelle.getLineNr(), stelle.getColumnNr(), satz, grund);
    }

    private @Nullable Object wert(JsonParser leser) throws IOException {
        JsonToken zeichen = leser.currentToken();
        if (zeichen == null) {
            return null;
        }
        return switch (zeichen) {
            case START_OBJECT -> objekt(leser);
            case START_ARRAY -> liste(leser);
            case VALUE_STRING -> leser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leser.getNumberValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private Jsonfelder objekt(JsonParser leser) throws IOException {
        int beginn = leser.currentTokenLocation().getLineNr();
        Map<String, @Nullable Object> felder = new LinkedHashMap<>();
        Map<String, Integer> zeilen = new HashMap<>();
        while (leser.nextToken() != JsonToken.END_OBJECT) {
            String feld = leser.currentName();
            JsonLocation stelle = leser.currentTokenLocation();
            leser.nextToken();
            felder.put(feld, wert(leser));
            if (zeilen.put(feld, stelle.getLineNr()) != null) {
                throw fehler(stelle, ": das Feld \"" + feld + "\" steht zweimal im selben Objekt; eines davon streichen", null);
            }
        }
        return new Jsonfelder(felder, zeilen, beginn);
    }

    private List<@Nullable Object> liste(JsonParser leser) throws IOException {
        List<@Nullable Object> liste = new ArrayList<>();
        while (leser.nextToken() != JsonToken.END_ARRAY) {
            liste.add(wert(leser));
        }
        return liste;
    }
}
