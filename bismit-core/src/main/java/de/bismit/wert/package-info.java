/**
 * What a cell of official statistics can say: a number, a span, a reason why there is none, or "not applicable".
 *
 * <p>Start at {@link de.bismit.wert.Wert}. The reasons are in {@link de.bismit.wert.Grund}, the flags in
 * {@link de.bismit.wert.Merkzeichen}; findings about data are {@link de.bismit.wert.Befund}e.
 */
@NullMarked
package de.bismit.wert;

import org.jspecify.annotations.NullMarked;
