/**
 * Each task as a user of this library writes it, from typed names, nothing resolved beforehand. Start at
 * {@link de.bismit.bench.bismit.BismitVerhaeltnisse}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.bismit;

import org.jspecify.annotations.NullMarked;
