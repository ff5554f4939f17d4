/**
 * What we ship as data, and its loaders: sizes, bindings, catalogue, rules, sample.
 *
 * <p>Start at {@link de.bismit.io.bestand.Bestand}.
 */
@NullMarked
package de.bismit.io.bestand;

import org.jspecify.annotations.NullMarked;
