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
 * A control that was changed, added or removed from the last edition to the next.
 *
 * @param before    the control in the last edition; empty if it was added
 * @param after     the control in the next edition; empty if it was removed
 * @param kinds     what changed, in the order of {@link ChangeKind}; at least one
 * @param matchedBy the reason why the two are considered the same
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
     * @throws InvalidComponentException if {@code kinds} is empty, or {@code before} and {@code after} are both empty
     */
    public ControlChange {
        Objects.requireNonNull(matchedBy, "matchedBy");
        kinds = Changes.checked(before, after, kinds);
    }

    ControlChange reversed() {
        return new ControlChange(after, before, Changes.reversed(kinds), matchedBy);
    }

    /**
     * {@return the change as readable text, such as {@code 4.2 -> 4.3 renumbered, reworded: 'Is data encrypted?'}}
     */
    @Override
    public String toString() {
        String asked = after.or(() -> before).orElseThrow().requirement();
        return Changes.text(before.map(Control::id), after.map(Control::id), kinds) + ": " + quote(asked);
    }
}
