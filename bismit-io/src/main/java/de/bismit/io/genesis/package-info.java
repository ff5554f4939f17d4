/**
 * Reads the files of the GENESIS databases (Regionaldatenbank, GENESIS-Online, Zensus, Kommunale Bildungsdatenbank): the
 * table as shown on screen (datencsv) and both generations of the flat file (ffcsv), plain or in a ZIP.
 *
 * <p>Start at {@link de.bismit.io.genesis.GenesisLeser}. The readers know formats, no table by name.
 */
@NullMarked
package de.bismit.io.genesis;

import org.jspecify.annotations.NullMarked;
