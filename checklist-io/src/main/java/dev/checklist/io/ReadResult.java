// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading: a checklist, and a problem for each part of the input that was left out.
 *
 * @param checklist the checklist that was read
 * @param problems  the parts that were left out, in the order of the input; unmodifiable; empty if nothing was left out
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
