package de.bismit.schutz;

import java.util.List;

/**
 * A table that may be written out, and what was suppressed in it (Schutzergebnis).
 *
 * @param tabelle the protected table; suppressed cells all give the same reason
 * @param sperrungen the suppressed cells in the order of the table; for the office only
 */
public record Schutzergebnis(Schutztabelle tabelle, List<Sperrung> sperrungen) {

    /** Copies the list. */
    public Schutzergebnis {
        sperrungen = List.copyOf(sperrungen);
    }

    @Override
    public String toString() {
        long sekundaer = sperrungen.stream().filter(Sperrung::sekundaer).count();
        return tabelle.titel() + ": " + sperrungen.size() + " Felder gesperrt, davon " + sekundaer + " sekundär";
    }
}
