/**
 * Benchmarks (JMH) and a probe of memory. Each task is a contest: who takes part has the same data, is checked to get the same
 * numbers, and is timed in a JVM of its own. The folder's {@code README.md} says how to run and compare them; all of it in ten
 * minutes, as a Markdown table, gives
 *
 * <pre>{@code
 * mvn -q -DskipTests package && java -cp bismit-bench/target/benchmarks.jar de.bismit.bench.ueberblick.Ueberblick
 * }</pre>
 *
 * <p>Start at {@link de.bismit.bench.Wettbewerb} and {@link de.bismit.bench.SummenverhaeltnisBenchmark}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench;

import org.jspecify.annotations.NullMarked;
