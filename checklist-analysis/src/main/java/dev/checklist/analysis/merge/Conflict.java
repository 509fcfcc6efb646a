// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.problem.InvalidComponentException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that two people changed in different ways, so that {@link ChecklistMerge} can't merge it.
 *
 * @param <T>     the type of what is in conflict: a {@link Checklist} without sections, a {@link SectionOutline}, or a
 *                {@link Control}
 * @param base    the version that both started from; empty if both added it
 * @param ours    our version; empty if we removed it
 * @param theirs  their version; empty if they removed it
 * @param members the components in conflict, such as {@code remarks}; {@code place} if both moved it, {@code order} if
 *                both reordered what is directly in it; empty if one removed it and the other changed it
 * @since 0.1.0
 */
public record Conflict<T>(Optional<T> base, Optional<T> ours, Optional<T> theirs, List<String> members) {

    /**
     * Copies the names.
     *
     * @param base    {@link #base()}
     * @param ours    {@link #ours()}
     * @param theirs  {@link #theirs()}
     * @param members {@link #members()}
     * @throws NullPointerException      if a component is {@code null}
     * @throws InvalidComponentException if {@code ours} and {@code theirs} are both empty
     */
    public Conflict {
        Objects.requireNonNull(base, "base");
        BeforeAfter.check(Objects.requireNonNull(ours, "ours"), Objects.requireNonNull(theirs, "theirs"));
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /**
     * {@return the conflict as readable text, such as {@code control '4.2': status, remarks}}
     */
    @Override
    public String toString() {
        String what = name(ours.or(() -> theirs).orElseThrow());
        if (ours.isEmpty()) {
            return what + ": removed by us, changed by them";
        }
        return what + ": " + (theirs.isEmpty() ? "changed by us, removed by them" : String.join(", ", members));
    }

    private static String name(Object item) {
        if (item instanceof Control control) {
            return "control " + quote(control.id());
        }
        return item instanceof SectionOutline outline
                ? "section " + quote(outline.section().id())
                : "checklist";
    }
}
