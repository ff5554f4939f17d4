/**
 * Makes data mean the same (Harmonisierung): one Gebietsstand, common categories.
 *
 * <p>Borders: start at {@link de.bismit.harmonisierung.Umschluessler}.
 *
 * <p>Categories: start at {@link de.bismit.harmonisierung.Schularten} and {@link de.bismit.harmonisierung.Abschluesse} to look one up,
 * at {@link de.bismit.harmonisierung.Kategorienabbildungen} to map a whole Datenbestand;
 * {@link de.bismit.harmonisierung.Kategorien} holds all of it. Every answer says whether it is exact, lossy or
 * impossible, and where that is from.
 */
@NullMarked
package de.bismit.harmonisierung;

import org.jspecify.annotations.NullMarked;
