package de.bismit.gebiet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The borders of one year-end in those of a target (Umsteigeblatt): which Kreis gives which share to which. Immutable.
 */
public final class Umsteigeblatt {

    private final int jahr;
    private final Map<String, List<Umsteigeanteil>> jeAltem = new LinkedHashMap<>();
    private final Map<String, List<Umsteigeanteil>> jeZiel = new LinkedHashMap<>();

    /** @param anteile by old key, sorted */
    Umsteigeblatt(int jahr, SortedMap<String, List<Umsteigeanteil>> anteile) {
        this.jahr = jahr;
        SortedMap<String, List<Umsteigeanteil>> ziele = new TreeMap<>();
        anteile.forEach((alt, liste) -> {
            jeAltem.put(alt, List.copyOf(liste));
            liste.forEach(a -> ziele.computeIfAbsent(a.ziel(), z -> new ArrayList<>()).add(a));
        });
        ziele.forEach((ziel, liste) -> jeZiel.put(ziel, List.copyOf(liste)));
    }

    /** The year of the 31 December. */
    public int jahr() {
        return jahr;
    }

    /** The year-end whose borders are converted. */
    public LocalDate stand() {
        return LocalDate.of(jahr, 12, 31);
    }

    /** The keys of that year-end that can be converted, sorted. */
    public Set<String> alte() {
        return Collections.unmodifiableSet(jeAltem.keySet());
    }

    /** The keys of the target, sorted. */
    public Set<String> ziele() {
        return Collections.unmodifiableSet(jeZiel.keySet());
    }

    /** Where a Kreis of that year-end went; empty if it did not exist, or cannot be taken apart. */
    public List<Umsteigeanteil> von(String alt) {
        return jeAltem.getOrDefault(alt, List.of());
    }

    /** What a Kreis of the target is made of, sorted by the old key. */
    public List<Umsteigeanteil> zu(String ziel) {
        return jeZiel.getOrDefault(ziel, List.of());
    }

    @Override
    public String toString() {
        return "Umsteigeblatt 31.12." + jahr + ": " + jeAltem.size() + " Kreise, dann " + jeZiel.size();
    }
}
