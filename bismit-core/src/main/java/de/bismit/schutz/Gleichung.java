package de.bismit.schutz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known relation between cells: the parts add up to the sum, or, with double counts, to at least the sum.
 *
 * @param weg what kind of sum
 * @param ueber the dimension, or the key of the territory
 * @param text the sum in words
 * @param summe the cell of the sum; null if the sum is given by {@code zahl}
 * @param zahl the sum where it is no cell
 * @param teile the parts
 * @param mitDoppelten whether parts may count someone twice
 * @param spielraum how far the sum of the parts may lie from the sum because each figure was rounded for itself; 0 if none was
 */
record Gleichung(Weg weg, String ueber, String text, @Nullable Zelle summe, double zahl, List<Zelle> teile, boolean mitDoppelten,
        double spielraum) {

    /** Whether what follows from it follows to the unit. */
    boolean istGenau() {
        return !mitDoppelten && spielraum == 0;
    }
}
