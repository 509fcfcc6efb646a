// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes checklists without losing anything.
 *
 * <pre>{@code
 * Checklist checklist = ChecklistJson.create().read(Path.of("sheet.json"));
 * ChecklistCsv.create().write(checklist, Path.of("sheet.csv"));
 * }</pre>
 *
 * <ul>
 *   <li>{@link dev.checklist.io.json.ChecklistJson}: one checklist as a JSON document;
 *   <li>{@link dev.checklist.io.json.ChecklistLines}: a portfolio of checklists, one per line, as a stream;
 *   <li>{@link dev.checklist.io.csv.ChecklistCsv}: one checklist as a CSV table that people can edit;
 *   <li>{@link dev.checklist.io.json.ChecklistModule}: the records in your own Jackson {@code ObjectMapper}.
 * </ul>
 *
 * <p>Input that is not a checklist causes a {@link dev.checklist.model.problem.ChecklistParseException} that says where
 * the error is. Problems with files and streams cause an {@link java.io.IOException}. Streams, readers and writers that
 * are passed to a method stay open. A file is replaced completely or not at all.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.io;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
