package de.bismit.io.bericht;

import de.bismit.wert.Sprache;

/**
 * How a profile speaks.
 *
 * @param sprache the language of the program's own words
 * @param mitRichtung whether the wanted direction is told
 */
record Profilstil(Sprache sprache, boolean mitRichtung) {
}
