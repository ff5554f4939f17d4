package de.bismit.zeit;

import java.time.LocalDate;

/**
 * A break of a series (Bruch): values before and after it do not measure the same thing.
 *
 * @param datum the first day on which the new meaning holds
 * @param satz why, in one German sentence
 * @param regel the id of the rule behind it as text, {@code VB010}; empty if there is none
 */
public record Bruch(LocalDate datum, String satz, String regel) {

    /** Whether a change from one time to the other crosses this break. */
    public boolean liegtZwischen(Zeitbezug frueher, Zeitbezug spaeter) {
        return frueher.referenztag().isBefore(datum) && !spaeter.referenztag().isBefore(datum);
    }

    /** Whether both name one rule and one day, in whatever words; a break without a rule is only like itself. */
    public boolean istDerselbeWie(Bruch anderer) {
        return datum.equals(anderer.datum) && (regel.isEmpty() ? satz.equals(anderer.satz) : regel.equals(anderer.regel));
    }

    @Override
    public String toString() {
        return "Bruch " + datum.getYear() + " (" + satz + (regel.isEmpty() ? "" : ", " + regel) + ")";
    }
}
