// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import java.util.List;

/** Decides what becomes of a document that holds more than its format knows. */
public final class UnknownContent {

    private UnknownContent() {}

    /** Whether a document of a format may not hold what the format does not know. */
    public static boolean isRefused(Format format, UnknownPolicy policy) {
        return policy == UnknownPolicy.REFUSE && !format.isNewer();
    }

    /** The result of reading, unless what was left out must not be. */
    public static ReadResult result(Checklist checklist, List<Problem> unknown, Format format, UnknownPolicy policy) {
        if (!unknown.isEmpty() && isRefused(format, policy)) {
            throw failure(unknown.get(0));
        }
        return new ReadResult(checklist, unknown);
    }

    /** The checklist if it is whole; else the first problem as an exception. */
    public static Checklist whole(ReadResult result) {
        if (!result.problems().isEmpty()) {
            throw failure(result.problems().get(0));
        }
        return result.checklist();
    }

    private static ChecklistParseException failure(Problem problem) {
        return new ChecklistParseException(problem.message(), problem.location());
    }
}
