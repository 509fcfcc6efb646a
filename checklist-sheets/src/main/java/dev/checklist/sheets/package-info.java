// SPDX-License-Identifier: Apache-2.0

/**
 * Check sheets as vendors and customers exchange them, in any layout, as checklists.
 *
 * <p>Start at {@link dev.checklist.sheets.SheetReader}:
 *
 * <pre>{@code
 * SheetImport sheet = SheetReader.create().read(Path.of("customer.xlsx"));
 * Checklist checklist = sheet.checklist();
 * sheet.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>What was found out about the layout is a {@link dev.checklist.sheets.SheetMapping}, which can be saved, edited, and
 * used to read the next edition of the sheet.
 *
 * @since 0.1.0
 */
@NullMarked
@SheetStyle
package dev.checklist.sheets;

import org.jspecify.annotations.NullMarked;
