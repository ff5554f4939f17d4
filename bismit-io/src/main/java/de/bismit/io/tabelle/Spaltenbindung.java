package de.bismit.io.tabelle;

import de.bismit.daten.Groesse;
import de.bismit.gebiet.Land;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One printed column (Spaltenbindung).
 *
 * @param pfade the paths of headers without time and unit it goes by; labels change between exports
 * @param groesse what it measures
 * @param auspraegungen the categories its headers name
 * @param faktor what printed numbers are multiplied by
 * @param unmoeglich the Länder where the case cannot occur
 */
public record Spaltenbindung(List<List<String>> pfade, Groesse groesse, Map<String, String> auspraegungen, double faktor,
        Set<Land> unmoeglich) {

    /** Copies the paths. */
    public Spaltenbindung {
        pfade = pfade.stream().map(List::copyOf).toList();
        auspraegungen = Map.copyOf(auspraegungen);
        unmoeglich = Set.copyOf(unmoeglich);
    }
}
