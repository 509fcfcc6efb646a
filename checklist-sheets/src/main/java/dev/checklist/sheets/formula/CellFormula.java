// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.formula;

/**
 * A cell with a formula.
 *
 * @param sheet  the name of the sheet
 * @param row    the row, from 1
 * @param column the column, from 0
 * @param text   the formula without {@code =}; {@code ""} if the cell shares the formula of another cell
 * @param shared the key of the formula that several cells of the sheet share; {@code ""} if it is not shared
 * @param ofArea the cells that have their results from this formula; {@code ""} if it is the cell alone
 */
public record CellFormula(String sheet, int row, int column, String text, String shared, String ofArea) {}
