/**
 * Reports for people: the Kennzahlenvergleich as one HTML file that needs nothing else, and a Kennzahl on a page (Steckbrief).
 *
 * <p>Start at {@link de.bismit.io.bericht.Kennzahlenbericht}.
 */
@NullMarked
package de.bismit.io.bericht;

import org.jspecify.annotations.NullMarked;
