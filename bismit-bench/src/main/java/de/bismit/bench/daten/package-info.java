/**
 * Seeded data to measure on: the same bytes and numbers on every machine. Start at {@link de.bismit.bench.daten.Flachdatei}
 * and {@link de.bismit.bench.daten.Kreisdaten}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.daten;

import org.jspecify.annotations.NullMarked;
