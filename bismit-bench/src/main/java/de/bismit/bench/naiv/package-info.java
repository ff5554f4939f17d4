/**
 * The same work as one would write it first, and the limits of the machine: what the benchmarks stand beside and are checked
 * against. Start at {@link de.bismit.bench.naiv.NaiveVerhaeltnisse}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.naiv;

import org.jspecify.annotations.NullMarked;
