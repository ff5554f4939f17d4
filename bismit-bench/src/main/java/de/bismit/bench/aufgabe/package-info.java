/**
 * What makes a contest of a benchmark: a task is done by several, each in its own way, and whoever takes part is checked to
 * get the same numbers before it is timed. Start at {@link de.bismit.bench.aufgabe.Rechnung}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.aufgabe;

import org.jspecify.annotations.NullMarked;
