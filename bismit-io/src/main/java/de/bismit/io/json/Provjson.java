package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.wert.Herkunft;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes Herkunft as PROV-JSON (W3C Member Submission of 24 April 2013), for tools that follow provenance across systems.
 *
 * <ul>
 *   <li>entities: each value, each cell, each delivery, each formula (a {@code prov:Plan})
 *   <li>activities: each step of calculation, {@code used} its parts, {@code wasAssociatedWith} this library and the formula
 *   <li>agents: this library, and the statistical offices as the licence names them, to whom deliveries are attributed
 * </ul>
 *
 * <p>Identifiers are made of the content: equal cells and values of several documents meet in one identifier, and the same
 * value gives the same bytes.
 */
public final class Provjson {

    private Provjson() {
    }

    /** Writes the provenance of one value to a stream, which stays open. */
    public static void schreibe(Herkunft herkunft, OutputStream ziel) {
        schreibe(List.of(herkunft), ziel);
    }

    /** Writes the provenance of several values, say of a report, in one document. */
    public static void schreibe(List<Herkunft> herkunft, OutputStream ziel) {
        Provgraph graph = new Provgraph();
        herkunft.forEach(graph::wert);
        Jsonausgabe.schreibe("Die Herkunft", ziel, json -> {
            json.writeStartObject();
            for (Map.Entry<String, Map<String, Map<String, Object>>> art : graph.arten().entrySet()) {
                json.writeObjectFieldStart(art.getKey());
                for (Map.Entry<String, Map<String, Object>> eintrag : art.getValue().entrySet()) {
                    json.writeFieldName(eintrag.getKey());
                    objekt(eintrag.getValue(), json);
                }
                json.writeEndObject();
            }
            json.writeObjectFieldStart("prefix");
            for (Map.Entry<String, String> vorsatz : Provgraph.VORSAETZE.entrySet()) {
                json.writeStringField(vorsatz.getKey(), vorsatz.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void objekt(Map<String, ?> felder, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ?> feld : felder.entrySet()) {
            json.writeFieldName(feld.getKey());
            wert(feld.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void wert(Object wert, JsonGenerator json) throws IOException {
        if (wert instanceof List<?> liste) {
            json.writeStartArray();
            for (Object einer : liste) {
                wert(einer, json);
            }
            json.writeEndArray();
        } else if (wert instanceof Provgraph.Getypt getypt) {
            json.writeStartObject();
            json.writeStringField("$", getypt.text());
            json.writeStringField("type", getypt.typ());
            json.writeEndObject();
        } else {
            json.writeString(wert.toString());
        }
    }
}
