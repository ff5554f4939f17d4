/**
 * Territories: keys, Länder, Kreise, Revierkommunen and Reviere, and who existed from when to when.
 *
 * <p>Start at {@link de.bismit.gebiet.Reviere} for the Kommunen of a Revier, at
 * {@link de.bismit.gebiet.Gebietsverzeichnis} for the validity of keys, and at {@link de.bismit.gebiet.Ags} for a
 * single key. Before version 1.0 nothing here is frozen.
 */
@NullMarked
package de.bismit.gebiet;

import org.jspecify.annotations.NullMarked;
