// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.SectionOutline;
import dev.checklist.analysis.edition.Edition;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates the next edition from the last one and a diff. */
final class DiffApplier {

    private final ChecklistDiff diff;
    private final Checklist before;
    private final Map<String, Control> controls;
    private final Map<String, SectionOutline> sections = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    DiffApplier(ChecklistDiff diff, Checklist before) {
        this.diff = diff;
        this.before = before;
        this.controls = new HashMap<>(before.controlsById());
        Edition edition = new Edition(before);
        for (int i = 0; i < edition.parts().size(); i++) {
            sections.put(edition.parts().get(i).section().id(), edition.outline(i));
        }
    }

    Checklist apply() {
        diff.header().ifPresent(change -> check("header", change.before(), before.withSections(List.of())));
        for (ControlChange change : diff.controls()) {
            change.before().ifPresent(old -> check("control " + quote(old.id()), old, controls.remove(old.id())));
        }
        for (SectionChange change : diff.sections()) {
            change.before()
                    .ifPresent(old -> check(
                            "section " + quote(old.section().id()),
                            old,
                            sections.remove(old.section().id())));
        }
        diff.controls().forEach(change -> change.after().ifPresent(now -> controls.put(now.id(), now)));
        diff.sections()
                .forEach(change -> change.after()
                        .ifPresent(now -> sections.put(now.section().id(), now)));
        List<String> top = diff.top()
                .map(OrderChange::after)
                .orElseGet(() -> before.sections().stream().map(Section::id).toList());
        return diff.header().map(HeaderChange::after).orElse(before).withSections(sections(top, 1));
    }

    private static void check(String what, Object expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException(
                    "%s is not the same as in the edition that the diff was made from".formatted(what));
        }
    }

    private List<Section> sections(List<String> ids, int depth) {
        if (depth > Section.MAX_DEPTH && !ids.isEmpty()) {
            throw new IllegalArgumentException("section %s is in %s others, expected at most %s levels in total"
                    .formatted(quote(ids.get(0)), depth - 1, Section.MAX_DEPTH));
        }
        return ids.stream().map(id -> section(id, depth)).toList();
    }

    private Section section(String id, int depth) {
        // Sections that contain each other would have no end, and those that are in several others exponentially many.
        if (!placed.add(id)) {
            throw new IllegalArgumentException("section %s has two places, expected one".formatted(quote(id)));
        }
        SectionOutline outline = required("section", id, sections.get(id));
        return outline.section()
                .withControls(outline.controls().stream()
                        .map(each -> required("control", each, controls.get(each)))
                        .toList())
                .withSections(sections(outline.sections(), depth + 1));
    }

    private static <T> T required(String what, String id, @Nullable T found) {
        if (found == null) {
            throw new IllegalArgumentException(
                    "%s %s is missing, expected the edition that the diff was made from".formatted(what, quote(id)));
        }
        return found;
    }
}
