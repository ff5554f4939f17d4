package de.bismit.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a document against the rules of PROV-JSON (W3C Member Submission of 24 April 2013, sections 2 and 3), written
 * without a look at the writer: top-level keys, declared prefixes, required attributes, kinds of referenced elements, form
 * of attribute values.
 */
final class Provpruefer {

    private static final Set<String> ELEMENTE = Set.of("entity", "activity", "agent");
    private static final Set<String> VORDEFINIERT = Set.of("prov", "xsd");
    private static final Pattern QUALIFIZIERT = Pattern.compile("([A-Za-z_][\\w.-]*):([\\w.%~!$&*+@/-]+)");
    private static final Pattern DATUMZEIT = Pattern.compile("-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");

    /** Relation, attribute, kind of what it refers to; {@code !} marks required ones. */
    private static final Map<String, Map<String, String>> BEZIEHUNGEN = beziehungen();

    private final JsonNode dokument;
    private final List<String> fehler = new ArrayList<>();
    private final Map<String, Set<String>> kennungen = new HashMap<>();

    private Provpruefer(JsonNode dokument) {
        this.dokument = dokument;
    }

    private static Map<String, Map<String, String>> beziehungen() {
        Map<String, Map<String, String>> b = new HashMap<>();
        b.put("wasGeneratedBy", Map.of("prov:entity", "!entity", "prov:activity", "activity"));
        b.put("used", Map.of("prov:activity", "!activity", "prov:entity", "entity"));
        b.put("wasInformedBy", Map.of("prov:informed", "!activity", "prov:informant", "!activity"));
        b.put("wasStartedBy", Map.of("prov:activity", "!activity", "prov:trigger", "entity", "prov:starter", "activity"));
        b.put("wasEndedBy", Map.of("prov:activity", "!activity", "prov:trigger", "entity", "prov:ender", "activity"));
        b.put("wasInvalidatedBy", Map.of("prov:entity", "!entity", "prov:activity", "activity"));
        b.put("wasDerivedFrom", Map.of("prov:generatedEntity", "!entity", "prov:usedEntity", "!entity", "prov:activity", "activity",
                "prov:generation", "wasGeneratedBy", "prov:usage", "used"));
        b.put("wasAttributedTo", Map.of("prov:entity", "!entity", "prov:agent", "!agent"));
        b.put("wasAssociatedWith", Map.of("prov:activity", "!activity", "prov:agent", "agent", "prov:plan", "entity"));
        b.put("actedOnBehalfOf", Map.of("prov:delegate", "!agent", "prov:responsible", "!agent", "prov:activity", "activity"));
        b.put("wasInfluencedBy", Map.of("prov:influencee", "!", "prov:influencer", "!"));
        b.put("specializationOf", Map.of("prov:specificEntity", "!entity", "prov:generalEntity", "!entity"));
        b.put("alternateOf", Map.of("prov:alternate1", "!entity", "prov:alternate2", "!entity"));
        b.put("hadMember", Map.of("prov:collection", "!entity", "prov:entity", "!entity"));
        return b;
    }

    static List<String> pruefe(JsonNode dokument) {
        Provpruefer pruefer = new Provpruefer(dokument);
        pruefer.pruefe();
        return pruefer.fehler;
    }

