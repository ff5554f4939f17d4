package de.bismit.io.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Checks a document against those keywords of JSON Schema (draft 2020-12) that our schema uses; any other keyword is refused,
 * so that nothing goes unchecked. Answers the places that do not fit.
 */
public final class Schemapruefer {

    private static final List<String> ERLAEUTERND = List.of("$schema", "title", "description", "$defs");

    private final JsonNode wurzel;

    /** With the root of the schema. */
    public Schemapruefer(JsonNode wurzel) {
        this.wurzel = wurzel;
    }

    /** The places that do not fit. */
    public List<String> pruefe(JsonNode dokument) {
        return pruefe(wurzel, dokument, "");
    }

    private List<String> pruefe(JsonNode schema, JsonNode wert, String ort) {
        List<String> fehler = new ArrayList<>();
        schema.properties().forEach(regel -> {
            if (!ERLAEUTERND.contains(regel.getKey())) {
                fehler.addAll(pruefe(regel.getKey(), regel.getValue(), schema, wert, ort));
            }
        });
        return fehler;
    }

    private List<String> pruefe(String regel, JsonNode soll, JsonNode schema, JsonNode wert, String ort) {
        return switch (regel) {
            case "$ref" -> pruefe(wurzel.at(soll.asText().substring(1)), wert, ort);
            case "type" -> gilt(hatArt(soll.asText(), wert), ort, "type " + soll);
            case "const" -> gilt(soll.equals(wert), ort, "const " + soll);
            case "enum" -> gilt(StreamSupport.stream(soll.spliterator(), false).anyMatch(wert::equals), ort, "enum");
            case "pattern" -> gilt(!wert.isTextual() || wert.asText().matches(".*" + soll.asText() + ".*"), ort, "pattern");
            case "minLength" -> gilt(!wert.isTextual() || wert.asText().length() >= soll.asInt(), ort, regel);
            case "minItems" -> gilt(!wert.isArray() || wert.size() >= soll.asInt(), ort, regel);
            case "maxItems" -> gilt(!wert.isArray() || wert.size() <= soll.asInt(), ort, regel);
            case "minimum" -> gilt(!wert.isNumber() || wert.asDouble() >= soll.asDouble(), ort, regel);
            case "maximum" -> gilt(!wert.isNumber() || wert.asDouble() <= soll.asDouble(), ort, regel);
            case "exclusiveMinimum" -> gilt(!wert.isNumber() || wert.asDouble() > soll.asDouble(), ort, regel);
            case "exclusiveMaximum" -> gilt(!wert.isNumber() || wert.asDouble() < soll.asDouble(), ort, regel);
            case "required" -> StreamSupport.stream(soll.spliterator(), false).filter(f -> wert.isObject() && !wert.has(f.asText()))
                    .map(f -> ort + "/" + f.asText() + ": required").toList();
            case "properties" -> felder(soll, wert, ort);
            case "additionalProperties" -> weitere(soll, schema.path("properties"), wert, ort);
            case "items" -> elemente(soll, wert, ort);
            case "oneOf" -> genauEine(soll, wert, ort);
            default -> throw new IllegalArgumentException("das Schlüsselwort " + regel + " prüft dieser Prüfer nicht");
        };
    }

    private static List<String> gilt(boolean erfuellt, String ort, String regel) {
        return erfuellt ? List.of() : List.of(ort + ": " + regel);
    }

    private static boolean hatArt(String art, JsonNode wert) {
        return switch (art) {
            case "object" -> wert.isObject();
            case "array" -> wert.isArray();
            case "string" -> wert.isTextual();
            case "boolean" -> wert.isBoolean();
            case "integer" -> wert.isIntegralNumber();
            case "number" -> wert.isNumber();
            case "null" -> wert.isNull();
            default -> throw new IllegalArgumentException(art);
        };
    }

    private List<String> felder(JsonNode schemata, JsonNode wert, String ort) {
        List<String> fehler = new ArrayList<>();
        schemata.properties().forEach(s -> {
            if (wert.isObject() && wert.has(s.getKey())) {
                fehler.addAll(pruefe(s.getValue(), wert.get(s.getKey()), ort + "/" + s.getKey()));
            }
        });
        return fehler;
    }

    private List<String> weitere(JsonNode schema, JsonNode bekannte, JsonNode wert, String ort) {
        List<String> fehler = new ArrayList<>();
        wert.properties().forEach(feld -> {
            if (!bekannte.has(feld.getKey())) {
                fehler.addAll(schema.isBoolean() ? gilt(schema.asBoolean(), ort + "/" + feld.getKey(), "unbekannt")
                        : pruefe(schema, feld.getValue(), ort + "/" + feld.getKey()));
            }
        });
        return fehler;
    }

    private List<String> elemente(JsonNode schema, JsonNode wert, String ort) {
        List<String> fehler = new ArrayList<>();
        for (int i = 0; wert.isArray() && i < wert.size(); i++) {
            fehler.addAll(pruefe(schema, wert.get(i), ort + "/" + i));
        }
        return fehler;
    }

    /** Where none fits, the faults of the one with the same kind are told. */
    private List<String> genauEine(JsonNode schemata, JsonNode wert, String ort) {
        List<List<String>> ergebnisse = StreamSupport.stream(schemata.spliterator(), false).map(s -> pruefe(s, wert, ort)).toList();
        long passende = ergebnisse.stream().filter(List::isEmpty).count();
        if (passende == 1) {
            return List.of();
        }
        return ergebnisse.stream().filter(f -> f.stream().noneMatch(m -> m.contains("const"))).findFirst().filter(f -> !f.isEmpty())
                .orElse(List.of(ort + ": oneOf"));
    }
}
