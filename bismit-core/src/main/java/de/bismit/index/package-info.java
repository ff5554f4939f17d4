/**
 * Composite indices (Gesamtindex): many indicators made into one number, as a value that can be varied and tested.
 *
 * <p>Start at {@link de.bismit.index.Gesamtindex}; {@link de.bismit.index.Robustheit} says how much of a ranking hangs on choices.
 */
@NullMarked
package de.bismit.index;

import org.jspecify.annotations.NullMarked;
