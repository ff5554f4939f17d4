/**
 * Statistical confidentiality (Geheimhaltung): finds cells of published tables that differences would give away, and
 * suppresses small counts in an office's own tables.
 *
 * <p>Start at {@link de.bismit.schutz.Differenzschutz} for tables of others, at {@link de.bismit.schutz.Mindestfallzahl} for
 * one's own. What is found here is for the person who makes a report; nothing of it belongs into a published file, where it
 * would point at the cells it protects.
 */
@NullMarked
package de.bismit.schutz;

import org.jspecify.annotations.NullMarked;
