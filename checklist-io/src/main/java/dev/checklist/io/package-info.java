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
 * are passed to a method stay open.
 *
 * <h2 id="files">Files that are written</h2>
 *
 * <p>All methods of the library that write to a {@link java.nio.file.Path} replace the file as a whole or not at all:
 * other programs see either the old file or the new one, never a part of it. This holds if the program is killed, the
 * thread is interrupted, there is no space left, or the content can't be written; the method then throws, and the old
 * file stays as it is. After a power failure, too, the file is the old or the new one.
 *
 * <ul>
 *   <li>The new file is first written beside the old one, under a name like
 *       {@code .checklist-0d5e5c4e-4f0a-4a6f-8f0e-0123456789ab.tmp}. So the folder must exist and allow new files, and
 *       needs space for both. If writing fails, the temporary file is removed. A program that is killed leaves it; it
 *       can be deleted unless a program is writing.
 *   <li>Symbolic links are followed, up to 40, and stay; the last one may lead to a file that does not exist yet. Links
 *       in a circle cause a {@link java.nio.file.FileSystemLoopException}.
 *   <li>The new file has the permissions of the old one, and its owner and group where the system allows it. If the
 *       group can't be kept, the new group gets no access. Access control lists and extended attributes are not kept. A
 *       file that did not exist gets what the system gives to new files.
 *   <li>Other hard links to the old file still lead to the old content.
 *   <li>A read-only file is not replaced, even if its folder allows it: {@link java.nio.file.AccessDeniedException}.
 *       Folders, devices and pipes are not replaced either: {@link java.nio.file.FileSystemException}.
 *   <li>If several threads or programs write the same file, it is the whole file of one of them, usually of the last
 *       one. On Windows, one of them may get a {@link java.nio.file.FileSystemException}, as may a program that writes
 *       a file that another one has open.
 *   <li>A file that is deleted meanwhile is written anew.
 * </ul>
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
