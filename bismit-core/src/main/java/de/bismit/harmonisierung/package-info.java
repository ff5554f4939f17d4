/**
 * Makes data mean the same before they are compared: one Gebietsstand, common categories.
 *
 * <p>Start at {@link de.bismit.harmonisierung.Umschluessler} for the borders. Before version 1.0 nothing here is frozen.
 */
@NullMarked
package de.bismit.harmonisierung;

import org.jspecify.annotations.NullMarked;
