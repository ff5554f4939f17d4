/**
 * Tables as they are printed, before anyone says what they mean: header path, row class, key, time, cell text, state.
 *
 * <p>Readers fill a {@link de.bismit.io.tabelle.Rohtabellenbauer}; what comes out is a
 * {@link de.bismit.io.tabelle.Rohtabelle} whose symbols are settled, whose double keys are found and whose books balance.
 * {@link de.bismit.io.tabelle.TidyAusgabe} writes it cell by cell.
 */
@NullMarked
package de.bismit.io.tabelle;

import org.jspecify.annotations.NullMarked;
