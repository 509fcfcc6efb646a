// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.problem.DuplicateIdException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

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

    static void walk(List<Section> sections, List<Section> above, BiConsumer<List<Section>, Control> action) {
        for (Section section : sections) {
            List<Section> path = new ArrayList<>(above);
            path.add(section);
            List<Section> shown = Collections.unmodifiableList(path);
            section.controls().forEach(control -> action.accept(shown, control));
            walk(section.sections(), shown, action);
        }
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

    private static int indexOf(List<Control> controls, String id) {
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
