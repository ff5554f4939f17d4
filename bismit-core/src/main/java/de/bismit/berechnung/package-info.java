/**
 * Kennzahlen from Merkmale: first sum over territories, then evaluate the formula.
 *
 * <p>Start at {@link de.bismit.berechnung.Rechner}; the result is a {@link de.bismit.berechnung.Kennzahlentafel}.
 */
@NullMarked
package de.bismit.berechnung;

import org.jspecify.annotations.NullMarked;
