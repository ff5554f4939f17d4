/** Dictionaries from ranges of characters and tuples of numbers to small numbers: what the readers share. Not API. */
@NullMarked
package de.bismit.io.tabelle.internal;

import org.jspecify.annotations.NullMarked;
