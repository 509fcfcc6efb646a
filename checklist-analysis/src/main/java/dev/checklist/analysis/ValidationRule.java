// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Checklist;
import java.util.List;
import java.util.Locale;

/**
 * Looks for one kind of fault.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ValidationRule {

    /**
     * Looks through a checklist.
     *
     * @param checklist the checklist
     * @param locale    the language of the messages; a rule that does not speak it says it in English
     * @return what was found, in document order; may be empty
     */
    List<Finding> check(Checklist checklist, Locale locale);
}
