/**
 * Benchmarks (JMH) and a probe of memory. Every benchmark stands beside a naive version of the same work and a limit of the
 * machine; both are checked to agree before anything is timed.
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -jar bismit-bench/target/benchmarks.jar Summenverhaeltnis -f 1 -wi 3 -i 5 -w 1 -r 1 -rf json -rff out.json
 * java -jar bismit-bench/target/benchmarks.jar Spannenverhaeltnis -p umfang=DEUTSCHLAND -f 1 -wi 3 -i 5 -w 1 -r 1
 * java -jar bismit-bench/target/benchmarks.jar Lesen -p form=knapp -f 1 -wi 3 -i 5 -w 1 -r 2
 * java -jar bismit-bench/target/benchmarks.jar Umschluesselung -f 1 -wi 5 -i 5 -w 1 -r 1
 * java -jar bismit-bench/target/benchmarks.jar Kennzahlentafel -f 1 -wi 3 -i 5 -w 1 -r 1
 * java -jar bismit-bench/target/benchmarks.jar Skalierung -f 1 -wi 3 -i 5 -w 1 -r 1
 * java -jar bismit-bench/target/benchmarks.jar Gesamtindex -f 1 -wi 3 -i 5 -w 1 -r 1
 * java -Xmx300m -cp bismit-bench/target/benchmarks.jar de.bismit.bench.SpeicherProbe FOLDER_WITH_TABLES
 * }</pre>
 *
 * <p>Start at {@link de.bismit.bench.LesenBenchmark}, {@link de.bismit.bench.SummenverhaeltnisBenchmark},
 * {@link de.bismit.bench.SpannenverhaeltnisBenchmark}, {@link de.bismit.bench.KennzahlentafelBenchmark},
 * {@link de.bismit.bench.UmschluesselungBenchmark}, {@link de.bismit.bench.SkalierungBenchmark},
 * {@link de.bismit.bench.GesamtindexBenchmark} and {@link de.bismit.bench.SpeicherProbe}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench;

import org.jspecify.annotations.NullMarked;
