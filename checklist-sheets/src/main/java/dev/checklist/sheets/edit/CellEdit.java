// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.grid.Merges;
import java.util.Optional;

/**
 * The new content of a cell.
 *
 * @param area     the cell, or the merged cells of which it is the first
 * @param before   the text that the cell showed
 * @param text     the new text; {@code ""} empties the cell
 * @param isAnswer whether a number or a truth value is written as such, as if it were typed; otherwise, it stays a text
 *                 unless the cell had one
 * @param link     the address that the cell links to; empty removes its link
 */
public record CellEdit(Merges.Area area, String before, String text, boolean isAnswer, Optional<String> link) {}
