// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.List;
import java.util.Map;

/**
 * Finds controls of the last edition whose answers may answer controls of the next one: one question that was split into
 * two, several that were merged into one, or one that was moved and reworded.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CandidateFinder {

    /**
     * Finds candidates.
     *
     * @param last   the last edition, with answers
     * @param wanted controls of the next edition
     * @return the candidates for the controls by their ids, the best first; a control without candidates may be left out
     */
    Map<String, List<Candidate>> find(Checklist last, List<Control> wanted);
}
