package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of our own data files, with accessors that say file and field when something is not as it should be.
 * Hides the JSON library.
 */
public final class Jsonobjekt {

    private static final ObjectMapper LESER = JsonMapper.builder().build();

    private final JsonNode knoten;
    private final String ort;

    private Jsonobjekt(JsonNode knoten, String ort) {
        this.knoten = knoten;
        this.ort = ort;
        if (!knoten.isObject()) {
            throw falsch("ein Objekt {…}", knoten);
        }
    }

    /**
     * Reads a file with one object.
     *
     * @param name the file's name, for messages
     * @throws IllegalArgumentException naming file, line and field if it is no such file
     */
    public static Jsonobjekt lies(InputStream strom, String name) {
        return new Jsonobjekt(baum(strom, name), name);
    }

    /** Reads a file with a list of objects; see {@link #lies}. */
    public static List<Jsonobjekt> liesListe(InputStream strom, String name) {
        return objekte(baum(strom, name), name);
    }

    /** An object without fields, for messages about something that stands elsewhere. */
    public static Jsonobjekt leer(String ort) {
        return new Jsonobjekt(LESER.createObjectNode(), ort);
    }

    private static JsonNode baum(InputStream strom, String name) {
        try (strom) {
            return LESER.readTree(strom);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ", Zeile " + e.getLocation().getLineNr() + ": kein gültiges JSON: "
                    + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    /** The text of a field that must be there. */
    public String text(String feld) {
        JsonNode wert = knoten.get(feld);
        if (wert == null || !wert.isTextual()) {
            throw falsch("im Feld \"" + feld + "\" ein Text", wert);
        }
        return wert.textValue();
    }

    /** The text of a field, or the other one if the field is missing. */
    public String text(String feld, String sonst) {
        return hat(feld) ? text(feld) : sonst;
    }

    /** The text of a field that may be missing. */
    public Optional<String> wahlweise(String feld) {
        return hat(feld) ? Optional.of(text(feld)) : Optional.empty();
    }

    /** The number of a field, or the other one if the field is missing. */
    public double zahl(String feld, double sonst) {
        if (!hat(feld)) {
            return sonst;
        }
        if (!knoten.get(feld).isNumber()) {
            throw falsch("im Feld \"" + feld + "\" eine Zahl", knoten.get(feld));
        }
        return knoten.get(feld).doubleValue();
    }

    /** The whole number of a field that may be missing. */
    public Optional<Integer> ganzzahl(String feld) {
        if (!hat(feld)) {
            return Optional.empty();
        }
        if (!knoten.get(feld).isIntegralNumber()) {
            throw falsch("im Feld \"" + feld + "\" eine ganze Zahl", knoten.get(feld));
        }
        return Optional.of(knoten.get(feld).intValue());
    }

    /** The truth of a field, or the other one if the field is missing. */
    public boolean ja(String feld, boolean sonst) {
        if (!hat(feld)) {
            return sonst;
        }
        if (!knoten.get(feld).isBoolean()) {
            throw falsch("im Feld \"" + feld + "\" true oder false", knoten.get(feld));
        }
        return knoten.get(feld).booleanValue();
    }

    /** The object of a field that must be there. */
    public Jsonobjekt objekt(String feld) {
        if (!hat(feld)) {
            throw falsch("im Feld \"" + feld + "\" ein Objekt {…}", null);
        }
        return new Jsonobjekt(knoten.get(feld), ort + ", " + feld);
    }

    /** The objects of a list; none if the field is missing. */
    public List<Jsonobjekt> objekte(String feld) {
        return hat(feld) ? objekte(knoten.get(feld), ort + ", " + feld) : List.of();
    }

    private static List<Jsonobjekt> objekte(JsonNode liste, String ort) {
        if (!liste.isArray()) {
            throw new IllegalArgumentException(ort + ": erwartet eine Liste […], gefunden " + art(liste));
        }
        List<Jsonobjekt> objekte = new ArrayList<>();
        for (JsonNode eines : liste) {
            objekte.add(new Jsonobjekt(eines, ort + " [" + (objekte.size() + 1) + "]" + kennung(eines)));
        }
        return objekte;
    }

    private static String kennung(JsonNode objekt) {
        return objekt.path("id").isTextual() ? " " + objekt.path("id").textValue() : "";
    }

    /** The texts of a list; none if the field is missing. */
    public List<String> texte(String feld) {
        return hat(feld) ? texte(knoten.get(feld), feld) : List.of();
    }

    private List<String> texte(JsonNode liste, String feld) {
        if (!liste.isArray()) {
            throw falsch("im Feld \"" + feld + "\" eine Liste von Texten", liste);
        }
        List<String> texte = new ArrayList<>();
        liste.forEach(t -> texte.add(t.asText()));
        return texte;
    }

    /** The lists of texts of a list; none if the field is missing. */
    public List<List<String>> textlisten(String feld) {
        List<List<String>> listen = new ArrayList<>();
        if (hat(feld)) {
            knoten.get(feld).forEach(l -> listen.add(texte(l, feld)));
        }
        return listen;
    }

    /** Field to text of an object; empty if the field is missing. */
    public Map<String, String> textfelder(String feld) {
        Map<String, String> felder = new LinkedHashMap<>();
        if (hat(feld)) {
            Jsonobjekt objekt = objekt(feld);
            objekt.felder().forEach(f -> felder.put(f, objekt.text(f)));
        }
        return felder;
    }

    /** The names of all fields, in order. */
    public List<String> felder() {
        List<String> namen = new ArrayList<>();
        Iterator<String> alle = knoten.fieldNames();
        alle.forEachRemaining(namen::add);
        return namen;
    }

    /** Whether the field is there and not null. */
    public boolean hat(String feld) {
        return knoten.hasNonNull(feld);
    }

    /** An exception that says where this object stands. */
    public IllegalArgumentException fehler(String satz) {
        return new IllegalArgumentException(ort + ": " + satz);
    }

    private IllegalArgumentException falsch(String erwartet, @Nullable JsonNode gefunden) {
        return fehler("erwartet " + erwartet + ", gefunden " + (gefunden == null ? "nichts" : art(gefunden)));
    }

    private static String art(JsonNode knoten) {
        String text = knoten.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    @Override
    public String toString() {
        return ort;
    }
}
