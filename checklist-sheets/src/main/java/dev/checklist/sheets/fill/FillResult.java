// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.List;
import java.util.Objects;

/**
 * The result of filling a workbook: each cell that was written or emptied, and what a person has to look at.
 *
 * @param mapping    how the workbook was read
 * @param written    the cells with a new text, in the order of the answers
 * @param kept       the cells whose text was kept; {@link FilledCell#after()} is the text that was not written
 * @param cleared    the cells that were emptied: old answers for which there is no new one, and old ticks
 * @param unplaced   the ids of the answers for which there is no row, in the order of the answers
 * @param unanswered the ids of the rows that got no answer, in the order of the sheet: there is no answer for the row, its
 *                   verdict is unanswered, or it could not be written
 * @param problems   what could not be written, or has to be looked at; one for each cause, with the cell or the range of
 *                   cells. Problems of reading the workbook are not among them
 * @since 0.1.0
 */
public record FillResult(
        SheetMapping mapping,
        List<FilledCell> written,
        List<FilledCell> kept,
        List<FilledCell> cleared,
        List<String> unplaced,
        List<String> unanswered,
        List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @param mapping    {@link #mapping()}
     * @param written    {@link #written()}
     * @param kept       {@link #kept()}
     * @param cleared    {@link #cleared()}
     * @param unplaced   {@link #unplaced()}
     * @param unanswered {@link #unanswered()}
     * @param problems   {@link #problems()}
     * @throws NullPointerException if a component, or an element of one, is {@code null}
     */
    public FillResult {
        Objects.requireNonNull(mapping, "mapping");
        written = List.copyOf(Objects.requireNonNull(written, "written"));
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
        cleared = List.copyOf(Objects.requireNonNull(cleared, "cleared"));
        unplaced = List.copyOf(Objects.requireNonNull(unplaced, "unplaced"));
        unanswered = List.copyOf(Objects.requireNonNull(unanswered, "unanswered"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
