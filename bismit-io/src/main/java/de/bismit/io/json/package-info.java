/**
 * Our own JSON: what we read as data and what we write for others. Hides the JSON library.
 *
 * <p>Start at {@link de.bismit.io.json.Jsonobjekt} for reading.
 */
@NullMarked
package de.bismit.io.json;

import org.jspecify.annotations.NullMarked;
