/**
 * The columns: what was measured (Merkmal), for which Gebiet, at which time, from which delivery.
 *
 * <p>Start at {@link de.bismit.daten.Datenbestand}. Tables come as {@link de.bismit.daten.Lieferung}en with their
 * circumstances; nothing of the layout inside is exposed.
 */
@NullMarked
package de.bismit.daten;

import org.jspecify.annotations.NullMarked;
