/**
 * Puts Kennzahlen on one scale, aware of which way is better; treats outliers and fills gaps, never unasked and always marked.
 *
 * <p>Start at {@link de.bismit.normierung.Normierung}. The scales themselves are kernels of {@code statistik}.
 */
@NullMarked
package de.bismit.normierung;

import org.jspecify.annotations.NullMarked;
