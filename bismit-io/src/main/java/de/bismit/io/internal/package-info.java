/** What several rooms of io share and nobody outside needs: drawing SVG, showing values. */
@NullMarked
package de.bismit.io.internal;

import org.jspecify.annotations.NullMarked;
