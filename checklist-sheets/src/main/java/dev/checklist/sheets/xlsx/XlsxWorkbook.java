// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import dev.checklist.sheets.formula.Formulas;
import dev.checklist.sheets.grid.SheetFile;

/**
 * A workbook with all that is needed to fill it.
 *
 * @param file     the sheets
 * @param mainPart the name of the part that lists the sheets
 * @param styles   the styles of the cells
 * @param from1904 whether the first day of dates is in 1904
 * @param formulas the formulas; none if the workbook is only read
 */
public record XlsxWorkbook(SheetFile file, String mainPart, XlsxStyles styles, boolean from1904, Formulas formulas) {}
