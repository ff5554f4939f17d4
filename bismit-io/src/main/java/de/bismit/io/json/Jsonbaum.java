package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truths as JSON (Jsonbaum): UTF-8, indented by two, in the order of the maps, so that the same
 * input gives the same bytes. A whole number is written without a decimal point. Hides the JSON library.
 */
public final class Jsonbaum {

    private static final double GENAU_GANZ = 1e15;

    private Jsonbaum() {
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param was what messages call the document: {@code Der Katalog}
     * @throws IllegalArgumentException if there is anything else among them
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void schreibe(String was, Object baum, OutputStream ziel) {
        Jsonausgabe.schreibe(was, ziel, json -> schreibe(baum, json));
    }

    private static void schreibe(Object wert, JsonGenerator json) throws IOException {
        if (wert instanceof Map<?, ?> felder) {
            json.writeStartObject();
            for (Map.Entry<?, ?> feld : felder.entrySet()) {
                json.writeFieldName(String.valueOf(feld.getKey()));
                schreibe(feld.getValue(), json);
            }
            json.writeEndObject();
        } else if (wert instanceof List<?> eintraege) {
            json.writeStartArray();
            for (Object eintrag : eintraege) {
                schreibe(eintrag, json);
            }
            json.writeEndArray();
        } else {
            schreibeEinfachen(wert, json);
        }
    }

    private static void schreibeEinfachen(Object wert, JsonGenerator json) throws IOException {
        if (wert instanceof String text) {
            json.writeString(text);
        } else if (wert instanceof Boolean wahrheit) {
            json.writeBoolean(wahrheit);
        } else if (wert instanceof Integer zahl) {
            json.writeNumber(zahl);
        } else if (wert instanceof Double zahl && zahl == Math.rint(zahl) && Math.abs(zahl) < GENAU_GANZ) {
            json.writeNumber(zahl.longValue());
        } else if (wert instanceof Double zahl && Double.isFinite(zahl)) {
            json.writeNumber(zahl);
        } else {
            throw new IllegalArgumentException("als JSON lässt sich nicht schreiben: " + wert + "; erwartet Texte, Zahlen, true oder false, Listen, Felder");
        }
    }
}
