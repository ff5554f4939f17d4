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

    @Override
    public String toString() {
        return "Bruch " + datum.getYear() + " (" + satz + (regel.isEmpty() ? "" : ", " + regel) + ")";
    }
}
