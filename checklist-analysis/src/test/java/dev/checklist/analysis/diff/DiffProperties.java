// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.problem.DuplicateIdException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiffProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    /** Creates another edition of a checklist, in which controls are removed, added, moved and changed. */
    private static Checklist edition(Checklist checklist, Checklist other, long seed) {
        Random random = new Random(seed);
        List<Section> sections = new ArrayList<>();
        List<Control> others = new ArrayList<>(other.controls());
        for (Section section : checklist.sections()) {
            List<Control> controls = new ArrayList<>();
            for (Control control : section.controls()) {
                switch (random.nextInt(6)) {
                    case 0 -> {}
                    case 1 -> controls.add(control.withRequirement(control.requirement() + " again"));
                    case 2 ->
                        controls.add(control.withId(
                                "new-" + controls.size() + section.title().hashCode()));
                    case 3 -> {
                        controls.add(control);
                        if (!others.isEmpty()) {
                            Control added = others.remove(0);
                            controls.add(added.withId("other-" + others.size()));
                        }
                    }
                    default -> controls.add(control);
                }
            }
            Collections.shuffle(controls, random);
            sections.add(random.nextInt(4) == 0 ? section.withTitle("T") : section.withControls(controls));
        }
        Collections.shuffle(sections, random);
        Checklist edition = checklist.withSections(List.of()).withTitle("next " + checklist.title());
        try {
            return edition.withSections(sections);
        } catch (DuplicateIdException e) {
            return edition;
        }
    }

    @Property(tries = 300)
    void aChecklistDoesNotDifferFromItself(@ForAll("checklists") Checklist checklist) {
        assertFalse(ChecklistDiff.between(checklist, checklist).hasChanges());
    }

    @Property(tries = 300)
    void appliedToTheLastEditionGivesTheNext(
            @ForAll("checklists") Checklist before, @ForAll("checklists") Checklist after) {
        assertEquals(after, ChecklistDiff.between(before, after).applyTo(before));
    }

    @Property(tries = 300)
    void appliedToAnEditionGivesTheNext(
            @ForAll("checklists") Checklist before, @ForAll("checklists") Checklist other, @ForAll long seed) {
        Checklist after = edition(before, other, seed);
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertEquals(after, diff.applyTo(before));
        assertEquals(before, diff.reversed().applyTo(after));
    }

    @Property(tries = 300)
    void reversedEqualsTheDiffInTheOtherDirection(
            @ForAll("checklists") Checklist before, @ForAll("checklists") Checklist other, @ForAll long seed) {
        Checklist after = edition(before, other, seed);
        ChecklistDiff reversed = ChecklistDiff.between(before, after).reversed();
        ChecklistDiff back = ChecklistDiff.between(after, before);
        assertEquals(reversed.header(), back.header());
        assertEquals(reversed.top(), back.top());
        assertEquals(new HashSet<>(reversed.controls()), new HashSet<>(back.controls()));
        assertEquals(new HashSet<>(reversed.sections()), new HashSet<>(back.sections()));
    }
}
