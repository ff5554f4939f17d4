package de.bismit.auswahl;

import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Kennzahlenset;
import de.bismit.katalog.Themenfeld;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An agreed set in one version (Setfassung).
 *
 * @param id a stable id
 * @param name as shown
 * @param fassung the version of the set: {@code 2024-1}
 * @param katalogfassung the version of the catalogue its ids are from; may be empty
 * @param plaetze the Kennzahlen in order, each once
 */
public record Setfassung(String id, String name, String fassung, String katalogfassung, List<Setplatz> plaetze) {

    /** Refuses a Kennzahl named twice. */
    public Setfassung {
        plaetze = List.copyOf(plaetze);
        Set<String> gesehen = new HashSet<>();
        for (Setplatz platz : plaetze) {
            if (!gesehen.add(platz.kennzahl())) {
                throw new IllegalArgumentException("das Set " + name + " nennt " + platz.kennzahl() + " zweimal; jede Kennzahl darf nur einmal vorkommen");
            }
        }
    }

    /** A set, agreed, with the Themenfelder of a Gliederung. */
    public static Setfassung von(Kennzahlenset set, String fassung, Kennzahlenkatalog katalog, String gliederung) {
        return new Setfassung(set.id(), set.name(), fassung, katalog.fassung(), set.kennzahlen().stream()
                .map(k -> new Setplatz(k, katalog.themenfeld(gliederung, katalog.kennzahl(k)).map(Themenfeld::name).orElse(""))).toList());
    }

    /** The set without its version. */
    public Kennzahlenset kennzahlenset() {
        return new Kennzahlenset(id, name, plaetze.stream().map(Setplatz::kennzahl).toList());
    }

    @Override
    public String toString() {
        return name + ", Fassung " + fassung + ": " + plaetze.size() + " Kennzahlen";
    }
}
