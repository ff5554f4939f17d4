package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON document as a tree in which the same content is the same {@link Knoten} (Rohbaum); a number, a truth and null stay as they are
 * written, to the last digit.
 */
final class Rohbaum {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<Knoten, Knoten> knoten = new HashMap<>();
    private final JsonParser json;

    private Rohbaum(JsonParser json) {
        this.json = json;
    }

    static Knoten aus(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return new Rohbaum(json).wert();
        } catch (IOException e) {
            throw new UncheckedIOException("Das Dokument ist kein JSON: " + e.getMessage(), e);
        }
    }

    private Knoten wert() throws IOException {
        Knoten neuer = neuer();
        Knoten bekannter = knoten.putIfAbsent(neuer, neuer);
        return bekannter == null ? neuer : bekannter;
    }

    private Knoten neuer() throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return objekt();
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Knoten> glieder = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                glieder.add(wert());
            }
            return Knoten.liste(glieder);
        }
        return json.currentToken() == JsonToken.VALUE_STRING ? Knoten.text(json.getText()) : Knoten.zeichen(json.getText());
    }

    private Knoten objekt() throws IOException {
        List<String> namen = new ArrayList<>();
        List<Knoten> werte = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            namen.add(json.currentName());
            json.nextToken();
            werte.add(wert());
        }
        return Knoten.objekt(namen, werte);
    }
}
