/**
 * What only our own packages share; not part of the public API and free to change.
 *
 * <p>Start at {@link de.bismit.internal.Ressource}, which reads the small tables shipped with the library.
 */
@NullMarked
package de.bismit.internal;

import org.jspecify.annotations.NullMarked;
