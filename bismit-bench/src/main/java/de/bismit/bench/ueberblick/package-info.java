/**
 * All of it in ten minutes: every contest at its sizes, cold start and memory, as one Markdown file with the machine, the JDK,
 * the parameters, the errors and the targets. Start at {@link de.bismit.bench.ueberblick.Ueberblick}; nothing here is stable.
 */
@NullMarked
package de.bismit.bench.ueberblick;

import org.jspecify.annotations.NullMarked;
