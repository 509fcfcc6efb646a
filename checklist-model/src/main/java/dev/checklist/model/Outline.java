// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.component.Checks;
import dev.checklist.model.problem.DuplicateIdException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Traverses the tree of sections. The recursion is at most {@link Section#MAX_DEPTH} levels deep. */
final class Outline {

    private Outline() {}

    static int depth(List<Section> sections) {
        int deepest = 0;
        for (Section section : sections) {
            deepest = Math.max(deepest, 1 + depth(section.sections()));
        }
        return deepest;
    }

    static void checkUniqueIds(List<Section> sections) {
        // Created with its final capacity: growing the set would cost as much as the lookups.
        addIds(sections, new HashSet<>(2 * size(sections)));
    }

    private static int size(List<Section> sections) {
        int size = sections.size();
        for (Section section : sections) {
            size += section.controls().size() + size(section.sections());
        }
        return size;
    }

    private static void addIds(List<Section> sections, Set<String> ids) {
        for (Section section : sections) {
            add(section.id(), ids);
            for (Control control : section.controls()) {
                add(control.id(), ids);
            }
            addIds(section.sections(), ids);
        }
    }

    private static void add(String id, Set<String> ids) {
        if (!ids.add(id)) {
            throw new DuplicateIdException(id);
        }
    }

    static List<Control> controls(List<Section> sections) {
        List<Control> controls = new ArrayList<>();
        addControls(sections, controls);
        return Collections.unmodifiableList(controls);
    }

    private static void addControls(List<Section> sections, List<Control> controls) {
        for (Section section : sections) {
            controls.addAll(section.controls());
            addControls(section.sections(), controls);
        }
    }

    static List<Section> sections(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        addSections(sections, all);
        return Collections.unmodifiableList(all);
    }

    private static void addSections(List<Section> sections, List<Section> all) {
        for (Section section : sections) {
            all.add(section);
            addSections(section.sections(), all);
        }
    }

    static List<Section> mapped(List<Section> sections, UnaryOperator<Control> change) {
        return sections.stream()
                .map(section -> section.withControls(section.controls().stream()
                                .map(control -> Checks.present("changed control", change.apply(control)))
                                .toList())
                        .withSections(mapped(section.sections(), change)))
                .toList();
    }

    /** Returns the sections from the outermost one to the one that has the id or contains the control with the id. */
    static Optional<List<Section>> path(List<Section> sections, String id) {
        for (Section section : sections) {
            Optional<List<Section>> below = section.id().equals(id) || indexOf(section.controls(), id) >= 0
                    ? Optional.of(List.of())
                    : path(section.sections(), id);
            if (below.isPresent()) {
                List<Section> path = new ArrayList<>();
                path.add(section);
                path.addAll(below.get());
                return Optional.of(Collections.unmodifiableList(path));
            }
        }
        return Optional.empty();
    }

    static Optional<List<Section>> update(List<Section> sections, String id, UnaryOperator<Control> change) {
        for (int i = 0; i < sections.size(); i++) {
            Optional<Section> updated = update(sections.get(i), id, change);
            if (updated.isPresent()) {
                return Optional.of(replaced(sections, i, updated.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Section> update(Section section, String id, UnaryOperator<Control> change) {
        List<Control> controls = section.controls();
        int index = indexOf(controls, id);
        if (index < 0) {
            return update(section.sections(), id, change).map(section::withSections);
        }
        Control changed = Checks.present("changed control", change.apply(controls.get(index)));
        return Optional.of(section.withControls(replaced(controls, index, changed)));
    }

    private static int indexOf(List<Control> controls, String id) {
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static <T> List<T> replaced(List<T> values, int index, T value) {
        List<T> copy = new ArrayList<>(values);
        copy.set(index, value);
        return copy;
    }
}
