// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.table.Table;

/** The row of a sheet that a control was read from. */
public record PlacedRow(Table table, GridRow row) {}
