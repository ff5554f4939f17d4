/**
 * Pure numerics on arrays and validity words: no type of the domain.
 *
 * <p>Start at {@link de.bismit.statistik.Summen}. Missing cells hold 0.0 in the array and a 0 bit in the validity words.
 */
@NullMarked
package de.bismit.statistik;

import org.jspecify.annotations.NullMarked;
