/**
 * May this be compared, and how far apart is it: rules, verdicts, the Kennzahlenvergleich.
 *
 * <p>Start at {@link de.bismit.vergleich.Regelwerk}. Rules are data; a verdict lists its reasons, each reason names its rule.
 */
@NullMarked
package de.bismit.vergleich;

import org.jspecify.annotations.NullMarked;
