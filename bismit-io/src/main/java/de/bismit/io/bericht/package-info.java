/**
 * Reports for people: the Kennzahlenvergleich as one interactive HTML file that needs nothing else or as JSON, and a Kennzahl on a page (Steckbrief).
 *
 * <p>Start at {@link de.bismit.io.bericht.Bericht}.
 */
@NullMarked
package de.bismit.io.bericht;

import org.jspecify.annotations.NullMarked;
