/**
 * Maps: Kreise coloured by a Kennzahl (Kartogramm), as SVG that needs nothing else. Borders © GeoBasis-DE / BKG, changed.
 *
 * <p>Start at {@link de.bismit.io.karte.Karte}.
 */
@NullMarked
package de.bismit.io.karte;

import org.jspecify.annotations.NullMarked;
