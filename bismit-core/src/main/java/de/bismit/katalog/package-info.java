/**
 * What is compared: Kennzahlen with their formulas, Themenfelder and sets.
 *
 * <p>Start at {@link de.bismit.katalog.Kennzahlenkatalog}. Definitions are data; the classes here only give them a shape.
 */
@NullMarked
package de.bismit.katalog;

import org.jspecify.annotations.NullMarked;
