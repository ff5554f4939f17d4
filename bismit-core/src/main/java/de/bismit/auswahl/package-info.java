/**
 * What the Kommunen want to compare: their choices, what comes of merging them, and the meetings where sets are agreed.
 *
 * <p>Start at {@link de.bismit.auswahl.Auswahlergebnis}; a meeting is a {@link de.bismit.auswahl.Sitzung}.
 */
@NullMarked
package de.bismit.auswahl;

import org.jspecify.annotations.NullMarked;
