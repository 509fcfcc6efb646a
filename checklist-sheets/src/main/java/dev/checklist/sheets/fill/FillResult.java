// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.fill;

import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.List;
import java.util.Objects;

/**
 * The result of filling a workbook.
 *
 * @param mapping    how the workbook was read
 * @param unplaced   the ids of the answers for which there is no row, in the order of the answers
 * @param unanswered the ids of the rows for which there is no answer, in the order of the sheet
 * @param problems   answers that could not be written, or only with a weaker verdict, with their cells
 * @since 0.1.0
 */
public record FillResult(SheetMapping mapping, List<String> unplaced, List<String> unanswered, List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @param mapping    {@link #mapping()}
     * @param unplaced   {@link #unplaced()}
     * @param unanswered {@link #unanswered()}
     * @param problems   {@link #problems()}
     * @throws NullPointerException if a component, or an element of one, is {@code null}
     */
    public FillResult {
        Objects.requireNonNull(mapping, "mapping");
        unplaced = List.copyOf(Objects.requireNonNull(unplaced, "unplaced"));
        unanswered = List.copyOf(Objects.requireNonNull(unanswered, "unanswered"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
