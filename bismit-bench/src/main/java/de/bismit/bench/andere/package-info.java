/**
 * The same tasks done with other libraries, as their own documentation would have it: Guava, Commons Math, tablesaw, DFLib and
 * DuckDB in process on one thread. Each keeps the data in the form it likes best. Start at
 * {@link de.bismit.bench.andere.GuavaVerhaeltnisse}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.andere;

import org.jspecify.annotations.NullMarked;
