/**
 * The way in: {@link de.bismit.Bismit}.
 */
@NullMarked
package de.bismit;

import org.jspecify.annotations.NullMarked;
