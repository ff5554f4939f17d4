/**
 * The command line: {@code vergleich}, {@code lesen}, {@code aenderungen}, {@code katalog}, {@code steckbrief}, {@code auswahl},
 * {@code jshell}. Nobody depends on it.
 *
 * <p>Start at {@link de.bismit.io.befehl.Hauptprogramm}.
 */
@NullMarked
package de.bismit.io.befehl;

import org.jspecify.annotations.NullMarked;
