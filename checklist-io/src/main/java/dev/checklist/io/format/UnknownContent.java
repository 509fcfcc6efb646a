// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import dev.checklist.io.ReadResult;
import dev.checklist.io.UnknownPolicy;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import java.util.List;

/** Decides how to treat a document with content that the format does not define. */
public final class UnknownContent {

    private UnknownContent() {}

    /** Returns whether content that the format does not define is an error in a document of the given format. */
    public static boolean isRefused(Format format, UnknownPolicy policy) {
        return policy == UnknownPolicy.REFUSE && !format.isNewer();
    }

    /** Returns the result of reading. Throws the first problem as an exception if nothing may be left out. */
    public static ReadResult result(Checklist checklist, List<Problem> unknown, Format format, UnknownPolicy policy) {
        if (!unknown.isEmpty() && isRefused(format, policy)) {
            throw new ChecklistParseException(unknown.get(0));
        }
        return new ReadResult(checklist, unknown);
    }

    /** Returns the checklist if nothing was left out. Otherwise throws the first problem as an exception. */
    public static Checklist whole(ReadResult result) {
        if (!result.problems().isEmpty()) {
            throw new ChecklistParseException(result.problems().get(0));
        }
        return result.checklist();
    }
}
