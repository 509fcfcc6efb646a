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
 * The changes from one edition of a checklist to the next.
 *
 * <p>The controls of the two editions are matched in these steps:
 *
 * <ol>
 *   <li>controls with the same id and the same text;
 *   <li>controls with the same text, so that renumbered and moved controls are recognised;
 *   <li>controls whose texts have a similarity of {@link #SIMILAR} or more, and controls with related texts and the same
 *       id, or the same labels from the outermost section to the control. The most similar ones are matched first; the
 *       same id or labels count as much as a similarity that is higher by 0.2.
 * </ol>
 *
 * <p>The text is the requirement, ignoring case, character width and white space. Sections are matched by id and title,
 * then by title, then by the controls in them, then by id.
 *
 * <p>Texts are related if they are clearly more similar than unrelated controls of the two editions are, and have a
 * similarity of 0.15 or more. Texts in different languages are related too, unless most ids were clearly given to other
 * controls. The languages are those that the checklists name, or else Japanese, Chinese or neither, as the texts show.
 *
 * <p>{@link #applyTo} creates the next edition from the last one. {@link #reversed()} returns the diff in the opposite
 * direction; only the order of its lists differs from that of a diff made in that direction.
 *
 * @param header   the changes outside the sections; empty if there are none
 * @param sections the sections that changed, in the order of the next edition, then those that were removed
 * @param controls the controls that changed, in the order of the next edition, then those that were removed
 * @param top      the outermost sections of both editions; empty if they are the same, in the same order
 * @since 0.1.0
 */
public record ChecklistDiff(
        Optional<HeaderChange> header,
        List<SectionChange> sections,
        List<ControlChange> controls,
        Optional<OrderChange> top) {

    /**
     * The similarity from which two texts are considered to belong to the same control, from 0 to 1. The similarity is
     * twice the weight of what the texts share, divided by the weight of both texts plus 15. What is weighed is each
     * sequence of three characters, in Chinese and Japanese each pair: its weight is the natural logarithm of how rare it
     * is in the controls of both editions, so that the endings of all questions weigh next to nothing; pairs with
     * hiragana or a Chinese particle weigh half. If there are more than 100,000 pairs of unmatched controls, or
     * their texts are very long, each control is compared only with the 16 that share the most with it, and with
     * those for which it is one of these 16. What counts here are sequences of four characters that occur in at most
     * eight unmatched controls.
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
     * @return the changes; {@link #hasChanges()} is false if the editions are equal
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
     * Returns the changes of controls that include a kind of change.
     *
     * @param kind the kind of change
     * @return the changes; may be empty
     */
    public List<ControlChange> controls(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return controls.stream().filter(change -> change.kinds().contains(kind)).toList();
    }

    /**
     * Creates the next edition from the last one.
     *
     * @param before the last edition
     * @return the next edition, equal to the one given to {@link #between}
     * @throws IllegalArgumentException if {@code before} is not the edition that this diff was made from, as far as
     *                                  this can be detected
     */
    public Checklist applyTo(Checklist before) {
        return new DiffApplier(this, before).apply();
    }

    /**
     * {@return the same changes in the opposite direction, from the next edition to the last}
     */
    public ChecklistDiff reversed() {
        return new ChecklistDiff(
                header.map(HeaderChange::reversed),
                sections.stream().map(SectionChange::reversed).toList(),
                controls.stream().map(ControlChange::reversed).toList(),
                top.map(OrderChange::reversed));
    }

    /**
     * {@return the diff as readable text, a line for each change}
     */
    @Override
    public String toString() {
        return Stream.of(header.stream(), sections.stream(), controls.stream())
                .flatMap(changes -> changes)
                .map(change -> change + "\n")
                .collect(Collectors.joining());
    }
}
