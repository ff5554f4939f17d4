package de.bismit.io.tabelle;

import java.util.List;

/**
 * The class of a row: its classifications without time and region (Klasse).
 *
 * @param auspraegungen the classifications in the order of the file; empty if the table has none
 */
public record Klasse(List<Auspraegung> auspraegungen) {

    /** Copies the list. */
    public Klasse {
        auspraegungen = List.copyOf(auspraegungen);
    }

    @Override
    public String toString() {
        return auspraegungen.toString();
    }
}
