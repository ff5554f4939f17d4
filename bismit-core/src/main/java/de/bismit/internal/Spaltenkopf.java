package de.bismit.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header line of a table: where each column stands (Spaltenkopf). Remembers which columns the reading asked for, so that one
 * nobody knows is found. Belongs to one reading; not thread-safe.
 */
public final class Spaltenkopf {

    private final String datei;
    private final int zeile;
    private final Map<String, Integer> stellen = new LinkedHashMap<>();
    private final Set<String> gefragte = new HashSet<>();

    /**
     * A header.
     *
     * @throws Tabellenfehler if a name is empty or stands twice
     */
    public Spaltenkopf(String datei, int zeile, List<String> namen) {
        this.datei = datei;
        this.zeile = zeile;
        for (int i = 0; i < namen.size(); i++) {
            if (namen.get(i).isBlank() || stellen.put(namen.get(i).strip(), i) != null) {
                throw new Tabellenfehler(datei, zeile, i + 1, "im Kopf ist die Spalte " + (i + 1) + " leer oder doppelt: \"" + namen.get(i)
                        + "\"; erwartet je Spalte ein eigener Name");
            }
        }
    }

    /** The file. */
    public String datei() {
        return datei;
    }

    /** The line of the header. */
    public int zeile() {
        return zeile;
    }

    /** The names, in order. */
    public List<String> namen() {
        return List.copyOf(stellen.keySet());
    }

    int breite() {
        return stellen.size();
    }

    /** Whether there is such a column; asking makes it known. */
    public boolean hat(String spalte) {
        gefragte.add(spalte);
        return stellen.containsKey(spalte);
    }

    /** The columns nobody asked for. */
    public List<String> ungefragte() {
        return stellen.keySet().stream().filter(s -> !gefragte.contains(s)).toList();
    }

    /** The names that were asked for, there or not. */
    public Set<String> gefragte() {
        return Set.copyOf(gefragte);
    }

    /** Where a column stands, from 1. */
    public int spalte(String name) {
        return stelle(name) + 1;
    }

    int stelle(String spalte) {
        gefragte.add(spalte);
        Integer stelle = stellen.get(spalte);
        if (stelle == null) {
            throw new Tabellenfehler(datei, zeile, 0, "im Kopf fehlt die Spalte " + spalte + "; gefunden " + String.join(", ", stellen.keySet()));
        }
        return stelle;
    }
}
