package de.bismit.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Undoes a {@link Kurzform}, as its documentation says and with another library. */
public final class Kurzformleser {

    private final List<JsonNode> teile = new ArrayList<>();

    private Kurzformleser() {
    }

    public static JsonNode lies(JsonNode kurzform) {
        Kurzformleser leser = new Kurzformleser();
        kurzform.get("teile").forEach(t -> leser.teile.add(leser.loese(t)));
        return leser.loese(kurzform.get("inhalt"));
    }

    private JsonNode loese(JsonNode knoten) {
        if (knoten.has("$")) {
            return teile.get(knoten.get("$").intValue());
        }
        if (knoten.has("$s")) {
            return tafel(knoten);
        }
        if (knoten.isArray()) {
            ArrayNode liste = JsonNodeFactory.instance.arrayNode();
            knoten.forEach(k -> liste.add(loese(k)));
            return liste;
        }
        if (knoten.isObject()) {
            ObjectNode objekt = JsonNodeFactory.instance.objectNode();
            knoten.properties().forEach(f -> objekt.set(f.getKey(), loese(f.getValue())));
            return objekt;
        }
        return knoten;
    }

    private ArrayNode tafel(JsonNode knoten) {
        ArrayNode liste = JsonNodeFactory.instance.arrayNode();
        for (JsonNode zeile : knoten.get("$z")) {
            ObjectNode objekt = liste.addObject();
            for (int i = 0; i < zeile.size(); i++) {
                objekt.set(knoten.get("$s").get(i).textValue(), loese(zeile.get(i)));
            }
        }
        return liste;
    }
}
