// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * A rule that finds one kind of problem, or a few related kinds.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ValidationRule {

    /**
     * Checks a checklist.
     *
     * @param checklist the checklist
     * @param language  the language of the messages; a rule that has none in that language uses English
     * @return the problems found, in document order; may be empty
     */
    List<Problem> check(Checklist checklist, Locale language);
}
