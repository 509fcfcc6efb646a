// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.mapping.SheetMapping;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a sheet.
 *
 * @param checklist the checklist
 * @param mapping   how the file was read
 * @param problems  what could not be placed or is doubtful, with its cell, in the order of the file as far as possible
 * @since 0.1.0
 */
public record SheetImport(Checklist checklist, SheetMapping mapping, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @param checklist {@link #checklist()}
     * @param mapping   {@link #mapping()}
     * @param problems  {@link #problems()}
     * @throws NullPointerException if a component, or a problem, is {@code null}
     */
    public SheetImport {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(mapping, "mapping");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
