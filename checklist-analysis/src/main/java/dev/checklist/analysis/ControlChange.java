// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import dev.checklist.model.Control;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A control that is not in the next edition as it was in the last.
 *
 * @param before    the control in the last edition; empty if it is new
 * @param after     the control in the next edition; empty if it is gone
 * @param kinds     what changed, in the order of {@link ChangeKind}; at least one
 * @param matchedBy by what the two were told to be the same
 * @since 0.1.0
 */
public record ControlChange(
        Optional<Control> before, Optional<Control> after, Set<ChangeKind> kinds, MatchedBy matchedBy) {

    private static final int SHOWN = 60;

    /**
     * Copies the kinds.
     *
     * @param before    {@link #before()}
     * @param after     {@link #after()}
     * @param kinds     {@link #kinds()}
     * @param matchedBy {@link #matchedBy()}
     * @throws NullPointerException     if a component is {@code null}
     * @throws IllegalArgumentException if there is no kind, or neither control
     */
    public ControlChange {
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

    ControlChange reversed() {
        return new ControlChange(
                after, before, kinds.stream().map(ChangeKind::reversed).collect(Collectors.toSet()), matchedBy);
    }

    /**
     * {@return the change for people, such as {@code 4.2 -> 4.3 renumbered, reworded: Is data encrypted?}}
     */
    @Override
    public String toString() {
        Control shown = after.or(() -> before).orElseThrow();
        String id = before.filter(old -> !old.id().equals(shown.id()))
                .map(old -> old.id() + " -> ")
                .orElse("");
        String text = shown.requirement().replaceAll("\\s+", " ");
        return "%s%s %s: %s"
                .formatted(
                        id,
                        shown.id(),
                        kinds.stream().map(ChangeKind::token).collect(Collectors.joining(", ")),
                        text.length() > SHOWN
                                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…"
                                : text);
    }
}
