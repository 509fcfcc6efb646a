// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares queries with a table of all paths, which is created by traversing the tree once. */
class ChecklistQueryProperties {

    @Property
    void pathToAgreesWithTheTable(@ForAll("checklists") Checklist checklist) {
        paths(checklist).forEach((id, path) -> assertEquals(path, checklist.pathTo(id)));
    }

    @Property
    void sectionAndControlAgreeWithTheTable(@ForAll("checklists") Checklist checklist) {
        paths(checklist).forEach((id, path) -> {
            Section last = path.get(path.size() - 1);
            Optional<Control> control =
                    last.controls().stream().filter(c -> c.id().equals(id)).findAny();
            assertEquals(control, checklist.control(id));
            assertEquals(control.isPresent() ? Optional.empty() : Optional.of(last), checklist.section(id));
        });
    }

    @Property
    void controlsAgreeWithTheTable(@ForAll("checklists") Checklist checklist) {
        List<Control> controls = paths(checklist).keySet().stream()
                .flatMap(id -> checklist.control(id).stream())
                .toList();
        assertEquals(controls, checklist.controls());
    }

    @Property
    void findNothingElse(@ForAll("checklists") Checklist checklist, @ForAll("texts") String id) {
        if (!paths(checklist).containsKey(id)) {
            assertEquals(Optional.empty(), checklist.control(id));
            assertEquals(Optional.empty(), checklist.section(id));
            assertThrowsExactly(NoSuchElementException.class, () -> checklist.pathTo(id));
            assertThrowsExactly(NoSuchElementException.class, () -> checklist.update(id, c -> c));
        }
    }

    @Property
    void updateWithTheSameControlChangesNothing(@ForAll("checklists") Checklist checklist) {
        for (Control control : checklist.controls()) {
            assertEquals(checklist, checklist.update(control.id(), c -> c));
        }
    }

    @Property
    void updateChangesOneControl(@ForAll("checklists") Checklist checklist, @ForAll("texts") String remarks) {
        for (Control control : checklist.controls()) {
            Control changed = control.withRemarks(remarks);
            Checklist updated = checklist.update(control.id(), c -> changed);
            List<Control> expected = checklist.controls().stream()
                    .map(c -> c == control ? changed : c)
                    .toList();
            assertEquals(expected, updated.controls());
            assertSame(changed, updated.control(control.id()).orElseThrow());
            assertEquals(checklist, updated.update(control.id(), c -> control));
        }
    }

    /** Returns the path to each id, in document order. */
    private static Map<String, List<Section>> paths(Checklist checklist) {
        Map<String, List<Section>> paths = new LinkedHashMap<>();
        addPaths(checklist.sections(), List.of(), paths);
        return paths;
    }

    private static void addPaths(List<Section> sections, List<Section> above, Map<String, List<Section>> paths) {
        for (Section section : sections) {
            List<Section> path = new ArrayList<>(above);
            path.add(section);
            paths.put(section.id(), path);
            section.controls().forEach(control -> paths.put(control.id(), path));
            addPaths(section.sections(), path, paths);
        }
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Provide
    Arbitrary<String> texts() {
        return ChecklistArbitraries.texts();
    }
}
