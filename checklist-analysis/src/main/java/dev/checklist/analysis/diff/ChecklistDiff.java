// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import dev.checklist.analysis.edition.ControlMatcher;
import dev.checklist.model.Checklist;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed from one edition of a checklist to the next.
 *
 * <p>Controls are the same if they have the same id and text; else the same text, so that renumbered and moved ones are
 * recognised; else the same id, or labels down to it, and related texts; else if their texts are {@link #SIMILAR}. Text
 * is the requirement, but for case, width and white space. Sections are the same by id and title, title, id, or the
 * controls in them.
 *
 * <p>Texts are related if one is in Chinese or Japanese and the other is not, or if they share a quarter at least, and
 * more than half of the pairs of controls do that have nothing to do with each other. If most ids were given to other
 * controls, the same id says nothing.
 *
 * <p>{@link #applyTo} makes the next edition of the last. The diff the other way round is {@link #reversed()}, but for
 * the order of its lists.
 *
 * @param header   what changed besides sections
 * @param sections the sections that changed, in the order of the next edition, then those that are gone
 * @param controls the controls that changed, in the order of the next edition, then those that are gone
 * @param top      the outermost sections in both, if they or their order differ
 * @since 0.1.0
 */
public record ChecklistDiff(
        Optional<HeaderChange> header,
        List<SectionChange> sections,
        List<ControlChange> controls,
        Optional<OrderChange> top) {

    /**
     * How similar the texts of two controls are to be the same control, from 0 to 1: twice the pairs of neighbouring
     * characters that they share, by the pairs that they have (the coefficient of Dice). Of more than 100,000 pairs of
     * controls without a match only those are compared that share four characters in a row which are in eight of them
     * at most.
     */
    public static final double SIMILAR = ControlMatcher.SIMILAR;

    /**
     * Copies the lists.
     *
     * @param header   {@link #header()}
     * @param sections {@link #sections()}
     * @param controls {@link #controls()}
     * @param top      {@link #top()}
     * @throws NullPointerException if a component is {@code null}
     */
    public ChecklistDiff {
        Objects.requireNonNull(header, "header");
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
        controls = List.copyOf(Objects.requireNonNull(controls, "controls"));
        Objects.requireNonNull(top, "top");
    }

    /**
     * Compares two editions.
     *
     * @param before the last edition
     * @param after  the next edition
     * @return what changed; not {@link #hasChanges()} if they are equal
     */
    public static ChecklistDiff between(Checklist before, Checklist after) {
        return new DiffFinder(before, after).find();
    }

    /**
     * {@return whether anything changed}
     */
    public boolean hasChanges() {
        return header.isPresent() || !sections.isEmpty() || !controls.isEmpty() || top.isPresent();
    }

    /**
     * Takes the controls that changed in one way.
     *
     * @param kind the way
     * @return the changes; may be empty
     */
    public List<ControlChange> controls(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return controls.stream().filter(change -> change.kinds().contains(kind)).toList();
    }

    /**
     * Makes the next edition.
     *
     * @param before the last edition
     * @return the edition that {@link #between} was given as the next
     * @throws IllegalArgumentException if {@code before} is not the edition that this is a diff from, as far as that can
     *                                  be told
     */
    public Checklist applyTo(Checklist before) {
        return new DiffApplier(this, before).apply();
    }

    /**
     * {@return the same changes from the next edition to the last}
     */
    public ChecklistDiff reversed() {
        return new ChecklistDiff(
                header.map(HeaderChange::reversed),
                sections.stream().map(SectionChange::reversed).toList(),
                controls.stream().map(ControlChange::reversed).toList(),
                top.map(OrderChange::reversed));
    }

    /**
     * {@return the diff for people, a line for each change}
     */
    @Override
    public String toString() {
        return Stream.of(header.stream(), sections.stream(), controls.stream())
                .flatMap(changes -> changes)
                .map(change -> change + "\n")
                .collect(Collectors.joining());
    }
}
