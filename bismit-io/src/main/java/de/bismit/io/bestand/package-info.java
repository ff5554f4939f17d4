/**
 * What we ship as data, an office's folder beside it, and the loaders of both: sizes, bindings, catalogue, rules, categories,
 * regions, targets, signs, sample.
 *
 * <p>Start at {@link de.bismit.io.bestand.Bestand}. A new kind of file is a class with a constant like {@code Regelleser.ART}, that
 * makes an entry of a row ({@code Csvart}) or object ({@code Jsonart}), and a line in {@code Ordnerleser.lies}.
 */
@NullMarked
package de.bismit.io.bestand;

import org.jspecify.annotations.NullMarked;
