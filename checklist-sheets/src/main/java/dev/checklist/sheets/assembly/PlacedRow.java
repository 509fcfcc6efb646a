// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;

/**
 * The row of a sheet from which a control was read.
 *
 * @param id the id of the control
 */
public record PlacedRow(String id, Table table, GridRow row) {}
