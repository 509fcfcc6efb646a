// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the tree of sections. Everything that a change does not affect is kept as the same object. The cost is linear
 * in the number of sections and controls, and the recursion is at most {@link Section#MAX_DEPTH} levels deep.
 */
final class OutlineEdits {

    private OutlineEdits() {}

    /** Changes every section, the nested sections first. */
    static List<Section> mapSections(List<Section> sections, UnaryOperator<Section> change) {
        return mapped(
                sections,
                section -> Checks.present(
                        "changed section",
                        change.apply(section.withSections(mapSections(section.sections(), change)))));
    }

    /** Changes every control, in document order. */
    static List<Section> mapControls(List<Section> sections, UnaryOperator<Control> change) {
        return mapped(
                sections,
                section -> section.withControls(mapped(
                                section.controls(),
                                control -> Checks.present("changed control", change.apply(control))))
                        .withSections(mapControls(section.sections(), change)));
    }

    /** Removes the controls that are not wanted, and the sections that become empty. */
    static List<Section> filter(List<Section> sections, Predicate<Control> wanted) {
        return mapped(sections, section -> {
            Section filtered = section.withControls(
                            mapped(section.controls(), control -> wanted.test(control) ? control : null))
                    .withSections(filter(section.sections(), wanted));
            return isEmpty(filtered) && !isEmpty(section) ? null : filtered;
        });
    }

    private static boolean isEmpty(Section section) {
        return section.controls().isEmpty() && section.sections().isEmpty();
    }

    /** Removes the section or control with the id. */
    static List<Section> remove(List<Section> sections, String id) {
        return mapSections(
                mapped(sections, section -> section.id().equals(id) ? null : section),
                section -> section.withControls(mapped(
                                section.controls(), control -> control.id().equals(id) ? null : control))
                        .withSections(
                                mapped(section.sections(), nested -> nested.id().equals(id) ? null : nested)));
    }

    static <T> List<T> appended(List<T> values, T value) {
        List<T> copy = new ArrayList<>(values);
        copy.add(value);
        return copy;
    }

    static <T> List<T> inserted(List<T> values, int index, T value, String id) {
        if (index < 0 || index > values.size()) {
            throw new IndexOutOfBoundsException(
                    "Index of %s is %s, expected 0 to %s".formatted(quote(id), index, values.size()));
        }
        List<T> copy = new ArrayList<>(values);
        copy.add(index, value);
        return copy;
    }

    /** Returns the changed values without {@code null}, or the list itself if every value stays the same object. */
    private static <T> List<T> mapped(List<T> values, Function<T, @Nullable T> change) {
        List<T> changed = new ArrayList<>(values.size());
        boolean same = true;
        for (T value : values) {
            T result = change.apply(value);
            same &= result == value;
            if (result != null) {
                changed.add(result);
            }
        }
        return same ? values : changed;
    }
}
