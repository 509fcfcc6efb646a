// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The work of two people on the same sheet, put together.
 *
 * <p>Each component is merged on its own: what one of them changed is taken, and what both changed in the same way. To
 * evidence, references, notes and the basis both may add; of properties both may change different ones. What both changed in different
 * ways is a {@link Conflict}, and {@link #merged()} has it as in our work. What one removed and the other changed is kept.
 * Controls and sections are the same if they have the same id.
 *
 * @param merged   the work of both; in conflicts it is ours
 * @param header   what is in conflict besides sections
 * @param sections the sections in conflict
 * @param controls the controls in conflict
 * @since 0.1.0
 */
public record ChecklistMerge(
        Checklist merged,
        Optional<Conflict<Checklist>> header,
        List<Conflict<SectionOutline>> sections,
        List<Conflict<Control>> controls) {

    /**
     * Copies the lists.
     *
     * @param merged   {@link #merged()}
     * @param header   {@link #header()}
     * @param sections {@link #sections()}
     * @param controls {@link #controls()}
     * @throws NullPointerException if a component is {@code null}
     */
    public ChecklistMerge {
        Objects.requireNonNull(merged, "merged");
        Objects.requireNonNull(header, "header");
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
        controls = List.copyOf(Objects.requireNonNull(controls, "controls"));
    }

    /**
     * Merges two people's work.
     *
     * @param base   the sheet that both began with
     * @param ours   the one's work, which stands where they are in conflict
     * @param theirs the other's work
     * @return the work of both, and the conflicts
     * @throws IllegalArgumentException if an id is that of a control in one and of a section in another, or if sections
     *                                  would nest too deep after what both moved
     */
    public static ChecklistMerge of(Checklist base, Checklist ours, Checklist theirs) {
        return new Merger(base, ours, theirs).merge();
    }

    /**
     * {@return whether anything is in conflict}
     */
    public boolean hasConflicts() {
        return header.isPresent() || !sections.isEmpty() || !controls.isEmpty();
    }

    /**
     * {@return the conflicts for people, a line for each}
     */
    @Override
    public String toString() {
        return Stream.of(header.stream(), sections.stream(), controls.stream())
                .flatMap(conflicts -> conflicts)
                .map(conflict -> conflict + "\n")
                .collect(Collectors.joining());
    }
}
