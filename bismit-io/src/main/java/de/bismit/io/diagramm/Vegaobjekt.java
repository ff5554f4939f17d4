package de.bismit.io.diagramm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a Vega-Lite specification. */
final class Vegaobjekt {

    private Vegaobjekt() {
    }

    /** Name and value by turns, in this order. */
    static Map<String, Object> objekt(Object... paare) {
        Map<String, Object> objekt = new LinkedHashMap<>();
        for (int i = 0; i < paare.length; i += 2) {
            objekt.put(String.valueOf(paare[i]), paare[i + 1]);
        }
        return objekt;
    }

    /** A transform that keeps the rows for which a condition holds. */
    static List<Object> filter(String bedingung) {
        return List.of(objekt("filter", bedingung));
    }
}
