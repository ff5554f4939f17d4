package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into maps, lists, texts, numbers and truths, by the streaming parser alone: the object mapper would cost a
 * tenth of a second at every start.
 */
final class Jsonleser {

    private static final JsonFactory FABRIK = new JsonFactory();

    private Jsonleser() {
    }

    /** @throws IllegalArgumentException naming the line if it is no JSON */
    static @Nullable Object lies(InputStream strom, String name) throws IOException {
        try (JsonParser leser = FABRIK.createParser(strom)) {
            leser.nextToken();
            Object wert = wert(leser);
            if (leser.nextToken() != null) {
                throw new IllegalArgumentException(name + ", Zeile " + leser.currentTokenLocation().getLineNr()
                        + ": hinter dem Ende steht noch etwas");
            }
            return wert;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ", Zeile " + e.getLocation().getLineNr() + ": kein gültiges JSON: "
                    + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object wert(JsonParser leser) throws IOException {
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

    private static Jsonfelder objekt(JsonParser leser) throws IOException {
        Jsonfelder felder = new Jsonfelder(leser.currentTokenLocation().getLineNr());
        while (leser.nextToken() != JsonToken.END_OBJECT) {
            String name = leser.currentName();
            int zeile = leser.currentTokenLocation().getLineNr();
            leser.nextToken();
            felder.nimm(name, wert(leser), zeile);
        }
        return felder;
    }

    private static List<Object> liste(JsonParser leser) throws IOException {
        List<Object> liste = new ArrayList<>();
        while (leser.nextToken() != JsonToken.END_ARRAY) {
            liste.add(wert(leser));
        }
        return liste;
    }
}
