/**
 * What in a figure may be chance: ranges of chance, comparison with the rest of a Revier, funnel limits, age standardisation, small
 * numbers put together.
 *
 * <p>Start at {@link de.bismit.zufall.Zufall}. All of it is a model and off unless asked for, since official counts are complete:
 * the question is how far a figure would swing from year to year though nothing changed. A {@link de.bismit.zufall.Zufallsbereich}
 * is never a {@link de.bismit.wert.Spanne}: spans (from rounding) are certain, and the two are never mixed.
 */
@NullMarked
package de.bismit.zufall;

import org.jspecify.annotations.NullMarked;
