package de.bismit.katalog;

import java.util.List;
import java.util.Optional;

/**
 * One way to arrange Kennzahlen (Gliederung): the Leitfaden's A to I and X, the office's five, an office's own.
 *
 * @param id a stable id
 * @param name as shown
 * @param themenfelder the fields in order
 */
public record Gliederung(String id, String name, List<Themenfeld> themenfelder) {

    /** The id of the Leitfaden's Gliederung, the order of every list. */
    public static final String LEITFADEN = "leitfaden";

    /** Copies the fields. */
    public Gliederung {
        themenfelder = List.copyOf(themenfelder);
    }

    /** The field of an id. */
    public Optional<Themenfeld> themenfeld(String feld) {
        for (Themenfeld eines : themenfelder) {
            if (eines.id().equals(feld)) {
                return Optional.of(eines);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name + ": " + themenfelder.size() + " Themenfelder";
    }
}
