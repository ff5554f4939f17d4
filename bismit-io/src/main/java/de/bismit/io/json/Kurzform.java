package de.bismit.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON document that says nothing twice (Kurzform), for a place where its size counts. Nothing is left out: whoever undoes the two
 * abbreviations has the document again, value by value.
 *
 * <pre>{@code
 * { "teile": [ … ], "inhalt": … }
 * }</pre>
 *
 * <ul>
 *   <li>{@code { "$": 3 }} stands for {@code teile[3]}: a text, list or object that occurs several times. A part names only parts
 *       before it.
 *   <li>{@code { "$s": [ "gebiet", "wert" ], "$z": [ [ "15084", 1 ], [ "15088", 2 ] ] }} stands for a list of objects that all have
 *       these fields, in this order: the names once, then a row each.
 * </ul>
 */
public final class Kurzform {

    /** Shorter ones are not worth a reference. */
    private static final int LOHNT_AB = 11;

    private final Map<Object, Integer> haeufigkeit = new HashMap<>();
    private final Map<Object, Integer> nummern = new HashMap<>();
    private final List<Object> teile = new ArrayList<>();

    private Kurzform() {
    }

    /**
     * The short form of a document, on one line.
     *
     * @throws java.io.UncheckedIOException if it is no JSON
     */
    public static String von(String json) {
        Object ganzes = Rohbaum.aus(json);
        Kurzform kurz = new Kurzform();
        kurz.zaehle(ganzes);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("teile", kurz.teile);
        form.put("inhalt", kurz.kuerze(ganzes));
        return Jsonausgabe.zeile("Die Kurzform", ziel -> Rohbaum.schreibe(form, ziel));
    }

    private void zaehle(Object knoten) {
        if (laenge(knoten) > LOHNT_AB && haeufigkeit.merge(knoten, 1, Integer::sum) == 1) {
            (knoten instanceof Map<?, ?> objekt ? objekt.values() : knoten instanceof List<?> liste ? liste : List.of()).forEach(this::zaehle);
        }
    }

    /** How many characters it takes, about. */
    private static int laenge(Object knoten) {
        if (knoten instanceof Map<?, ?> objekt) {
            return 2 + objekt.entrySet().stream().mapToInt(f -> 4 + String.valueOf(f.getKey()).length() + laenge(f.getValue())).sum();
        }
        return knoten instanceof List<?> liste ? 2 + liste.stream().mapToInt(k -> 1 + laenge(k)).sum()
                : knoten instanceof Rohbaum.Zeichen zeichen ? zeichen.json().length() : 2 + String.valueOf(knoten).length();
    }

    private Object kuerze(Object knoten) {
        if (haeufigkeit.getOrDefault(knoten, 0) < 2) {
            return inneres(knoten);
        }
        Integer nummer = nummern.get(knoten);
        if (nummer == null) {
            Object teil = inneres(knoten);
            nummer = teile.size();
            teile.add(teil);
            nummern.put(knoten, nummer);
        }
        return Map.of("$", zahl(nummer));
    }

    private static Object zahl(int zahl) {
        return new Rohbaum.Zeichen(String.valueOf(zahl));
    }

    private Object inneres(Object knoten) {
        if (knoten instanceof List<?> liste) {
            return istTafel(liste) ? tafel(liste) : liste.stream().map(this::kuerze).toList();
        }
        if (knoten instanceof Map<?, ?> objekt) {
            Map<Object, Object> kurz = new LinkedHashMap<>();
            objekt.forEach((name, wert) -> kurz.put(name, kuerze(wert)));
            return kurz;
        }
        return knoten;
    }

    /** Several objects with the same fields in the same order. */
    private static boolean istTafel(List<?> liste) {
        Set<Object> namen = new HashSet<>();
        liste.forEach(k -> namen.add(k instanceof Map<?, ?> objekt && !objekt.isEmpty() ? List.copyOf(objekt.keySet()) : k));
        return liste.size() > 1 && namen.size() == 1 && liste.get(0) instanceof Map<?, ?> erstes && !erstes.isEmpty();
    }

    private Map<String, Object> tafel(List<?> liste) {
        Map<String, Object> tafel = new LinkedHashMap<>();
        tafel.put("$s", new ArrayList<>(((Map<?, ?>) liste.get(0)).keySet()));
        tafel.put("$z", liste.stream().map(objekt -> ((Map<?, ?>) objekt).values().stream().map(this::kuerze).toList()).toList());
        return tafel;
    }
}
