package de.bismit.schutz;

import java.util.List;

/**
 * The categories a Merkmal falls apart into (Zerlegung), found from the tables themselves.
 *
 * @param dimension the dimension of the categories
 * @param summe the number of the Merkmal that holds them all
 * @param teile the numbers of the Merkmale that make it up
 * @param mitDoppelten whether the parts count some twice that the sum counts once
 */
record Zerlegung(String dimension, int summe, List<Integer> teile, boolean mitDoppelten) {
}
