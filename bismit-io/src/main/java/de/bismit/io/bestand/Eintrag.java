package de.bismit.io.bestand;

import de.bismit.wert.Stelle;

/**
 * An entry of a file, with its id and place (Eintrag).
 *
 * @param <T> what it is
 * @param kennung the id: of two entries of one id the office's counts
 * @param wert what was read
 * @param stelle where it stands
 */
record Eintrag<T>(String kennung, T wert, Stelle stelle) {
}
