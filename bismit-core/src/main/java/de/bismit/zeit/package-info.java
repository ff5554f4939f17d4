/**
 * When a statement holds: reference days, years of several kinds, semesters, breaks of series.
 *
 * <p>Start at {@link de.bismit.zeit.Zeitbezug}. The printed year means different things in different statistics; the
 * type says which.
 */
@NullMarked
package de.bismit.zeit;

import org.jspecify.annotations.NullMarked;
