// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A checklist that was read, and what of the input is not in it.
 *
 * @param checklist what was read
 * @param problems  what was left out, in the order of the input; unmodifiable; empty if the checklist is whole
 * @since 0.1.0
 */
public record ReadResult(Checklist checklist, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @param checklist {@link #checklist()}
     * @param problems  {@link #problems()}
     * @throws NullPointerException if a component, or a problem, is {@code null}
     */
    public ReadResult {
        Objects.requireNonNull(checklist, "checklist");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
