package de.bismit.index;

import java.util.Locale;

/**
 * The places of a unit over many variants of an index (Rangspanne).
 *
 * @param nominell the place without variation
 * @param bester the best place of all
 * @param q05 the place that 5 percent are better than (type 7)
 * @param median the middle place
 * @param mittel the mean place
 * @param q95 the place that 95 percent are better than
 * @param schlechtester the worst place of all
 */
public record Rangspanne(int nominell, int bester, double q05, double median, double mittel, double q95, int schlechtester) {

    /** Whether no variation changes the place. */
    public boolean istFest() {
        return bester == schlechtester;
    }

    @Override
    public String toString() {
        return String.format(Locale.GERMANY, "Rang %d (90 %% zwischen %.0f und %.0f, äußerstens %d bis %d)", nominell, q05, q95, bester, schlechtester);
    }
}
