package de.bismit.io.tabelle;

import de.bismit.daten.Groesse;
import java.util.List;
import java.util.Map;

/**
 * One printed column (Spaltenbindung).
 *
 * @param pfade the paths of headers without time and unit it goes by; labels change between exports
 * @param groesse what it measures
 * @param auspraegungen the categories its headers name
 * @param faktor what printed numbers are multiplied by
 */
public record Spaltenbindung(List<List<String>> pfade, Groesse groesse, Map<String, String> auspraegungen, double faktor) {

    /** Copies the paths. */
    public Spaltenbindung {
        pfade = pfade.stream().map(List::copyOf).toList();
        auspraegungen = Map.copyOf(auspraegungen);
    }
}
