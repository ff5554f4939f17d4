/**
 * How far territories lie apart and whether they grow together: inequality, convergence, structure, relations.
 *
 * <p>Start at {@link de.bismit.disparitaet.Disparitaet}. Every result says which territories it rests on and which it could not
 * use, and why. A span (rounded figures) is no single number: such a territory is not used, and named.
 */
@NullMarked
package de.bismit.disparitaet;

import org.jspecify.annotations.NullMarked;
