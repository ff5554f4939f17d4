package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document as plain maps, lists and texts; a number, a truth and null stay as they are written (Rohbaum), to the last digit. */
final class Rohbaum {

    private static final JsonFactory JSON = new JsonFactory();

    /** A number, {@code true}, {@code false} or {@code null}. */
    record Zeichen(String json) {
    }

    private Rohbaum() {
    }

    static Object aus(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return wert(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Das Dokument ist kein JSON: " + e.getMessage(), e);
        }
    }

    private static Object wert(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> objekt = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                objekt.put(name, wert(json));
            }
            return objekt;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> liste = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                liste.add(wert(json));
            }
            return liste;
        }
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : new Zeichen(json.getText());
    }

    static void schreibe(Object wert, JsonGenerator json) throws IOException {
        if (wert instanceof Map<?, ?> objekt) {
            json.writeStartObject();
            for (Map.Entry<?, ?> feld : objekt.entrySet()) {
                json.writeFieldName(String.valueOf(feld.getKey()));
                schreibe(feld.getValue(), json);
            }
            json.writeEndObject();
        } else if (wert instanceof List<?> liste) {
            json.writeStartArray();
            for (Object eines : liste) {
                schreibe(eines, json);
            }
            json.writeEndArray();
        } else if (wert instanceof Zeichen zeichen) {
            json.writeRawValue(zeichen.json());
        } else {
            json.writeString((String) wert);
        }
    }
}