    private void pruefe() {
        if (!dokument.isObject()) {
            fehler.add("das Dokument ist kein Objekt");
            return;
        }
        dokument.fieldNames().forEachRemaining(feld -> {
            boolean bekannt = feld.equals("prefix") || feld.equals("bundle") || ELEMENTE.contains(feld) || BEZIEHUNGEN.containsKey(feld);
            pruefe(bekannt, "unbekannter Schlüssel " + feld);
            pruefe(dokument.get(feld).isObject(), feld + " ist kein Objekt");
            Set<String> namen = new HashSet<>();
            dokument.get(feld).fieldNames().forEachRemaining(namen::add);
            kennungen.put(feld, namen);
        });
        dokument.path("prefix").properties().forEach(p -> pruefe(p.getKey().matches("[A-Za-z_][\\w.-]*") && p.getValue().isTextual()
                && p.getValue().textValue().matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+"), "Vorsatz " + p));
        ELEMENTE.forEach(this::pruefeElemente);
        BEZIEHUNGEN.forEach(this::pruefeBeziehungen);
    }

    private void pruefeElemente(String art) {
        dokument.path(art).properties().forEach(e -> {
            pruefeName(e.getKey(), art);
            e.getValue().properties().forEach(a -> {
                boolean zeit = art.equals("activity") && Set.of("prov:startTime", "prov:endTime").contains(a.getKey());
                pruefe(!zeit || DATUMZEIT.matcher(a.getValue().asText()).matches(), e.getKey() + " " + a);
                pruefeAttribut(a.getKey(), a.getValue(), e.getKey());
            });
        });
    }

    private void pruefeBeziehungen(String art, Map<String, String> attribute) {
        dokument.path(art).properties().forEach(b -> {
            if (!b.getKey().startsWith("_:")) {
                pruefeName(b.getKey(), art);
            }
            attribute.forEach((name, wen) -> {
                JsonNode ziel = b.getValue().get(name);
                pruefe(ziel != null || !wen.startsWith("!"), art + " " + b.getKey() + " ohne " + name);
                if (ziel != null) {
                    pruefeZiel(art + " " + b.getKey() + " " + name, ziel, wen.replace("!", ""));
                }
            });
            b.getValue().properties().forEach(a -> {
                if (!attribute.containsKey(a.getKey())) {
                    pruefe(!a.getKey().equals("prov:time") || DATUMZEIT.matcher(a.getValue().asText()).matches(), b.getKey() + " " + a);
                    pruefeAttribut(a.getKey(), a.getValue(), b.getKey());
                }
            });
        });
    }

    private void pruefeZiel(String wo, JsonNode ziel, String art) {
        pruefe(ziel.isTextual(), wo + " ist kein Text");
        boolean da = art.isEmpty() ? kennungen.values().stream().anyMatch(k -> k.contains(ziel.asText()))
                : kennungen.getOrDefault(art, Set.of()).contains(ziel.asText());
        pruefe(da, wo + ": " + ziel.asText() + " ist keine " + art + " des Dokuments");
    }

    private void pruefeAttribut(String name, JsonNode wert, String wo) {
        pruefeName(name, wo);
        if (wert.isArray()) {
            pruefe(!wert.isEmpty(), wo + " " + name + " ist leer");
            wert.forEach(w -> pruefeWert(w, wo + " " + name));
        } else {
            pruefeWert(wert, wo + " " + name);
        }
    }

    private void pruefeWert(JsonNode wert, String wo) {
        if (!wert.isObject()) {
            pruefe(wert.isTextual() || wert.isNumber() || wert.isBoolean(), wo + ": " + wert);
            return;
        }
        wert.fieldNames().forEachRemaining(f -> pruefe(Set.of("$", "type", "lang").contains(f), wo + " hat " + f));
        pruefe(wert.path("$").isTextual(), wo + " ohne Text in $");
        if (wert.has("type")) {
            pruefeName(wert.path("type").asText(), wo);
            if (Set.of("prov:QUALIFIED_NAME", "xsd:QName").contains(wert.path("type").asText())) {
                pruefeName(wert.path("$").asText(), wo);
            }
            pruefe(!wert.path("type").asText().equals("xsd:int") || wert.path("$").asText().matches("[+-]?\\d+"), wo + ": " + wert);
        }
    }

    private void pruefeName(String name, String wo) {
        var m = QUALIFIZIERT.matcher(name);
        boolean gut = m.matches() && (VORDEFINIERT.contains(m.group(1)) || dokument.path("prefix").has(m.group(1)));
        boolean ohneVorsatz = !name.contains(":") && dokument.path("prefix").has("default");
        pruefe(gut || ohneVorsatz, wo + ": \"" + name + "\" ist kein qualifizierter Name mit erklärtem Vorsatz");
    }

    private void pruefe(boolean gut, String satz) {
        if (!gut) {
            fehler.add(satz);
        }
    }
}
