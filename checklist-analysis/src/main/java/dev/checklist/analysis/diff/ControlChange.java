// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.MatchReason;
import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
        Optional<Control> before, Optional<Control> after, Set<ChangeKind> kinds, MatchReason matchedBy) {

    /**
     * Copies the kinds.
     *
     * @param before    {@link #before()}
     * @param after     {@link #after()}
     * @param kinds     {@link #kinds()}
     * @param matchedBy {@link #matchedBy()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if there is no kind, or neither control
     */
    public ControlChange {
        Objects.requireNonNull(matchedBy, "matchedBy");
        kinds = Changes.checked(before, after, kinds);
    }

    ControlChange reversed() {
        return new ControlChange(after, before, Changes.reversed(kinds), matchedBy);
    }

    /**
     * {@return the change for people, such as {@code 4.2 -> 4.3 renumbered, reworded: 'Is data encrypted?'}}
     */
    @Override
    public String toString() {
        String asked = after.or(() -> before).orElseThrow().requirement();
        return Changes.text(before.map(Control::id), after.map(Control::id), kinds) + ": " + quote(asked);
    }
}
