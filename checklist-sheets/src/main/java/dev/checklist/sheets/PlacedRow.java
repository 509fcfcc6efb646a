// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

/** The row of a sheet that a control was read from. */
record PlacedRow(Table table, GridRow row) {}
