/**
 * Excel workbooks: the selection sheet, written and read back, and the merged choice. Needs the optional libraries
 * {@code org.dhatim:fastexcel} and {@code org.dhatim:fastexcel-reader}, and says so where they are absent.
 *
 * <p>Start at {@link de.bismit.io.excel.Auswahlblatt} for writing, at {@link de.bismit.io.excel.Auswahlblattleser} for reading.
 */
@NullMarked
package de.bismit.io.excel;

import org.jspecify.annotations.NullMarked;
