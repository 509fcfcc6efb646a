// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes check sheets, in any layout that vendors and customers exchange, as checklists.
 *
 * <p>Start at {@link dev.checklist.sheets.read.SheetReader}:
 *
 * <pre>{@code
 * SheetImport sheet = SheetReader.create().read(Path.of("customer.xlsx"));
 * Checklist checklist = sheet.checklist();
 * sheet.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>The detected layout is a {@link dev.checklist.sheets.mapping.SheetMapping}. It can be saved, edited, and used to
 * read the next edition of the sheet.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.sheets;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
