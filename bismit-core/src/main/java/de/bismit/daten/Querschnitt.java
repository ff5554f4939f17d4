package de.bismit.daten;

import de.bismit.wert.Einheit;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One Kennzahl or Merkmal, one time, many territories (Querschnitt), in a given order.
 *
 * @param id the id of what this shows
 * @param titel what this shows, in words
 * @param zeit the time
 * @param einheit the unit
 * @param werte key of the territory to value, in order
 */
public record Querschnitt(String id, String titel, Zeitbezug zeit, Einheit einheit, Map<String, Wert> werte) {

    /** Copies the values, keeping their order. */
    public Querschnitt {
        werte = Collections.unmodifiableMap(new LinkedHashMap<>(werte));
    }

    /** The territories with a number or a span, and what the others have instead. */
    public Gebietsbezug bezug() {
        return Gebietsbezug.aus(werte);
    }

    @Override
    public String toString() {
        return titel + ", " + zeit + ": " + bezug();
    }
}
