// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Problem;
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

    /** The checklist if it is whole; else the first problem as an exception. */
    Checklist orElseThrow() {
        if (!problems.isEmpty()) {
            throw failure(problems.get(0));
        }
        return checklist;
    }

    /** The result, unless what was left out must not be. */
    static ReadResult of(Checklist checklist, List<Problem> unknown, Format format, UnknownPolicy policy) {
        if (!unknown.isEmpty() && refuses(format, policy)) {
            throw failure(unknown.get(0));
        }
        return new ReadResult(checklist, unknown);
    }

    /** Whether a document of a format may not hold what the format does not know. */
    static boolean refuses(Format format, UnknownPolicy policy) {
        return policy == UnknownPolicy.REFUSE && !format.isNewer();
    }

    private static ChecklistParseException failure(Problem problem) {
        return new ChecklistParseException(problem.message(), problem.location());
    }
}
