package de.bismit.wert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings and groups them by code, column and what was found, so that a fault in a whole column is one line
 * with its number and its first places. Not thread-safe: one sampler belongs to one reading.
 */
public final class Befundsammler {

    private static final int GEZEIGTE_STELLEN = 5;

    private record Gruppe(String code, String datei, int spalte, String gefunden) {
    }

    private static final class Sammlung {
        private final Schwere schwere;
        private final String text;
        private final List<Stelle> stellen = new ArrayList<>();
        private int anzahl;

        private Sammlung(Schwere schwere, String text) {
            this.schwere = schwere;
            this.text = text;
        }
    }

    private final Map<Gruppe, Sammlung> gruppen = new LinkedHashMap<>();

    /** Reports a finding; {@code gefunden} groups, {@code text} of the first one of a group is kept. */
    public void melde(String code, Schwere schwere, Stelle stelle, String gefunden, String text) {
        Sammlung sammlung = gruppen.computeIfAbsent(new Gruppe(code, stelle.datei(), stelle.spalte(), gefunden),
                g -> new Sammlung(schwere, text));
        sammlung.anzahl++;
        if (sammlung.stellen.size() < GEZEIGTE_STELLEN) {
            sammlung.stellen.add(stelle);
        }
    }

    /** The grouped findings in the order of their first occurrence. */
    public List<Befund> befunde() {
        return gruppen.entrySet().stream()
                .map(e -> new Befund(e.getKey().code(), e.getValue().schwere, e.getValue().anzahl,
                        e.getValue().stellen, e.getValue().text))
                .toList();
    }
}
