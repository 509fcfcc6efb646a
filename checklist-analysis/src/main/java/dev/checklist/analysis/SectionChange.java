// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section that is not in the next edition as it was in the last.
 *
 * @param before    the section in the last edition; empty if it is new
 * @param after     the section in the next edition; empty if it is gone
 * @param kinds     what changed, in the order of {@link ChangeKind}; at least one
 * @param matchedBy by what the two were told to be the same
 * @since 0.1.0
 */
public record SectionChange(
        Optional<SectionOutline> before, Optional<SectionOutline> after, Set<ChangeKind> kinds, MatchedBy matchedBy) {

    /**
     * Copies the kinds.
     *
     * @param before    {@link #before()}
     * @param after     {@link #after()}
     * @param kinds     {@link #kinds()}
     * @param matchedBy {@link #matchedBy()}
     * @throws NullPointerException     if a component is {@code null}
     * @throws IllegalArgumentException if there is no kind, or neither section
     */
    public SectionChange {
        Objects.requireNonNull(matchedBy, "matchedBy");
        if (Objects.requireNonNull(before, "before").isEmpty()
                && Objects.requireNonNull(after, "after").isEmpty()) {
            throw new IllegalArgumentException("change has neither before nor after, expected one of them");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds is empty, expected at least one");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    SectionChange reversed() {
        return new SectionChange(
                after, before, kinds.stream().map(ChangeKind::reversed).collect(Collectors.toSet()), matchedBy);
    }

    /**
     * {@return the change for people, such as {@code section 4 reworded: Assets}}
     */
    @Override
    public String toString() {
        SectionOutline shown = after.or(() -> before).orElseThrow();
        String id = before.filter(
                        old -> !old.section().id().equals(shown.section().id()))
                .map(old -> old.section().id() + " -> ")
                .orElse("");
        return "section %s%s %s: %s"
                .formatted(
                        id,
                        shown.section().id(),
                        kinds.stream().map(ChangeKind::token).collect(Collectors.joining(", ")),
                        shown.section().title());
    }
}
