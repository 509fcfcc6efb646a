// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A section that was changed, added or removed from the last edition to the next.
 *
 * @param before    the section in the last edition; empty if it was added
 * @param after     the section in the next edition; empty if it was removed
 * @param kinds     what changed, in the order of {@link ChangeKind}; at least one
 * @param matchedBy the reason why the two are considered the same
 * @since 0.1.0
 */
public record SectionChange(
        Optional<SectionOutline> before, Optional<SectionOutline> after, Set<ChangeKind> kinds, MatchReason matchedBy) {

    /**
     * Copies the kinds.
     *
     * @param before    {@link #before()}
     * @param after     {@link #after()}
     * @param kinds     {@link #kinds()}
     * @param matchedBy {@link #matchedBy()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code kinds} is empty, or {@code before} and {@code after} are both empty
     */
    public SectionChange {
        Objects.requireNonNull(matchedBy, "matchedBy");
        kinds = Changes.checked(before, after, kinds);
    }

    SectionChange reversed() {
        return new SectionChange(after, before, Changes.reversed(kinds), matchedBy);
    }

    /**
     * {@return the change as readable text, such as {@code section 4 reworded: 'Assets'}}
     */
    @Override
    public String toString() {
        String title = after.or(() -> before).orElseThrow().section().title();
        return "section " + Changes.text(before.map(SectionChange::id), after.map(SectionChange::id), kinds) + ": "
                + quote(title);
    }

    private static String id(SectionOutline outline) {
        return outline.section().id();
    }
}
