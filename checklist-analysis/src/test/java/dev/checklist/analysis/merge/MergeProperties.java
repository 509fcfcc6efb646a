// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergeProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    /**
     * Simulates work on a sheet: controls are changed, removed, added and moved, and sections are moved into others.
     */
    private static Checklist work(Checklist base, String name, long seed) {
        Random random = new Random(seed);
        List<Control> moving = new ArrayList<>();
        List<Section> sections = new ArrayList<>(edited(base.sections(), name, random, moving));
        Section last = Section.builder()
                .id("added by " + name)
                .title("t")
                .controls(moving)
                .build();
        // What one removed may be kept because of the other, so the sheet itself must not be deeply nested.
        boolean isFlat = base.sections().stream().allMatch(section -> depth(section) < Section.MAX_DEPTH / 4);
        if (isFlat && sections.size() > 1 && random.nextInt(3) == 0) {
            Section inner = sections.remove(1);
            Section outer = sections.remove(0);
            List<Section> within = new ArrayList<>(outer.sections());
            within.add(inner);
            sections.add(outer.withSections(within));
        }
        sections.add(random.nextInt(sections.size() + 1), last);
        return base.withSections(sections).withTitle(name);
    }

    private static int depth(Section section) {
        return 1
                + section.sections().stream()
                        .mapToInt(MergeProperties::depth)
                        .max()
                        .orElse(0);
    }

    private static List<Section> edited(List<Section> all, String name, Random random, List<Control> moving) {
        List<Section> sections = new ArrayList<>();
        for (Section section : all) {
            List<Control> controls = new ArrayList<>();
            for (Control control : section.controls()) {
                switch (random.nextInt(8)) {
                    case 0 -> {}
                    case 1 -> controls.add(control.withRemarks(name));
                    case 2 -> controls.add(control.withStatus(new Status(Verdict.PLANNED, name)));
                    case 3 -> moving.add(control);
                    case 4 -> {
                        controls.add(control.withId(
                                name + controls.size() + section.id().hashCode()));
                        controls.add(control);
                    }
                    default -> controls.add(control);
                }
            }
            if (random.nextInt(3) == 0) {
                Collections.shuffle(controls, random);
            }
            if (random.nextInt(6) != 0) {
                sections.add(
                        section.withControls(controls).withSections(edited(section.sections(), name, random, moving)));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(sections, random);
        }
        return sections;
    }

    @Property(tries = 300)
    void equalsOneSideIfTheOtherChangedNothing(@ForAll("checklists") Checklist base, @ForAll long seed) {
        Checklist work = work(base, "ours", seed);
        for (ChecklistMerge merge : List.of(
                ChecklistMerge.of(base, work, base),
                ChecklistMerge.of(base, base, work),
                ChecklistMerge.of(base, work, work))) {
            assertEquals(work, merge.merged());
            assertFalse(merge.hasConflicts());
        }
    }

    @Property(tries = 300)
    void hasTheSameConflictsIfTheSidesAreSwapped(
            @ForAll("checklists") Checklist base, @ForAll long ourSeed, @ForAll long theirSeed) {
        Checklist ours = work(base, "ours", ourSeed);
        Checklist theirs = work(base, "theirs", theirSeed);
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        ChecklistMerge other = ChecklistMerge.of(base, theirs, ours);
        assertEquals(ids(merge.controls()), ids(other.controls()));
        assertEquals(
                new HashSet<>(
                        merge.merged().controls().stream().map(Control::id).toList()),
                new HashSet<>(
                        other.merged().controls().stream().map(Control::id).toList()));
        assertTrue(merge.header().isPresent(), "both changed the title");
    }

    private static Set<String> ids(List<Conflict<Control>> conflicts) {
        Set<String> ids = new HashSet<>();
        conflicts.forEach(conflict ->
                ids.add(conflict.ours().or(conflict::theirs).orElseThrow().id() + conflict.members()));
        return ids;
    }

    /** What neither removed is kept; what only one changed is as that one changed it. */
    @Property(tries = 300)
    void losesNoWork(@ForAll("checklists") Checklist base, @ForAll long ourSeed, @ForAll long theirSeed) {
        Checklist ours = work(base, "ours", ourSeed);
        Checklist theirs = work(base, "theirs", theirSeed);
        ChecklistMerge merge = ChecklistMerge.of(base, ours, theirs);
        for (Control our : ours.controls()) {
            var old = base.control(our.id());
            var their = theirs.control(our.id());
            var merged = merge.merged().control(our.id());
            if (their.isPresent() || !old.equals(Optional.of(our))) {
                assertTrue(merged.isPresent(), our.id());
                if (!old.map(Control::status).equals(Optional.of(our.status()))) {
                    assertEquals(our.status(), merged.get().status());
                } else if (their.isPresent()) {
                    assertEquals(their.get().status(), merged.get().status());
                }
            }
        }
    }
}
