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
 * The merged work of two people on the same sheet.
 *
 * <p>Each component is merged separately. A change is applied if only one of them made it, or if both made the same
 * change. Both may add evidence, references, notes and entries of the basis, and both may change different properties.
 * A component that both changed in different ways is a {@link Conflict}; {@link #merged()} then has our version. A
 * control or section that one removed and the other changed is kept. Controls and sections are matched by their ids.
 *
 * @param merged   the work of both; our version where there is a conflict
 * @param header   the conflict outside the sections; empty if there is none
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
     * Merges the work of two people.
     *
     * @param base   the sheet that both started from
     * @param ours   the work of one, which is used where there is a conflict
     * @param theirs the work of the other
     * @return the work of both, and the conflicts
     * @throws IllegalArgumentException if an id belongs to a control in one checklist and to a section in another, or
     *                                  if sections would be nested too deeply because of what both moved
     */
    public static ChecklistMerge of(Checklist base, Checklist ours, Checklist theirs) {
        return new Merger(base, ours, theirs).merge();
    }

    /**
     * {@return whether there are conflicts}
     */
    public boolean hasConflicts() {
        return header.isPresent() || !sections.isEmpty() || !controls.isEmpty();
    }

    /**
     * {@return the conflicts as readable text, a line for each}
     */
    @Override
    public String toString() {
        return Stream.of(header.stream(), sections.stream(), controls.stream())
                .flatMap(conflicts -> conflicts)
                .map(conflict -> conflict + "\n")
                .collect(Collectors.joining());
    }
}
