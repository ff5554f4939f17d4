/**
 * Charts for documents, JShell and Markdown (Diagramme): as SVG and PNG, drawn with XChart, and as Vega-Lite specifications for
 * other programs.
 *
 * <p>Start at {@link de.bismit.io.diagramm.Diagramm}.
 */
@NullMarked
package de.bismit.io.diagramm;

import org.jspecify.annotations.NullMarked;
